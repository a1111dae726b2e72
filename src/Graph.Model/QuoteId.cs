using System.Text;

namespace Graph.Model;

/// <summary>Makes the id of a quote: a hash of its speaker and its words in lower case, without marks, one space between them.</summary>
public static class QuoteId
{
    /// <summary>The id of the words of a speaker, or of nobody.</summary>
    public static NodeId Of(NodeId? speaker, string words)
    {
        ArgumentNullException.ThrowIfNull(words);
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
