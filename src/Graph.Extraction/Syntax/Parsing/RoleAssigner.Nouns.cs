using Graph.Extraction.Resources;

namespace Graph.Extraction.Syntax.Parsing;

/// <content>Who does what is said behind a noun: whoever decides it, is asked for it, writes it or is kept from it.</content>
internal sealed partial class RoleAssigner
{
    /// <summary>"Nkomo's decision to leave": who decides, where an infinitive says what.</summary>
    private NominalDraft? Decider(ClauseDraft clause) =>
        clause is { Kind: ClauseKind.Infinitive, Parent: { } parent }
        && LastAt(UnitBefore(clause), parent) is { Phrase: { Noun.Noun: { } noun } phrase }
        && (document.Knowledge.DeedEffectOf(noun) != DeedEffect.None || OwnerOf(parent, phrase) is not null)
            ? phrase.Possessor ?? (phrase.Modifiers.Count > 0 ? phrase : null)
            : AgentOfDeed(clause) ?? Contributor(clause);

    /// <summary>"Valued Peru's candidacy to be a member": whose the object is whose content an infinitive tells; "used Peru's ships to
    /// get there" tells what the subject does.</summary>
    private NominalDraft? OwnerOf(ClauseDraft parent, NominalDraft content) =>
        parent.Objects.Contains(content)
        && _verbs.LemmaOf(parent.Main) is var verb
        && !document.Knowledge.ControlsObject(verb)
        && document.Knowledge.VerbEffectOf(verb) != VerbEffect.Transparent
            ? content.Possessor
            : null;

    /// <summary>"Praised Norway's role in ending it", "Peru's policy of expelling them": whose the noun is whose content a gerund
    /// tells.</summary>
    private NominalDraft? Contributor(ClauseDraft clause) =>
        clause is { Kind: ClauseKind.Participle, Connector: >= 0, Parent: { } parent }
        && !TellsMeansOrTime(clause.Connector)
        && !TellsOfObject(clause)
        && LastAt(UnitBefore(clause), parent) is { Phrase: { Name: null, Noun: { } content, Possessor: { NamesActor: true } owner } }
        && !document.Knowledge.IsSomebody(content)
        && !document.Knowledge.IsStateOrgan(content)
            ? owner
            : null;

    /// <summary>"The push by Norway to join": whose deed it is stands between its noun and the infinitive.</summary>
    private NominalDraft? AgentOfDeed(ClauseDraft clause) =>
        clause is { Kind: ClauseKind.Infinitive, Parent: { } parent }
        && LastAt(UnitBefore(clause), parent) is { Phrase: { NamesActor: true } agent }
        && _verbs.DeedOf(parent, agent) is not null
            ? agent
            : null;

    /// <summary>"A call for Norway to leave", "kravet på Norge att lämna": who is to do what the infinitive behind it says.</summary>
    private ElementDraft? Addressee(ClauseDraft clause) =>
        clause is { Kind: ClauseKind.Infinitive, Connector: >= 0, Parent: { } parent }
        && LastAt(UnitBefore(clause), parent) is { Adposition: >= 0, Phrase: { } phrase } last
        && _verbs.Asking(parent, phrase) is var asking
        && (
            document.IsOneOf(last.Adposition, document.Knowledge.Pack.Grammar.InfinitiveSubject)
                ? asking is not null || phrase.NamesActor || phrase.Pronoun is not null
                : asking is not null && (phrase.NamesActor || phrase.Pronoun is not null)
        )
            ? last
            : null;

    /// <summary>"She spoke after the decision to expel them", "backs efforts to expel them": whose decision it was the text does not
    /// tell.</summary>
    private bool IsOfNobody(ClauseDraft clause) =>
        clause is { Kind: ClauseKind.Infinitive, Parent: { } parent }
        && LastAt(UnitBefore(clause), parent) is { Phrase: { Noun.Noun: { } noun } deed } last
        && document.Knowledge.DeedEffectOf(noun) != DeedEffect.None
        && (
            last.Adposition >= 0
                ? document.IsOneOf(last.Adposition, document.Knowledge.Pack.Grammar.Bounds)
                : deed.Possessive is null && parent.Objects.Contains(deed) && IsView(parent)
        );

    private bool IsView(ClauseDraft clause) => document.Knowledge.IsView(_verbs.LemmaOf(clause.Main));

    /// <summary>The unit before a clause, or before the word that denies it: "the decision not to leave".</summary>
    private int UnitBefore(ClauseDraft clause)
    {
        var at = clause.FirstUnit - 1;
        return at > 0 && units[at].Kind == UnitKind.Negation ? at - 1 : at;
    }

    /// <summary>The last phrase of a clause that stands at a unit, or null.</summary>
    private static ElementDraft? LastAt(int unit, ClauseDraft clause)
    {
        for (var i = clause.Elements.Count - 1; i >= 0; i--)
        {
            if (clause.Elements[i].Unit == unit)
            {
                return clause.Elements[i];
            }
        }

        return null;
    }

    /// <summary>"Signed an order banning imports", "issued a statement condemning it": by what somebody says or orders he does what the
    /// words do.</summary>
    private bool IsWordOf(ClauseDraft? parent, NominalDraft word) =>
        parent is { Passive: false, Subjects.Count: > 0 }
        && word is { Name: null, NounAt: >= 0 }
        && document.Words[word.NounAt] is { } noun
        && document.Knowledge.Pack.Grammar.Issued.Contains(noun.NounLemma)
        && _verbs.LemmaOf(parent.Main) is { } lemma
        && document.Knowledge.Pack.Grammar.Issuing.Contains(lemma)
        && parent.Objects.Contains(word);

    /// <summary>"Stopped Chile from attacking": whom a verb with an object keeps from a deed would do it.</summary>
    private bool IsKeptFrom(ClauseDraft clause, ClauseDraft parent) =>
        clause is { Kind: ClauseKind.Participle, Connector: >= 0 }
        && parent.Objects.Count > 0
        && _verbs.EffectOf(parent.Main).Denies()
        && document.IsOneOf(clause.Connector, document.Knowledge.Pack.Grammar.From);
}
