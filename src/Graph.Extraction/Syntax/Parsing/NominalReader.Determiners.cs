using Graph.Extraction.Mentions;
using Graph.Language.Lexicons;
using Graph.Language.Tagging;

namespace Graph.Extraction.Syntax.Parsing;

/// <content>Determiners, and adjectives that stand by themselves before them.</content>
internal sealed partial class NominalReader
{
    /// <summary>"Alla de stora partierna": what can be a determiner is one before another.</summary>
    private bool IsPredeterminer(int at) =>
        document.Tokens[at].Word is { Value: "generic" } word
        && word.Is(WordTags.Determiner)
        && at + 2 < _end
        && tree.Pos(at + 1) == PartOfSpeech.Determiner
        && ContinuesNominal(at + 2);

    /// <summary>"Hur dåligt det är", "how bad the plan is": behind such a word an adjective stands by itself before a phrase.</summary>
    private bool IsDegree =>
        !HasHead
        && _at > _phrase.First
        && tree.Pos(_at - 1) == PartOfSpeech.Adjective
        && _phrase.First > tree.First
        && document.IsOneOf(_phrase.First - 1, document.Knowledge.Pack.Grammar.Degree)
        && !document.IsOneOf(_at, document.Knowledge.Pack.Grammar.Indefinite);

    private bool TakeDeterminer()
    {
        if (HasHead || IsDegree)
        {
            return false;
        }

        var word = document.Tokens[_at].Word;
        if (word?.Is(WordTags.Possessive) == true)
        {
            _phrase.Possessive = word;
        }

        _phrase.Negated |= word?.Is(WordTags.Negation) == true;
        Wait(_at, word?.Is(WordTags.Possessive) == true ? Relation.Possessor : Relation.Determiner);
        _at++;
        return true;
    }

    /// <summary>A possessive, or behind determiners the head itself: "allt detta", "all those".</summary>
    private bool TakePronoun()
    {
        if (IsPossessive(_at) || IsPredeterminer(_at))
        {
            return TakeDeterminer();
        }

        if (HasHead || IsDegree || document.Tokens[_at].Is(WordTags.Relative))
        {
            return false;
        }

        (_phrase.Head, _phrase.Pronoun, _phrase.Plural) = (_at, document.Tokens[_at].Word, document.Tokens[_at].Word?.Value == "pl");
        _at++;
        return true;
    }
}
