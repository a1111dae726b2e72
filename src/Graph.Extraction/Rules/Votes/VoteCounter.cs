using Graph.Extraction.Discourse;
using Graph.Extraction.Factuality;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;
using Graph.Language.Numbers;
using Graph.Language.Sentences;
using Graph.Language.Tokens;
using Graph.Model;

namespace Graph.Extraction.Rules.Votes;

/// <summary>
/// Reads the count of a vote ("13–2", "141 mot 7", "13 votes in favour, one against and one abstention") and gives it to the vetoes and
/// votes of its sentence and of the one before or behind it.
/// </summary>
internal sealed class VoteCounter(Document document, NumberReader numbers, Judge judge)
{
    private readonly Dictionary<int, Dictionary<CountLabel, double>> _counts = [];
    private readonly Dictionary<int, Entity> _countedOn = [];
    private readonly Dictionary<CountLabel, double> _count = new();
    private const int Soon = 2;
    private const int FarthestTotal = 4;
    private const int MostStates = 193;
    private const int FarthestVerb = 4;

    private int _sentence;

    public void Read(Reading reading)
    {
        var sentence = reading.Sentence;
        _sentence = reading.Index;
        if (!document.SpeaksOfVoting(sentence.First, sentence.End))
        {
            return;
        }

        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (!IsInDate(i, sentence))
            {
                ReadAt(i, sentence.End, _count);
            }
        }

        if (_count.Count > 0)
        {
            _counts[_sentence] = new Dictionary<CountLabel, double>(_count);
            NoteResolution(reading);
        }

        _count.Clear();
    }

    /// <summary>Notes on what a sentence counts votes, so that its figures are not those of another vote that is told beside it.</summary>
    private void NoteResolution(Reading reading)
    {
        foreach (var phrase in reading.Sentence.Phrases)
        {
            if (reading.NodeOf(phrase) is { Kind: EntityKind.Resolution } resolution)
            {
                _countedOn.TryAdd(_sentence, resolution);
            }
        }
    }

    private static bool IsInDate(int at, Sentence sentence)
    {
        foreach (var clause in sentence.Clauses)
        {
            foreach (var date in clause.Dates)
            {
                if (at >= date.Mention.FirstToken && at < date.Mention.EndToken)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Gives the counts to the claims, nearest sentence first.</summary>
    public void Assign()
    {
        var reach = TellsOne() ? Soon : 1;
        foreach (var (proposal, _) in judge.Claims)
        {
            if (proposal.Object?.Kind == EntityKind.Resolution && RelationVocabulary.IsVote(proposal.Type))
            {
                Assign(proposal, reach);
            }
        }
    }

    /// <summary>Whether all votes that are told are on one resolution.</summary>
    private bool TellsOne()
    {
        Entity? only = null;
        foreach (var (proposal, _) in judge.Claims)
        {
            if (RelationVocabulary.IsVote(proposal.Type))
            {
                if (only is not null && proposal.Object != only)
                {
                    return false;
                }

                only = proposal.Object;
            }
        }

        return true;
    }

    private void Assign(Proposal vote, int reach)
    {
        var at = vote.Reading.Index;
        foreach (var near in (ReadOnlySpan<int>)[at, at + 1, at - 1, at - reach])
        {
            if (
                !_counts.TryGetValue(near, out var counts)
                || (near != at && _countedOn.TryGetValue(near, out var counted) && counted != vote.Object)
            )
            {
                continue;
            }

            foreach (var (label, value) in counts)
            {
                var name = NameOf(label);
                if (!vote.Attributes.ContainsKey(name))
                {
                    vote.Set(name, AttributeValue.Of(value));
                }
            }
        }
    }

    private void ReadAt(int at, int end, Dictionary<CountLabel, double> count)
    {
        var token = document.Tokens[at];
        if (token.Kind == TokenKind.Number && TryScore(document.TextOf(at), out var joined))
        {
            AddScore(count, joined.For, joined.Against);
            return;
        }

        if (IsNone(at))
        {
            ReadNone(at + 1, end, count);
            return;
        }

        if (IsNoCount(at) || !numbers.TryRead(document.Tokens, at, end, document.Text, out var value, out var next) || !IsCount(value))
        {
            return;
        }

        if (
            next + 1 < end
            && document.Tokens[next] is { Kind: TokenKind.Mark, Mark: '–' or '—' or '-' }
            && numbers.TryRead(document.Tokens, next + 1, end, document.Text, out var other, out _)
            && !document.Tokens[next].Has(TokenFlags.SpaceBefore)
        )
        {
            AddScore(count, value, other);
            return;
        }

        if (!ReadLabelled(next, end, value, count) && next < end && LabelOf(next) == CountLabel.Vote && IsBehind(at, CountLabel.Gain))
        {
            count.TryAdd(CountLabel.VotesFor, value);
        }
    }

    /// <summary>Whether a number tells how many there are, or how many are needed.</summary>
    private bool IsNoCount(int at) => IsSingled(at) || IsTotal(at) || IsBehind(at, CountLabel.Required);

    /// <summary>"One of five countries that voted against": who is singled out of so many who did.</summary>
    private bool IsSingled(int at) =>
        numbers.TryRead(document.Tokens, at, at + 1, document.Text, out var value, out var next)
        && value is 1
        && next + 1 < document.Tokens.Count
        && document.Tokens[next].Word is { } word
        && document.Knowledge.Pack.Grammar.PossessorOf.Contains(word.Text)
        && numbers.TryRead(document.Tokens, next + 1, document.Tokens.Count, document.Text, out _, out var behind)
        && behind + 1 < document.Tokens.Count
        && document.Tokens[behind + 1].Is(WordTags.Relative);

    /// <summary>The attribute of a vote for a count.</summary>
    private static string NameOf(CountLabel label) =>
        label switch
        {
            CountLabel.VotesFor => "votesFor",
            CountLabel.VotesAgainst => "votesAgainst",
            _ => "abstentions",
        };

    /// <summary>The counts of a sentence by the number of its reading; null where it tells none.</summary>
    public IReadOnlyDictionary<CountLabel, double>? CountsOf(int reading) => _counts.GetValueOrDefault(reading);

    private bool IsNone(int at) =>
        document.Tokens[at].Word is { } word && word.Is(WordTags.Negation) && word.Is(WordTags.Determiner | WordTags.Pronoun);

    /// <summary>"Ingen avstod", "no abstentions".</summary>
    private void ReadNone(int next, int end, Dictionary<CountLabel, double> count)
    {
        while (
            next < end
            && LabelOf(next) == CountLabel.Vote
            && document.Words[next]?.Verb is not null
            && document.Words[next]!.Is(WordTags.Finite)
        )
        {
            next++;
        }

        if (next < end && LabelOf(next) is { } label and (CountLabel.VotesFor or CountLabel.VotesAgainst or CountLabel.Abstentions))
        {
            count.TryAdd(label, 0);
        }
    }

    private static bool IsCount(double value) => value == Math.Floor(value) && value <= MostStates;

    /// <summary>How many there are of whom so many voted: "13 av rådets 15 medlemmar", "13 of 15".</summary>
    private bool IsTotal(int at)
    {
        for (var i = at - 1; i >= Math.Max(1, at - FarthestTotal); i--)
        {
            if (
                document.Tokens[i].Word is { } word
                && document.Knowledge.Pack.Grammar.PossessorOf.Contains(word.Text)
                && !IsSingled(i - 1)
                && (IsNumber(i - 1) || (i > 1 && document.Tokens[i - 1].Is(WordTags.Preposition | WordTags.Adverb) && IsNumber(i - 2)))
            )
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNumber(int at) => numbers.TryRead(document.Tokens, at, at + 1, document.Text, out _, out _);

    /// <summary>"It got eleven votes", "needs at least nine votes": whether a word with a label stands right before a number; whatever a
    /// text gets are votes for it.</summary>
    private bool IsBehind(int at, CountLabel label) => StandsIn(Math.Max(0, at - FarthestVerb), at, label);

    private bool StandsIn(int from, int end, CountLabel label)
    {
        for (var i = from; i < end; i++)
        {
            if (LabelOf(i) == label)
            {
                return true;
            }
        }

        return false;
    }

    private CountLabel? LabelOf(int at) =>
        document.Words[at] is { } word
        && (
            document.Knowledge.CountWords.TryGetValue(word.Text, out var label)
            || document.Knowledge.CountWords.TryGetValue(word.Verb ?? word.Noun ?? "", out label)
        )
            ? label
            : null;

    private bool ReadLabelled(int next, int end, double value, Dictionary<CountLabel, double> count)
    {
        for (var i = next; i < Math.Min(next + 7, end); i++)
        {
            if (
                (document.Tokens[i].Kind == TokenKind.Mark && document.Tokens[i].Mark is not ('–' or '—'))
                || (i > next && document.Tokens[i].Kind == TokenKind.Number && !IsTotal(i))
                || IsNone(i)
            )
            {
                return false;
            }

            if (LabelOf(i) is not { } label || label is CountLabel.Vote or CountLabel.Gain or CountLabel.Required || !IsOfVotes(i, next))
            {
                continue;
            }

            if (label is CountLabel.Versus or CountLabel.Opposing)
            {
                if (numbers.TryRead(document.Tokens, i + 1, end, document.Text, out var against, out _))
                {
                    AddScore(count, value, against);
                }
                else if (label == CountLabel.Opposing)
                {
                    count.TryAdd(CountLabel.VotesAgainst, value);
                }

                return true;
            }

            count.TryAdd(label, value);
            return true;
        }

        return false;
    }

    /// <summary>"Kept two crossings open for another year": a preposition tells how was voted right behind the number, or behind a word for
    /// votes and voters.</summary>
    private bool IsOfVotes(int at, int next) =>
        at == next || !document.Tokens[at].Is(WordTags.Preposition) || StandsIn(next, at, CountLabel.Vote);

    private static void AddScore(Dictionary<CountLabel, double> count, double votesFor, double votesAgainst)
    {
        if (votesFor + votesAgainst >= 3)
        {
            count.TryAdd(CountLabel.VotesFor, votesFor);
            count.TryAdd(CountLabel.VotesAgainst, votesAgainst);
        }
    }

    private static bool TryScore(ReadOnlySpan<char> text, out (double For, double Against) score)
    {
        var dash = text.IndexOf('-');
        score = default;
        if (
            dash < 1
            || !int.TryParse(text[..dash], out var one)
            || !int.TryParse(text[(dash + 1)..], out var two)
            || one > 193
            || two > 193
        )
        {
            return false;
        }

        score = (one, two);
        return true;
    }
}
