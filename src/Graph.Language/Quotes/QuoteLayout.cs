namespace Graph.Language.Quotes;

/// <summary>All quotes of a text.</summary>
/// <param name="Quotes">Sorted by where they begin, an enclosing quote before those inside it. They nest or stand apart, but never
/// cross.</param>
/// <param name="Turns">The lines of dash speech, in order.</param>
public sealed record QuoteLayout(IReadOnlyList<QuoteSpan> Quotes, IReadOnlyList<DashTurn> Turns);
