using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Discourse;

/// <summary>How a sentence calls a resolution: what it is about, and what it wants.</summary>
/// <param name="document">The article.</param>
/// <param name="sentence">The sentence.</param>
internal readonly struct DraftWords(Document document, Sentence sentence)
{
    private const int LongestAim = 12;

    /// <summary>What the phrase says that the draft is about, as one word.</summary>
    public string? TopicOf(NounPhrase phrase) =>
        About(phrase) is { } about
            ? about.Name?.Entity.Key ?? about.Lemmas.Noun
            : phrase
                .Modifiers.FirstOrDefault(m =>
                    m.Form is ReferenceForm.Name or ReferenceForm.Capital
                    && m.Entity is not { Kind: EntityKind.Organization, Class: "body" }
                    && !phrase.HasInParticiple(m)
                )
                ?.Entity.Key;

    /// <summary>The words of the phrase without its article, with what it is about and what that is of.</summary>
    public string NameOf(NounPhrase phrase)
    {
        var first =
            phrase.Modifiers is [var agent, ..] && agent.First > phrase.First + 1 && agent.First < phrase.ParticipleAt ? phrase.ParticipleAt
            : phrase.End - phrase.First > 1 && document.Tokens[phrase.First].Is(WordTags.Determiner) ? phrase.First + 1
            : phrase.First;
        return document.TextOf(first, EndOfName(phrase)).ToString();
    }

    /// <summary>Where the name ends that a phrase gives a draft; what is no draft by its noun is called with all that belongs to it: "bid
    /// for membership", "sanktioner mot Syrien".</summary>
    public int EndOfName(NounPhrase phrase) =>
        About(phrase) is { } about ? Math.Max(phrase.End, EndOf(about))
        : phrase.Noun is { } noun && document.Knowledge.NodeNouns.ContainsKey(noun.NounLemma) ? phrase.End
        : EndOf(phrase);

    /// <summary>What the draft wants by the clause behind it ("demanding a ceasefire in Gaza"); null where none tells it.</summary>
    public string? AimOf(NounPhrase phrase)
    {
        foreach (var clause in sentence.Clauses)
        {
            if (
                ReferenceEquals(clause.Antecedent, phrase)
                && clause is { Passive: false, Lemma: { } lemma, Verbs: [var verb, ..] }
                && !document.Knowledge.VoteWords.ContainsKey(lemma)
                && clause.Subjects.All(s => ReferenceEquals(s, phrase) || s.Pronoun is not null)
            )
            {
                var (first, end) = (clause.ConnectorAt >= 0 ? Math.Min(clause.ConnectorAt, verb) : verb, 0);
                foreach (var element in clause.Elements)
                {
                    end = element.Phrase.First > verb ? Math.Max(end, EndOf(element.Phrase)) : end;
                }

                return end > verb && end - first <= LongestAim ? document.TextOf(first, end).ToString() : null;
            }
        }

        return null;
    }

    private NounPhrase? About(NounPhrase phrase)
    {
        for (var i = 0; i < phrase.ComplementCount; i++)
        {
            var (preposition, about) = phrase.Complement(i);
            if (document.Knowledge.Pack.Grammar.Topic.Contains(preposition))
            {
                return about;
            }
        }

        return BehindBody(phrase);
    }

    /// <summary>"A resolution in the Security Council on Sudan": what is told behind the body that is to vote on it.</summary>
    private NounPhrase? BehindBody(NounPhrase phrase)
    {
        var body = Longest(phrase.End + 1);
        if (body?.Name is not { Entity.Kind: EntityKind.Organization } || !IsTopic(body.End))
        {
            return null;
        }

        var next = body.End + 1;
        return Longest(next) ?? (next < sentence.End && !document.Tokens[next].IsCapitalised ? Longest(next + 1) : null);
    }

    private bool IsTopic(int at) =>
        at < sentence.End && document.Tokens[at].Word is { } word && document.Knowledge.Pack.Grammar.Topic.Contains(word.Text);

    private NounPhrase? Longest(int first)
    {
        NounPhrase? longest = null;
        foreach (var phrase in sentence.Phrases)
        {
            longest = phrase.First == first && (longest is null || phrase.End > longest.End) ? phrase : longest;
        }

        return longest;
    }

    /// <summary>The end of a phrase with what it is of, against or to; behind a name something else begins.</summary>
    private int EndOf(NounPhrase phrase)
    {
        var end = phrase.End;
        for (var i = 0; phrase.Name is null && i < phrase.ComplementCount; i++)
        {
            var (preposition, other) = phrase.Complement(i);
            end = document.Knowledge.Pack.Grammar.JoinsNouns(preposition) ? Math.Max(end, EndOf(other)) : end;
        }

        return end;
    }
}
