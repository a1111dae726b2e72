namespace Graph.Language.Quotes;

/// <summary>A line of speech that a dash opens. All ranges are half-open token ranges.</summary>
/// <param name="FirstToken">The dash.</param>
/// <param name="EndToken">Behind the last token of the line.</param>
/// <param name="AttributionStart">First token of the narrator's words in it (", says Ames"); the mark before them belongs to them if it is
/// a comma or dash.</param>
/// <param name="AttributionEnd">Behind their last word; equal to the start if there are none.</param>
public sealed record DashTurn(int FirstToken, int EndToken, int AttributionStart, int AttributionEnd);
