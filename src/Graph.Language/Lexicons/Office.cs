namespace Graph.Language.Lexicons;

/// <summary>An office that a person can hold.</summary>
/// <param name="Title">Base form as written.</param>
/// <param name="Role">One of the ontology's roles, or null.</param>
/// <param name="Gender">m or f where the title tells it, otherwise NUL.</param>
/// <param name="Level">Whose office it is by nature: state, organization, party, any, or desk where somebody sits who speaks for
/// it.</param>
public sealed record Office(string Title, string? Role, char Gender, string Level);
