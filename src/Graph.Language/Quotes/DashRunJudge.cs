using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Language.Quotes;

/// <summary>Tells turns of speech from bullets, for a run of neighbouring lines that dashes open.</summary>
internal sealed class DashRunJudge(MarkedText marked, QuoteCues cues)
{
    private const int LongestHeading = 12;
    private const int LongestCue = 3;
    private const int LongestIntroduction = 40;

    /// <summary>Share of a run's lines that must be attributed before the others are speech too: one in this many.</summary>
    private const int AttributedShare = 4;

    private bool _dashesAreSpeech;

    /// <summary>The lines of <paramref name="run"/> that are speech.</summary>
    /// <param name="run">Lines in order, nothing between them.</param>
    /// <param name="before">The block before the first.</param>
    public IEnumerable<DashLine> Speech(List<DashLine> run, Block? before)
    {
        if (run.Exists(IsBullet))
        {
            return [];
        }

        var attributed = run.Count(Tells);
        var facts = before is { } heading && IsFactsHeading(heading);
        if (facts || attributed == 0)
        {
            return !facts && AreSpeech(run, before) ? run.Where(l => !l.Has(DashSigns.Dated) && !l.Has(DashSigns.LowerCase)) : [];
        }

        _dashesAreSpeech = true;
        var all = attributed * AttributedShare >= run.Count;
        return run.Where(l => Tells(l) || (all && !l.Has(DashSigns.Dated) && !l.Has(DashSigns.LowerCase)));
    }

    /// <summary>Whether a line tells that dashes are speech: a narrator's words stand in it, and no marks enclose the others.</summary>
    private bool Tells(DashLine line) => line.IsAttributed && !IsQuoted(line);

    /// <summary>"- ”It is over”, says Ames", "- The war goes on. ”It is over”, says Ames": where marks tell what is said, a hyphen opens no
    /// turn.</summary>
    private bool IsBullet(DashLine line) => line.IsAttributed && marked.Tokens[line.Block.First].IsMark('-') && IsQuoted(line);

    private bool IsQuoted(DashLine line) =>
        marked.AreEnclosed(line.Block.First + 1, line.Attributions[0].Start)
        || marked.EndsInEnclosedSentence(line.Block.First + 1, line.Attributions[0].Start);

    private bool AreSpeech(List<DashLine> run, Block? before)
    {
        if (run.Count(l => l.Has(DashSigns.Dated) || l.Has(DashSigns.LowerCase)) * 2 >= run.Count)
        {
            return false;
        }

        if (run.Exists(l => l.Has(DashSigns.Lively)))
        {
            return true;
        }

        if (IsLoneSentence(run, before))
        {
            return true;
        }

        if (
            before is not { } introduction
            || !run.TrueForAll(l => l.Has(DashSigns.Sentence))
            || !run.TrueForAll(l => l.Block.AfterBlankLine || run.Count == 1)
        )
        {
            return false;
        }

        var colon = marked.Tokens[introduction.End - 1].IsMark(':');
        return run.Count == 1
            ? colon || (DashLineReader.EndsLikeSentence(marked, introduction) && (_dashesAreSpeech || IntroducesSpeaker(introduction)))
            : (_dashesAreSpeech && !colon && DashLineReader.EndsLikeSentence(marked, introduction))
                || (colon && IntroducesSpeaker(introduction));
    }

    /// <summary>Whether one line stands alone between blank lines and ends as a sentence; behind a heading only where its dash is no
    /// hyphen, which makes bullets.</summary>
    private bool IsLoneSentence(List<DashLine> run, Block? before) =>
        run is [{ Block.AfterBlankLine: true } alone]
        && alone.Has(DashSigns.Sentence)
        && (before is not { } block || DashLineReader.EndsLikeSentence(marked, block) || !marked.Tokens[alone.Block.First].IsMark('-'));

    private bool IsFactsHeading(Block block)
    {
        var last = marked.Tokens[block.End - 1];
        if (block.End - block.First > LongestHeading || last is { Kind: TokenKind.Mark, Mark: '.' or '!' or '?' or '…' })
        {
            return false;
        }

        for (var i = block.First; i < block.End; i++)
        {
            if (marked.Tokens[i].Kind == TokenKind.Word)
            {
                return Enumerable
                    .Range(i, Math.Min(LongestCue, block.End - i))
                    .Any(last =>
                        cues.IsFactsHeading(marked.Text.AsSpan(marked.Tokens[i].Start, marked.Tokens[last].End - marked.Tokens[i].Start))
                    );
            }
        }

        return false;
    }

    /// <summary>Whether the block tells of somebody who speaks and does not quote them itself.</summary>
    private bool IntroducesSpeaker(Block block)
    {
        var speaks = false;
        var person = false;
        for (var i = Math.Max(block.First, block.End - LongestIntroduction); i < block.End; i++)
        {
            var token = marked.Tokens[i];
            if (marked.PartnerOf[i] > i)
            {
                return false;
            }

            speaks |= cues.IsSpeechVerb(token);
            person |=
                token.Is(WordTags.Office | WordTags.Honorific)
                || (token.IsCapitalised && (i > block.First || token.Is(WordTags.FirstName)))
                || (token.Is(WordTags.Pronoun) && token.Word!.Value is "m" or "f" or "u");
        }

        return speaks && person;
    }
}
