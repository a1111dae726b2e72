using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Language.Lexicons;
using Graph.Language.Tagging;
using Graph.Language.Tokens;

namespace Graph.Extraction.Syntax.Parsing;

/// <content>Participles that describe the noun behind them.</content>
internal sealed partial class TagReviser
{
    private bool Describes(int at, Word word) =>
        DescribesTitle(at, word) || DescribesObject(at, word) || DescribesGoverned(at, word) || TellsGuest(at);

    /// <summary>"In talks with visiting Gabon President Karl Lind": right behind a preposition, and before a state with a title.</summary>
    private bool TellsGuest(int at) =>
        at > tree.First
        && document.Tokens[at - 1].Is(WordTags.Preposition)
        && at + 1 < tree.End
        && document.ReferenceAt[at + 1] is { Entity.Kind: EntityKind.State } state
        && document.IsAmong(document.Knowledge.Pack.Grammar.Guests, at)
        && state.End < tree.End
        && document.Words[state.End]?.Office is not null;

    /// <summary>Makes a participle describe the noun behind it; what governs both is a verb with an object, or a preposition.</summary>
    private void Describe(int at)
    {
        tree.Retag(at, new Tag(PartOfSpeech.Adjective, Morphology.Participle));
        if (tree.Pos(at - 1) != PartOfSpeech.Adposition)
        {
            tree.Retag(at - 1, new Tag(PartOfSpeech.Verb, tree.Tag(at - 1).Form));
        }
    }

    /// <summary>"Freed jailed opposition leader Anna Berg": between a verb that is no auxiliary and a title a participle belongs to the
    /// title.</summary>
    private bool DescribesTitle(int at, Word word) =>
        word.Is(WordTags.Participle)
        && tree.Pos(at) == PartOfSpeech.Verb
        && tree.Is(at, Morphology.Participle)
        && IsBehindFullVerb(at)
        && at + 1 < tree.End
        && tree.Pos(at - 1) is PartOfSpeech.Verb or PartOfSpeech.Auxiliary
        && document.Words[at + 1]?.Office is not null;

    /// <summary>"Said fighting broke out": between two finite verbs a gerund that can be a noun is the subject of the second.</summary>
    private bool IsDeedTold(int at, Word word) =>
        word.Is(WordTags.Noun)
        && tree.Is(at, Morphology.Gerund)
        && at > tree.First
        && at + 1 < tree.End
        && tree.IsFinite(at - 1)
        && tree.IsFinite(at + 1);

    /// <summary>"See attached file": right behind a verb that is no auxiliary and right before a noun a participle describes the
    /// noun.</summary>
    private bool DescribesObject(int at, Word word) =>
        word.Is(WordTags.Participle)
        && !document.Knowledge.Pack.Grammar.VerbSecond
        && tree.Pos(at) == PartOfSpeech.Verb
        && IsBehindFullVerb(at)
        && at + 1 < tree.End
        && tree.Pos(at - 1) == PartOfSpeech.Verb
        && !tree.Is(at - 1, Morphology.Participle)
        && tree.Pos(at + 1) == PartOfSpeech.Noun;

    /// <summary>"Against alleged Houthi targets", "by suspected militants": right behind a preposition and before a noun or name a
    /// participle describes what stands there.</summary>
    private bool DescribesGoverned(int at, Word word) =>
        word.Is(WordTags.Participle)
        && !document.Knowledge.Pack.Grammar.VerbSecond
        && tree.Pos(at) == PartOfSpeech.Verb
        && tree.Is(at, Morphology.Participle)
        && at > tree.First
        && at + 1 < tree.End
        && tree.Pos(at - 1) == PartOfSpeech.Adposition
        && !document.Tokens[at - 1].Is(WordTags.Subordinator)
        && tree.Pos(at + 1) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective;

    /// <summary>The form of a verb, or of the noun made of it, that only the words beside it tell.</summary>
    private Tag? FormBeside(int at, Word word) =>
        IsDeedTold(at, word) ? new Tag(PartOfSpeech.Noun, Morphology.None)
        : IsPresentBehindPronoun(at, word) ? new Tag(PartOfSpeech.Verb, Morphology.Present)
        : IsAbsolute(at, word) || MeetsSomebody(at, word) || TellsContent(at, word) ? new Tag(PartOfSpeech.Verb, Morphology.Gerund)
        : IsBareSupine(at, word) ? new Tag(PartOfSpeech.Verb, Morphology.Supine)
        : IsPastBehindRelative(at, word) || IsPastOfBoth(at, word) || IsPastBehindIt(at, word) ? new Tag(PartOfSpeech.Verb, Morphology.Past)
        : null;

    /// <summary>"Chile, som lämnade pakten": right behind a comma and a relative, and before a definite noun without a determiner, what can
    /// be a past is no participle.</summary>
    private bool IsPastBehindRelative(int at, Word word) =>
        word.Is(WordTags.Past)
        && tree.Pos(at) == PartOfSpeech.Adjective
        && at - 2 >= tree.First
        && at + 1 < tree.End
        && document.Tokens[at - 1].Is(WordTags.Relative)
        && document.Tokens[at - 2].IsMark(',')
        && tree.Pos(at + 1) == PartOfSpeech.Noun
        && document.Words[at + 1]?.Is(WordTags.Definite) == true;

    /// <summary>"Both accused Chile": between a determiner of two that opens the sentence and a name what can be a past is no
    /// participle.</summary>
    private bool IsPastOfBoth(int at, Word word) =>
        word.Is(WordTags.Past)
        && at == tree.First + 1
        && document.Tokens[tree.First].Word is { Value: "dual" } both
        && both.Is(WordTags.Determiner)
        && at + 1 < tree.End
        && document.ReferenceAt[at + 1] is { Form: ReferenceForm.Name or ReferenceForm.Capital };

    /// <summary>"Any ship it suspected": right behind a pronoun that itself stands behind a noun what can be a past is no
    /// participle.</summary>
    private bool IsPastBehindIt(int at, Word word) =>
        word.Is(WordTags.Past)
        && !document.Knowledge.Pack.Grammar.VerbSecond
        && tree.Pos(at) == PartOfSpeech.Verb
        && tree.Is(at, Morphology.Participle)
        && at - 2 >= tree.First
        && document.Words[at - 1] is { Value: "n" } it
        && it.Is(WordTags.Pronoun)
        && tree.Pos(at - 2) == PartOfSpeech.Noun;

    /// <summary>"Where they sign": right behind a pronoun that only a subject can be, which itself stands behind a relative, what can be a
    /// present is no infinitive.</summary>
    private bool IsPresentBehindPronoun(int at, Word word) =>
        word.Is(WordTags.Present)
        && tree.Is(at, Morphology.Infinitive)
        && !tree.IsFinite(at)
        && at - 2 >= tree.First
        && document.Tokens[at - 2].Is(WordTags.Relative)
        && document.Words[at - 1] is { } pronoun
        && document.Knowledge.Pack.Grammar.SubjectPronouns.Contains(pronoun.Text);

    /// <summary>"Efter att ryska plan kränkt norskt luftrum": right behind the subject of a dependent clause what can be a supine is its
    /// verb, and describes no noun behind it.</summary>
    private bool IsBareSupine(int at, Word word)
    {
        if (
            !word.Is(WordTags.Supine)
            || tree.Pos(at) != PartOfSpeech.Adjective
            || at - 1 <= tree.First
            || tree.Pos(at - 1) is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
            || tree.Is(at - 1, Morphology.Genitive)
            || document.ReferenceAt[at - 1] is { Genitive: true }
        )
        {
            return false;
        }

        var before = at - 2;
        while (before >= tree.First && !OpensClause(before) && (tree.Pos(before).ModifiesNoun() || IsOfNames(before)))
        {
            before--;
        }

        return before >= tree.First && OpensClause(before);
    }

    private bool OpensClause(int at) => document.Tokens[at].Is(WordTags.Subordinator | WordTags.Relative);

    /// <summary>"LO, TCO och Saco": a name in a list of names, or what joins two.</summary>
    private bool IsOfNames(int at) =>
        tree.Pos(at) == PartOfSpeech.ProperNoun
        || (
            (document.Tokens[at].IsMark(',') || document.Tokens[at].Is(WordTags.Coordinator))
            && at > tree.First
            && tree.Pos(at - 1) == PartOfSpeech.ProperNoun
        );

    /// <summary>Whether right before a token stands a form of a verb that governs no participle.</summary>
    private bool IsBehindFullVerb(int at) =>
        at > tree.First
        && document.Words[at - 1] is { Verb: not null } verb
        && document.Knowledge.VerbEffectOf(verb) is not (VerbEffect.Perfect or VerbEffect.Passive or VerbEffect.Copula);
}
