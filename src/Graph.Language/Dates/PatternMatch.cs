namespace Graph.Language.Dates;

/// <summary>The longest pattern that fits somewhere.</summary>
/// <param name="End">Behind its last token.</param>
/// <param name="Meaning">Its meaning; null if none fits.</param>
/// <param name="Parts">What its words fill in.</param>
internal readonly record struct PatternMatch(int End, DateMeaning? Meaning, DateParts Parts);
