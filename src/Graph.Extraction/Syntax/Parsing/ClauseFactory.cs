using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Graph.Extraction.Mentions;
using Graph.Language.Dates;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Syntax.Parsing;

/// <summary>Makes the clauses of a sentence of their drafts; a draft comes behind those that it depends on.</summary>
internal sealed class ClauseFactory(Document document, ImmutableArray<NounPhrase> phrases)
{
    public ImmutableArray<Clause> Build(IReadOnlyList<ClauseDraft> drafts)
    {
        var clauses = new Clause[drafts.Count];
        for (var i = 0; i < clauses.Length; i++)
        {
            clauses[i] = Build(drafts[i], clauses);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(clauses);
    }

    private Clause Build(ClauseDraft draft, Clause[] clauses)
    {
        var connector = draft.Connector < 0 ? null : document.Tokens[draft.Connector].Word;
        return new Clause
        {
            Index = draft.Index,
            Kind = draft.Kind,
            Parent = Find(draft.Parent, clauses),
            Sibling = Find(draft.Sibling, clauses),
            SharesSubject = draft.SharesSubject,
            Head = draft.Head,
            Verbs = [.. draft.Verbs],
            Lemma = draft.HasVerb ? document.Words[draft.Main]?.Verb : null,
            Connector = draft.Connector < 0 ? null : document.LowerOf(draft.Connector),
            ConnectorAt = draft.Connector,
            Conditional = connector?.Is(WordTags.Conditional) == true && draft.Kind == ClauseKind.Subordinate,
            Antecedent = draft.Antecedent is { Index: >= 0 and var antecedent } ? phrases[antecedent] : null,
            Elements = [.. draft.Elements.Select(Build)],
            Subjects = Phrases(draft.Subjects),
            Objects = Phrases(draft.Objects),
            Adverbs = [.. draft.Adverbs],
            Dates = draft.Dates.Count == 0 ? [] : [.. draft.Dates.Select(d => new ClauseDate(d, Within(d, draft)))],
            NegationAt = draft.NegationAt,
            QuoteAt = draft.QuoteAt,
            Passive = draft.Passive,
            Tense = draft.Tense,
        };
    }

    private Element Build(ElementDraft draft) =>
        new(
            phrases[draft.Phrase.Index],
            draft.Adposition < 0 ? null : document.LowerOf(draft.Adposition),
            draft.Adposition,
            draft.Group,
            draft.VerbsBefore,
            draft.IsApposition
        );

    private NounPhrase[] Phrases(IReadOnlyList<NominalDraft> drafts)
    {
        var found = drafts.Count == 0 ? [] : new NounPhrase[drafts.Count];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = phrases[drafts[i].Index];
        }

        return found;
    }

    /// <summary>The apposition that a date stands right behind, if it does.</summary>
    private NounPhrase? Within(DateMention date, ClauseDraft draft)
    {
        foreach (var element in draft.Elements)
        {
            if (element.IsApposition && element.Phrase.End == date.FirstToken)
            {
                return phrases[element.Phrase.Index];
            }
        }

        return null;
    }

    /// <summary>The clause that came of a draft; of one that was empty, that of the draft it depends on.</summary>
    private static Clause? Find(ClauseDraft? draft, Clause[] clauses)
    {
        while (draft is { Index: < 0 })
        {
            draft = draft.Parent ?? draft.Sibling;
        }

        return draft is null ? null : clauses[draft.Index];
    }
}
