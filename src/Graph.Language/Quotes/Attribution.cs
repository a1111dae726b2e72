namespace Graph.Language.Quotes;

/// <summary>The narrator's words inside speech, as token indexes.</summary>
/// <param name="Start">The comma or dash before them, or their first word behind another mark.</param>
/// <param name="End">Behind their last word.</param>
/// <param name="Resume">First token of the speech that follows.</param>
internal readonly record struct Attribution(int Start, int End, int Resume);
