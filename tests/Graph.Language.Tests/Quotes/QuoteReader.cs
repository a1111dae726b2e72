using Graph.Language.Lexicons;
using Graph.Language.Quotes;
using Graph.Language.Tokens;

namespace Graph.Language.Tests.Quotes;

/// <summary>Writes a layout as one line: quotes joined by " | ", ">" before a nested quote, "+" before a continued one, "–" before dash speech.</summary>
internal static class QuoteReader
{
    public static QuoteLayout Find(string language, string text) => Find(language, text, out _);

    public static QuoteLayout Find(string language, string text, out List<Token> tokens)
    {
        var pack = PackLibrary.Embedded.Of(language);
        tokens = Tokenizer.Tokenize(text, pack.Lexicon);
        return new QuoteFinder(pack).Find(tokens, text);
    }

    public static string Read(string language, string text) =>
        string.Join(
            " | ",
            Find(language, text)
                .Quotes.Select(q =>
                    $"{(q.Parent >= 0 ? ">" : "")}{(q.ContinuesPrevious ? "+" : "")}{(q.Style == QuoteStyle.Dash ? "–" : "")}{q.Inner.Of(text)}"
                )
        );

    public static string ReadAttributions(string language, string text)
    {
        var layout = Find(language, text, out var tokens);
        return string.Join(
            " | ",
            layout.Turns.Select(t =>
                t.AttributionStart == t.AttributionEnd ? "" : text[tokens[t.AttributionStart].Start..tokens[t.AttributionEnd - 1].End]
            )
        );
    }
}
