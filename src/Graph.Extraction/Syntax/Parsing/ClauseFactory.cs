using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Graph.Extraction.Mentions;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Syntax.Parsing;

/// <summary>Makes the clauses of a sentence of their drafts; a draft comes behind those that it depends on.</summary>
internal sealed class ClauseFactory(Document document)
{
    private readonly DateHolders _dates = new(document);
    private ImmutableArray<NounPhrase> _phrases = [];

    /// <param name="drafts">The drafts.</param>
    /// <param name="phrases">The phrases of the sentence.</param>
    public ImmutableArray<Clause> Build(List<ClauseDraft> drafts, ImmutableArray<NounPhrase> phrases)
    {
        _phrases = phrases;
        var clauses = new Clause[drafts.Count];
        for (var i = 0; i < clauses.Length; i++)
        {
            clauses[i] = Build(drafts[i], clauses, IsInverted(drafts[i], drafts));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(clauses);
    }

    private Clause Build(ClauseDraft draft, Clause[] clauses, bool isInverted)
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
            Top = draft.Top,
            Verbs = [.. draft.Verbs],
            Lemma = draft.HasVerb ? document.Words[draft.Main]?.Verb : null,
            Connector = draft.Connector < 0 ? null : document.LowerOf(draft.Connector),
            ConnectorAt = draft.Connector,
            Conditional = isInverted || (connector?.Is(WordTags.Conditional) == true && draft.Kind == ClauseKind.Subordinate),
            Antecedent = draft.Antecedent is { Index: >= 0 and var antecedent } ? _phrases[antecedent] : null,
            Elements = ElementsOf(draft.Elements),
            Subjects = Phrases(draft.Subjects),
            Objects = Phrases(draft.Objects),
            Adverbs = [.. draft.Adverbs],
            Dates = DatesOf(draft),
            NegationAt = draft.NegationAt,
            QuoteAt = draft.QuoteAt,
            Passive = draft.Passive,
            Tense = draft.Tense,
        };
    }

    /// <summary>"Skulle Kina angripa ett fartyg är USA skyldigt …", "were China to attack, …": a clause that its verb begins,
    /// before another
    /// that follows without a coordinator, is a condition.</summary>
    private bool IsInverted(ClauseDraft draft, List<ClauseDraft> drafts)
    {
        if (
            draft is not { Kind: ClauseKind.Main, Sibling: null, HasVerb: true, Subjects: [var subject, ..] }
            || subject.First != draft.Verbs[0] + 1
            || !BeginsWith(draft.Verbs[0], draft)
        )
        {
            return false;
        }

        var isV2 = document.Knowledge.Pack.Grammar.VerbSecond;
        foreach (var other in drafts)
        {
            if (
                other is { Kind: ClauseKind.Main, Coordinator: < 0, HasVerb: true, Subjects: [var its, ..], QuoteAt: < 0 }
                && ReferenceEquals(other.Sibling, draft)
                && (isV2 ? its.First == other.Verbs[0] + 1 : its.First < other.Verbs[0] && draft.Verbs.Count > 1)
            )
            {
                return draft.QuoteAt < 0;
            }
        }

        return false;
    }

    /// <summary>Whether no date, adverb or phrase of a clause stands before a verb.</summary>
    private static bool BeginsWith(int verb, ClauseDraft draft)
    {
        var first = verb;
        foreach (var date in draft.Dates)
        {
            first = Math.Min(first, date.FirstToken);
        }

        foreach (var adverb in draft.Adverbs)
        {
            first = Math.Min(first, adverb);
        }

        foreach (var element in draft.Elements)
        {
            first = Math.Min(first, element.Phrase.First);
        }

        return first == verb;
    }

    private ImmutableArray<Element> ElementsOf(List<ElementDraft> drafts)
    {
        if (drafts.Count == 0)
        {
            return [];
        }

        var elements = new Element[drafts.Count];
        for (var i = 0; i < elements.Length; i++)
        {
            var draft = drafts[i];
            elements[i] = new Element(
                _phrases[draft.Phrase.Index],
                draft.Adposition < 0 ? null : document.LowerOf(draft.Adposition),
                draft.Adposition,
                (short)draft.Group,
                (short)draft.VerbsBefore,
                draft.IsApposition
            );
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(elements);
    }

    private ImmutableArray<ClauseDate> DatesOf(ClauseDraft draft)
    {
        if (draft.Dates.Count == 0)
        {
            return [];
        }

        var dates = new ClauseDate[draft.Dates.Count];
        for (var i = 0; i < dates.Length; i++)
        {
            dates[i] = new ClauseDate(draft.Dates[i], _dates.HolderOf(draft.Dates[i], draft) is { } holder ? _phrases[holder.Index] : null);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(dates);
    }

    private NounPhrase[] Phrases(List<NominalDraft> drafts)
    {
        var found = drafts.Count == 0 ? [] : new NounPhrase[drafts.Count];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = _phrases[drafts[i].Index];
        }

        return found;
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
