namespace Graph.Language.Numbers;

/// <summary>An amount of the text.</summary>
/// <param name="Kind">What it counts.</param>
/// <param name="Value">How much, in whole units of currency, percent or things.</param>
/// <param name="Currency">ISO 4217 code, where the words alone tell it; otherwise null.</param>
/// <param name="FirstToken">Its first token.</param>
/// <param name="EndToken">Behind its last token.</param>
/// <param name="Words">It as written.</param>
public readonly record struct AmountMention(AmountKind Kind, double Value, string? Currency, int FirstToken, int EndToken, string Words);
