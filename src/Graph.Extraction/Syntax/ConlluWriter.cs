using System.Globalization;
using System.Text;
using Graph.Extraction.Mentions;
using Graph.Language.Tagging;
using Graph.Language.Tokens;

namespace Graph.Extraction.Syntax;

/// <summary>
/// Prints sentences as CoNLL-U (universaldependencies.org/format.html). MISC holds the token's place in the article's text (<c>Start</c>,
/// <c>End</c>, in UTF-16 code units), its clause (<c>Clause</c>, with its kind at its head) and the claims it triggers (<c>Claim</c>).
/// </summary>
internal sealed class ConlluWriter(Document document)
{
    private readonly StringBuilder _text = new();

    /// <summary>The sentences as one text, a blank line behind each.</summary>
    /// <param name="sentences">The sentences in order.</param>
    /// <param name="claims">Of a token, the claims that it triggers, or null.</param>
    public string Write(IReadOnlyList<Sentence> sentences, Func<int, string?> claims)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            Write(sentences[i], i + 1, claims);
        }

        return _text.ToString();
    }

    private void Write(Sentence sentence, int number, Func<int, string?> claims)
    {
        var span = document.SpanOf(sentence.First, sentence.End);
        _text.Append(CultureInfo.InvariantCulture, $"# sent_id = {number}\n# text = {span.Of(document.Text).ReplaceLineEndings(" ")}\n");
        for (var token = sentence.First; token < sentence.End; token++)
        {
            Write(sentence, token, claims(token));
        }

        _text.Append('\n');
    }

    private void Write(Sentence sentence, int token, string? claims)
    {
        var tag = sentence.Tag(token);
        var form = document.TextOf(token).ToString();
        var head = sentence.Head(token) < 0 ? 0 : sentence.Head(token) - sentence.First + 1;
        _text.Append(
            CultureInfo.InvariantCulture,
            $"{token - sentence.First + 1}\t{form}\t{LemmaOf(token, tag.Pos)}\t{tag.Pos.Upos()}\t_\t{tag.Form.Features()}\t{head}\t{sentence.Relation(token).Name()}\t_\t"
        );
        _text.Append(CultureInfo.InvariantCulture, $"Start={document.Tokens[token].Start}|End={document.Tokens[token].End}");
        if (sentence.ClauseOf(token) is { } clause)
        {
            _text.Append(CultureInfo.InvariantCulture, $"|Clause={clause.Index + 1}");
            if (clause.Head == token)
            {
                _text.Append(
                    CultureInfo.InvariantCulture,
                    $":{clause.Kind}{(clause.Passive ? ":Passive" : "")}{(clause.NegationAt >= 0 ? ":Negated" : "")}"
                );
            }
        }

        _text.Append(claims is null ? "\n" : $"|Claim={claims}\n");
    }

    private string LemmaOf(int token, PartOfSpeech pos)
    {
        var word = document.Words[token];
        return document.Tokens[token].Kind == TokenKind.Mark
            ? document.TextOf(token).ToString()
            : (
                pos is PartOfSpeech.Verb or PartOfSpeech.Auxiliary ? word?.Verb
                : pos == PartOfSpeech.Noun ? document.LemmasOf(token, word?.Noun is null ? null : word).Compound ?? word?.Noun
                : null
            ) ?? (pos == PartOfSpeech.ProperNoun ? document.StemOf(token).ToString() : document.LowerOf(token));
    }
}
