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
    private HashSet<int>? _headings;

    /// <summary>The date that heads the paragraph or list line being read ("3 October: …"), or null.</summary>
    public DateMention? Heading { get; private set; }

    /// <summary>The token at which the words of a sentence begin: behind its bullet, heading and colon, or its first.</summary>
    public int Behind(SentenceRange sentence)
    {
        var first = document.Tokens[sentence.First];
        if (!first.Has(TokenFlags.ParagraphStart | TokenFlags.LineStart))
        {
            return sentence.First;
        }

        var isBullet = first.Kind == TokenKind.Mark;
        var found = finder.FindHeading(document.Tokens, isBullet ? sentence.First + 1 : sentence.First, sentence.End, document.Text);
        Heading = found is not null || isBullet || first.Has(TokenFlags.ParagraphStart) ? found : Heading;
        if (found is not { } heading)
        {
            return sentence.First;
        }

        Remember(heading, Tense.Past);
        (_headings ??= []).Add(heading.FirstToken);
        return heading.EndToken + 1;
    }

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
        tense = tense == Tense.Present && _headings?.Contains(mention.FirstToken) == true ? Tense.Past : tense;
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
