using System.Text.RegularExpressions;
using Graph.Evaluation.Names;
using Graph.Model;

namespace Graph.Evaluation.DashTurns;

/// <summary>A sentence that a dash at its start makes somebody's words.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Words">Place of the first of the words spoken.</param>
/// <param name="Speaker">Place of the speaker's name where a clause of saying behind the words gives it, or null.</param>
internal sealed partial record DashTurn(string Text, int Words, TextSpan? Speaker)
{
    /// <summary>The turn that the text is, or null where no dash opens it.</summary>
    public static DashTurn? Of(NameText text)
    {
        var opening = Dash().Match(text.Text);
        if (!opening.Success)
        {
            return null;
        }

        var saying = Saying().Match(text.Text);
        var speaker = text
            .Names.Where(n => n.Label == "PER" && saying.Success && n.Span.Start > saying.Index)
            .Select(n => (TextSpan?)n.Span)
            .FirstOrDefault();
        return new DashTurn(text.Text, opening.Length, speaker);
    }

    [GeneratedRegex(@"^[–—-]\s+")]
    private static partial Regex Dash();

    /// <summary>The verbs with which Swedish papers close a turn.</summary>
    [GeneratedRegex(
        @",\s+(?:säger|sade|sa|skriver|skrev|berättar|berättade|menar|menade|förklarar|förklarade|konstaterar|konstaterade|upprepar|tror|tycker|hävdar|uppger|fortsätter)\s",
        RegexOptions.RightToLeft
    )]
    private static partial Regex Saying();
}
