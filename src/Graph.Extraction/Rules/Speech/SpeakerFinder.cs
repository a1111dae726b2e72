using Graph.Extraction.Discourse;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;

namespace Graph.Extraction.Rules.Speech;

/// <summary>Finds who speaks in a sentence: the subject of the verb of speech, else "according to X", else the subject of the clause that holds the quote.</summary>
internal sealed class SpeakerFinder(Document document, ReferentFinder referents)
{
    private const int FarthestUnnamed = 4;
    private const int BeforeQuote = 3;

    /// <summary>The speaker of a quote (or, for null, of the whole sentence) with the token and lemma of the verb; null where none is told.</summary>
    public Speaker? Find(Reading reading, QuotedSpeech? quote)
    {
        var view = new Viewpoint(null, quote is null ? [] : NamedIn(quote));
        return Told(reading, quote, view) ?? AccordingTo(reading) ?? (quote is null ? null : Holder(reading, quote, view));
    }

    /// <summary>The persons whom a quote names: "he said" behind it means somebody else.</summary>
    private List<Entity> NamedIn(QuotedSpeech quote)
    {
        var named = new List<Entity>();
        for (var i = quote.First; i < quote.End; i++)
        {
            if (document.ReferenceAt[i] is { Entity: { Kind: EntityKind.Person } person })
            {
                named.Add(person);
            }
        }

        return named;
    }

    /// <summary>The subject of the verb of speech nearest to the quote; one right beside it whose subject has no name speaks all the same.</summary>
    private Speaker? Told(Reading reading, QuotedSpeech? quote, Viewpoint view)
    {
        Speaker? best = null;
        var nearest = int.MaxValue;
        foreach (var clause in reading.Sentence.Clauses)
        {
            if (!Speaks(clause))
            {
                continue;
            }

            var distance = quote is null ? clause.Main : Distance(clause.Main, quote);
            if (Subject(clause, view) is { } entity)
            {
                if (distance < nearest)
                {
                    (best, nearest) = (new Speaker(entity, clause.Main, clause.Lemma!), distance);
                }
            }
            else if (quote is not null && IsUnnamed(clause) && Math.Abs(clause.Main - quote.End) <= FarthestUnnamed)
            {
                return new Speaker(null, clause.Main, clause.Lemma!);
            }
        }

        return best;
    }

    private static int Distance(int verb, QuotedSpeech quote) => verb > quote.First ? verb - quote.End : quote.First - verb + BeforeQuote;

    /// <summary>Whether the words come from nobody in particular: "hette det i ett uttalande".</summary>
    public bool IsImpersonal(Reading reading)
    {
        foreach (var clause in reading.Sentence.Clauses)
        {
            if (Speaks(clause) && clause.Subjects is [{ Pronoun.Value: "expl" }, ..])
            {
                return true;
            }
        }

        return false;
    }

    private bool Speaks(Clause clause) => clause.Lemma is { } lemma && document.Knowledge.SpeechVerbs.ContainsKey(lemma);

    private static bool IsUnnamed(Clause clause) => clause.Subjects.Count > 0 && clause.Subjects[0].Name is null && clause.Subjects[0].Pronoun is null;

    private Entity? Subject(Clause clause, Viewpoint view)
    {
        var phrases = clause.Passive ? [] : clause.Subjects;
        if (clause is { Kind: ClauseKind.Relative, Antecedent.Noun: not null, Parent: { } parent } && phrases.All(p => p.Name is null && p.Office is null))
        {
            phrases = parent.Passive ? [] : parent.Subjects;
        }

        for (var i = 0; i < phrases.Count; i++)
        {
            var found = referents.Of(phrases[i], throughModifiers: false, view);
            if ((found.Count > 0 ? found : Spokesman(phrases[i], view)).FirstOrDefault(e => e.IsActorKind) is { } actor)
            {
                return actor;
            }
        }

        return null;
    }

    /// <summary>An unnamed spokesman of a state or body speaks for it; so does an unnamed ministry.</summary>
    private IReadOnlyList<Entity> Spokesman(NounPhrase phrase, Viewpoint view)
    {
        if (phrase.Office is null)
        {
            return [];
        }

        var owners = referents.Indirect(phrase, view) is { Count: > 0 } direct ? direct : [.. phrase.Complements.SelectMany(c => referents.Of(c.Phrase, throughModifiers: true, view))];
        return owners is [{ Kind: EntityKind.State or EntityKind.Organization } owner, ..] ? owner.Alone : [];
    }

    private Speaker? AccordingTo(Reading reading)
    {
        foreach (var clause in reading.Sentence.Clauses)
        {
            foreach (var element in clause.Elements)
            {
                if (element.Preposition is { } preposition && document.Knowledge.AccordingTo.Contains(preposition)
                    && referents.Of(element.Phrase, throughModifiers: false, Viewpoint.Free) is [{ IsActorKind: true } entity, ..])
                {
                    return new Speaker(entity, element.PrepositionAt, "");
                }
            }
        }

        return null;
    }

    /// <summary>The subject of the clause that the quote stands in, or of one above it.</summary>
    private Speaker? Holder(Reading reading, QuotedSpeech quote, Viewpoint view)
    {
        var clause = reading.Sentence.Clauses.FirstOrDefault(c => c.QuoteAt == quote.First);
        for (; clause is not null; clause = clause.Parent)
        {
            if (clause.HasVerb && referents.FirstActor(clause.Subjects, view, throughModifiers: true) is { } entity)
            {
                return new Speaker(entity, clause.Main, clause.Lemma ?? "");
            }
        }

        return null;
    }
}
