using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Syntax.Parsing;

/// <summary>Writes how the clauses of a sentence hang on each other, with the words that join them.</summary>
internal sealed class ClauseArcs(Document document, TreeDraft tree, List<Unit> units)
{
    private readonly VerbKnowledge _verbs = new(document, tree);
    private List<ClauseDraft> _clauses = [];

    public void Write(List<ClauseDraft> clauses)
    {
        _clauses = clauses;
        foreach (var clause in clauses)
        {
            WriteConnector(clause);
            tree.Attach(clause.Coordinator, clause.Top, Relation.Coordinator);
            switch (clause.Kind)
            {
                case ClauseKind.Main:
                    WriteMain(clause);
                    break;
                case ClauseKind.Relative when clause.Sibling is { } sibling:
                    tree.Attach(clause.Top, sibling.Top, Relation.Conjunct);
                    break;
                case ClauseKind.Relative when clause.Antecedent is { } antecedent:
                    tree.Attach(clause.Top, antecedent.Head, Relation.RelativeClause);
                    break;
                default:
                    WriteDependent(clause);
                    break;
            }
        }
    }

    /// <summary>A relative pronoun is the subject or object that its clause lacks; other words that begin a clause mark it.</summary>
    private void WriteConnector(ClauseDraft clause)
    {
        if (clause.Connector < 0 || clause.Sibling is { } sibling && sibling.Connector == clause.Connector)
        {
            return;
        }

        tree.Attach(clause.Governor, clause.Connector, Relation.Case);
        tree.Attach(
            clause.Connector,
            clause.Top,
            clause.Kind == ClauseKind.Relative ? RelativeRole(clause)
                : tree.Pos(clause.Connector) == Language.Tagging.PartOfSpeech.Pronoun
                    ? (clause.Subjects.Count == 0 ? Relation.Subject : Relation.Object)
                : Relation.Marker
        );
    }

    private Relation RelativeRole(ClauseDraft clause)
    {
        if (document.Tokens[clause.Connector].Word is { } word && word.Value == "poss")
        {
            return Relation.Possessor;
        }

        if (clause.Governor >= 0)
        {
            return Relation.Oblique;
        }

        if (tree.Pos(clause.Connector) is Language.Tagging.PartOfSpeech.Adverb)
        {
            return Relation.Adverbial;
        }

        if (!HasOwnSubject(clause))
        {
            return clause.Passive || IsUndergone(clause) ? Relation.PassiveSubject : Relation.Subject;
        }

        var gap = clause.Antecedent;
        return gap is null ? (clause.Objects.Count == 0 ? Relation.Object : Relation.Marker)
            : clause.Subjects.Contains(gap) ? (clause.Passive ? Relation.PassiveSubject : Relation.Subject)
            : clause.Objects.Contains(gap) ? Relation.Object
            : Relation.Oblique;
    }

    private bool IsUndergone(ClauseDraft clause) =>
        clause.HasVerb && document.IsFormOf(clause.Main, document.Knowledge.Pack.Grammar.Undergone);

    /// <summary>Whether a phrase of the clause itself is its subject.</summary>
    private static bool HasOwnSubject(ClauseDraft clause)
    {
        foreach (var element in clause.Elements)
        {
            if (clause.Subjects.Contains(element.Phrase))
            {
                return true;
            }
        }

        return false;
    }

    private void WriteMain(ClauseDraft clause)
    {
        if (clause.Sibling is { Index: >= 0 or -1 } sibling && _clauses.Contains(sibling) && sibling != clause)
        {
            tree.Attach(
                clause.Top,
                sibling.Top,
                clause.Coordinator >= 0 || clause.SharesSubject || clause.IsGapped ? Relation.Conjunct : Relation.Parataxis
            );
        }
        else if (_clauses.Find(c => c.Kind == ClauseKind.Main && c.HasVerb) is { } first && first != clause && clause.HasVerb)
        {
            tree.Attach(clause.Top, first.Top, Relation.Parataxis);
        }
    }

    private void WriteDependent(ClauseDraft clause)
    {
        if (clause.Sibling is { } sibling && _clauses.Contains(sibling) && (clause.SharesSubject || clause.Coordinator >= 0))
        {
            tree.Attach(clause.Top, sibling.Top, Relation.Conjunct);
            return;
        }

        var parent = clause.Parent;
        while (parent is not null && !_clauses.Contains(parent))
        {
            parent = parent.Parent;
        }

        if (parent?.Predicate == clause)
        {
            return;
        }

        if (clause is { Kind: ClauseKind.Participle, Antecedent: { } antecedent, Connector: < 0 })
        {
            tree.Attach(clause.Top, antecedent.Head, AddsPhrase(clause) ? Relation.NominalModifier : Relation.AdnominalClause);
        }
        else if (NounBefore(clause, parent) is { } noun)
        {
            tree.Attach(clause.Top, noun.Head, Relation.AdnominalClause);
        }
        else if (parent is not null)
        {
            tree.Attach(clause.Top, parent.Top, RelationTo(clause, parent));
        }
    }

    /// <summary>Whether the verb of a participle is a preposition before the phrase that stands for the clause: "including
    /// Japan".</summary>
    private bool AddsPhrase(ClauseDraft clause) =>
        clause.HasVerb && clause.Top != clause.Main && document.Tokens[clause.Main].Is(WordTags.Preposition);

    /// <summary>"Ett beslut att utvisa", "the claim that": a clause right behind a noun, without being what the verb before is about,
    /// belongs to the noun.</summary>
    private NominalDraft? NounBefore(ClauseDraft clause, ClauseDraft? parent)
    {
        if (
            !(clause.Kind is ClauseKind.Infinitive or ClauseKind.Subordinate || TellsContent(clause))
            || clause.FirstUnit == 0
            || units[clause.FirstUnit - 1] is not { Kind: UnitKind.Nominal, Nominal: { } last }
            || parent is null
            || (_verbs.Asking(parent, last) ?? _verbs.DeedOf(parent, last) ?? last) is not { NounAt: >= 0 } noun
            || clause.Connector < 0
            || document.Tokens[clause.Connector].Word is not { } word
            || word.Value is "adverbial" or "purpose"
            || word.Is(WordTags.Conditional)
        )
        {
            return null;
        }

        var controls = parent.HasVerb && document.Knowledge.ControlsObject(_verbs.LemmaOf(parent.Main));
        return controls && !HoldsDeed(noun, parent) ? null : noun;
    }

    /// <summary>"Was criticised for a remark on the right to strike": a noun behind an adposition whose content is a deed.</summary>
    private bool HoldsDeed(NominalDraft noun, ClauseDraft parent) =>
        parent.IndexOf(noun) is >= 0 and var at
        && parent.Elements[at].Adposition >= 0
        && noun.Noun?.Noun is { } lemma
        && document.Knowledge.DeedEffectOf(lemma) != DeedEffect.None;

    /// <summary>"The possibility of joining".</summary>
    private bool TellsContent(ClauseDraft clause) =>
        clause.Kind == ClauseKind.Participle && document.IsOneOf(clause.Connector, document.Knowledge.Pack.Grammar.Content);

    private Relation RelationTo(ClauseDraft clause, ClauseDraft parent)
    {
        var word = clause.Connector < 0 ? null : document.Tokens[clause.Connector].Word;
        if (clause.Kind == ClauseKind.Infinitive)
        {
            return word?.Value == "purpose" || !parent.HasVerb ? Relation.AdverbialClause : Relation.OpenComplement;
        }

        if (clause.Kind == ClauseKind.Participle || !parent.HasVerb)
        {
            return AddsPhrase(clause) ? Relation.Oblique : Relation.AdverbialClause;
        }

        var behindVerb = clause.FirstUnit < units.Count && units[clause.FirstUnit].First > parent.Main;
        var plain =
            word is null
            || (
                word.Value is not ("adverbial" or "purpose")
                && !word.Text.Contains(' ')
                && !(word.Is(WordTags.Preposition) && !word.Is(WordTags.Conditional))
            );
        return behindVerb && plain && (word?.Is(WordTags.Conditional) != true || _verbs.Asks(parent.Main))
            ? Relation.ClausalComplement
            : Relation.AdverbialClause;
    }
}
