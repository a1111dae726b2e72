using Graph.Extraction.Mentions;
using Graph.Language.Lexicons;
using Graph.Language.Tagging;
using Graph.Language.Tokens;

namespace Graph.Extraction.Syntax.Parsing;

/// <content>Forms that can be nouns and are, by the determiner or genitive before them.</content>
internal sealed partial class TagReviser
{
    private void MakeNoun(int at, Token token)
    {
        DescribeOwned(at);
        var isName = token.IsCapitalised && !token.Has(TokenFlags.Initial);
        tree.Retag(at, new Tag(isName ? PartOfSpeech.ProperNoun : PartOfSpeech.Noun, Morphology.None));
    }

    /// <summary>Whether what was read as a verb is a noun.</summary>
    private bool IsNoun(int at, Token token) =>
        tree.Pos(at) == PartOfSpeech.Adjective ? IsOwned(at) || EndsSubject(at)
        : tree.Pos(at) == PartOfSpeech.Adverb ? IsRightOwned(at)
        : tree.Is(at, Morphology.Gerund) ? IsCountedDeed(at) || IsOwnedDeed(at)
        : tree.IsFinite(at) ? IsNoVerb(at, token)
        : tree.Is(at, Morphology.Infinitive) && IsDetermined(at);

    /// <summary>"It was their fourth meeting": a gerund that can be a noun behind a possessive or article and a number or quality, and
    /// before no object.</summary>
    private bool IsCountedDeed(int at) =>
        at - 1 > tree.First
        && document.Words[at]?.Is(WordTags.Noun) == true
        && tree.Pos(at - 1) is PartOfSpeech.Adjective or PartOfSpeech.Numeral
        && (document.Tokens[at - 2].Is(WordTags.Possessive) || tree.Pos(at - 2) == PartOfSpeech.Determiner)
        && (at + 1 >= tree.End || tree.Pos(at + 1) is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun));

    /// <summary>"Since Karl Lind's killing in May": a gerund that can be a noun right behind a genitive, before no object.</summary>
    private bool IsOwnedDeed(int at) =>
        at > tree.First
        && document.Tokens[at - 1].Has(TokenFlags.Genitive)
        && tree.Pos(at - 1) is PartOfSpeech.ProperNoun or PartOfSpeech.Noun
        && document.Words[at]?.Is(WordTags.Noun) == true
        && (at + 1 >= tree.End || tree.Pos(at + 1) is PartOfSpeech.Adposition or PartOfSpeech.Punctuation || tree.IsFinite(at + 1));

    /// <summary>"Peru's right to strike": right behind a genitive what can be a noun is no adverb, unless another noun follows.</summary>
    private bool IsRightOwned(int at) =>
        at > tree.First && document.ReferenceAt[at - 1] is { Genitive: true } && !document.Knowledge.Pack.Grammar.Compounds && IsOwned(at);

    /// <summary>"Denied that the Peruvian military gave notice", "said UN official Anna Berg": between a name and a finite verb or a
    /// person's name what can be a noun is one.</summary>
    private bool EndsSubject(int at) =>
        at > tree.First
        && at + 1 < tree.End
        && tree.Pos(at - 1) == PartOfSpeech.ProperNoun
        && (
            (document.Tokens[at + 1].Is(WordTags.Finite) && tree.IsFinite(at + 1))
            || document.ReferenceAt[at + 1] is { Entity.Kind: EntityKind.Person }
        )
        && document.Words[at]?.Is(WordTags.Noun) == true;

    /// <summary>"Chiles nära allierade Peru": a form that can be a noun, behind a genitive and before no other noun.</summary>
    private bool IsOwned(int at)
    {
        if (
            document.Words[at]?.Is(WordTags.Noun) != true
            || document.Tokens[at].Is(WordTags.Former)
            || (at + 1 < tree.End && IsDescribed(at + 1))
        )
        {
            return false;
        }

        var owner = at - 1;
        while (owner > tree.First && tree.Pos(owner) is PartOfSpeech.Adjective or PartOfSpeech.Adverb)
        {
            owner--;
        }

        return owner >= tree.First && document.ReferenceAt[owner] is { Genitive: true };
    }

    /// <summary>"Chiles nära allierade": what stands between a genitive and its noun describes the noun.</summary>
    private void DescribeOwned(int noun)
    {
        for (var i = noun - 1; i > tree.First && tree.Pos(i) == PartOfSpeech.Adverb; i--)
        {
            tree.Retag(i, new Tag(PartOfSpeech.Adjective, Morphology.None));
        }
    }

    private bool IsDescribed(int at) =>
        document.ReferenceAt[at] is null && tree.Pos(at) is PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.Numeral;

    /// <summary>Whether a form that can be a noun stands behind a determiner or a genitive, so that it is one.</summary>
    private bool IsDetermined(int at)
    {
        var determined =
            at > tree.First && tree.Pos(at - 1) == PartOfSpeech.Determiner && document.Tokens[at - 1].Word?.Is(WordTags.Pronoun) != true;
        var owned = at > tree.First && document.ReferenceAt[BehindRank(at)] is { Genitive: true };
        return (owned || determined) && (document.Words[at] is { } word ? word.Is(WordTags.Noun) : determined);
    }

    /// <summary>"One of Karl Lind's first picks": the token before a word and the number or quality that ranks it.</summary>
    private int BehindRank(int at) =>
        at - 1 > tree.First
        && !document.Knowledge.Pack.Grammar.VerbSecond
        && document.IsAmong(document.Knowledge.Pack.Grammar.Singling, at - 1)
            ? at - 2
            : at - 1;

    /// <summary>"Left the talks, warning that they would fail": between a comma and a clause of what is said what can be a gerund is no
    /// noun.</summary>
    private bool TellsContent(int at, Word word) =>
        CanAddDeed(at, word)
        && document.Knowledge.IsSpeech(word.Verb)
        && at + 1 < tree.End
        && tree.Pos(at + 1) == PartOfSpeech.SubordinatingConjunction
        && document.Tokens[at + 1].Word is { Value: not "adverbial" };

    /// <summary>"Went to Lima, meeting Karl Lind": between a comma and a person what can be a gerund is no noun.</summary>
    private bool MeetsSomebody(int at, Word word)
    {
        if (!CanAddDeed(at, word))
        {
            return false;
        }

        var whom = at + 1 < tree.End && document.IsAmong(document.Knowledge.Pack.Grammar.Means, at + 1) ? at + 2 : at + 1;
        return whom < tree.End
            && (document.Words[whom]?.Office is not null || document.ReferenceAt[whom] is { Entity.Kind: EntityKind.Person });
    }

    /// <summary>Whether what was read as a noun stands right behind a comma and can be a gerund that tells what else was done.</summary>
    private bool CanAddDeed(int at, Word word) =>
        tree.Pos(at) == PartOfSpeech.Noun
        && word.Is(WordTags.Gerund)
        && !document.Knowledge.Pack.Grammar.VerbSecond
        && at > tree.First
        && document.Tokens[at - 1].IsMark(',')
        && !document.Tokens[at].IsCapitalised;
}
