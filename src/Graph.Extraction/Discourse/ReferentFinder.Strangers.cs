using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Discourse;

/// <content>Whether a pronoun or "the country" means somebody whom the text has not named before.</content>
internal sealed partial class ReferentFinder
{
    private bool _metSomebody;
    private bool _metSomething;
    private bool _metSeveral;
    private Entity? _metMany;

    /// <summary>Notes whether a sentence was about somebody, or a thing that speaks, of whom nothing is known, so that "he" or "it" behind
    /// it likely means that, and whom several without a name were: "they" are those.</summary>
    public void Meet(bool somebody, bool something, bool several, Entity? many) =>
        (_metSomebody, _metSomething, _metSeveral, _metMany) = (somebody, something, several, many);

    /// <summary>Whether a pronoun may mean somebody or something whom the text has not named.</summary>
    private bool MeansStranger(Word pronoun) =>
        pronoun.Value switch
        {
            "m" or "f" => _metSomebody && !_memory.HasSeen(e => e.Kind == EntityKind.Person),
            "n" => _metSomething && !_memory.HasSeen(e => e.Kind is EntityKind.State or EntityKind.Organization),
            "pl" => _metSeveral && !_memory.HasGrouped(),
            _ => false,
        };

    private IReadOnlyList<Entity> They() => _metMany is { } many && !_memory.HasGrouped() ? many.Alone : _memory.They();

    /// <summary>"The country acts against the Norwegian embassy": whom the same clause goes on to name is not meant before.</summary>
    private bool IsNamedBehind(Entity state)
    {
        if (_reading.Sentence.ClauseOf(_resolving) is not { } clause)
        {
            return false;
        }

        foreach (var element in clause.Elements)
        {
            if (element.Phrase.First > _resolving && (element.Phrase.Name?.Entity == state || IsModifiedBy(element.Phrase, state)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsModifiedBy(NounPhrase phrase, Entity state)
    {
        foreach (var modifier in phrase.Modifiers)
        {
            if (modifier.Entity == state)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Banned the movement and jailed its supporters": whose they are, where the clause with the same subject right before is
    /// about a body that nobody has named.</summary>
    private bool IsOfObject(NounPhrase phrase, Word possessive) =>
        possessive.Value == "n"
        && _reading.Sentence.ClauseOf(phrase)
            is { SharesSubject: true, Sibling.Objects: [.., { Plural: false, Name: null, Pronoun: null, Noun: { } body } told] }
        && Knowledge.DefiniteReferences.GetValueOrDefault(body.NounLemma) is "group" or "armed-group" or "party" or "company" or "media"
        && ActorOf(told) is null;

    /// <summary>"Supported Chile in its fight": whether the possessive behind a preposition may be of another than the subject, whom the
    /// clause has named before it. It is his where the clause says for what something was done to him: "criticised Chile for its
    /// attack".</summary>
    private bool IsOfEitherSide(NounPhrase phrase, Word possessive, out Entity? blamed)
    {
        blamed = null;
        if (
            possessive.Value != "n"
            || _reading.Sentence.ClauseOf(phrase) is not { Passive: false } clause
            || clause.ElementOf(phrase)?.Preposition is not { } preposition
        )
        {
            return false;
        }

        var isGround = Knowledge.Pack.Grammar.Grounds.Contains(preposition);
        if (!isGround && !Knowledge.Pack.Grammar.Place.Contains(preposition) && !Knowledge.Pack.Grammar.Opposing.Contains(preposition))
        {
            return false;
        }

        var other = BlamedBefore(phrase, possessive, clause);
        blamed = isGround ? other : null;
        return other is not null;
    }

    /// <summary>The last state or body that a clause names behind its verb and before a phrase.</summary>
    private static Entity? BlamedBefore(NounPhrase phrase, Word possessive, Clause clause)
    {
        Entity? last = null;
        foreach (var element in clause.Elements)
        {
            if (
                element is { VerbsBefore: > 0, Phrase: { Name: { Genitive: false } named } before }
                && before.End <= phrase.First
                && named.Entity.Class != "media"
                && Fits(possessive, named.Entity)
            )
            {
                last = named.Entity;
            }
        }

        return last;
    }

    /// <summary>"The League won but its leader left": whose the subject is, where the clause before is about a name of which nothing is
    /// known.</summary>
    private bool IsOfUnknown(NounPhrase phrase, Word possessive) =>
        IsOfObject(phrase, possessive)
        || possessive.Value == "n"
            && _reading.Sentence.ClauseOf(phrase) is { Kind: ClauseKind.Main } own
            && own.Subjects.Contains(phrase)
            && SubjectBefore(own) is { Name: null, Pronoun: null, Office: null } before
            && before.Head > _reading.Sentence.First
            && char.IsUpper(document.Text[document.Tokens[before.Head].Start])
            && ActorOf(before) is null;

    /// <summary>"The think tank said its report had": whose the subject of what is said is, where a body says it that nobody has
    /// named.</summary>
    private bool IsOfTeller(NounPhrase phrase, Word possessive) =>
        possessive.Value == "n"
        && DependentOf(phrase)
            is { Parent: { Subjects: [{ Plural: false, Name: null, Pronoun: null, Office: null, Noun: not null } teller] } says }
        && Knowledge.IsSpeech(says.Lemma)
        && ActorOf(teller, default, throughModifiers: true) is null;

    /// <summary>"Japan's ruling party elected its leader": whose something is that a body without a name does.</summary>
    private bool IsOfBody(NounPhrase phrase, Word possessive) =>
        possessive.Value == "n"
        && _reading.Sentence.ClauseOf(phrase) is { Subjects: [{ Plural: false, Pronoun: null } body] }
        && body != phrase
        && IsBody(body)
        && ActorOf(body) is null;

    /// <summary>The only subject of the main clause right before one in its sentence, or null.</summary>
    private NounPhrase? SubjectBefore(Clause own)
    {
        NounPhrase? before = null;
        foreach (var clause in _reading.Sentence.Clauses)
        {
            if (clause is { Kind: ClauseKind.Main, HasVerb: true } && clause.Main < own.Main)
            {
                before = clause.Subjects is [var only] ? only : null;
            }
        }

        return before;
    }

    /// <summary>"A group's insistence that it will not come": "it" is whose the noun is, whom the text has not named.</summary>
    private bool IsOfStranger(NounPhrase phrase) =>
        DependentOf(phrase) is { } clause
        && _reading.Sentence.NounOf(clause) is { Possessor: { Name: null, Plural: false } owner }
        && ActorOf(owner) is null;
}
