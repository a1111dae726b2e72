namespace Graph.Language.Lexicons;

/// <summary>An office that a person can hold.</summary>
/// <param name="Title">Base form as written.</param>
/// <param name="Role">One of the ontology's roles, or null.</param>
/// <param name="Gender">m or f where the title tells it, otherwise NUL.</param>
/// <param name="Level">Whose office it is by nature.</param>
/// <param name="Only">Code of the one state, or id of the one organization, that has such an office, by which it is known without
/// the owner's name (secretary of state), or null.</param>
public sealed record Office(string Title, string? Role, char Gender, OfficeLevel Level, string? Only = null);
