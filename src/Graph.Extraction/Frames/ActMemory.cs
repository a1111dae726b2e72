using System.Runtime.InteropServices;
using Graph.Extraction.Claims;
using Graph.Extraction.Clauses;
using Graph.Extraction.Coreference;
using Graph.Extraction.Entities;
using Graph.Language.Lexicons;
using Graph.Model;

namespace Graph.Extraction.Frames;

/// <summary>Remembers what has just been claimed, for "so did the United States" and for "X condemned the attack".</summary>
internal sealed class ActMemory(Document document, ReferentFinder referents)
{
    private const int SentencesRemembered = 2;

    private static readonly HashSet<RelationType> s_acts =
    [
        RelationType.Attacked, RelationType.Coerced, RelationType.Invaded, RelationType.MobilisedAgainst, RelationType.Sanctioned, RelationType.TestedWeapon,
        RelationType.Threatened, RelationType.Vetoed,
    ];

    private readonly List<ClaimDraft> _last = [];
    private Entity? _actor;
    private int _sentence;
    private int _lastAt = -SentencesRemembered;
    private int _actorAt = -SentencesRemembered;

    public void NextSentence() => _sentence++;

    public void Note(List<ClaimDraft> claims, int from)
    {
        if (claims.Count <= from)
        {
            return;
        }

        _last.Clear();
        _last.AddRange(CollectionsMarshal.AsSpan(claims)[from..]);
        _lastAt = _sentence;
        if (_last.Find(c => s_acts.Contains(c.Type) && !c.Negated) is { } act)
        {
            (_actor, _actorAt) = (act.Subject, _sentence);
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

        var isAct = clause.Objects.Any(o => o.Noun is not null && o.Name is null && IsDefinite(o) && o.Possessor is null && o.Modifiers.Count == 0);
        return isAct && _actor is not null && _sentence - _actorAt <= SentencesRemembered && !subjects.Contains(_actor) ? _actor : null;
    }

    /// <summary>Whether a clause only says that somebody did the same: "Det gjorde även USA", "as did China".</summary>
    public bool Repeats(Clause clause) => clause.Lemma is { } lemma && document.Knowledge.Pack.Grammar.ProVerbs.Contains(lemma) && !clause.Passive && clause.Verbs.Count == 1
        && clause.Main!.Is(WordTags.Past) && _last.Count > 0 && _sentence - _lastAt <= 1 && HasDoersOnly(clause);

    private static bool HasDoersOnly(Clause clause) =>
        clause.Elements.TrueForAll(e => clause.Elements.Exists(o => o.Phrase.HasComplement(e.Phrase)) || e.Preposition is null && (e.Phrase.Pronoun is not null || clause.Subjects.Contains(e.Phrase) || clause.Objects.Contains(e.Phrase) && e.Phrase.Name is not null));

    public List<ClaimDraft> Repeat(Clause clause, SentenceContext context)
    {
        var doers = clause.Subjects.Concat(clause.Objects).SelectMany(p => p.Pronoun is null ? referents.Of(p, throughModifiers: false) : []).Where(e => e.IsActorKind).Distinct();
        var main = clause.Main!;
        return
        [
            .. doers.SelectMany(d => _last.Where(c => c.Subject != d && c.Object != d && RelationVocabulary.Of(c.Type).Subjects.Contains(d.NodeKind)).Select(c => new ClaimDraft
            {
                Type = c.Type, Subject = d, Object = c.Object, Sentence = context.Sentence, TriggerFirst = main.First, TriggerEnd = main.End, Rule = c.Rule + "+same",
                Negated = c.Negated ^ (clause.NegationAt >= 0), Modality = c.Modality, AttributedTo = c.AttributedTo, Date = c.Date, Tense = c.Tense, Confidence = c.Confidence * 0.9,
            })).DistinctBy(c => (c.Type, c.Subject, c.Object)),
        ];
    }

    private bool IsDefinite(Phrases.NounPhrase phrase) => phrase.Definite
        || (document.Tokens[phrase.First].Word is { } word && word.Is(WordTags.Determiner) && document.Knowledge.DefiniteDeterminers.Contains(word.Text));
}
