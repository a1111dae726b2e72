using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Language.Lexicons;
using Graph.Language.Tagging;
using Graph.Language.Tokens;

namespace Graph.Extraction.Syntax.Parsing;

/// <content>What an auxiliary tells of the forms behind it.</content>
internal sealed partial class TagReviser
{
    /// <summary>Behind a modal the next verb is an infinitive, behind "have" and "be" a participle or supine, where the form can be one:
    /// "ska Albanese och Rabuka träffas", "have not yet concluded".</summary>
    private void ReviseGoverned()
    {
        var (governor, objects, open) = (-1, 0, false);
        for (var i = tree.First; i < tree.End; i++)
        {
            if (open && IsResumedSupine(i))
            {
                tree.Retag(i, new Tag(PartOfSpeech.Verb, Morphology.Supine));
            }

            if (governor >= 0)
            {
                MakeVerb(i, governor);
            }

            if (EndsGovernment(i))
            {
                governor = -1;
            }
            else if (IsGovernor(i))
            {
                (governor, objects) = (i, 0);
                open |= document.Knowledge.VerbEffectOf(document.Words[i]) == VerbEffect.Perfect;
            }
            else if (tree.Pos(i) == PartOfSpeech.Verb)
            {
                if (governor >= 0 && Reaches(governor, objects))
                {
                    ReviseGoverned(i, document.Knowledge.VerbEffectOf(document.Words[governor]), IsModal(governor));
                    MakeAuxiliary(governor, i);
                }

                governor = -1;
            }
            else
            {
                objects += IsBareNominal(i) ? 1 : 0;
            }
        }
    }

    private bool IsBareNominal(int at) =>
        tree.Pos(at) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun
        && !(at > tree.First && tree.Pos(at - 1) == PartOfSpeech.Adposition);

    /// <summary>Whether an auxiliary still governs a verb behind so many phrases: of a modal one may be the subject.</summary>
    private bool Reaches(int governor, int objects) =>
        tree.Pos(governor) == PartOfSpeech.Auxiliary || objects == 0 || (objects == 1 && IsModal(governor));

    /// <summary>Behind an auxiliary a word that was read as a noun or an adjective may be the verb that it governs.</summary>
    private void MakeVerb(int at, int governor)
    {
        if (IsUnknownInfinitive(at, governor))
        {
            tree.Retag(at, new Tag(PartOfSpeech.Verb, Morphology.Infinitive | Morphology.Passive));
        }
        else if (IsPlainInfinitive(at, governor))
        {
            tree.Retag(at, new Tag(PartOfSpeech.Verb, Morphology.Infinitive));
        }
        else if (IsSupineBehind(at, governor))
        {
            tree.Retag(at, new Tag(PartOfSpeech.Verb, Morphology.Supine));
        }
    }

    /// <summary>"Måste genomlysas": behind a modal a word that is not known and ends as a passive infinitive does is one.</summary>
    private bool IsUnknownInfinitive(int at, int governor) =>
        tree.Pos(at) is PartOfSpeech.Noun or PartOfSpeech.Adjective
        && document.Words[at] is null
        && document.Tokens[at] is { Kind: TokenKind.Word, IsCapitalised: false }
        && IsModal(governor)
        && document.Knowledge.Pack.Grammar.HasInfinitiveEnding(document.TextOf(at))
        && tree.Pos(at - 1) is not (PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Adposition or PartOfSpeech.Numeral)
        && !tree.Is(at - 1, Morphology.Genitive);

    /// <summary>"Would welcome a meeting", "will back Norway": right behind a modal and before its object the form of an infinitive is
    /// one.</summary>
    private bool IsPlainInfinitive(int at, int governor) =>
        at == governor + 1
        && tree.Pos(at) is PartOfSpeech.Interjection or PartOfSpeech.Noun
        && document.Tokens[at].Is(WordTags.Infinitive)
        && IsModal(governor)
        && at + 1 < tree.End
        && tree.Pos(at + 1) is PartOfSpeech.Determiner or PartOfSpeech.Pronoun or PartOfSpeech.ProperNoun;

    /// <summary>"Har kvinnan ännu nått målet": behind "have", and behind a noun or adverb, what can be a supine is one and no
    /// adjective.</summary>
    private bool IsSupineBehind(int at, int governor) =>
        tree.Pos(at) == PartOfSpeech.Adjective
        && document.Knowledge.Pack.Grammar.VerbSecond
        && document.Knowledge.VerbEffectOf(document.Words[governor]) == VerbEffect.Perfect
        && document.Words[at]?.Is(WordTags.Supine) == true
        && tree.Pos(at - 1) is PartOfSpeech.Adverb or PartOfSpeech.Pronoun or PartOfSpeech.Noun or PartOfSpeech.ProperNoun
        && !tree.Is(at - 1, Morphology.Genitive)
        && !(at + 2 < tree.End && tree.Pos(at + 1) == PartOfSpeech.Noun && tree.Is(at + 2, Morphology.Supine));

    /// <summary>"Har, efter ett möte, beslutat": a supine behind a comma goes on with what "have" began.</summary>
    private bool IsResumedSupine(int at) =>
        at > tree.First
        && document.Tokens[at - 1].IsMark(',')
        && !tree.IsFinite(at)
        && document.Tokens[at].Is(WordTags.Supine)
        && !document.Tokens[at].Is(WordTags.Finite);

    private bool EndsGovernment(int at) =>
        document.Tokens[at].Kind == TokenKind.Mark
        || tree.Pos(at) == PartOfSpeech.SubordinatingConjunction
        || tree.Is(at, Morphology.Relative)
        || (document.Tokens[at].Is(WordTags.Relative) && tree.Pos(at) is PartOfSpeech.Pronoun);

    private bool IsGovernor(int at) =>
        tree.Pos(at) == PartOfSpeech.Auxiliary
        || (
            tree.Pos(at) == PartOfSpeech.Verb && (document.Knowledge.VerbEffectOf(document.Words[at]) == VerbEffect.Perfect || IsModal(at))
        );

    /// <summary>Whether a form is of a verb that governs a bare infinitive.</summary>
    private bool IsModal(int at) => document.IsFormOf(at, document.Knowledge.Pack.Grammar.Modals) && !tree.Is(at, Morphology.Participle);

    private void MakeAuxiliary(int governor, int verb)
    {
        if (
            tree.Pos(governor) == PartOfSpeech.Verb
            && (tree.Is(verb, Morphology.Participle | Morphology.Supine) || (IsModal(governor) && tree.Is(verb, Morphology.Infinitive)))
        )
        {
            tree.Retag(governor, new Tag(PartOfSpeech.Auxiliary, tree.Tag(governor).Form));
        }
    }

    private void ReviseGoverned(int at, VerbEffect governor, bool isModal)
    {
        if (document.Words[at] is not { } word)
        {
            return;
        }

        var isBare = isModal && tree.Is(at, Morphology.Participle) && word.Is(WordTags.Infinitive);
        if (!(tree.IsFinite(at) || tree.Is(at, Morphology.Imperative) || isBare))
        {
            return;
        }

        var form = governor switch
        {
            VerbEffect.Planned
            or VerbEffect.Hypothetical
            or VerbEffect.Obliged
            or VerbEffect.Able
            or VerbEffect.Support when word.Is(WordTags.Infinitive) => Morphology.Infinitive,
            VerbEffect.Passive when isModal && word.Is(WordTags.Infinitive) && !word.Is(WordTags.Participle) => Morphology.Infinitive,
            VerbEffect.Perfect when word.Is(WordTags.Supine | WordTags.Participle) => word.Is(WordTags.Supine)
            && !word.Is(WordTags.Participle)
                ? Morphology.Supine
                : Morphology.Participle,
            VerbEffect.Copula or VerbEffect.Passive when word.Is(WordTags.Participle) && document.Tokens[at].Has(TokenFlags.SpaceBefore) =>
                Morphology.Participle,
            _ => Morphology.None,
        };
        if (form != Morphology.None)
        {
            tree.Retag(at, new Tag(PartOfSpeech.Verb, form | (tree.Tag(at).Form & Morphology.Passive)));
        }
    }
}
