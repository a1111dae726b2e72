using Graph.Extraction.Discourse;
using Graph.Extraction.Factuality;
using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;
using Graph.Model;

namespace Graph.Extraction.Rules.Frames;

/// <summary>Remembers who did what has been told, for "X condemned the attack" and "Y welcomed the decision".</summary>
internal sealed partial class ToldActs(Document document, FrameSet frames, ReferentFinder referents)
{
    /// <summary>"The move", "the attack" is one that was told no more than so many sentences before.</summary>
    private const int SentencesOfAct = 2;

    /// <summary>"The veto" is also one told so many sentences before, where the text tells of no other's.</summary>
    private const int SentencesOfOnly = 6;

    private readonly List<(Proposal Told, int Sentence)> _acts = [];
    private int _sentence;

    public void NextSentence(Reading reading)
    {
        _sentence++;
        (_before, _last, _current) = (_last, _current, reading);
    }

    /// <summary>Remembers what a trigger has claimed.</summary>
    public void Note(IReadOnlyList<JudgedClaim> claims)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            var (told, judged) = claims[i];
            if (FrameSet.IsAct(told.Type) && !judged.Negated && told.Clause?.Objects.Any(IsTheAct) != true)
            {
                _acts.Add((told, _sentence));
            }

            NoteWords(claims[i]);
            var isAgainst = FrameSet.IsHostile(told.Type) || told.Type == RelationType.Criticised;
            if (isAgainst && told is { Subject: { } one, Object: { } other })
            {
                referents.SeeOpposed(one, other);
            }
        }
    }

    /// <summary>Who did the act that a definite noun without a name refers to ("the attack", "kritisk till gripandet"); null where none
    /// was told before, or the frame tells nothing of acts.</summary>
    public Entity? ActorOf(Frame frame, Clause clause, IReadOnlyList<Entity> subjects) =>
        frame.Type switch
        {
            RelationType.Criticised => DoerOutside(clause) ?? DoerIn(frame, clause),
            RelationType.Supports => DoerIn(frame, clause),
            RelationType.Opposes => AskerIn(clause, subjects),
            _ => null,
        }
            is { } actor
        && !subjects.Contains(actor)
            ? actor
            : null;

    /// <summary>"The raid, which Chile condemned": whoever did what a relative clause lacks as its object.</summary>
    private Entity? DoerOutside(Clause clause) =>
        clause is { Kind: ClauseKind.Relative, Antecedent: { Name: null, Noun: not null } gap, Parent: { } outer }
        && clause.Objects.Contains(gap)
        && !outer.Subjects.Contains(gap)
        && (outer.Objects.Contains(gap) || IsAct(gap))
            ? referents.FirstActor(outer.Subjects)
            : null;

    private Entity? DoerIn(Frame frame, Clause clause)
    {
        foreach (var element in clause.Elements)
        {
            if ((clause.Objects.Contains(element.Phrase) || IsGovernedIn(frame, element)) && IsTheAct(element.Phrase))
            {
                return DoerOf(element.Phrase, frame.Type);
            }
        }

        return null;
    }

    /// <summary>Whose deed a definite noun means: of a noun that tells which the latest such, of another the latest whatever.</summary>
    private Entity? DoerOf(NounPhrase act, RelationType judged)
    {
        if (frames.DeedsOf(act.Lemmas) is not { Count: > 0 } types)
        {
            return WhenOwned(act) is { } owned ? owned.Possessor?.Name?.Entity
                : _acts is [.., var latest] && (judged == RelationType.Supports ? IsWelcome(latest) : IsRecent(latest))
                    ? latest.Told.Subject
                : null;
        }

        var byForce = types.Any(IsForce);
        if (byForce && judged == RelationType.Supports)
        {
            return null;
        }

        var told = _acts.FindAll(a => types.Contains(a.Told.Type) || (byForce && IsForce(a.Told.Type)));
        return
            told is [.., var last]
            && (
                IsRecent(last)
                || (_sentence - last.Sentence <= SentencesOfOnly && told.TrueForAll(a => a.Told.Subject == last.Told.Subject))
            )
            ? last.Told.Subject
            : null;
    }

    private static bool IsForce(RelationType type) =>
        type is RelationType.Attacked or RelationType.Invaded or RelationType.MobilisedAgainst;

    private bool IsRecent((Proposal Told, int Sentence) act) => _sentence - act.Sentence <= SentencesOfAct;

    /// <summary>"Chile welcomed the move": of what was told right before, and no force.</summary>
    private bool IsWelcome((Proposal Told, int Sentence) act) =>
        _sentence - act.Sentence <= 1
        && act.Told.Type is not (RelationType.Attacked or RelationType.Invaded or RelationType.Threatened or RelationType.Coerced);

    private static bool IsGovernedIn(Frame frame, Element element) =>
        element.Preposition is { } preposition && frame.Object.Any(s => s.Kind == SlotKind.Prep && s.Prepositions.Contains(preposition));

    private bool IsTheAct(NounPhrase phrase) => IsAlone(phrase) && IsAct(phrase) && IsDefinite(phrase);

    private static bool IsAlone(NounPhrase phrase) => phrase is { Noun: not null, Name: null, Possessor: null, Modifiers.Length: 0 };

    /// <summary>"The attack", "the move": whether a noun names a deed such as are remembered; a coup or a law is another.</summary>
    private bool IsAct(NounPhrase phrase) =>
        frames.DeedsOf(phrase.Lemmas).Count > 0 || phrase.Lemmas.AreIn(document.Knowledge.Pack.Grammar.Acts);

    private bool IsDefinite(NounPhrase phrase) =>
        phrase.Definite
        || (
            document.Tokens[phrase.First].Word is { } word
            && word.Is(WordTags.Determiner)
            && document.Knowledge.DefiniteDeterminers.Contains(word.Text)
        );
}
