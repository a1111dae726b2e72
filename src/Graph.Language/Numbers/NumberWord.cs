namespace Graph.Language.Numbers;

/// <summary>A row of <c>numbers.tsv</c>.</summary>
/// <param name="Class">What it is.</param>
/// <param name="Value">Its value, where it has one.</param>
/// <param name="Currency">ISO 4217 code of money, where the word alone tells it.</param>
internal readonly record struct NumberWord(NumberClass Class, double Value, string? Currency);
