using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;
using Graph.Language;
using Graph.Language.Tokens;

namespace Graph.Extraction.Discourse;

/// <summary>Finds gatherings: an indefinite phrase brings a new one, a definite phrase the last, or the one that is known by the
/// same.</summary>
internal sealed partial class GatheringFinder(Document document)
{
    private const string Digits = "0123456789";

    private readonly List<(Entity Node, Gathering Told)> _all = [];

    /// <summary>The gathering spoken of last.</summary>
    public Entity? Last => _all.Count > 0 ? _all[^1].Node : null;

    /// <summary>Whether the phrase is the name of one of a series: "COP29", "Cop 29".</summary>
    public bool IsOfSeries(NounPhrase phrase) => SeriesAt(phrase.Head, phrase.End) is not null;

    /// <summary>The gathering that a phrase speaks of.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="isDefinite">Whether the phrase is marked as speaking of what is known.</param>
    public Entity Of(NounPhrase phrase, Sentence sentence, bool isDefinite)
    {
        var told = Read(phrase, sentence);
        var at = -1;
        if (told.IsKnown)
        {
            at = _all.FindLastIndex(g => g.Told.IsSame(told));
        }
        else if (isDefinite && phrase.ComplementCount == 0 && phrase.Modifiers.Length == 0)
        {
            at = _all.Count - 1;
        }

        if (at >= 0)
        {
            Note(at, _all[at].Told.With(told));
            return _all[at].Node;
        }

        var gathering = document.Entities.Add(
            EntityKind.Event,
            $"{document.Article.Id.Local}-{_all.Count + 1}",
            document.TextOf(phrase.First, phrase.End)
        );
        _all.Add((gathering, told));
        Note(_all.Count - 1, told);
        return gathering;
    }

    private void Note(int at, Gathering told)
    {
        var node = _all[at].Node;
        _all[at] = (node, told);
        node.Traits = told.Attributes();
    }

    private Gathering Read(NounPhrase phrase, Sentence sentence)
    {
        var (bodies, names, venue) = (new SortedSet<string>(StringComparer.Ordinal), new SortedSet<string>(StringComparer.Ordinal), "");
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (SeriesAt(i, phrase.End) is { } series)
            {
                names.Add(series);
            }
            else if (document.ReferenceAt[i] is { } reference)
            {
                venue = venue.Length > 0 ? venue : VenueOf(reference) ?? "";
                Whose(reference, bodies);
            }
            else if (IsName(i, phrase))
            {
                names.Add(NameSlug.Of(document.TextOf(i).ToString()));
            }
        }

        foreach (var (preposition, complement) in phrase.Complements)
        {
            if (complement.Name is { } owner && document.Knowledge.Pack.Grammar.JoinsNouns(preposition))
            {
                Whose(owner, bodies);
            }
        }

        if (phrase.Possessor?.Name is { } possessor)
        {
            Whose(possessor, bodies);
        }

        if (SeriesAt(phrase.End, sentence.End) is { } behind)
        {
            names.Add(behind);
        }

        return new Gathering(SortOf(phrase), [.. bodies], venue.Length > 0 ? venue : VenueBehind(phrase, sentence), [.. names]);
    }

    private string SortOf(NounPhrase phrase) =>
        phrase.Noun is { } noun ? document.Knowledge.Gatherings.GetValueOrDefault(noun.NounLemma, "") : "";

    private static void Whose(Reference reference, SortedSet<string> bodies)
    {
        if (reference is { Form: not ReferenceForm.Capital, Entity: { Kind: EntityKind.Organization or EntityKind.State } body })
        {
            bodies.Add(body.Id.Value);
        }
    }

    private bool IsName(int at, NounPhrase phrase) =>
        document.Tokens[at] is { IsCapitalised: true, Kind: TokenKind.Word } token
        && at != phrase.NounAt
        && (token.Word is null || at > phrase.First);

    /// <summary>The name and number of one of a series: "COP29", "COP 29".</summary>
    private string? SeriesAt(int at, int end)
    {
        if (at >= end || !document.Tokens[at].IsCapitalised)
        {
            return null;
        }

        var text = document.TextOf(at);
        var name = text.TrimEnd(Digits);
        if (!document.Knowledge.Series.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
        {
            return null;
        }

        var number = text[name.Length..];
        if (number.IsEmpty && at + 1 < end && !document.TextOf(at + 1).ContainsAnyExceptInRange('0', '9'))
        {
            number = document.TextOf(at + 1);
        }

        return number.IsEmpty ? null : NameSlug.Of(string.Concat(name, number));
    }
}
