using System.Text.RegularExpressions;
using Graph.Evaluation.Gold;
using Graph.Model;

namespace Graph.Evaluation.Scoring;

/// <summary>Finds the sentence to show beside a finding. Its own rough division serves the reader of an error list alone.</summary>
internal sealed partial class Passages
{
    private const int QuoteProbe = 24;

    private readonly string _text;
    private readonly List<TextSpan> _sentences;
    private readonly Dictionary<string, List<TextSpan>> _places = new(StringComparer.Ordinal);

    public Passages(IReadOnlyList<GoldActor> gold, ArticleGraph graph, ActorMatching matching)
    {
        _text = graph.Article.Text;
        _sentences = [.. Sentence().Matches(_text).Select(m => new TextSpan(m.Index, m.Index + m.Length))];
        foreach (var actor in gold)
        {
            var mentioned = graph.Actors.Where(a => matching.KeyOf(a.Id) == actor.Key).SelectMany(a => a.Mentions).Select(m => m.Span);
            _places[actor.Key] =
            [
                .. mentioned,
                .. actor.Names.SelectMany(Named),
                .. actor.Kind == ActorKind.Person ? actor.Names.SelectMany(n => Named(n.Split(' ')[^1])) : [],
            ];
        }
    }

    /// <summary>The words of a span in one line.</summary>
    public string At(TextSpan span)
    {
        var whole = _sentences.Where(s => s.Start < span.End && span.Start < s.End).Aggregate(span, (a, b) => a.Union(b));
        return Space().Replace(whole.Of(_text), " ").Trim();
    }

    /// <summary>The first sentence that mentions every one of the keys that are actors, or null where none does.</summary>
    public string? Guess(params IEnumerable<string?> keys)
    {
        var wanted = keys.OfType<string>().Where(_places.ContainsKey).ToList();
        var found = wanted.Count == 0 ? [] : _sentences.Where(s => wanted.All(k => _places[k].Any(s.Contains))).Take(1).ToList();
        return found is [var first] ? At(first) : null;
    }

    /// <summary>The sentence where the words begin, or null where they are not in the text.</summary>
    public string? Holding(string words)
    {
        var start = _text.IndexOf(words[..Math.Min(words.Length, QuoteProbe)], StringComparison.Ordinal);
        return start < 0 ? null : At(new TextSpan(start, start + 1));
    }

    private IEnumerable<TextSpan> Named(string name)
    {
        for (
            var at = _text.IndexOf(name, StringComparison.Ordinal);
            at >= 0 && name.Length > 0;
            at = _text.IndexOf(name, at + name.Length, StringComparison.Ordinal)
        )
        {
            if (at == 0 || !char.IsLetter(_text[at - 1]))
            {
                yield return new TextSpan(at, at + name.Length);
            }
        }
    }

    [GeneratedRegex("""[^\n]+?(?:[.!?][”“"»)]*(?=\s+[\p{Lu}–—”“"«»-])|(?=\n)|$)""")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
