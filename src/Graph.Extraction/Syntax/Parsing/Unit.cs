using Graph.Language.Dates;

namespace Graph.Extraction.Syntax.Parsing;

/// <summary>A piece of a sentence: a noun phrase, a verb form, a function word, a date, a quote.</summary>
/// <param name="Kind">What it is to the clause builder.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">Behind its last token.</param>
/// <param name="Nominal">The phrase, for a nominal.</param>
/// <param name="Date">What it means, for a date.</param>
internal readonly record struct Unit(UnitKind Kind, int First, int End, NominalDraft? Nominal = null, DateExpression? Date = null);
