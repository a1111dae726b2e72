using System.Text;
using Graph.Model;

namespace Graph.Extraction.Rules.Speech;

/// <summary>Makes the id of a quote: a hash of its speaker and its words in lower case, without marks, one space between them.</summary>
internal static class QuoteId
{
    public static NodeId Of(NodeId? speaker, string words)
    {
        var text = new StringBuilder(speaker?.Value).Append('\n');
        var first = text.Length;
        var space = false;
        foreach (var c in words)
        {
            if (!char.IsLetterOrDigit(c))
            {
                space = text.Length > first;
                continue;
            }

            if (space)
            {
                text.Append(' ');
                space = false;
            }

            text.Append(char.ToLowerInvariant(c));
        }

        Span<char> hash = stackalloc char[StableHash.Length];
        StableHash.Write(text.ToString(), hash);
        return NodeId.Of(NodeKind.Quote, hash);
    }
}
