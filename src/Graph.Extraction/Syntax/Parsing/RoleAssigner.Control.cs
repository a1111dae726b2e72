using Graph.Extraction.Resources;

namespace Graph.Extraction.Syntax.Parsing;

/// <content>Who acts in a clause that has no subject of its own: what it belongs to, or who governs it.</content>
internal sealed partial class RoleAssigner
{
    /// <summary>Without a subject of its own a relative clause has what it belongs to for one, unless that is its place or time.</summary>
    private void AssignGap(ClauseDraft clause, NominalDraft antecedent)
    {
        var filled = (clause.Governor >= 0 || IsAdverb(clause.Connector)) && _after.Count > 0;
        if (clause.Sibling is { Subjects.Count: > 0 } sibling && clause.SharesSubject)
        {
            clause.Subjects.AddRange(sibling.Subjects);
        }
        else if (filled)
        {
            AddGroup(clause.Subjects, _after, _after[0].Group);
        }
        else if (IsWordOf(clause.Parent, antecedent))
        {
            AddSubjectsOf(clause.Parent, clause.Subjects);
        }
        else if (Members(clause, antecedent) is { } members)
        {
            clause.Subjects.AddRange(members);
        }
        else
        {
            clause.Subjects.Add(antecedent);
        }

        AddOthers(clause.Objects, _after, filled ? _after[0].Group : NoGroup);
    }

    private void AssignControlled(ClauseDraft clause)
    {
        if (clause.Kind == ClauseKind.Participle)
        {
            AddOthers(clause.Objects, _before);
        }

        AddOthers(clause.Objects, _after);
        if (clause is { SharesSubject: true, Sibling: { } sibling })
        {
            clause.Subjects.AddRange(sibling.Subjects);
        }
        else if (clause is { Kind: ClauseKind.Participle, Antecedent: { } antecedent, Connector: < 0 })
        {
            AddDescribed(clause, antecedent);
        }
        else if (Decider(clause) is { } decider)
        {
            clause.Subjects.Add(decider);
        }
        else if (Addressee(clause) is { } addressee)
        {
            AddGroup(clause.Subjects, clause.Parent!.Elements, addressee.Group);
        }
        else if (IsOfNobody(clause))
        {
            return;
        }
        else if ((clause.Kind == ClauseKind.Participle && IsOfSubject(clause)) || IsHow(clause))
        {
            AddSubjectsOf(clause.Parent, clause.Subjects);
        }
        else
        {
            AddController(clause, clause.Parent, clause.Subjects);
        }
    }

    /// <summary>Whom a participle describes; behind an adposition all names that are joined with it: "with China and Angola
    /// abstaining".</summary>
    private void AddDescribed(ClauseDraft clause, NominalDraft antecedent)
    {
        if (IsWordOf(clause.Parent, antecedent))
        {
            AddSubjectsOf(clause.Parent, clause.Subjects);
            return;
        }

        var at = antecedent.NamesActor && clause.Parent is { } parent ? parent.IndexOf(antecedent) : -1;
        if (at < 0 || clause.Parent!.Elements[at].Adposition < 0)
        {
            clause.Subjects.Add(antecedent);
            return;
        }

        AddGroup(clause.Subjects, clause.Parent.Elements, clause.Parent.Elements[at].Group);
    }

    private bool IsOfSubject(ClauseDraft clause) => clause.Connector < 0 || (TellsMeansOrTime(clause.Connector) && !TellsOfObject(clause));

    /// <summary>"Genom att hota", "without threatening": how the subject does it, and what it does not do.</summary>
    private bool IsHow(ClauseDraft clause) =>
        (document.IsOneOf(clause.Connector, document.Knowledge.Pack.Grammar.Lacking) && !TellsOfObject(clause))
        || (clause.Kind == ClauseKind.Infinitive && document.IsOneOf(clause.Connector, document.Knowledge.Pack.Grammar.Means));

    /// <summary>"By doing so", "after doing so": the subject does it.</summary>
    private bool TellsMeansOrTime(int connector) =>
        connector >= 0
        && document.Words[connector] is { } word
        && (document.Knowledge.Pack.Grammar.Means.Contains(word.Text) || word.Is(Language.Lexicons.WordTags.Subordinator));

    /// <summary>"Seized the ship for selling arms", "quoted her as saying": what a verb with an object says behind such a word its object
    /// does.</summary>
    private bool TellsOfObject(ClauseDraft clause) =>
        clause is { Kind: ClauseKind.Participle, Connector: >= 0, Parent: { Passive: false, Objects.Count: > 0 } }
        && (
            document.IsOneOf(clause.Connector, document.Knowledge.Pack.Grammar.Grounds)
            || document.IsOneOf(clause.Connector, document.Knowledge.Pack.Grammar.Role)
            || IsAccused(clause, clause.Parent)
        );

    /// <summary>"Arrested them on suspicion of attacking it": what a noun under an adposition accuses the object of.</summary>
    private bool IsAccused(ClauseDraft clause, ClauseDraft parent) =>
        document.IsOneOf(clause.Connector, document.Knowledge.Pack.Grammar.Content)
        && LastAt(clause.FirstUnit - 1, parent) is { Adposition: >= 0, Phrase.Noun: { } accusation }
        && document.Knowledge.ContentEffectOf(accusation) == VerbEffect.Reported;

    /// <summary>Who does what an infinitive says: the subject of the verb that governs it, or its object, as complements.tsv
    /// tells.</summary>
    private void AddController(ClauseDraft clause, ClauseDraft? parent, List<NominalDraft> subjects)
    {
        if (TellsOfObject(clause))
        {
            subjects.AddRange(parent!.Objects);
        }
        else if (
            parent is not { HasVerb: true, Passive: false }
            || _verbs.LemmaOf(parent.Main) is not { } lemma
            || !(document.Knowledge.ControlsObject(lemma) || IsKeptFrom(clause, parent))
            || IsPromised(clause, parent)
        )
        {
            AddSubjectsOf(parent, subjects);
        }
        else if (parent.Objects is [var told, ..] && !(IsWish(parent) && ReferenceEquals(told, parent.Antecedent)))
        {
            subjects.AddRange(parent.Objects);
        }
        else if (!IsWish(parent) && FirstGoverned(parent) is { } governed)
        {
            subjects.Add(governed);
        }
        else
        {
            AddSubjectsOf(parent, subjects);
        }
    }

    /// <summary>"Gave Peru a promise to sign it": whoever gives a promise is to do what it tells.</summary>
    private bool IsPromised(ClauseDraft clause, ClauseDraft parent) =>
        LastAt(UnitBefore(clause), parent) is { Adposition: < 0, Phrase.Noun: { } promise }
        && document.Knowledge.ContentEffectOf(promise) == VerbEffect.Planned;

    /// <summary>What one wants one does oneself, unless somebody else is named right there.</summary>
    private bool IsWish(ClauseDraft clause) => _verbs.EffectOf(clause.Main) == VerbEffect.Planned;

    private static NominalDraft? FirstGoverned(ClauseDraft clause)
    {
        var at = clause.Elements.FindIndex(static e => e.Adposition >= 0 && e.VerbsBefore > 0);
        return at < 0 ? null : clause.Elements[at].Phrase;
    }

    private static void AddSubjectsOf(ClauseDraft? clause, List<NominalDraft> subjects)
    {
        if (clause is not null)
        {
            subjects.AddRange(clause.Subjects);
        }
    }
}
