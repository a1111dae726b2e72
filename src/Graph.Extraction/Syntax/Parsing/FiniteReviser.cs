using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Language.Dates;
using Graph.Language.Lexicons;
using Graph.Language.Tagging;
using Graph.Language.Tokens;

namespace Graph.Extraction.Syntax.Parsing;

/// <summary>Gives a stretch without a finite verb one, and takes the second from one that has two, where forms are ambiguous.</summary>
internal sealed partial class FiniteReviser(Document document, TreeDraft tree)
{
    /// <summary>"Renewed clashes erupted": where the subject stands before its verb no sentence begins with a verb of the past
    /// but a condition: "had they left".</summary>
    public void ReviseOpening()
    {
        var at = tree.First;
        if (
            at + 1 < tree.End
            && !document.Knowledge.Pack.Grammar.VerbSecond
            && tree.Pos(at) == PartOfSpeech.Verb
            && tree.IsFinite(at)
            && document.Words[at] is { } word
            && word.Is(WordTags.Past)
            && word.Is(WordTags.Participle)
            && tree.Pos(at + 1) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective
        )
        {
            tree.Retag(
                at,
                document.Knowledge.VerbEffectOf(word) == VerbEffect.Perfect
                    ? new Tag(PartOfSpeech.Auxiliary, Morphology.Past)
                    : new Tag(PartOfSpeech.Adjective, Morphology.None)
            );
        }
    }

    /// <summary>Looks at the tokens between two marks or conjunctions.</summary>
    public void Revise(int first, int end)
    {
        if (first >= end)
        {
            return;
        }

        var finite = 0;
        var noun = -1;
        for (var i = first; i < end; i++)
        {
            if (IsBetweenNames(i, first, end))
            {
                MakeFinite(i);
            }

            if (IsFinite(i, first))
            {
                finite++;
                noun = noun < 0 && CouldBeNoun(i, first, isFirst: finite == 1) ? i : noun;
            }
        }

        if (finite > 1 && noun >= 0)
        {
            MakeNoun(noun);
            finite--;
        }

        if (finite == 0)
        {
            FindFinite(first, end);
        }

        if (finite <= 1)
        {
            ReviseOnly(first, end, isFound: finite == 0);
        }
    }

    /// <summary>Where a stretch has one finite verb another form may be it.</summary>
    private void ReviseOnly(int first, int end, bool isFound)
    {
        if (PluralBefore(first, end) is { } plural)
        {
            MakeNoun(plural.Noun);
            MakeFinite(plural.Verb);
        }
        else if (!isFound && EarlierFinite(first, end) is { } earlier)
        {
            MakeFinite(earlier);
        }
    }

    private bool CouldBeNoun(int at, int first, bool isFirst) => IsBehindParticle(at, first) || IsNounAmong(at, first, isFirst);

    /// <summary>"Carried out strikes Friday": what can be a plural right behind a finite verb and its particle is its object.</summary>
    private bool IsBehindParticle(int at, int first) =>
        at - 2 >= first
        && tree.IsFinite(at - 2)
        && document.Words[at - 1]?.Is(WordTags.Particle) == true
        && tree.Pos(at - 1) is PartOfSpeech.Adposition or PartOfSpeech.Adverb or PartOfSpeech.Particle
        && document.Words[at] is { } word
        && word.Is(WordTags.Noun)
        && word.Is(WordTags.Plural)
        && tree.Pos(at) == PartOfSpeech.Verb;

    private bool IsNounAmong(int at, int first, bool isFirst) =>
        (isFirst || (tree.Pos(at - 1) == PartOfSpeech.Verb && tree.Is(at - 1, Morphology.Participle)))
        && tree.Pos(at) == PartOfSpeech.Verb
        && document.Words[at]?.Is(WordTags.Noun) == true
        && FollowsNoun(at, first);

    /// <summary>"Chile piled pressure on a task force", "the army struck back after a rocket hit it": of a form that can be finite right
    /// behind its subject and a later verb the first is finite, where the later is a noun or has a clause of its own.</summary>
    private int? EarlierFinite(int first, int end)
    {
        for (var i = first + 1; i < end - 1 && !IsFinite(i, first); i++)
        {
            if (
                tree.Pos(i) == PartOfSpeech.Verb
                && CanBeFinite(i)
                && document.Words[i]!.Is(WordTags.Past)
                && FollowsSubject(i, first)
                && !document.MarksAgent(i + 1)
                && !FollowsAuxiliary(i, first)
                && GivesWay(i, first, end)
            )
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>Whether nothing but adverbs stands between a noun or name and a token.</summary>
    private bool FollowsSubject(int at, int first)
    {
        var before = at - 1;
        while (before > first && tree.Pos(before) == PartOfSpeech.Adverb)
        {
            before--;
        }

        return tree.Pos(before) is PartOfSpeech.ProperNoun or PartOfSpeech.Noun && !IsGenitive(before);
    }

    /// <summary>Whether the verb behind a token is a noun, which it then becomes, a participle with its agent, or belongs to a clause that
    /// begins between.</summary>
    private bool GivesWay(int at, int first, int end)
    {
        var opens = false;
        for (var i = at + 1; i < end; i++)
        {
            if (IsFinite(i, first))
            {
                var isNoun = tree.Pos(i) == PartOfSpeech.Verb && document.Words[i]?.Is(WordTags.Noun) == true && FollowsModifier(i);
                if (isNoun && !opens)
                {
                    MakeNoun(i);
                }

                if (opens || isNoun)
                {
                    return true;
                }

                if (IsReduced(i))
                {
                    tree.Retag(i, new Tag(PartOfSpeech.Verb, Morphology.Participle));
                    return true;
                }

                return false;
            }

            opens |=
                document.Tokens[i].Is(WordTags.Subordinator)
                && tree.Pos(i) == PartOfSpeech.Adposition
                && i + 2 < end
                && !IsFinite(i + 1, first);
        }

        return false;
    }

    /// <summary>"It mirrored a text vetoed by China": a form right behind a noun and before its agent that can be a participle.</summary>
    private bool IsReduced(int at) =>
        document.Words[at]?.Is(WordTags.Participle) == true && tree.Pos(at - 1) == PartOfSpeech.Noun && document.MarksAgent(at + 1);

    private bool FollowsModifier(int at) =>
        tree.Pos(at - 1) is PartOfSpeech.Noun or PartOfSpeech.Adjective
        || (tree.Pos(at - 1) == PartOfSpeech.Verb && tree.Is(at - 1, Morphology.Participle | Morphology.Gerund));

    private void MakeNoun(int at) =>
        tree.Retag(at, new Tag(PartOfSpeech.Noun, document.Words[at]!.Is(WordTags.Plural) ? Morphology.Plural : Morphology.None));

    private bool IsFinite(int at, int first) =>
        (tree.IsFinite(at) || (tree.Pos(at) == PartOfSpeech.Auxiliary && tree.Tag(at).Form == Morphology.None))
        && !(
            at > first
            && tree.Pos(at - 1) == PartOfSpeech.Adposition
            && tree.Pos(at) == PartOfSpeech.Verb
            && document.Words[at - 1]?.Is(WordTags.Particle) != true
        );

    /// <summary>"U.S. farm exports to China fell", "fought pitched battles": of two the one that can be a noun behind a noun is
    /// one.</summary>
    private bool FollowsNoun(int at, int first) =>
        at > first
        && at + 1 < tree.End
        && (
            tree.Pos(at + 1) == PartOfSpeech.Adposition
                ? tree.Pos(at - 1) == PartOfSpeech.ProperNoun || FollowsModifier(at)
                : tree.Pos(at + 1) is not (PartOfSpeech.Determiner or PartOfSpeech.Noun or PartOfSpeech.Pronoun or PartOfSpeech.Adjective)
                    && tree.Pos(at - 1) == PartOfSpeech.Verb
                    && tree.Is(at - 1, Morphology.Participle)
        );

    private bool IsGenitive(int at) => tree.Is(at, Morphology.Genitive) || document.ReferenceAt[at] is { Genitive: true };

    private bool FollowsAuxiliary(int at, int first)
    {
        for (var i = at - 1; i >= first; i--)
        {
            if (tree.Pos(i) is PartOfSpeech.Auxiliary or PartOfSpeech.Verb)
            {
                return tree.Pos(i) == PartOfSpeech.Auxiliary;
            }
        }

        return false;
    }

    private bool CanBeFinite(int at) =>
        document.Tokens[at].Word is { } word
        && word.Is(WordTags.Finite)
        && document.ReferenceAt[at] is null
        && document.NameMarks[at] == 0
        && !(document.Tokens[at].IsCapitalised && !document.Tokens[at].Has(TokenFlags.Initial));

    private void FindFinite(int first, int end)
    {
        if (TellsAtEnd(first, end))
        {
            MakeFinite(end - 1);
            return;
        }

        for (var i = first; i < end; i++)
        {
            if (CanBeFinite(i) && IsFiniteHere(i, first, end, document.Words[i]!))
            {
                MakeFinite(i);
                NameSubject(i - 1, first);
                return;
            }
        }
    }

    private void MakeFinite(int at)
    {
        var form = document.Words[at]!.Is(WordTags.Past) ? Morphology.Past : Morphology.Present;
        var pos = tree.Pos(at) == PartOfSpeech.Auxiliary ? PartOfSpeech.Auxiliary : PartOfSpeech.Verb;
        tree.Retag(at, new Tag(pos, form | (tree.Tag(at).Form & Morphology.Passive)));
    }

    private bool IsFiniteHere(int at, int first, int end, Word word)
    {
        var last = Marks.BeforeQuote(document, at, first);
        var before = last >= first ? tree.Pos(last) : PartOfSpeech.X;
        if (IsAttributed(at, first, before) || DescribesGoverned(at, first, word))
        {
            return false;
        }

        var opens = OpensPhrase(at + 1, end) || (at == first + 1 && at + 2 < end && IsParticle(at + 1) && OpensPhrase(at + 2, end));
        if (at == first && at > tree.First && tree.Is(at - 1, Morphology.Relative))
        {
            return opens;
        }

        if (document.Knowledge.Pack.Grammar.VerbOrPreposition.Contains(word.Text))
        {
            return (IsNominal(before) && !DefiniteFollows(at, end)) || (opens && before is PartOfSpeech.X or PartOfSpeech.Adverb);
        }

        return !word.Is(WordTags.Preposition) && (IsBehindBareName(at, before) || IsFiniteAmong(at, first, end, word, before, opens));
    }

    /// <summary>"Hand over the sailors": whether a word belongs to the verb before it.</summary>
    private bool IsParticle(int at) =>
        document.Words[at] is { } word
        && word.Is(WordTags.Particle)
        && !document.Knowledge.Pack.Grammar.Place.Contains(word.Text)
        && !document.Knowledge.Pack.Grammar.To.Contains(word.Text);

    /// <summary>Whether a form that can be another word too is a verb by what stands around it.</summary>
    private bool IsFiniteAmong(int at, int first, int end, Word word, PartOfSpeech before, bool opens)
    {
        if (word.Is(WordTags.Noun | WordTags.Adverb) && !(IsNominal(before) && (opens || IsBeforePlural(at, end, before))))
        {
            return false;
        }

        var begins = at == first && (at == tree.First || document.Tokens[at - 1].Kind == TokenKind.Mark);
        return begins
            ? opens || IsBeforeBareDefinite(at, end) || IsBehindRelative(at)
            : !IsAttribute(at, IsBehindSubject(at, first, before) || EndsDate(at, first) ? PartOfSpeech.Noun : before, end);
    }

    /// <summary>"Anna Berg on June 13 held talks", "År 1990 invaderade Irak Kuwait": whether a month and its day, or a year, stand right
    /// before a token.</summary>
    private bool EndsDate(int at, int first) =>
        at - 2 >= first && document.Knowledge.TimeNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(document.StemOf(at - 2))
        || (
            document.Knowledge.Pack.Grammar.VerbSecond
            && at > first
            && YearNumber.In(document.TextOf(at - 1)) is not null
            && IsNameHere(at + 1)
        );

    private bool IsNameHere(int at) => at < tree.End && tree.Pos(at) == PartOfSpeech.ProperNoun;

    /// <summary>"Kina anfaller": in a language that joins its nouns no noun stands behind a name without its genitive.</summary>
    private bool IsBehindBareName(int at, PartOfSpeech before) =>
        document.Knowledge.Pack.Grammar.Compounds
        && before == PartOfSpeech.ProperNoun
        && !document.Knowledge.Pack.Grammar.HasBareGenitive(document.StemOf(at - 1));

    private static bool IsNominal(PartOfSpeech pos) => pos is PartOfSpeech.ProperNoun or PartOfSpeech.Noun or PartOfSpeech.Pronoun;

    /// <summary>Finds the verb of a whole sentence that has none: a form behind a noun that no noun follows, "Mercenaries from Wagner fight
    /// alongside Mali".</summary>
    public void FindLast(int first, int end)
    {
        for (var i = first + 1; i < end - 1; i++)
        {
            if (
                CanBeFinite(i)
                && tree.Pos(i - 1) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun
                && !IsGenitive(i - 1)
                && tree.Pos(i + 1) is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Punctuation)
            )
            {
                MakeFinite(i);
                ReviseOnly(first, end, isFound: true);
                return;
            }
        }
    }

    /// <summary>Whether a participle belongs to the noun behind it, or to the one before it with its agent.</summary>
    private bool IsAttribute(int at, PartOfSpeech before, int end)
    {
        var next = at + 1 < end ? tree.Pos(at + 1) : PartOfSpeech.X;
        var agent = at + 1 < end && document.MarksAgent(at + 1);
        return (agent && !document.Knowledge.Pack.Grammar.VerbSecond)
            || (
                next is PartOfSpeech.Noun or PartOfSpeech.Adjective
                && !CarriesArticle(at + 1)
                && before is not (PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.Noun)
            )
            || (before == PartOfSpeech.Adposition && next == PartOfSpeech.Noun);
    }
}
