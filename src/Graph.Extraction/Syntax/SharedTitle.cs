using Graph.Extraction.Mentions;

namespace Graph.Extraction.Syntax;

/// <summary>A title in the plural whose owners and holders are told in the same order.</summary>
/// <param name="Title">The phrase with the title.</param>
/// <param name="Owners">Whose title it is.</param>
/// <param name="Holders">Phrases that name the persons, as many as owners.</param>
internal sealed record SharedTitle(NounPhrase Title, IReadOnlyList<Entity> Owners, IReadOnlyList<NounPhrase> Holders);
