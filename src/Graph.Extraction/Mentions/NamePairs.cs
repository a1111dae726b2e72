using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Extraction.Mentions;

/// <summary>
/// Parts two names that stand side by side: where the verb comes before its subject, that and the object follow it with nothing between,
/// "I dag mötte Benedictus Anna Lind".
/// </summary>
internal sealed class NamePairs(Document document)
{
    /// <summary>A run of so many words can be one full name and one single one, and of one more two full names.</summary>
    private const int WordsOfTwo = 3;

    private const int MostTitleWords = 2;
    private const int LongestOpening = 5;

    private List<Token> Tokens => document.Tokens;

    /// <summary>The first of the names in a run; the run itself where it is one name.</summary>
    public NameRun Parted(NameRun run)
    {
        if (
            !document.Knowledge.Pack.Grammar.VerbSecond
            || !(run.End - run.First == WordsOfTwo || IsOfTwoFull(run))
            || run.End >= Tokens.Count
            || !(Tokens[run.End].Kind == TokenKind.Mark || Tokens[run.End].Is(WordTags.Preposition))
        )
        {
            return run;
        }

        var verb = run.First - 1;
        while (verb > 0 && run.First - verb <= MostTitleWords && Tokens[verb].Is(WordTags.Office | WordTags.Honorific))
        {
            verb--;
        }

        return verb > 0 && TakesSomebody(verb) && OpensWithAdverbial(verb) ? new NameRun(run.First, SecondName(run.First)) : run;
    }

    /// <summary>"Träffade Anna Berg Karl Lind": four words, of which the third is a given name.</summary>
    private bool IsOfTwoFull(NameRun run) =>
        run.End - run.First == WordsOfTwo + 1 && Tokens[run.First].Is(WordTags.FirstName) && Tokens[run.First + 2].Is(WordTags.FirstName);

    private bool TakesSomebody(int at) =>
        Tokens[at].Is(WordTags.Finite)
        && Tokens[at].Word!.Verb is { } verb
        && document.Knowledge.HumanVerbs.TryGetValue(verb, out var value)
        && value.Length > 0;

    /// <summary>Whether an adverb or a phrase with a preposition stands before the verb, so that its subject does not.</summary>
    private bool OpensWithAdverbial(int verb)
    {
        for (var i = verb - 1; i >= 0 && verb - i <= LongestOpening && Tokens[i].Kind != TokenKind.Mark; i--)
        {
            if (Tokens[i].Has(TokenFlags.Initial))
            {
                return Tokens[i].Is(WordTags.Preposition | WordTags.Adverb);
            }

            if (Tokens[i].IsCapitalised || Tokens[i].Is(WordTags.Pronoun))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Benedictus | Anna Lind", but "Karin Ek | Kowalczyk".</summary>
    private int SecondName(int first) =>
        Tokens[first + 1].Is(WordTags.FirstName) && !Tokens[first].Is(WordTags.FirstName) ? first + 1 : first + 2;
}
