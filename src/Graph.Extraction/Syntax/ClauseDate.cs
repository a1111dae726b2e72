using Graph.Language.Dates;

namespace Graph.Extraction.Syntax;

/// <summary>A date in a clause.</summary>
/// <param name="Mention">Where it stands and what it means.</param>
/// <param name="Within">The apposition that it belongs to ("allies since 2009"), or null where it belongs to the clause.</param>
internal readonly record struct ClauseDate(DateMention Mention, NounPhrase? Within);
