using Graph.Extraction.Resources;
using Graph.Language.Lexicons;
using Graph.Language.Sentences;
using Graph.Language.Tokens;

namespace Graph.Extraction.Text;

/// <summary>Tells sport and fiction, where states neither attack nor ally, from news of politics.</summary>
internal static class Genre
{
    private const int FewestDifferentCues = 4;
    private const int MostTokensPerCue = 60;

    /// <summary>So far into a sentence its first phrase may tell the world of a story.</summary>
    private const int LongestFrame = 5;

    /// <summary>Whether the words of sport or fiction are so many and various that the article speaks of nothing else.</summary>
    public static bool IsOther(SourceText document)
    {
        var hits = 0;
        for (var i = 0; i < document.Tokens.Count; i++)
        {
            var token = document.Tokens[i];
            hits += token.Kind != TokenKind.Mark && document.Knowledge.GenreCues.TryFind(token, document.Text, out _) ? 1 : 0;
        }

        return hits * MostTokensPerCue >= document.Tokens.Count && hits >= FewestDifferentCues && HasManyCues(document);
    }

    private static bool HasManyCues(SourceText document)
    {
        var seen = new Dictionary<OtherGenre, HashSet<string>>();
        for (var i = 0; i < document.Tokens.Count; i++)
        {
            if (document.Knowledge.GenreCues.TryFind(document.Tokens[i], document.Text, out var genre))
            {
                var kind = genre == OtherGenre.Contest ? OtherGenre.Sport : genre;
                if (!seen.TryGetValue(kind, out var words))
                {
                    seen[kind] = words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
                }

                words.Add(document.StemOf(i).ToString());
            }
        }

        return seen.Values.Any(w => w.Count >= FewestDifferentCues);
    }

    /// <summary>Whether a sentence tells of a contest.</summary>
    public static bool IsContest(SourceText document, SentenceRange sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var stem = document.StemOf(i);
            var hyphen = stem.LastIndexOf('-');
            if (
                (document.Knowledge.GenreCues.TryFind(document.Tokens[i], document.Text, out var genre) && genre == OtherGenre.Contest)
                || (hyphen > 0 && document.Knowledge.GenreCues.TryFind(stem[(hyphen + 1)..], out genre) && genre == OtherGenre.Contest)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a sentence begins with the story in which it happens: "In the novel, Russia attacks Norway."</summary>
    public static bool IsStory(SourceText document, SentenceRange sentence)
    {
        var at = sentence.First;
        if (!document.Tokens[at].Is(WordTags.Preposition) || !document.Knowledge.Pack.Grammar.Place.Contains(document.LowerOf(at)))
        {
            return false;
        }

        for (at++; at < Math.Min(sentence.End - 1, sentence.First + LongestFrame); at++)
        {
            if (document.Knowledge.Cues.TryFind(document.StemOf(at), out var cue) && cue.Kind == "work")
            {
                return document.Tokens[at + 1] is { Kind: TokenKind.Mark } or { IsCapitalised: true }
                    || document.Tokens[at + 1].Is(WordTags.Finite);
            }
        }

        return false;
    }
}
