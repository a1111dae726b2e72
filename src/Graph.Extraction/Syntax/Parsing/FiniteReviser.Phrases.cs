using Graph.Extraction.Mentions;
using Graph.Language.Lexicons;
using Graph.Language.Tagging;

namespace Graph.Extraction.Syntax.Parsing;

/// <content>What the phrases around a form tell of it.</content>
internal sealed partial class FiniteReviser
{
    /// <summary>"Jets launch overnight strikes on towns": behind a plural the form of the plural is the verb, and what could be the verb
    /// of a singular behind it is its object.</summary>
    private (int Verb, int Noun)? PluralBefore(int first, int end)
    {
        var noun = first;
        while (noun < end && !IsFinite(noun, first))
        {
            noun++;
        }

        if (
            noun + 1 >= end
            || tree.Pos(noun) != PartOfSpeech.Verb
            || document.Words[noun] is not { } word
            || !(word.Is(WordTags.Noun) && word.Is(WordTags.Plural))
            || tree.Pos(noun + 1) != PartOfSpeech.Adposition
        )
        {
            return null;
        }

        for (var i = noun - 1; i > first && tree.Pos(i) is PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.Adverb; i--)
        {
            if (
                tree.Pos(i) == PartOfSpeech.Noun
                && document.ReferenceAt[i] is null
                && document.Words[i]?.Is(WordTags.Infinitive) == true
                && tree.Pos(i - 1) == PartOfSpeech.Noun
                && document.Words[i - 1] is { } subject
                && subject.Is(WordTags.Plural)
                && !subject.Is(WordTags.Verb)
            )
            {
                return (i, noun);
            }
        }

        return null;
    }

    /// <summary>"According to a report published in July, they left": behind the phrase of an adposition that opens a stretch, and before
    /// another, a participle describes that phrase.</summary>
    private bool DescribesGoverned(int at, int first, Word word)
    {
        if (!word.Is(WordTags.Participle) || at + 1 >= tree.End || tree.Pos(at + 1) != PartOfSpeech.Adposition)
        {
            return false;
        }

        var opening = at - 1;
        while (
            opening > first
            && tree.Pos(opening) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Numeral
        )
        {
            opening--;
        }

        return opening == first + 1
            && opening < at - 1
            && tree.Pos(opening) == PartOfSpeech.Determiner
            && tree.Pos(first) == PartOfSpeech.Adposition;
    }

    /// <summary>Whether a determiner or pronoun stands here that begins no time, as a participle behind its noun may have one: "talks held
    /// that week".</summary>
    private bool OpensObject(int at, int end)
    {
        if (at + 1 >= end || document.ReferenceAt[at] is not null || tree.Pos(at) is not (PartOfSpeech.Determiner or PartOfSpeech.Pronoun))
        {
            return false;
        }

        var noun = at + 1;
        while (noun + 1 < end && tree.Pos(noun) is PartOfSpeech.Adjective or PartOfSpeech.Numeral)
        {
            noun++;
        }

        return document.Words[noun]?.Noun is not { } lemma || !document.Knowledge.TimeNouns.Contains(lemma);
    }

    /// <summary>Whether a token begins a phrase that no participle stands before: a name, a pronoun, a determiner.</summary>
    private bool OpensPhrase(int at, int end) =>
        at < end
        && (
            document.ReferenceAt[at] is { Form: not ReferenceForm.Compound }
            || tree.Pos(at) is PartOfSpeech.Determiner or PartOfSpeech.Pronoun or PartOfSpeech.ProperNoun
        );

    /// <summary>"Inför sanktionerna": a definite phrase follows.</summary>
    private bool DefiniteFollows(int at, int end)
    {
        for (
            var i = at + 1;
            i < end
                && tree.Pos(i)
                    is PartOfSpeech.Determiner
                        or PartOfSpeech.Adjective
                        or PartOfSpeech.Noun
                        or PartOfSpeech.ProperNoun
                        or PartOfSpeech.Numeral;
            i++
        )
        {
            if (tree.Pos(i) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
            {
                return tree.Pos(i) == PartOfSpeech.ProperNoun
                    || tree.Is(i, Morphology.Definite)
                    || document.Words[i]?.Is(WordTags.Definite) == true;
            }
        }

        return true;
    }

    /// <summary>"Japan annekterade Taiwan", "att Berg inte informerade nämnden": what stands between a name or a denial and what no
    /// participle stands before is no participle.</summary>
    private bool IsBetweenNames(int at, int first, int end) =>
        at > first
        && CanBeFinite(at)
        && document.Words[at]!.Is(WordTags.Past)
        && tree.Pos(at) is PartOfSpeech.Adjective or PartOfSpeech.Verb
        && !tree.IsFinite(at)
        && (
            tree.Pos(at - 1) is PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun ? !IsGenitive(at - 1) && OpensPhrase(at + 1, end)
            : tree.Pos(at - 1) == PartOfSpeech.Noun && !document.Knowledge.Pack.Grammar.VerbSecond
                ? !IsGenitive(at - 1) && OpensObject(at + 1, end)
            : IsDenied(at, first) && (OpensPhrase(at + 1, end) || IsBeforeBareDefinite(at, end))
        )
        && !FollowsAuxiliary(at, first);

    /// <summary>Whether a subject and its denial stand right before a token.</summary>
    private bool IsDenied(int at, int first) =>
        at - 1 > first && document.Words[at - 1]?.Is(WordTags.Negation) == true && IsNominal(tree.Pos(at - 2)) && !IsGenitive(at - 2);

    /// <summary>Whether a noun ends with its article, as in a language that joins its nouns.</summary>
    private bool CarriesArticle(int at) => document.Knowledge.Pack.Grammar.Compounds && tree.Is(at, Morphology.Definite);

    /// <summary>"(S) kritiserade regeringen": where nouns carry their article no participle stands before a definite one without
    /// another.</summary>
    private bool IsBeforeBareDefinite(int at, int end) => at + 1 < end && tree.Pos(at + 1) == PartOfSpeech.Noun && CarriesArticle(at + 1);

    /// <summary>"Norway has left, the Daily Post reports": what closes a sentence, with nothing but a name between it and the comma, is no
    /// noun where it can be a verb of speech.</summary>
    private bool TellsAtEnd(int first, int end) =>
        first > tree.First
        && end - first > 1
        && end == tree.End - 1
        && document.Tokens[first - 1].IsMark(',')
        && CanBeFinite(end - 1)
        && document.Knowledge.IsSpeech(document.VerbOf(end - 1))
        && tree.Pos(end - 2) == PartOfSpeech.ProperNoun
        && !IsGenitive(end - 2);

    /// <summary>"The court unanimously rejected new appeals": an adverb between a subject and its verb.</summary>
    private bool IsBehindSubject(int at, int first, PartOfSpeech before) => before == PartOfSpeech.Adverb && FollowsSubject(at, first);

    /// <summary>"Niger cut ties with Mali": right behind a name and before a bare plural.</summary>
    private bool IsBeforePlural(int at, int end, PartOfSpeech before) =>
        before == PartOfSpeech.ProperNoun && at + 1 < end && tree.Pos(at + 1) == PartOfSpeech.Noun && tree.Is(at + 1, Morphology.Plural);

    /// <summary>Whether what stands before a token makes it part of a phrase or of a verb group.</summary>
    private bool IsAttributed(int at, int first, PartOfSpeech before) =>
        before is PartOfSpeech.Determiner or PartOfSpeech.Particle or PartOfSpeech.Auxiliary
        || (before == PartOfSpeech.Adjective && !StandsForNoun(at))
        || (before == PartOfSpeech.Numeral && !EndsDate(at, first))
        || (at > first && ((IsGenitive(at - 1) && !EndsTime(at, first)) || document.Tokens[at - 1].Word?.Is(WordTags.Possessive) == true));
}
