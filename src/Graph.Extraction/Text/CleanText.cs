using System.Buffers;
using System.Net;
using Graph.Extraction.Resources;
using Graph.Model;

namespace Graph.Extraction.Text;

/// <summary>
/// The text of an article as it is read: signs that nobody sees are gone, entities and garbled letters are resolved, lines that belong to
/// the page are
/// passed over, lines of capitals are in the case of running text. It knows where each of its characters stands in the article.
/// </summary>
internal sealed class CleanText
{
    private const int LongestEntity = 12;

    private static readonly SearchValues<char> s_suspicious = SearchValues.Create(
        "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u00a0\u202f\u2007\u2010\u2011&`'\u2018\u2019\u00c2\u00c3\u00e2[]"
    );

    /// <summary>Where the signs stand in the article: of stretches that stand there as they are, and of single signs that others made.
    /// Empty where all places are the same.</summary>
    private readonly List<Origin> _origins = [];

    private readonly string _article;

    private CleanText(string text) => (Text, _article) = (text, text);

    /// <summary>The text that is read.</summary>
    public string Text { get; private set; }

    /// <summary>Whether it is another text than the article's own.</summary>
    public bool IsChanged => !ReferenceEquals(Text, _article);

    /// <summary>Reads a text; most need nothing and are taken as they are.</summary>
    public static CleanText Of(string text, Knowledge knowledge)
    {
        var cuts = LineCuts.Of(text, knowledge);
        var clean = new CleanText(text);
        if (cuts.Count > 0 || text.AsSpan().ContainsAny(s_suspicious))
        {
            clean.Read(text, cuts);
        }

        clean.Text = Recasing.Of(clean.Text, knowledge);
        return clean;
    }

    /// <summary>Where a stretch of this text stands in the article.</summary>
    public TextSpan InArticle(TextSpan span) =>
        _origins.Count == 0 || span.Length == 0 ? span : new TextSpan(OriginOf(span.Start).Start, OriginOf(span.End - 1).End);

    private TextSpan OriginOf(int at)
    {
        var (low, high) = (0, _origins.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _origins[middle].At <= at ? (middle, high) : (low, middle - 1);
        }

        var origin = _origins[low];
        return origin.Length == 1
            ? new TextSpan(origin.Start + at - origin.At, origin.Start + at - origin.At + 1)
            : new TextSpan(origin.Start, origin.Start + origin.Length);
    }

    private void Read(string text, List<TextSpan> cuts)
    {
        var signs = ArrayPool<char>.Shared.Rent(text.Length);
        var (count, cut, changed) = (0, 0, false);
        for (var at = 0; at < text.Length; )
        {
            if (cut < cuts.Count && at == cuts[cut].Start)
            {
                (at, changed) = (cuts[cut++].End, true);
                continue;
            }

            if (PlainFrom(text, at, cut < cuts.Count ? cuts[cut].Start : text.Length) is > 0 and var plain)
            {
                NoteOrigin(count, at, length: 1);
                text.CopyTo(at, signs, count, plain);
                (at, count) = (at + plain, count + plain);
                continue;
            }

            var (sign, second, length) = SignAt(text, at);
            changed |= length != 1 || sign != text[at];
            count = Put(sign, signs, count, at, length);
            count = Put(second, signs, count, at, length);
            at += length;
        }

        Text = changed ? new string(signs, 0, count) : text;
        ArrayPool<char>.Shared.Return(signs);
        if (count == text.Length)
        {
            _origins.Clear();
        }
    }

    /// <summary>Writes a sign that stands for some characters of the article, if it is one; how many have been written.</summary>
    private int Put(char sign, char[] signs, int count, int start, int length)
    {
        if (sign == '\0')
        {
            return count;
        }

        NoteOrigin(count, start, length);
        signs[count] = sign;
        return count + 1;
    }

    /// <summary>How many characters from a place on stand for themselves.</summary>
    private static int PlainFrom(string text, int at, int end)
    {
        var stretch = text.AsSpan(at, end - at);
        return stretch.IndexOfAny(s_suspicious) is >= 0 and var next ? next : stretch.Length;
    }

    private void NoteOrigin(int at, int start, int length)
    {
        if (length != 1 || _origins.Count == 0 || _origins[^1] is not { Length: 1 } last || start - last.Start != at - last.At)
        {
            _origins.Add(new Origin(at, start, length));
        }
    }

    /// <summary>What stands at a place: one sign, perhaps a second (NUL: none), and how many characters of the article they take.</summary>
    private static (char Sign, char Second, int Length) SignAt(string text, int at) =>
        text[at] switch
        {
            '\u00ad' or (>= '\u200b' and <= '\u200f') or '\u2060' or '\ufeff' or (>= '\u202a' and <= '\u202e') => ('\0', '\0', 1),
            '\u00a0' or '\u202f' or '\u2007' => (' ', '\0', 1),
            '\u2010' or '\u2011' => ('-', '\0', 1),
            '`' or '\'' or '\u2018' or '\u2019' when at + 1 < text.Length && text[at + 1] == text[at] => ('"', '\0', 2),
            '&' when Entity(text, at) is { Length: > 0 } entity => entity,
            '[' when Brackets.Footnote(text, at) is > 0 and var length => ('\0', '\0', length),
            '[' when Brackets.IsChangedLetter(text, at) => (text[at + 1], '\0', Brackets.ChangedLetter),
            '\u00c2' or '\u00c3' or '\u00e2' when Mojibake.At(text, at, out var length) is not '\0' and var letter => (
                letter is '\u00a0' ? ' ' : letter,
                '\0',
                length
            ),
            '[' or ']' when Brackets.AreOfName(text, at) => ('\0', '\0', 1),
            var sign => (sign, '\0', 1),
        };

    private static (char Sign, char Second, int Length) Entity(string text, int at)
    {
        var length = text.AsSpan(at, Math.Min(LongestEntity, text.Length - at)).IndexOf(';') + 1;
        return length > 2 && WebUtility.HtmlDecode(text.Substring(at, length)) is { Length: 1 or 2 } decoded && !char.IsControl(decoded[0])
            ? (
                decoded[0] is '\u00a0' ? ' '
                : decoded[0] is '\u00ad' ? '\0'
                : decoded[0],
                decoded.Length == 2 ? decoded[1] : '\0',
                length
            )
            : default;
    }

    /// <summary>Where signs come from.</summary>
    /// <param name="At">Where the first stands in this text.</param>
    /// <param name="Start">Where it stands in the article.</param>
    /// <param name="Length">How many characters of the article a sign is made of; after a 1 the next signs follow one by one.</param>
    private readonly record struct Origin(int At, int Start, int Length);
}
