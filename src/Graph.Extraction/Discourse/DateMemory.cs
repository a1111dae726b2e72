using System.Collections.Immutable;
using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;
using Graph.Language.Dates;
using Graph.Language.Sentences;
using Graph.Language.Tokens;
using Graph.Model;

namespace Graph.Extraction.Discourse;

/// <summary>The dates read so far: what "the same day" refers to, and the heading under which a line of a chronology stands.</summary>
internal sealed class DateMemory(Document document, DateFinder finder)
{
    /// <summary>An anaphor refers no further back than so many dates.</summary>
    private const int MostRemembered = 8;

    private readonly List<(DateMention Mention, Tense Tense)> _recent = document.Buffers.Emptied<(DateMention Mention, Tense Tense)>();
    private readonly Dictionary<int, PartialDate> _anchors = [];

    /// <summary>Headings by their first token.</summary>
    private Dictionary<int, DateMention>? _headings;

    /// <summary>The date that heads the paragraph or list line being read ("3 October: …"), or null.</summary>
    public DateMention? Heading { get; private set; }

    /// <summary>The token at which the words of a sentence begin: behind its bullet, heading and colon, or its first. To be asked of each
    /// sentence before the first is begun.</summary>
    public int Behind(SentenceRange sentence)
    {
        var start = BehindBullet(sentence);
        if (!MayHaveHeading(sentence) || finder.FindHeading(document.Tokens, start, sentence.End, document.Text) is not { } heading)
        {
            return sentence.First;
        }

        (_headings ??= []).Add(start, heading);
        return heading.EndToken + 1;
    }

    /// <summary>Goes on to a sentence, under its own heading or one before it.</summary>
    public void Begin(SentenceRange sentence)
    {
        if (!MayHaveHeading(sentence))
        {
            return;
        }

        var start = BehindBullet(sentence);
        if (_headings is not null && _headings.TryGetValue(start, out var heading))
        {
            Heading = heading;
            Remember(heading, Tense.Past);
        }
        else if (start > sentence.First || document.Tokens[sentence.First].Has(TokenFlags.ParagraphStart))
        {
            Heading = null;
        }
    }

    private bool MayHaveHeading(SentenceRange sentence) =>
        document.Tokens[sentence.First].Has(TokenFlags.ParagraphStart | TokenFlags.LineStart);

    private int BehindBullet(SentenceRange sentence) =>
        document.Tokens[sentence.First].Kind == TokenKind.Mark ? sentence.First + 1 : sentence.First;

    /// <summary>Notes the dates of clauses and what the anaphors among them refer to.</summary>
    public void See(ImmutableArray<Clause> clauses)
    {
        foreach (var clause in clauses)
        {
            foreach (var (date, _) in clause.Dates)
            {
                if (date.Expression.Kind != DateKind.Anaphor)
                {
                    Remember(date, clause.Tense);
                }
                else if (AnchorOf(date.Expression) is { } anchor)
                {
                    _anchors[date.FirstToken] = anchor;
                }
            }
        }
    }

    /// <summary>The date of a mention; what it cannot resolve keeps its words. Chronologies tell the past in the present.</summary>
    /// <param name="mention">A mention of the article.</param>
    /// <param name="tense">Tense of its clause.</param>
    public PartialDate DateOf(DateMention mention, Tense tense)
    {
        var span = document.SpanOf(mention.FirstToken, mention.EndToken);
        var words = document.Text.AsSpan(span.Start, span.Length);
        tense = tense == Tense.Present && _headings?.ContainsKey(mention.FirstToken) == true ? Tense.Past : tense;
        return mention.Expression.Kind != DateKind.Anaphor
                ? DateResolver.Resolve(mention.Expression, document.Article.Published, tense, words)
            : _anchors.TryGetValue(mention.FirstToken, out var anchor) ? DateResolver.ResolveAnaphor(mention.Expression, anchor, words)
            : PartialDate.Unresolved(words.ToString());
    }

    private void Remember(DateMention date, Tense tense)
    {
        _recent.Add((date, tense));
        if (_recent.Count > MostRemembered)
        {
            _recent.RemoveAt(0);
        }
    }

    private PartialDate? AnchorOf(DateExpression anaphor)
    {
        for (var i = _recent.Count - 1; i >= 0; i--)
        {
            var date = DateOf(_recent[i].Mention, _recent[i].Tense);
            if (date.Start is not null && (int)date.Precision <= (int)anaphor.Unit)
            {
                return date;
            }
        }

        return null;
    }
}
