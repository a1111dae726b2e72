using System.Globalization;
using Graph.Language.Dates;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;
using Graph.Model;

namespace Graph.Language.Tests.Dates;

internal static class DateTable
{
    /// <summary>Every date of a sentence as <c>words=value/PRECISION</c>, several joined by <c>; </c>.</summary>
    public static string Read(string language, string sentence, string? published, Tense tense)
    {
        var pack = PackLibrary.Embedded.Of(language);
        var tokens = Tokenizer.Tokenize(sentence, pack.Lexicon);
        var mentions = new List<DateMention>();
        new DateFinder(pack).Find(tokens, 0, tokens.Count, sentence, mentions);
        var day = published is null ? (DateOnly?)null : DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return string.Join(
            "; ",
            mentions
                .Where(m => !m.Expression.IsMeasure)
                .Select(m =>
                {
                    var words = sentence[tokens[m.FirstToken].Start..tokens[m.EndToken - 1].End];
                    var date = DateResolver.Resolve(m.Expression, day, tense, words);
                    return date.Precision == DatePrecision.Unknown
                        ? $"{words}={m.Expression.Kind}?"
                        : $"{words}={date.Value}/{date.Precision.ToString().ToUpperInvariant()}";
                })
        );
    }
}
