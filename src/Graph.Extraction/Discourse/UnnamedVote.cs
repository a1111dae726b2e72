using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Dates;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Extraction.Discourse;

/// <summary>Finds votes of bodies that are told without a word for what is voted on: "voted no as the Assembly condemned …", "the Assembly
/// demanded that … China abstained".</summary>
internal static class UnnamedVote
{
    /// <summary>The phrase of the body that votes; null where neither the sentence nor, where the body is its subject, the paragraph behind
    /// it tells of a vote.</summary>
    public static NounPhrase? In(Reading reading, Document document)
    {
        var sentence = reading.Sentence;
        NounPhrase? only = null;
        foreach (var phrase in sentence.Phrases)
        {
            if (phrase.Name is not { } name || !VotingBodies.Is(name, document))
            {
                continue;
            }

            if (sentence.ClauseOf(phrase) is { NegationAt: < 0, Tense: not Tense.Future } clause && clause.Subjects.Contains(phrase))
            {
                return IsTold(sentence, document) || IsToldBehind(sentence.End, document) ? phrase : null;
            }

            only ??= phrase;
        }

        return only is not null && VotingBodies.In(reading, document) is not null && IsTold(sentence, document) ? only : null;
    }

    private static bool IsTold(Sentence sentence, Document document)
    {
        foreach (var clause in sentence.Clauses)
        {
            if (
                clause is { NegationAt: < 0, Lemma: { } verb }
                && IsVote(verb, document)
                && !(clause.Passive && IsSomebody(clause.Subjects))
            )
            {
                return true;
            }
        }

        foreach (var phrase in sentence.Phrases)
        {
            if (
                phrase is { Plural: false, Name: null, Noun.Noun: { } noun }
                && IsVote(noun, document)
                && !document.Knowledge.Cues.TryFind(noun, out _)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The vote on Chile": the phrase that tells what the vote is on, or null.</summary>
    public static NounPhrase? Topic(Sentence sentence, Document document)
    {
        foreach (var phrase in sentence.Phrases)
        {
            if (phrase is { Name: null, Noun.Noun: { } noun } && IsVote(noun, document))
            {
                for (var i = 0; i < phrase.ComplementCount; i++)
                {
                    if (document.Knowledge.Pack.Grammar.Topic.Contains(phrase.Complement(i).Preposition))
                    {
                        return phrase;
                    }
                }
            }
        }

        return null;
    }

    /// <summary>"It was voted on", not "Peru was voted into the council".</summary>
    private static bool IsSomebody(IReadOnlyList<NounPhrase> subjects)
    {
        foreach (var subject in subjects)
        {
            if (subject.Name is not null || subject.Noun is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the rest of the paragraph tells who voted, or speaks of the resolution.</summary>
    private static bool IsToldBehind(int from, Document document)
    {
        for (var i = from; i < document.Tokens.Count && !document.Tokens[i].Has(TokenFlags.ParagraphStart); i++)
        {
            if (document.Words[i] is { } word && ((word.Verb is { } verb && IsVote(verb, document)) || IsResolution(i, word, document)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Resolutionen", "the resolution".</summary>
    private static bool IsResolution(int at, Word word, Document document) =>
        document.Knowledge.NodeNouns.TryGetValue(word.NounLemma, out var kind)
        && kind == NodeNoun.Resolution
        && (word.Is(WordTags.Definite) || document.Knowledge.DefiniteDeterminers.Contains(document.LowerOf(at - 1)));

    private static bool IsVote(string lemma, Document document) =>
        document.Knowledge.VoteWords.TryGetValue(lemma, out var vote) && vote is VoteWord.Vote or VoteWord.Abstain;
}
