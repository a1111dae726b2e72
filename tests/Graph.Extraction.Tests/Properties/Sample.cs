using System.Globalization;
using System.Text;
using Graph.Model;

namespace Graph.Extraction.Tests.Properties;

/// <summary>A text to try, printed so that a failing one can be pasted into a test.</summary>
internal sealed record Sample(string Language, string Text)
{
    public static readonly DateOnly Published = new(2024, 5, 16);

    public ArticleGraph Extract() => ArticleExtractor.Default.Extract(ToArticle());

    public Article ToArticle() => new(new NodeId("article:sample"), Text, Language) { Published = Published };

    public override string ToString()
    {
        var shown = new StringBuilder(Language).Append(": \"");
        foreach (var c in Text)
        {
            _ = c switch
            {
                '\n' => shown.Append("\\n"),
                '"' or '\\' => shown.Append('\\').Append(c),
                < ' '
                or '\u007f'
                or (>= '\u0300' and <= '\u036f')
                or (>= '\ud800' and <= '\udfff')
                or (>= '\u2000' and <= '\u200f')
                or '\ufeff' => shown.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => shown.Append(c),
            };
        }

        return shown.Append('"').ToString();
    }
}
