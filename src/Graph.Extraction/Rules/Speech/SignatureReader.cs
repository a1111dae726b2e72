using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Language.Lexicons;
using Graph.Language.Quotes;
using Graph.Language.Tokens;

namespace Graph.Extraction.Rules.Speech;

/// <summary>Reads who has signed a quote: "— Per Holm, nurse" behind or under it, a line with nothing but a name, "That was Per Holm", "Det
/// säger Per Holm".</summary>
internal sealed class SignatureReader(Document document)
{
    private const int LongestTitle = 5;
    private const int LongestLine = 16;

    /// <summary>The signature behind a quote.</summary>
    /// <param name="opening">First token of the quote, its mark included.</param>
    /// <param name="end">Behind its last token, the mark included.</param>
    public Speaker? Of(int opening, int end)
    {
        if (end + 1 >= document.Tokens.Count)
        {
            return null;
        }

        var dash = DashMarks.IsDash(document.Tokens[end]);
        var line = document.Tokens[end].Has(TokenFlags.LineStart) && document.Tokens[opening].Has(TokenFlags.LineStart);
        return dash || line ? Named(dash ? end + 1 : end, end) : null;
    }

    /// <summary>"That's Per Holm", "Det säger Per Holm": a pronoun for the words, a verb of speech or of being, and the name.</summary>
    public Speaker? SaidSo(int end)
    {
        var verb = end + 1;
        if (
            verb + 1 >= document.Tokens.Count
            || !(document.Words[end] is { Value: "expl" or "def" } word && word.Is(WordTags.Pronoun | WordTags.Determiner))
            || !document.Tokens[end].IsCapitalised
            || document.VerbOf(verb) is not { } lemma
            || !(document.Knowledge.IsSpeech(lemma) || document.Knowledge.IsBe(lemma))
        )
        {
            return null;
        }

        for (var i = verb + 1; i < document.Tokens.Count && i <= verb + LongestTitle && document.Tokens[i].Kind != TokenKind.Mark; i++)
        {
            if (document.ReferenceAt[i] is { Entity.Kind: EntityKind.Person, Genitive: false } name)
            {
                return SpeakerOf(name, verb, document.Knowledge.IsBe(lemma) ? "" : lemma);
            }
        }

        return null;
    }

    private Speaker? Named(int first, int lineFirst)
    {
        Reference? name = null;
        var end = first;
        while (end < document.Tokens.Count && (end == first || !document.Tokens[end].Has(TokenFlags.LineStart)))
        {
            var token = document.Tokens[end];
            if (
                end - lineFirst > LongestLine
                || token is { Kind: TokenKind.Mark, Mark: '!' or '?' or ':' }
                || (token.Is(WordTags.Finite) && !token.Is(WordTags.Noun | WordTags.Preposition) && !token.IsCapitalised)
            )
            {
                return null;
            }

            name ??=
                document.ReferenceAt[end] is { Entity.Kind: EntityKind.Person, Genitive: false } reference && end <= first + LongestTitle
                    ? reference
                    : null;
            end++;
        }

        return
            name is null
            || document.Tokens[end - 1].IsMark('.')
                && document.Tokens[lineFirst].Has(TokenFlags.LineStart)
                && !DashMarks.IsDash(document.Tokens[lineFirst])
            ? null
            : SpeakerOf(name, name.First, "");
    }

    private Speaker SpeakerOf(Reference name, int trigger, string verb) =>
        new(name.Entity.Alone, trigger, verb, document.SpanOf(name.First, name.End));
}
