using Graph.Extraction.Resources;

namespace Graph.Extraction.Text;

/// <summary>Tells sport and fiction, where states neither attack nor ally, from news of politics.</summary>
internal static class Genre
{
    private const int FewestDifferentCues = 4;
    private const int MostTokensPerCue = 60;

    /// <summary>Whether the words of sport or fiction are so many and various that the article speaks of nothing else.</summary>
    public static bool IsOther(SourceText document)
    {
        var seen = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var hits = 0;
        for (var i = 0; i < document.Tokens.Count; i++)
        {
            if (document.Knowledge.GenreCues.TryFind(document.Tokens[i], document.Text, out var genre))
            {
                hits++;
                if (!seen.TryGetValue(genre, out var words))
                {
                    seen[genre] = words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
                }

                words.Add(document.StemOf(i).ToString());
            }
        }

        return seen.Values.Any(w => w.Count >= FewestDifferentCues) && hits * MostTokensPerCue >= document.Tokens.Count;
    }
}
