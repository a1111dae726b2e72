using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Language.Lexicons;
using Graph.Language.Tagging;
using Graph.Language.Tokens;

namespace Graph.Extraction.Syntax.Parsing;

/// <content>What the words beside a form tell of it.</content>
internal sealed partial class TagReviser
{
    /// <summary>A mark of speech is punctuation, and a word is none.</summary>
    private void ReviseKind(int at, Token token)
    {
        if (token.Kind == TokenKind.Mark ? Marks.IsPunctuation(token.Mark) : tree.Pos(at) == PartOfSpeech.Punctuation)
        {
            var word = token.IsCapitalised ? PartOfSpeech.ProperNoun : PartOfSpeech.Noun;
            tree.Retag(at, new Tag(token.Kind == TokenKind.Mark ? PartOfSpeech.Punctuation : word, Morphology.None));
        }
    }

    /// <summary>An honorific is a name or noun, and a word that can be nothing but an adjective is one.</summary>
    private bool ReviseOnlyClass(int at, Token token)
    {
        var only =
            token.Is(WordTags.Honorific) ? PartOfSpeech.ProperNoun
            : token.Word is { Tags: WordTags.Adjective or (WordTags.Adjective | WordTags.Former) } ? PartOfSpeech.Adjective
            : token.Word is { Tags: WordTags.Former } && tree.Pos(at) != PartOfSpeech.Adverb ? PartOfSpeech.Adjective
            : token.Word is { Tags: WordTags.Preposition } ? PartOfSpeech.Adposition
            : token.Word is { Tags: WordTags.Subordinator | WordTags.Conditional } ? PartOfSpeech.SubordinatingConjunction
            : PartOfSpeech.X;
        if (only == PartOfSpeech.X || tree.Pos(at) == only || IsKind(only, tree.Pos(at)))
        {
            return false;
        }

        tree.Retag(at, new Tag(only, Morphology.None));
        return true;
    }

    /// <summary>A title is a noun that is part of a name; what may stand for a preposition is nothing but a noun by mistake.</summary>
    private static bool IsKind(PartOfSpeech only, PartOfSpeech pos) =>
        only switch
        {
            PartOfSpeech.ProperNoun => pos == PartOfSpeech.Noun,
            PartOfSpeech.Adposition => pos is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun),
            _ => false,
        };

    /// <summary>"Därför ger de intryck": between a finite verb and an indefinite noun a form that can be a subject is no
    /// article.</summary>
    private bool IsInvertedSubject(int at, Token token) =>
        tree.Pos(at) == PartOfSpeech.Determiner
        && at > tree.First
        && at + 1 < tree.End
        && tree.IsFinite(at - 1)
        && tree.Pos(at + 1) == PartOfSpeech.Noun
        && !tree.Is(at + 1, Morphology.Definite)
        && document.Words[at + 1]?.Is(WordTags.Definite) != true
        && !(at + 2 < tree.End && document.Tokens[at + 2].Is(WordTags.Relative))
        && token.Word is { } word
        && document.Knowledge.Pack.Grammar.SubjectPronouns.Contains(word.Text);

    /// <summary>What a word is by those right beside it.</summary>
    private void ReviseBeside()
    {
        for (var i = tree.First; i < tree.End; i++)
        {
            if (document.Tokens[i].Word is not { } word)
            {
                ReviseUnknown(i);
                continue;
            }

            if (document.Knowledge.Pairs[word] is { } second)
            {
                JoinPair(i + 1, second);
            }
            else if (IsRounding(i, word) || IsRoundingSubject(i, word))
            {
                tree.Retag(i, new Tag(PartOfSpeech.Adverb, Morphology.None));
            }
            else if (FormBeside(i, word) is { } form)
            {
                tree.Retag(i, form);
            }
            else if (Describes(i, word))
            {
                Describe(i);
            }
            else if (GovernsNext(i, word) || IsAddingPreposition(i, word))
            {
                tree.Retag(i, new Tag(PartOfSpeech.Adposition, Morphology.None));
            }
            else if (IsDemonstrative(i, word) || FillsSubject(i, word))
            {
                tree.Retag(i, new Tag(PartOfSpeech.Pronoun, Morphology.None));
            }
        }
    }

    /// <summary>"There have been talks": before a form of "be" or its auxiliary such a word only fills the place of the subject.</summary>
    private bool FillsSubject(int at, Word word) =>
        word.Value == "there"
        && tree.Pos(at) == PartOfSpeech.Adverb
        && at + 1 < tree.End
        && tree.IsFinite(at + 1)
        && (
            document.VerbOf(at + 1) == document.Knowledge.Pack.Grammar.Be
            || (at + 2 < tree.End && document.VerbOf(at + 2) == document.Knowledge.Pack.Grammar.Be)
        )
        && !(
            at > tree.First
            && tree.Pos(at - 1) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.Adverb
        );

    /// <summary>The first token of the name that ends before a token, or -1.</summary>
    private int NameBefore(int end)
    {
        for (var i = end - 1; i > tree.First; i--)
        {
            if (document.ReferenceAt[i] is { } reference)
            {
                return reference is { Genitive: false, Form: ReferenceForm.Name } && reference.End == end ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>"Såväl Mali som Niger": behind the first half of a pair of conjunctions the second joins what stands on both
    /// sides.</summary>
    private void JoinPair(int from, string second)
    {
        for (var i = from; i < tree.End && !tree.IsFinite(i) && document.Tokens[i].Kind != TokenKind.Mark; i++)
        {
            if (document.Tokens[i].Word?.Text == second)
            {
                tree.Retag(i, new Tag(PartOfSpeech.CoordinatingConjunction, Morphology.None));
                return;
            }
        }
    }
}
