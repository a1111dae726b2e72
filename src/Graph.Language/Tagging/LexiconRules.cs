using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Language.Tagging;

/// <summary>Tags by the lexicon and a few rules of context that hold for all languages served: what a pack without a trained model
/// gets.</summary>
internal sealed class LexiconRules
{
    private const WordTags Marked = WordTags.Plural | WordTags.Definite | WordTags.Genitive;
    private const string Perfect = "perfect";
    private static readonly string[] s_auxiliary = [Perfect, "copula", "passive", "support"];

    private readonly WordSet _auxiliaries;
    private readonly WordSet _perfect;

    public LexiconRules(LanguagePack pack)
    {
        var effects = pack.ReadColumn("complements.tsv", "effect");
        WordSet With(params string[] any) =>
            new(pack.Lexicon, w => w.Verb is { } verb && effects.TryGetValue(verb, out var effect) && any.Contains(effect));
        _auxiliaries = With(s_auxiliary);
        _perfect = With(Perfect);
    }

    public void Tag(ReadOnlySpan<Token> tokens, ReadOnlySpan<byte> names, Span<Tag> tags)
    {
        var before = new Tag(PartOfSpeech.Punctuation, Morphology.None);
        var perfect = false;
        for (var i = 0; i < tokens.Length; i++)
        {
            var next = i + 1 < tokens.Length ? Classes(tokens[i + 1]) : default;
            var token =
                before.Pos == PartOfSpeech.Punctuation && i < 2
                    ? tokens[i] with
                    {
                        Flags = tokens[i].Flags | TokenFlags.Initial,
                    }
                    : tokens[i];
            before = tags[i] = Decide(token, names[i], before, next, perfect);
            perfect =
                before.Pos == PartOfSpeech.Auxiliary ? _perfect.Contains(tokens[i].Word!) : perfect && before.Pos == PartOfSpeech.Adverb;
        }
    }

    private Tag Decide(Token token, byte name, Tag before, PartOfSpeechSet next, bool perfect)
    {
        var genitive =
            token.Has(TokenFlags.Genitive) || token.Is(WordTags.Genitive | WordTags.Possessive) ? Morphology.Genitive : Morphology.None;
        var classes = Classes(token);
        if (name != 0 && (token.IsCapitalised || classes.IsEmpty))
        {
            return new Tag(PartOfSpeech.ProperNoun, genitive);
        }

        if (token.Kind == TokenKind.Word && classes.Has(PartOfSpeech.ProperNoun) && !classes.IsSingle)
        {
            classes =
                token.IsCapitalised && !token.Has(TokenFlags.Initial)
                    ? Single(PartOfSpeech.ProperNoun)
                    : classes.Without(PartOfSpeech.ProperNoun);
        }

        var pos = classes.IsSingle ? classes.First : Choose(classes, token, before, next);
        var form = pos switch
        {
            PartOfSpeech.Verb => VerbForm(token.Word!.Tags, before, perfect),
            PartOfSpeech.Noun => NounForm(token) | genitive,
            PartOfSpeech.Pronoun => genitive | (token.Is(WordTags.Relative) ? Morphology.Relative : 0),
            _ => genitive,
        };
        return new Tag(pos == PartOfSpeech.Verb && _auxiliaries.Contains(token.Word!) ? PartOfSpeech.Auxiliary : pos, form);
    }

    private static PartOfSpeechSet Classes(Token token) =>
        token.Kind switch
        {
            TokenKind.Number => Single(PartOfSpeech.Numeral),
            TokenKind.Mark => Single(
                char.IsSymbol(token.Mark) || token.Mark is '%' or '&' or '§' ? PartOfSpeech.Symbol : PartOfSpeech.Punctuation
            ),
            _ when token.Word is { Tags: not WordTags.None } word => PartOfSpeechSet.Of(word.Tags),
            _ => Single(token.IsCapitalised && !token.Has(TokenFlags.Initial) ? PartOfSpeech.ProperNoun : PartOfSpeech.Noun),
        };

    private static PartOfSpeechSet Single(PartOfSpeech pos) => new(1u << (int)pos);

    private static PartOfSpeech Choose(PartOfSpeechSet can, Token token, Tag before, PartOfSpeechSet next)
    {
        if (can.IsEmpty)
        {
            return PartOfSpeech.Noun;
        }

        if (can.Has(PartOfSpeech.Particle) && next.Has(PartOfSpeech.Verb) && !next.Has(PartOfSpeech.Pronoun))
        {
            return PartOfSpeech.Particle;
        }

        var phrase = BeginsPhrase(next);
        if (
            can.Has(PartOfSpeech.Determiner)
            && next.Has(PartOfSpeech.Noun) | next.Has(PartOfSpeech.Adjective) | next.Has(PartOfSpeech.Numeral)
        )
        {
            return PartOfSpeech.Determiner;
        }

        if (can.Has(PartOfSpeech.Pronoun))
        {
            return PartOfSpeech.Pronoun;
        }

        if (can.Has(PartOfSpeech.Adposition) && phrase)
        {
            return PartOfSpeech.Adposition;
        }

        if (can.Has(PartOfSpeech.Adverb) && !can.Has(PartOfSpeech.Determiner) && !can.Has(PartOfSpeech.Verb))
        {
            return PartOfSpeech.Adverb;
        }

        return can.Has(PartOfSpeech.Verb) && can.Has(PartOfSpeech.Noun)
            ? VerbOrNoun(token, before)
            : can.Without(PartOfSpeech.Particle).First;
    }

    private static bool BeginsPhrase(PartOfSpeechSet next) =>
        next.Has(PartOfSpeech.Noun)
        || next.Has(PartOfSpeech.ProperNoun)
        || next.Has(PartOfSpeech.Determiner)
        || next.Has(PartOfSpeech.Pronoun)
        || next.Has(PartOfSpeech.Adjective)
        || next.Has(PartOfSpeech.Numeral);

    private static PartOfSpeech VerbOrNoun(Token token, Tag before) =>
        before.Pos switch
        {
            PartOfSpeech.Particle or PartOfSpeech.Auxiliary => PartOfSpeech.Verb,
            PartOfSpeech.Pronoun when !before.Has(Morphology.Genitive) => PartOfSpeech.Verb,
            PartOfSpeech.Noun or PartOfSpeech.ProperNoun when !before.Has(Morphology.Genitive) && token.Is(WordTags.Finite) =>
                PartOfSpeech.Verb,
            PartOfSpeech.Adverb when token.Is(WordTags.Finite) => PartOfSpeech.Verb,
            _ => PartOfSpeech.Noun,
        };

    private static Morphology VerbForm(WordTags tags, Tag before, bool perfect)
    {
        var passive = (tags & WordTags.Passive) != 0 ? Morphology.Passive : Morphology.None;
        var governed = before.Pos is PartOfSpeech.Auxiliary or PartOfSpeech.Particle;
        return passive
            | (tags & WordTags.Verb) switch
            {
                var t when perfect && (t & WordTags.Supine) != 0 => Morphology.Supine,
                var t when governed && (t & WordTags.Infinitive) != 0 => Morphology.Infinitive,
                var t when before.Pos == PartOfSpeech.Auxiliary && (t & WordTags.Participle) != 0 => Morphology.Participle,
                var t when (t & WordTags.Present) != 0 => Morphology.Present,
                var t when (t & WordTags.Past) != 0 => Morphology.Past,
                var t when (t & WordTags.Infinitive) != 0 => Morphology.Infinitive,
                var t when (t & WordTags.Participle) != 0 => Morphology.Participle,
                var t when (t & WordTags.Supine) != 0 => Morphology.Supine,
                _ => Morphology.Gerund,
            };
    }

    private static Morphology NounForm(Token token) =>
        token.Word is { } word && word.Is(Marked)
            ? (word.Is(WordTags.Plural) ? Morphology.Plural : 0) | (word.Is(WordTags.Definite) ? Morphology.Definite : 0)
            : Morphology.None;
}
