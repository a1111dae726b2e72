using System.Buffers;

namespace Graph.Model;

/// <summary>Makes the id of a quote: a hash of its speaker and its words in lower case, without marks, one space between them.</summary>
public static class QuoteId
{
    /// <summary>The id of the words of a speaker, or of nobody.</summary>
    public static NodeId Of(NodeId? speaker, string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        ReadOnlySpan<char> of = speaker?.Value;
        var first = of.Length + 1;
        var text = ArrayPool<char>.Shared.Rent(first + words.Length);
        of.CopyTo(text);
        text[of.Length] = '\n';
        var (length, space) = (first, false);
        foreach (var c in words)
        {
            if (!char.IsLetterOrDigit(c))
            {
                space = length > first;
                continue;
            }

            if (space)
            {
                text[length++] = ' ';
                space = false;
            }

            text[length++] = char.ToLowerInvariant(c);
        }

        Span<char> hash = stackalloc char[StableHash.Length];
        StableHash.Write(text.AsSpan(0, length), hash);
        ArrayPool<char>.Shared.Return(text);
        return NodeId.Of(NodeKind.Quote, hash);
    }
}
