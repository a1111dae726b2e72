using Graph.Extraction.Clauses;
using Graph.Extraction.Coreference;
using Graph.Extraction.Entities;
using Graph.Extraction.Phrases;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Speech;

/// <summary>Finds who speaks in a sentence: the subject of the verb of speech, else "according to X", else the subject of the clause that holds the quote.</summary>
internal sealed class SpeakerFinder(Document document, ReferentFinder referents)
{
    /// <summary>The speaker of the quote in chunk <paramref name="quote"/> (or, for -1, of the whole sentence) with the token and lemma of the verb; null where none is told.</summary>
    public Speaker? Find(SentenceContext context, int quote)
    {
        referents.Excluded = quote >= 0 ? NamedIn(context.Chunks[quote]) : [];
        var speaker = Told(context, quote);
        referents.Excluded = [];
        return speaker;
    }

    /// <summary>The persons whom a quote names: "he said" behind it means somebody else.</summary>
    private Entity[] NamedIn(Chunk quote)
    {
        List<Entity>? named = null;
        for (var i = quote.First; i < quote.End; i++)
        {
            if (document.ReferenceAt[i] is { Entity: { Kind: EntityKind.Person } person })
            {
                (named ??= []).Add(person);
            }
        }

        return named is null ? [] : [.. named];
    }

    private Speaker? Told(SentenceContext context, int quote)
    {
        Speaker? best = null;
        var bestDistance = int.MaxValue;
        foreach (var clause in context.Clauses)
        {
            if (!Speaks(clause))
            {
                continue;
            }

            if (Subject(clause) is { } entity)
            {
                var distance = quote < 0 ? clause.Main!.First : Math.Abs(clause.Main!.First - context.Chunks[quote].First) + (clause.Main!.First < context.Chunks[quote].First ? 3 : 0);
                distance = quote >= 0 && clause.Main!.First > context.Chunks[quote].First ? clause.Main!.First - context.Chunks[quote].End : distance;
                if (distance < bestDistance)
                {
                    (best, bestDistance) = (new Speaker(entity, clause.Main!.First, clause.Lemma!), distance);
                }
            }
            else if (quote >= 0 && IsUnnamed(clause) && Adjacent(context, clause, quote))
            {
                return new Speaker(null, clause.Main!.First, clause.Lemma!);
            }
        }

        return best ?? AccordingTo(context) ?? (quote >= 0 ? Holder(context, quote) : null);
    }

    /// <summary>Whether the words come from nobody in particular: "hette det i ett uttalande".</summary>
    public bool IsImpersonal(SentenceContext context) => context.Clauses.Exists(c => Speaks(c) && c.Subjects is [{ Pronoun.Value: "expl" }, ..]);

    private bool Speaks(Clause clause) => clause.Lemma is { } lemma && document.Knowledge.SpeechVerbs.ContainsKey(lemma);

    private static bool Adjacent(SentenceContext context, Clause clause, int quote) => Math.Abs(clause.Main!.First - context.Chunks[quote].End) <= 4;

    private static bool IsUnnamed(Clause clause) => clause.Subjects.Count > 0 && clause.Subjects[0].Name is null && clause.Subjects[0].Pronoun is null;

    private Entity? Subject(Clause clause)
    {
        var phrases = clause.Passive ? [] : clause.Subjects;
        if (clause is { Kind: ClauseKind.Relative, Antecedent.Noun: not null, Parent: { } parent } && phrases.All(p => p.Name is null && p.Office is null))
        {
            phrases = parent.Passive ? [] : parent.Subjects;
        }

        for (var i = 0; i < phrases.Count; i++)
        {
            var found = referents.Of(phrases[i], throughModifiers: false);
            if ((found.Count > 0 ? found : Spokesman(phrases[i])).FirstOrDefault(e => e.IsActorKind) is { } actor)
            {
                return actor;
            }
        }

        return null;
    }

    /// <summary>An unnamed spokesman of a state or body speaks for it; so does an unnamed ministry.</summary>
    private IReadOnlyList<Entity> Spokesman(NounPhrase phrase)
    {
        if (phrase.Office is null)
        {
            return [];
        }

        var owners = referents.Indirect(phrase) is { Count: > 0 } direct ? direct : [.. phrase.Complements.SelectMany(c => referents.Of(c.Phrase, throughModifiers: true))];
        return owners is [{ Kind: EntityKind.State or EntityKind.Organization } owner, ..] ? owner.Alone : [];
    }

    private Speaker? AccordingTo(SentenceContext context)
    {
        foreach (var clause in context.Clauses)
        {
            foreach (var element in clause.Elements)
            {
                if (element.Preposition is { } preposition && document.Knowledge.AccordingTo.Contains(preposition) && referents.Of(element.Phrase, throughModifiers: false) is [{ IsActorKind: true } entity, ..])
                {
                    return new Speaker(entity, element.Phrase.First - 1, "");
                }
            }
        }

        return null;
    }

    private Speaker? Holder(SentenceContext context, int quote)
    {
        var clause = context.Clauses.Find(c => c.QuoteAt == quote);
        for (; clause is not null; clause = clause.Parent)
        {
            if (referents.FirstActor(clause.Subjects, throughModifiers: true) is { } entity && clause.Main is { } verb)
            {
                return new Speaker(entity, verb.First, verb.Word?.Verb ?? "");
            }
        }

        return null;
    }
}
