using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Language.Dates;
using Graph.Language.Lexicons;
using Graph.Language.Tagging;

namespace Graph.Extraction.Syntax.Parsing;

/// <summary>Finds voice, tense, subject and objects of each clause, in order, so that a clause can look at the one it depends on.</summary>
internal sealed partial class RoleAssigner(Document document, TreeDraft tree, List<Unit> units, Drafts drafts)
{
    private const int NoGroup = -1;

    private readonly VerbKnowledge _verbs = new(document, tree);
    private readonly List<ElementDraft> _before = drafts.Before;
    private readonly List<ElementDraft> _after = drafts.After;

    public void Assign(List<ClauseDraft> clauses)
    {
        foreach (var clause in clauses)
        {
            if (clause.HasVerb)
            {
                clause.Passive = IsPassive(clause);
                clause.Tense = TenseOf(clause);
                AssignArguments(clause);
                Expose(clause);
                Include(clause);
                HandDown(clause);
                ShareObjects(clause);
            }
        }
    }

    /// <summary>"The bloc they helped to found": what a relative clause leaves open is the object of its infinitive.</summary>
    private static void HandDown(ClauseDraft clause)
    {
        if (
            clause is { Kind: ClauseKind.Infinitive, Objects.Count: 0, Parent: { Kind: ClauseKind.Relative, Antecedent: { } gap } relative }
            && relative.Objects is [var open]
            && ReferenceEquals(open, gap)
        )
        {
            clause.Objects.AddRange(relative.Objects);
            relative.Objects.Clear();
        }
    }

    /// <summary>"Attacked and sank a ship", "neither attacked nor sank it": what stands behind the second of two verbs is the object of
    /// both.</summary>
    private void ShareObjects(ClauseDraft clause)
    {
        if (
            clause is { SharesSubject: true, Passive: false, Sibling: { HasVerb: true, Passive: false, Objects.Count: 0 } first }
            && clause.Main == first.Main + 2
            && document.Tokens[first.Main + 1].Is(WordTags.Coordinator)
        )
        {
            first.Objects.AddRange(clause.Objects);
        }
    }

    private bool IsPassive(ClauseDraft clause)
    {
        var main = clause.Main;
        if (tree.Is(main, Morphology.Passive))
        {
            return true;
        }

        if (!tree.Is(main, Morphology.Participle) || tree.IsFinite(main))
        {
            return false;
        }

        return clause.Verbs.Count == 1 ? clause.Kind == ClauseKind.Participle : _verbs.IsBe(clause.Verbs[^2]);
    }

    private Tense TenseOf(ClauseDraft clause)
    {
        var first = clause.Verbs[0];
        if (clause.Verbs.Count > 1 && _verbs.EffectOf(first) == VerbEffect.Planned && tree.Is(first, Morphology.Present))
        {
            return Tense.Future;
        }

        if (
            tree.Is(first, Morphology.Past)
            || (clause.Verbs.Count > 1 && _verbs.IsPerfect(first))
            || (tree.Is(first, Morphology.Supine | Morphology.Participle) && !tree.Is(first, Morphology.Present))
        )
        {
            return Tense.Past;
        }

        return tree.Is(first, Morphology.Present) ? Tense.Present : clause.Parent?.Tense ?? Tense.Present;
    }

    /// <summary>"Besides Russia, Mali voted against": what stands behind such an adposition is a subject too.</summary>
    private void Include(ClauseDraft clause)
    {
        var at = 0;
        foreach (var element in clause.Elements)
        {
            if (clause.Subjects.Count > 0 && IsIncluded(element) && !(element.VerbsBefore == 0 && IsPartOfOblique(clause, element.Phrase)))
            {
                clause.Subjects.Insert(at++, element.Phrase);
            }
        }
    }

    /// <summary>Whether what stands behind an adposition has a phrase as its complement.</summary>
    private static bool IsPartOfOblique(ClauseDraft clause, NominalDraft phrase) =>
        clause.Elements.Exists(e => e.Adposition >= 0 && e.Phrase.IsComplement(phrase));

    private bool IsIncluded(ElementDraft element) => document.IsOneOf(element.Adposition, document.Knowledge.Pack.Grammar.Inclusive);

    private void AssignArguments(ClauseDraft clause)
    {
        _before.Clear();
        _after.Clear();
        foreach (var element in clause.Elements)
        {
            if (element.IsBare && !TellsTime(clause, element))
            {
                (element.VerbsBefore == 0 ? _before : _after).Add(element);
            }
        }

        if (_before.Count > 0 && clause.Kind is not (ClauseKind.Infinitive or ClauseKind.Participle))
        {
            AssignStraight(clause);
        }
        else if (clause is { Kind: ClauseKind.Relative, Antecedent: { } antecedent })
        {
            AssignGap(clause, antecedent);
        }
        else if (clause.Kind is ClauseKind.Infinitive or ClauseKind.Participle)
        {
            AssignControlled(clause);
        }
        else
        {
            AssignInverted(clause);
        }
    }

    /// <summary>Whether a bare phrase tells a time beside another that can be the argument.</summary>
    private bool TellsTime(ClauseDraft clause, ElementDraft element) =>
        IsTime(element.Phrase) && (element.VerbsBefore > 0 || HasArgumentBeside(element.Phrase, clause));

    private bool HasArgumentBeside(NominalDraft phrase, ClauseDraft clause)
    {
        foreach (var element in clause.Elements)
        {
            if (element.IsBare && element.Phrase != phrase && (element.VerbsBefore > 0) == document.Knowledge.Pack.Grammar.VerbSecond)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Varje morgon", "två veckor", "dagen efter mötet": a phrase that tells when or how long is no argument.</summary>
    private bool IsTime(NominalDraft phrase) =>
        phrase is { Name: null, Possessor: null, Noun.Noun: { } noun, Possessive: null }
        && (phrase.First < phrase.NounAt || phrase.NumberAt >= 0 || phrase.Plural || (phrase.Definite && phrase.Complements.Count > 0))
        && document.Knowledge.TimeNouns.Contains(noun);

    /// <summary>A phrase stands before the verb: the subject, unless the verb is the second word and another stands among the
    /// verbs.</summary>
    private void AssignStraight(ClauseDraft clause)
    {
        if (
            (clause.Kind == ClauseKind.Main || _before[^1].Phrase.Pronoun is { Value: "asks" } || HasInvertedForm(clause))
            && Inner(clause) is { } inner
        )
        {
            AddGroup(clause.Subjects, _after, inner.Group);
            AddOthers(clause.Objects, _before);
            AddOthers(clause.Objects, _after, inner.Group);
            return;
        }

        if (IsPraised(clause))
        {
            clause.Objects.Add(_before[^1].Phrase);
            return;
        }

        AddGroup(clause.Subjects, _before, _before[^1].Group);
        if (clause is { Kind: ClauseKind.Relative, Antecedent: { } gap, Governor: < 0 } && _after.Count == 0 && !IsAdverb(clause.Connector))
        {
            clause.Objects.Add(gap);
        }
        else
        {
            AddOthers(clause.Objects, _before, _before[^1].Group);
            AddOthers(clause.Objects, _after);
        }
    }

    /// <summary>"Viktigast är att de lämnar": a quality that a copula says of a clause is no subject.</summary>
    private bool IsPraised(ClauseDraft clause) =>
        document.Knowledge.Pack.Grammar.VerbSecond
        && clause.Kind == ClauseKind.Main
        && _after.Count == 0
        && _before.Count == 1
        && _verbs.IsBe(clause.Main)
        && IsQuality(_before[0].Phrase);

    private bool IsAdverb(int connector) => connector >= 0 && tree.Pos(connector) == PartOfSpeech.Adverb;

    /// <summary>"Det finns kritik", "there is criticism": who or what there is stands behind the verb.</summary>
    private void Expose(ClauseDraft clause)
    {
        if (
            clause is { Subjects: [{ Pronoun.Value: "expl" or "there" } expletive], Objects: [.., { Pronoun: null } real] }
            && (_verbs.Exists(clause.Main, expletive.Pronoun!.Value == "there") || IsPresented(clause, real))
        )
        {
            clause.Expletive = expletive;
            var at = clause.IndexOf(real);
            clause.Subjects.Clear();
            clause.Objects.Clear();
            if (at < 0)
            {
                clause.Subjects.Add(real);
            }
            else
            {
                AddGroup(clause.Subjects, clause.Elements, clause.Elements[at].Group);
            }
        }
    }

    /// <summary>"Det skapades ett råd": what stands behind a passive is what is done, where nobody is given it.</summary>
    private bool IsPresented(ClauseDraft clause, NominalDraft real) =>
        clause.Passive
        && document.Knowledge.Pack.Grammar.VerbSecond
        && clause.Objects.Count == 1
        && clause.IndexOf(real) >= 0
        && (real.NounAt >= 0 || real.Name is not null);

    private int UnitAt(int token)
    {
        for (var i = 0; i < units.Count; i++)
        {
            if (units[i].First == token)
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsObjectForm(ElementDraft element) =>
        element.Phrase.Pronoun is { } pronoun && document.Knowledge.Pack.Grammar.ObjectPronouns.Contains(pronoun.Text);

    private bool IsSubjectForm(ElementDraft element) =>
        element.Phrase.Pronoun is { } pronoun && document.Knowledge.SubjectPronouns.Contains(pronoun.Text);

    /// <summary>Without a phrase before the verb the subject stands behind it (verb second, or a verb of speech), or is shared with the
    /// clause before.</summary>
    private void AssignInverted(ClauseDraft clause)
    {
        if (_after.Count > 1)
        {
            _after.RemoveAll(static e => e.Phrase.Pronoun is { Value: "refl" or "recip" });
        }

        var shared =
            clause is { SharesSubject: true, Sibling.HasVerb: true }
            && !StartsWithAdverbial(clause)
            && !(_after.Count > 0 && IsSubjectForm(_after[0]));
        var inverts =
            document.Knowledge.Pack.Grammar.VerbSecond && !tree.Is(clause.Main, Morphology.Imperative)
            || (!Asks(clause) && (SpeaksAside(clause) || Arrives(clause)))
            || (clause.Verbs.Count > 1 && _after.Count > 0 && _after[0].VerbsBefore == 1);
        if (shared || !inverts || _after.Count == 0 || IsObjectForm(_after[0]))
        {
            AddSubjectsOf(clause.Sibling, clause.Subjects);
            AddOthers(clause.Objects, _after);
            return;
        }

        AddGroup(clause.Subjects, _after, _after[0].Group);
        AddOthers(clause.Objects, _after, _after[0].Group);
    }

    private bool StartsWithAdverbial(ClauseDraft clause)
    {
        for (var k = clause.FirstUnit; k < units.Count && units[k].Kind != UnitKind.Verb; k++)
        {
            if (
                units[k].Kind is UnitKind.Date or UnitKind.Nominal
                || (document.Knowledge.Pack.Grammar.VerbSecond && document.IsAmong(document.Knowledge.Pack.Grammar.There, units[k].First))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds the phrases that are coordinated.</summary>
    private static void AddGroup(List<NominalDraft> phrases, List<ElementDraft> elements, int group)
    {
        foreach (var element in elements)
        {
            if (element.Group == group)
            {
                phrases.Add(element.Phrase);
            }
        }
    }

    /// <summary>Adds the phrases that do not belong to a group.</summary>
    private static void AddOthers(List<NominalDraft> phrases, List<ElementDraft> elements, int group = NoGroup)
    {
        foreach (var element in elements)
        {
            if (element.Group != group)
            {
                phrases.Add(element.Phrase);
            }
        }
    }
}
