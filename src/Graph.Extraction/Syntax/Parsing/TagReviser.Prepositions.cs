using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Language.Lexicons;
using Graph.Language.Tagging;
using Graph.Language.Tokens;

namespace Graph.Extraction.Syntax.Parsing;

/// <content>Forms that are a preposition here and something else elsewhere, and what stands beside one.</content>
internal sealed partial class TagReviser
{
    /// <summary>"Ställde sig denna gång bakom texten": a word that is a preposition and no adverb governs the definite noun or name behind
    /// it; right behind a verb it may be part of it, as a particle may that no noun parts from it ("fällde bomber över Chile").</summary>
    private bool GovernsNext(int at, Word word) =>
        tree.Pos(at) == PartOfSpeech.Adverb
        && word.Is(WordTags.Preposition)
        && at > tree.First
        && (!word.Is(WordTags.Adverb | WordTags.Particle) || (word.Is(WordTags.Particle) && tree.Pos(at - 1) == PartOfSpeech.Noun))
        && at + 1 < tree.End
        && tree.Pos(at - 1) is not (PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Pronoun)
        && (
            tree.Pos(at + 1) == PartOfSpeech.ProperNoun || tree.Is(at + 1, Morphology.Definite) || document.ReferenceAt[at + 1] is not null
        );

    /// <summary>"With China abstaining", "an order imposing sanctions": what can only be a gerund is one behind a name that a preposition
    /// governs, and between a noun and its object, where that is told by
    /// a determiner or the noun tells what somebody has issued.</summary>
    private bool IsAbsolute(int at, Word word) =>
        tree.Pos(at) is PartOfSpeech.Noun or PartOfSpeech.Adjective
        && word.Is(WordTags.Gerund)
        && !word.Is(WordTags.Noun | WordTags.Adjective)
        && (IsBeforeObject(at) || (NameBefore(at) is > 0 and var name && document.Tokens[name - 1].Is(WordTags.Preposition)));

    private bool IsBeforeObject(int at) =>
        at > tree.First
        && at + 1 < tree.End
        && tree.Pos(at - 1) == PartOfSpeech.Noun
        && (
            tree.Pos(at + 1) == PartOfSpeech.Determiner
            || (
                tree.Pos(at + 1) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun
                && document.Words[at - 1] is { } issued
                && document.Knowledge.Pack.Grammar.Issued.Contains(issued.NounLemma)
            )
        );

    /// <summary>"Eleven states including Japan": between a noun and a name a gerund that is a preposition too is one.</summary>
    private bool IsAddingPreposition(int at, Word word) =>
        tree.Pos(at) == PartOfSpeech.Verb
        && tree.Is(at, Morphology.Gerund)
        && word.Is(WordTags.Preposition)
        && at > tree.First
        && at + 1 < tree.End
        && tree.Pos(at - 1) is PartOfSpeech.Noun or PartOfSpeech.Punctuation
        && document.ReferenceAt[at + 1] is { Form: ReferenceForm.Name };

    /// <summary>"It mirrored that of a text": right before what belongs to a noun stands a pronoun, unless a verb of speech may have its
    /// clause there.</summary>
    private bool IsDemonstrative(int at, Word word) =>
        word.Is(WordTags.Determiner)
        && at > tree.First
        && at + 1 < tree.End
        && (
            (tree.Pos(at) == PartOfSpeech.SubordinatingConjunction && document.IsOneOf(at + 1, document.Knowledge.Pack.Grammar.Nominal))
            || IsAskedOf(at)
        )
        && !document.Knowledge.IsSpeech(document.Words[at - 1]?.Verb);

    /// <summary>"Know what that means": right behind the pronoun of a question and right before its verb.</summary>
    private bool IsAskedOf(int at) => document.Tokens[at - 1].Word is { Value: "asks" } && tree.IsFinite(at + 1);

    /// <summary>"Hotade med tullar om striderna inte upphörde": what stands before a noun, a negation and a finite verb opens a clause,
    /// since no main clause that puts its verb second denies in that order.</summary>
    private bool OpensDenied(int at, Token token)
    {
        if (!token.Is(WordTags.Conditional) || tree.Pos(at) != PartOfSpeech.Adposition || !document.Knowledge.Pack.Grammar.VerbSecond)
        {
            return false;
        }

        var noun = at + 1;
        while (noun < tree.End && IsInNounPhrase(noun))
        {
            noun++;
        }

        if (noun == at + 1 || noun + 1 >= tree.End || !document.Tokens[noun].Is(WordTags.Negation) || !tree.IsFinite(noun + 1))
        {
            return false;
        }

        tree.Retag(at, new Tag(PartOfSpeech.SubordinatingConjunction, Morphology.None));
        return true;
    }

    private bool IsInNounPhrase(int at) =>
        tree.Pos(at)
            is PartOfSpeech.Noun
                or PartOfSpeech.ProperNoun
                or PartOfSpeech.Pronoun
                or PartOfSpeech.Determiner
                or PartOfSpeech.Adjective
                or PartOfSpeech.Numeral;
}
