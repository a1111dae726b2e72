using Graph.Extraction.Discourse;
using Graph.Extraction.Factuality;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;
using Graph.Model;

namespace Graph.Extraction.Rules.Frames;

/// <summary>Remembers what has just been claimed, for "so did the United States".</summary>
internal sealed class ActMemory(Document document, ReferentFinder referents)
{
    private readonly List<JudgedClaim> _last = [];
    private int _sentence;
    private int _lastAt;

    public void NextSentence() => _sentence++;

    /// <summary>Remembers what a trigger has claimed.</summary>
    public void Note(IReadOnlyList<JudgedClaim> claims)
    {
        if (
            claims.Count == 0
            || (_lastAt == _sentence && claims[0].Proposal.Clause is { } clause && IsBeside(clause, _last[0].Proposal.Clause))
        )
        {
            return;
        }

        _last.Clear();
        _last.AddRange(claims);
        _lastAt = _sentence;
    }

    /// <summary>"Severed ties, accusing Chile of theft": whether a clause only tells more of the deed of another, so that whoever follows
    /// suit does that one.</summary>
    private static bool IsBeside(Clause clause, Clause? deed) =>
        clause is { Kind: ClauseKind.Participle or ClauseKind.Infinitive, Parent: { } parent }
        && (parent == deed || IsBeside(parent, deed));

    /// <summary>Whether a clause only says that somebody did the same: "Det gjorde även USA", "as did China", "Estonia followed suit",
    /// "Peru likaså".</summary>
    public bool Repeats(Clause clause, Sentence sentence)
    {
        if (_last.Count == 0 || _sentence - _lastAt > 1 || clause.Passive)
        {
            return false;
        }

        if (!clause.HasVerb)
        {
            return sentence.Clauses.Length == 1
                && clause.Adverbs.Any(IsSame)
                && clause.Elements.All(e => e.IsBare && e.Phrase.Name is { Genitive: false });
        }

        if (clause.Lemma is not { } lemma || !document.Knowledge.Pack.Grammar.ProVerbs.Contains(lemma) || !HasDoersOnly(clause))
        {
            return false;
        }

        var same = clause.Adverbs.Any(IsAlone) || clause.Elements.Any(e => IsSame(e.Phrase)) || SameBehind(clause, sentence);
        var points = clause.Elements.Any(e => e.Phrase.Pronoun is { Value: "expl" or "def" or "n" });
        return same || IsFollowing(clause, lemma) || (lemma == document.Knowledge.Pack.Grammar.ProVerb && DoesSo(clause, points));
    }

    /// <summary>"Did it", "did", "has done so too": whether a form of the verb that stands for any other tells that somebody has done
    /// so.</summary>
    private bool DoesSo(Clause clause, bool points) =>
        ((points || clause.Adverbs.Any(IsSame)) && !IsOnlyPossible(clause))
        || (clause.Verbs.Length == 1 && document.Words[clause.Main]!.Is(WordTags.Past));

    /// <summary>"And Romania followed", "so has Peru": somebody named, and nobody whom or what.</summary>
    private bool IsFollowing(Clause clause, string lemma) =>
        lemma != document.Knowledge.Pack.Grammar.ProVerb
        && clause is { Kind: ClauseKind.Main, Verbs.Length: 1 }
        && (
            clause is { Objects.Count: 0, Subjects: [{ Name: { Genitive: false } }] }
                ? document.Words[clause.Main]!.Is(WordTags.Past) || clause.Adverbs.Any(IsSame)
                : clause is { Subjects.Count: 0, Objects: [{ Name: { Genitive: false } }] }
                    && clause.Adverbs.Any(a => a < clause.Main && IsSame(a))
        );

    /// <summary>"Only they can do it", "will do it": what need not be what has been told.</summary>
    private bool IsOnlyPossible(Clause clause) =>
        document.Knowledge.VerbEffectOf(document.Words[clause.Verbs[0]])
            is VerbEffect.Hypothetical
                or VerbEffect.Able
                or VerbEffect.Obliged
                or VerbEffect.Planned;

    /// <summary>"Did the same": a word that is no phrase of the clause.</summary>
    private bool SameBehind(Clause clause, Sentence sentence)
    {
        for (var i = clause.Main + 1; i < Math.Min(clause.Main + 3, sentence.End); i++)
        {
            if (IsAlone(i))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSame(int token) => document.Knowledge.Pack.Grammar.Same.Contains(document.LowerOf(token));

    /// <summary>Whether a word tells by itself that the deed is the same; an adverb that only adds ("also") does not.</summary>
    private bool IsAlone(int token) => IsSame(token) && !document.Knowledge.Pack.Grammar.Adding.Contains(document.LowerOf(token));

    private bool IsSame(NounPhrase phrase)
    {
        for (var i = phrase.First; i < phrase.End && phrase.Name is null; i++)
        {
            if (IsAlone(i))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasDoersOnly(Clause clause)
    {
        foreach (var element in clause.Elements)
        {
            var complements = clause.Elements.Any(o => o.Phrase.HasComplement(element.Phrase));
            var isDoer =
                element.Phrase.Pronoun is not null
                || IsSame(element.Phrase)
                || clause.Subjects.Contains(element.Phrase)
                || (clause.Objects.Contains(element.Phrase) && element.Phrase.Name is not null);
            if (!complements && !IsSame(element.Phrase) && (element.Preposition is not null || !isDoer))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What those who did the same did.</summary>
    public IEnumerable<Proposal> Repeat(Clause clause, Reading reading)
    {
        var phrases = clause.HasVerb ? clause.Subjects.Concat(clause.Objects) : clause.Elements.Select(e => e.Phrase);
        var doers = phrases
            .SelectMany(p => p.Pronoun is null && !IsSame(p) ? referents.Of(p, throughModifiers: false, Viewpoint.Free) : [])
            .Where(e => e.IsActorKind)
            .Distinct()
            .ToList();
        var trigger = clause.HasVerb ? clause.Main : clause.Adverbs.First(IsSame);
        foreach (var doer in doers)
        {
            foreach (var (told, judged) in _last.ToArray())
            {
                if (told.Subject != doer && told.Object != doer && RelationVocabulary.Of(told.Type).Subjects.Contains(doer.NodeKind))
                {
                    var proposal = new Proposal
                    {
                        Type = told.Type,
                        Subject = doer,
                        Object = told.Object,
                        Reading = reading,
                        Clause = clause,
                        TriggerFirst = trigger,
                        TriggerEnd = trigger + 1,
                        Rule = told.Rule + RuleNames.Same,
                        Denies = judged.Negated && clause.NegationAt < 0,
                        Modality = IsDeclined(clause) || judged.Modality == Modality.Reported ? Modality.Asserted : judged.Modality,
                        Confidence = told.Confidence * 0.9,
                        Attributes = told.Attributes,
                    };
                    yield return proposal;
                }
            }
        }
    }

    /// <summary>"Refused to do so": who declines has done it, also where the others have yet to act.</summary>
    private bool IsDeclined(Clause clause) =>
        clause is { Kind: ClauseKind.Infinitive, Parent.Lemma: { } governing } && document.Knowledge.VerbEffectOf(governing).Denies();
}
