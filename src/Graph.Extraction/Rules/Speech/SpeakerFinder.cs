using Graph.Extraction.Discourse;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Extraction.Rules.Speech;

/// <summary>
/// Finds who speaks in a sentence: the subject of the verb of speech that stands nearest to the words, whoever's statement they are said to
/// be, "according to X",
/// or the name before a colon. A subject without a name speaks too, but nobody else in its place.
/// </summary>
internal sealed partial class SpeakerFinder(Document document, ReferentFinder referents)
{
    private const int BeforeQuote = 3;
    private const int NearStatement = 6;

    private readonly StatementReader _statements = new(document, referents);

    /// <summary>The speaker of a stretch of tokens that stands in a sentence; null where none is told.</summary>
    public Speaker? Of(Reading reading, int first, int end)
    {
        var view = new Viewpoint(null, NamedIn(first, end));
        var source = AccordingTo(reading);
        if ((IsRightBehind(source, end) ? source : Around(reading, first, end, view)) is { } near)
        {
            return near;
        }

        var told = Told(reading, first, end, view);
        return (told is { Entity: not { Class: "media" } } ? told : source ?? told)
            ?? Introduced(reading, first, view)
            ?? Beside(reading, end, view);
    }

    /// <summary>Who says what a sentence without a quote tells; null where it does not tell of speech.</summary>
    public Speaker? Of(Reading reading)
    {
        Speaker? found = null;
        foreach (var clause in reading.Sentence.Clauses)
        {
            if (
                Speaks(clause)
                && clause.Kind != ClauseKind.Relative
                && !StandsUnder(clause)
                && Subject(clause, Viewpoint.Free) is { Entity: not null } told
            )
            {
                found = told;
            }
        }

        return found ?? AccordingTo(reading) ?? (MainSpeaks(reading) ? Speaker.Nobody : null);
    }

    private bool MainSpeaks(Reading reading)
    {
        foreach (var clause in reading.Sentence.Clauses)
        {
            if (clause.Kind == ClauseKind.Main && Speaks(clause))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words come from nobody in particular: "hette det i ett uttalande".</summary>
    public bool IsImpersonal(Reading reading)
    {
        foreach (var clause in reading.Sentence.Clauses)
        {
            if (Speaks(clause) && StatementReader.IsImpersonal(clause))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A clause of time or reason tells what somebody else has said before, and what somebody says that another says leaves the
    /// word with the first.</summary>
    private bool StandsUnder(Clause clause)
    {
        for (Clause? current = clause; current is not null; current = current.Parent)
        {
            if (
                (
                    current is { Kind: ClauseKind.Subordinate, ConnectorAt: >= 0 }
                    && document.Tokens[current.ConnectorAt].Word is { Value: "adverbial" }
                ) || (current.Parent is { } parent && Speaks(parent))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The persons whom the words name: "he said" behind them means somebody else.</summary>
    private List<Entity> NamedIn(int first, int end)
    {
        var named = new List<Entity>();
        for (var i = first; i < end; i++)
        {
            if (document.ReferenceAt[i] is { Entity: { Kind: EntityKind.Person } person })
            {
                named.Add(person);
            }
        }

        return named;
    }

    /// <summary>"She called it "a mess", and he agreed": who speaks by the clause that the words are part of, or by one above it.</summary>
    private Speaker? Around(Reading reading, int first, int end, Viewpoint view) =>
        Above(reading, WordBehind(first, end), end, view) ?? Above(reading, first, end, view);

    /// <summary>The first word of a stretch that may begin with a mark, which no clause holds.</summary>
    private int WordBehind(int first, int end) => first + 1 < end && document.Tokens[first].Kind == TokenKind.Mark ? first + 1 : first;

    private Speaker? Above(Reading reading, int first, int end, Viewpoint view)
    {
        for (var clause = reading.Sentence.ClauseOf(first); clause is not null; clause = clause.Parent)
        {
            if (
                Speaks(clause)
                && TellsWords(clause, reading.Sentence, first)
                && (clause.Main < first || clause.Main >= end)
                && SpeakerBy(clause, reading.Sentence, view) is { } told
            )
            {
                return told;
            }
        }

        return null;
    }

    /// <summary>Who is said to speak by the clause of speech nearest to the words.</summary>
    private Speaker? Told(Reading reading, int first, int end, Viewpoint view)
    {
        Speaker? best = null;
        var nearest = int.MaxValue;
        foreach (var clause in reading.Sentence.Clauses)
        {
            var distance = (clause.Main >= end ? clause.Main - end : first - clause.Main + BeforeQuote) + Aside(clause, first);
            if (distance >= nearest || (clause.Main >= first && clause.Main < end) || clause.Main < 0)
            {
                continue;
            }

            var told =
                !TellsWords(clause, reading.Sentence, first) ? null
                : Speaks(clause) ? SpeakerBy(clause, reading.Sentence, view)
                : distance <= NearStatement + BeforeQuote ? _statements.Of(clause, view)
                : null;
            if (told is not null)
            {
                (best, nearest) = (told, distance);
            }
        }

        return best;
    }

    /// <summary>"Chaos looms, “a mess”, as Holm speaks to the crowd, critics warned": a clause of time or reason beside the words tells
    /// who says them only where no other does.</summary>
    private int Aside(Clause clause, int first) =>
        clause is { Kind: ClauseKind.Subordinate, ConnectorAt: var at } && at > first && document.Tokens[at].Word is { Value: "adverbial" }
            ? document.Tokens.Count
            : 0;

    private bool Speaks(Clause clause) => document.Knowledge.IsSpeech(clause.Lemma);

    /// <summary>The subjects of a clause of speech as its speaker; null where it has none.</summary>
    private Speaker? Subject(Clause clause, Viewpoint view)
    {
        var phrases = clause.Passive ? Agents(clause) : clause.Subjects;
        if (clause is { Kind: ClauseKind.Relative, Antecedent: { } antecedent, Parent: { } parent } && _statements.IsStatement(antecedent))
        {
            phrases = parent.Passive ? [] : parent.Subjects;
        }
        else if (_statements.Of(clause, view) is { } statement)
        {
            return statement;
        }
        else if (StatementReader.IsImpersonal(clause))
        {
            return null;
        }

        List<Entity> found = [];
        NounPhrase? told = null;
        foreach (var phrase in phrases)
        {
            if (
                clause.ElementOf(phrase) is { Preposition: { } preposition }
                && !document.Knowledge.Pack.Grammar.Agent.Contains(preposition)
            )
            {
                continue;
            }

            told ??= phrase;
            if (IsPartyOf(phrase, told))
            {
                continue;
            }

            var speakers = referents.Of(phrase, throughModifiers: false, view);
            AddSpeakers(speakers.Count > 0 ? speakers : Spokesman(phrase, view), found);
        }

        return told is null ? null : new Speaker(found, clause.Main, clause.Lemma!, document.SpanOf(told.First, told.End));
    }

    /// <summary>"Says Per Holm, the Greens": a party behind a comma is that of the person before it.</summary>
    private bool IsPartyOf(NounPhrase phrase, NounPhrase first) =>
        phrase.Name is { Entity.Class: "party" }
        && referents.ActorOf(first) is { Kind: EntityKind.Person }
        && phrase.First > 0
        && document.Tokens[phrase.First - 1].IsMark(',');

    private static void AddSpeakers(IReadOnlyList<Entity> entities, List<Entity> found)
    {
        for (var i = 0; i < entities.Count; i++)
        {
            if (entities[i].MaySpeak && !found.Contains(entities[i]))
            {
                found.Add(entities[i]);
            }
        }
    }

    private List<NounPhrase> Agents(Clause clause) => [.. clause.Behind(document.Knowledge.Pack.Grammar.Agent)];

    /// <summary>An unnamed spokesman of a state or body speaks for it; so does an unnamed ministry.</summary>
    private IReadOnlyList<Entity> Spokesman(NounPhrase phrase, Viewpoint view)
    {
        if (phrase.Former || phrase.Office?.Role is null or OfficeMatch.Legislator)
        {
            return [];
        }

        var owners = referents.Indirect(phrase, view) is { Count: > 0 } direct
            ? direct
            : [.. phrase.Complements.SelectMany(c => referents.Of(c.Phrase, throughModifiers: true, view))];
        return owners is [{ Kind: EntityKind.State or EntityKind.Organization } owner, ..] ? owner.Alone : [];
    }

    /// <summary>"He confessed and “repented”, according to Xinhua": whoever is named right behind the words says them.</summary>
    private static bool IsRightBehind(Speaker? source, int end) => source is { Trigger: var at } && at >= end && at - end <= 1;

    private Speaker? AccordingTo(Reading reading)
    {
        foreach (var clause in reading.Sentence.Clauses)
        {
            foreach (var element in clause.Elements)
            {
                if (element.Preposition is { } preposition && document.Knowledge.AccordingTo.Contains(preposition))
                {
                    List<Entity> found =
                    [
                        .. referents.Of(element.Phrase, throughModifiers: false, Viewpoint.Free).Where(e => e.MaySpeak).Take(1),
                    ];
                    return found.Count == 0 && _statements.In(element.Phrase, clause) is { Entity: not null } told
                        ? told with
                        {
                            Trigger = element.PrepositionAt,
                        }
                        : new Speaker(found, element.PrepositionAt, "", document.SpanOf(element.Phrase.First, element.Phrase.End));
                }
            }
        }

        return null;
    }

    /// <summary>"…, smiled Holm", "…”, lät Holm förstå": the subject right behind the verb that follows the words and their comma speaks,
    /// whatever the verb.</summary>
    private Speaker? Beside(Reading reading, int end, Viewpoint view)
    {
        foreach (var clause in reading.Sentence.Clauses)
        {
            var verb = clause is { Kind: ClauseKind.Main, HasVerb: true, Passive: false } ? clause.Verbs[0] : -1;
            if (
                verb >= end
                && verb - end <= 1
                && (document.Tokens[verb - 1].IsMark(',') || (verb >= 2 && document.Tokens[verb - 2].IsMark(',')))
                && clause.Subjects is [var subject, ..]
                && subject.First == verb + 1
                && !StatementReader.IsImpersonal(clause)
            )
            {
                var found = referents.Of(subject, throughModifiers: false, view).Where(e => e.MaySpeak).Take(1);
                return new Speaker([.. found], verb, clause.Lemma ?? "", document.SpanOf(subject.First, subject.End));
            }
        }

        return null;
    }

    /// <summary>"Per Holm, 34, nurse: …", "The minister had a message: …": the subject or the first name of what stands before the
    /// colon.</summary>
    private Speaker? Introduced(Reading reading, int first, Viewpoint view)
    {
        if (first - 1 < reading.Sentence.First || !document.Tokens[first - 1].IsMark(':'))
        {
            return null;
        }

        foreach (var clause in reading.Sentence.Clauses)
        {
            var phrases = clause.HasVerb ? clause.Subjects : [.. clause.Elements.Where(e => e.IsBare).Select(e => e.Phrase)];
            if (clause.Kind == ClauseKind.Main && phrases.Count > 0 && phrases[0].First < first)
            {
                var found = referents.Of(phrases[0], throughModifiers: false, view).Where(e => e.MaySpeak).Take(1);
                return new Speaker([.. found], -1, clause.Lemma ?? "", document.SpanOf(phrases[0].First, phrases[0].End));
            }
        }

        return null;
    }
}
