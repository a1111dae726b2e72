using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Language.Lexicons;
using Graph.Language.Tagging;
using Graph.Language.Tokens;

namespace Graph.Extraction.Syntax.Parsing;

/// <summary>
/// Puts right what a tagger that sees a few words at a time cannot know: what the lexicon says of a single word, what follows an auxiliary,
/// and that a
/// stretch between marks and conjunctions has one finite verb if it has a form that can be one.
/// </summary>
internal sealed partial class TagReviser(Document document, TreeDraft tree)
{
    private readonly FiniteReviser _finite = new(document, tree);

    public void Revise(ReadOnlySpan<int> quoteEnd)
    {
        for (var i = tree.First; i < tree.End; i++)
        {
            ReviseWord(i);
        }

        _finite.ReviseOpening();
        ReviseBeside();
        ReviseSplit();
        ReviseBecome();
        ReviseGoverned();
        var first = tree.First;
        for (var i = tree.First; i <= tree.End; i++)
        {
            if (i < tree.End && quoteEnd.Length > 0 && quoteEnd[i] > i)
            {
                _finite.Revise(first, i);
                first = Math.Min(quoteEnd[i], tree.End);
                i = first - 1;
            }
            else if (i == tree.End || Separates(i))
            {
                _finite.Revise(first, i);
                first = i + 1;
            }
        }

        ReviseReduced();
        ReviseInserted();
        if (!HasMainVerb())
        {
            ReviseLast();
        }
    }

    /// <summary>Whether a finite verb stands in a stretch that no conjunction or relative begins.</summary>
    private bool HasMainVerb()
    {
        var dependent = false;
        for (var i = tree.First; i < tree.End; i++)
        {
            dependent =
                tree.Pos(i) == PartOfSpeech.SubordinatingConjunction
                || tree.Is(i, Morphology.Relative)
                || (dependent && document.Tokens[i].Kind != TokenKind.Mark);
            if (!dependent && tree.IsFinite(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A participle behind a comma is the verb of a sentence that has no other: "X, who faces an election, met at
    /// Piura".</summary>
    private void ReviseLast()
    {
        for (var i = tree.End - 1; i > tree.First; i--)
        {
            if (
                tree.Pos(i) == PartOfSpeech.Verb
                && tree.Is(i, Morphology.Participle)
                && document.Tokens[i - 1].IsMark(',')
                && document.Tokens[i].Word is { } word
                && word.Is(WordTags.Past)
            )
            {
                tree.Retag(i, new Tag(PartOfSpeech.Verb, Morphology.Past));
                return;
            }
        }

        if (!_finite.FindBehindRelative() && document.Tokens[tree.End - 1] is { Kind: TokenKind.Mark, Mark: '.' or '!' })
        {
            _finite.FindLast(tree.First, tree.End);
        }
    }

    private bool Separates(int token) =>
        document.Tokens[token].Kind == TokenKind.Mark
            ? !Marks.IsQuote(document.Tokens[token].Mark)
            : tree.Pos(token) is PartOfSpeech.SubordinatingConjunction or PartOfSpeech.CoordinatingConjunction
                || tree.Is(token, Morphology.Relative)
                || OpensTime(token);

    /// <summary>"Was in Lima when Chile struck": an adverb before a name or a determiner that can begin a clause begins one.</summary>
    private bool OpensTime(int token) =>
        tree.Pos(token) == PartOfSpeech.Adverb
        && document.Tokens[token].Is(WordTags.Subordinator)
        && token > tree.First
        && token + 2 < tree.End
        && tree.Pos(token + 1) is PartOfSpeech.ProperNoun or PartOfSpeech.Determiner or PartOfSpeech.Pronoun or PartOfSpeech.Adjective;

    /// <summary>An office and a word whose last part is a noun are nouns; only capitalised words are names; no finite verb has a capital
    /// inside a sentence or a determiner before it.</summary>
    private void ReviseWord(int at)
    {
        var token = document.Tokens[at];
        ReviseKind(at, token);
        if (token.Kind != TokenKind.Word || document.NameMarks[at] != 0 || ReviseJoinedVerb(at))
        {
            return;
        }

        if (ReviseByLexicon(at, token))
        {
            return;
        }

        if (IsAttributiveForm(at))
        {
            tree.Retag(at, new Tag(PartOfSpeech.Adjective, Morphology.None));
            return;
        }

        var pos = tree.Pos(at);
        var isNominal = pos is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;
        if (pos == PartOfSpeech.ProperNoun && !token.IsCapitalised && document.ReferenceAt[at] is null)
        {
            tree.Retag(at, new Tag(PartOfSpeech.Noun, tree.Tag(at).Form));
        }
        else if (
            !isNominal
            && document.Words[at] is { } word
            && (word.Office is not null || IsCompoundNoun(token, word))
            && !tree.IsFinite(at)
        )
        {
            tree.Retag(at, new Tag(PartOfSpeech.Noun, FormOf(word)));
        }
        else if (pos is PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Adjective or PartOfSpeech.Adverb && IsNoun(at, token))
        {
            MakeNoun(at, token);
        }
    }

    /// <summary>"President Holm": where the genitive has an ending, a noun without it is in none.</summary>
    private void ReviseCase(int at, Token token)
    {
        if (
            tree.Is(at, Morphology.Genitive)
            && tree.Pos(at) == PartOfSpeech.Noun
            && document.Genitive.Length > 0
            && token.Is(WordTags.Noun | WordTags.Office)
            && !token.Is(WordTags.Genitive)
            && !document.Knowledge.Pack.Grammar.HasBareGenitive(document.StemOf(at))
        )
        {
            tree.Retag(at, new Tag(PartOfSpeech.Noun, tree.Tag(at).Form & ~Morphology.Genitive));
        }
    }

    /// <summary>"Den snabba utvecklingen": between a determiner and a noun what can be an adjective is no infinitive.</summary>
    private bool IsAttributiveForm(int at) =>
        tree.Is(at, Morphology.Infinitive)
        && tree.Pos(at) == PartOfSpeech.Verb
        && at > tree.First
        && at + 1 < tree.End
        && tree.Pos(at - 1) == PartOfSpeech.Determiner
        && tree.Pos(at + 1) == PartOfSpeech.Noun
        && document.Words[at]?.Is(WordTags.Adjective) != false
        && tree.Is(at + 1, Morphology.Definite);

    /// <summary>A number word is a number, and a form behind the mark of the infinitive is one where it can be.</summary>
    private bool ReviseByLexicon(int at, Token token)
    {
        ReviseCase(at, token);
        if (IsInvertedSubject(at, token))
        {
            tree.Retag(at, new Tag(PartOfSpeech.Pronoun, Morphology.Plural));
            return true;
        }

        if (IsAnswer(at, token))
        {
            tree.Retag(at, new Tag(PartOfSpeech.Interjection, Morphology.None));
            return true;
        }

        if (ReviseOnlyClass(at, token) || OpensDenied(at, token))
        {
            return true;
        }

        if (token.Word is { Tags: WordTags.Number } || IsQuantity(at, token))
        {
            tree.Retag(at, new Tag(PartOfSpeech.Numeral, Morphology.None));
            return true;
        }

        return MakesInfinitive(at, token);
    }

    /// <summary>Makes the form behind the mark of an infinitive one, where it can be.</summary>
    private bool MakesInfinitive(int at, Token token)
    {
        var mark = MarkBefore(at);
        var isInfinitive =
            mark >= 0
            && token.Is(WordTags.Infinitive)
            && !tree.Is(at, Morphology.Infinitive)
            && (
                (tree.Pos(mark) is PartOfSpeech.Particle or PartOfSpeech.Adposition && tree.Pos(at) == PartOfSpeech.Verb)
                || IsWanted(mark)
                || HasObject(at)
            );
        if (isInfinitive)
        {
            tree.Retag(mark, new Tag(PartOfSpeech.Particle, Morphology.None));
            tree.Retag(at, new Tag(PartOfSpeech.Verb, Morphology.Infinitive | (tree.Tag(at).Form & Morphology.Passive)));
        }

        return isInfinitive;
    }

    /// <summary>The mark of an infinitive right before a word, or before the quotation mark that opens with it ("wants to “seize” it"), or
    /// -1.</summary>
    private int MarkBefore(int at)
    {
        var mark = Marks.BeforeQuote(document, at, tree.First);
        return mark >= tree.First && document.Tokens[mark].Is(WordTags.InfinitiveMarker) ? mark : -1;
    }

    /// <summary>"Tusentals bönder": the genitive of a number before what it counts.</summary>
    private bool IsQuantity(int at, Token token) =>
        token.Is(WordTags.Determiner) && tree.Pos(at) == PartOfSpeech.Noun && tree.Is(at, Morphology.Genitive);

    /// <summary>"Refused to hand over", "is ready to resume talks": right behind a verb or quality that plans or denies a deed the mark is
    /// that of the infinitive, also before what could be a noun.</summary>
    private bool IsWanted(int mark) =>
        mark > tree.First
        && (
            tree.Pos(mark - 1) == PartOfSpeech.Verb
                ? document.Knowledge.VerbEffectOf(document.Words[mark - 1])
                    is VerbEffect.Planned
                        or VerbEffect.Negated
                        or VerbEffect.Averted
                        or VerbEffect.Hypothetical
                        or VerbEffect.Obliged
                : tree.Pos(mark - 1) == PartOfSpeech.Adjective && document.Knowledge.IsQuality(document.LowerOf(mark - 1))
        );

    /// <summary>"Used its veto to block a demand", "has got to fire its minister": no noun stands right before an indefinite article or a
    /// possessive.</summary>
    private bool HasObject(int at) =>
        at + 1 < tree.End
        && document.Tokens[at + 1].Word is { } next
        && (
            document.Knowledge.Pack.Grammar.Indefinite.Contains(next.Text)
            || next.Is(WordTags.Possessive)
            || (tree.Pos(at) == PartOfSpeech.X && next.Is(WordTags.Determiner))
        );

    private static bool IsCompoundNoun(Token token, Word word) =>
        (token.Word is null || token.Word.Tags == WordTags.None) && word.Is(WordTags.Noun) && !word.Is(WordTags.Verb);

    private static Morphology FormOf(Word word) =>
        (word.Is(WordTags.Plural) ? Morphology.Plural : 0)
        | (word.Is(WordTags.Definite) ? Morphology.Definite : 0)
        | (word.Is(WordTags.Genitive) ? Morphology.Genitive : 0);

    private bool IsNoVerb(int at, Token token)
    {
        if (token.IsCapitalised && !token.Has(TokenFlags.Initial) && !token.Has(TokenFlags.AllCaps))
        {
            return true;
        }

        return IsDetermined(at);
    }

    /// <summary>"Chile blev angripet av Peru": behind a verb that makes a passive, or behind "be" and before its agent, a participle is no
    /// adjective.</summary>
    private void ReviseBecome()
    {
        for (var i = tree.First + 1; i < tree.End - 1; i++)
        {
            if (
                tree.Pos(i) == PartOfSpeech.Adjective
                && document.Words[i]?.Is(WordTags.Participle) == true
                && !tree.Pos(i + 1).ModifiesNoun()
                && VerbRightBefore(i) is >= 0 and var verb
                && (document.MarksAgent(i + 1) || document.Knowledge.VerbEffectOf(document.Words[verb]) == VerbEffect.Passive)
                && document.Knowledge.IsBe(document.VerbOf(verb))
            )
            {
                tree.Retag(i, new Tag(PartOfSpeech.Verb, Morphology.Participle));
            }
        }
    }

    /// <summary>The verb before a token with nothing but adverbs between, or -1.</summary>
    private int VerbRightBefore(int at)
    {
        var i = at - 1;
        while (i > tree.First && tree.Pos(i) is PartOfSpeech.Adverb or PartOfSpeech.Particle)
        {
            i--;
        }

        return i >= tree.First && tree.Pos(i) is PartOfSpeech.Verb or PartOfSpeech.Auxiliary ? i : -1;
    }
}
