using System.Collections.Frozen;

namespace Graph.Storage.Identity;

/// <summary>The words of a text as hashes, each with what it is: read once, without a string a word.</summary>
internal static class FactWords
{
    private const string Joints = ".,:";
    private static readonly FrozenSet<ulong> s_dates = NameWords.Of("date").Select(word => HashOf(word)).ToFrozenSet();

    /// <summary>The words in their order, without regard to case.</summary>
    public static List<(ulong Hash, Fact Fact)> Of(string text)
    {
        var words = new List<(ulong Hash, Fact Fact)>(text.Length / 6);
        var begins = true;
        for (var i = 0; i < text.Length; )
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                begins |= !char.IsWhiteSpace(text[i]) && text[i] is not (',' or '-' or '(' or ')' or '/' or '%') || text[i] == '\n';
                i++;
                continue;
            }

            var end = EndOf(text, i);
            var word = text.AsSpan(i, end - i);
            words.Add((HashOf(word), FactOf(word, begins)));
            begins = false;
            i = end;
        }

        // The figure beside a month is a date too.
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Fact == Fact.Figure && (IsDate(words, i - 1) || IsDate(words, i + 1)))
                words[i] = words[i] with { Fact = Fact.None };
        }

        return words;
    }

    /// <summary>A word goes on through points and commas between digits.</summary>
    private static int EndOf(string text, int at)
    {
        while (
            at < text.Length
            && (
                char.IsLetterOrDigit(text[at])
                || (
                    Joints.Contains(text[at], StringComparison.Ordinal)
                    && char.IsDigit(text[at - 1])
                    && at + 1 < text.Length
                    && char.IsDigit(text[at + 1])
                )
            )
        )
            at++;
        return at;
    }

    private static Fact FactOf(ReadOnlySpan<char> word, bool begins) =>
        word.ContainsAnyInRange('0', '9') ? Fact.Figure
        : char.IsUpper(word[0]) && (!begins || (word.Length > 1 && char.IsUpper(word[1]))) && !s_dates.Contains(HashOf(word)) ? Fact.Name
        : Fact.None;

    private static bool IsDate(List<(ulong Hash, Fact Fact)> words, int at) =>
        at >= 0 && at < words.Count && s_dates.Contains(words[at].Hash);

    private static ulong HashOf(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in word)
            hash = (hash ^ char.ToLowerInvariant(letter)) * 1099511628211UL;
        return hash;
    }
}
