using System.Runtime.InteropServices;
using Graph.Extraction.Discourse;
using Graph.Extraction.Factuality;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;
using Graph.Model;

namespace Graph.Extraction.Rules.Frames;

/// <summary>Remembers what has just been claimed, for "so did the United States" and for "X condemned the attack".</summary>
internal sealed class ActMemory(Document document, ReferentFinder referents)
{
    private const int SentencesRemembered = 2;

    private static readonly HashSet<RelationType> s_acts =
    [
        RelationType.Attacked, RelationType.Coerced, RelationType.Invaded, RelationType.MobilisedAgainst, RelationType.Sanctioned, RelationType.TestedWeapon,
        RelationType.Threatened, RelationType.Vetoed,
    ];

    private readonly List<JudgedClaim> _last = [];
    private Entity? _actor;
    private int _sentence;
    private int _lastAt = -SentencesRemembered;
    private int _actorAt = -SentencesRemembered;

    public void NextSentence() => _sentence++;

    /// <summary>Remembers what a trigger has claimed.</summary>
    public void Note(IReadOnlyList<JudgedClaim> claims)
    {
        if (claims.Count == 0)
        {
            return;
        }

        _last.Clear();
        _last.AddRange(claims);
        _lastAt = _sentence;
        if (_last.Find(c => s_acts.Contains(c.Proposal.Type) && !c.Judgement.Negated) is { } act)
        {
            (_actor, _actorAt) = (act.Proposal.Subject, _sentence);
        }
    }

    /// <summary>Who did the act that a definite noun without a name refers to ("the attack", "manövern"); null where none was told just before.</summary>
    public Entity? ActorOf(Clause clause, IReadOnlyList<Entity> subjects)
    {
        if (clause is { Kind: ClauseKind.Relative, Antecedent: { Name: null, Noun: not null } gap, Parent: { } outer } && clause.Objects.Contains(gap) && !outer.Subjects.Contains(gap)
            && referents.FirstActor(outer.Subjects) is { } doer && !subjects.Contains(doer))
        {
            return doer;
        }

        var isAct = clause.Objects.Any(o => o.Noun is not null && o.Name is null && IsDefinite(o) && o.Possessor is null && o.Modifiers.Length == 0);
        return isAct && _actor is not null && _sentence - _actorAt <= SentencesRemembered && !subjects.Contains(_actor) ? _actor : null;
    }

    /// <summary>Whether a clause only says that somebody did the same: "Det gjorde även USA", "as did China".</summary>
    public bool Repeats(Clause clause) => clause.Lemma is { } lemma && document.Knowledge.Pack.Grammar.ProVerbs.Contains(lemma) && !clause.Passive && clause.Verbs.Length == 1
        && document.Words[clause.Main]!.Is(WordTags.Past) && _last.Count > 0 && _sentence - _lastAt <= 1 && HasDoersOnly(clause);

    private static bool HasDoersOnly(Clause clause)
    {
        foreach (var element in clause.Elements)
        {
            var complements = clause.Elements.Any(o => o.Phrase.HasComplement(element.Phrase));
            var isDoer = element.Phrase.Pronoun is not null || clause.Subjects.Contains(element.Phrase) || (clause.Objects.Contains(element.Phrase) && element.Phrase.Name is not null);
            if (!complements && (element.Preposition is not null || !isDoer))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What those who did the same did.</summary>
    public IEnumerable<Proposal> Repeat(Clause clause, Reading reading)
    {
        var doers = clause.Subjects.Concat(clause.Objects).SelectMany(p => p.Pronoun is null ? referents.Of(p, throughModifiers: false, Viewpoint.Free) : []).Where(e => e.IsActorKind).Distinct().ToList();
        foreach (var doer in doers)
        {
            foreach (var (told, judged) in _last.ToArray())
            {
                if (told.Subject != doer && told.Object != doer && RelationVocabulary.Of(told.Type).Subjects.Contains(doer.NodeKind))
                {
                    yield return new Proposal
                    {
                        Type = told.Type,
                        Subject = doer,
                        Object = told.Object,
                        Reading = reading,
                        Clause = clause,
                        TriggerFirst = clause.Main,
                        TriggerEnd = clause.Main + 1,
                        Rule = told.Rule + "+same",
                        Denies = judged.Negated,
                        Modality = judged.Modality,
                        Confidence = told.Confidence * 0.9,
                    };
                }
            }
        }
    }

    private bool IsDefinite(NounPhrase phrase) => phrase.Definite
        || (document.Tokens[phrase.First].Word is { } word && word.Is(WordTags.Determiner) && document.Knowledge.DefiniteDeterminers.Contains(word.Text));
}
