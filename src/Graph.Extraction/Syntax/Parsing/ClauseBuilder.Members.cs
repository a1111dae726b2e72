using Graph.Extraction.Mentions;

namespace Graph.Extraction.Syntax.Parsing;

/// <content>Who is named as some of those that a clause speaks of: "ten countries voted for the resolution, including China".</content>
internal sealed partial class ClauseBuilder
{
    /// <summary>The group of which a name behind such a word and a comma names a member; null where none stands before it in the
    /// clause.</summary>
    private ElementDraft? GroupOf(NominalDraft member)
    {
        if (
            !member.NamesActor
            || !document.IsOneOf(member.First - 1, document.Knowledge.Pack.Grammar.Including)
            || member.First < 2
            || !document.Tokens[member.First - 2].IsMark(',')
        )
        {
            return null;
        }

        for (var k = _current.Elements.Count - 1; k >= 0; k--)
        {
            if (_current.Elements[k].Phrase is var phrase && IsGroup(phrase))
            {
                return phrase is { Apposition: null, Possessor: null } ? _current.Elements[k] : null;
            }
        }

        return null;
    }

    /// <summary>Whether a phrase counts those whom it speaks of, or they are states or members of a body.</summary>
    private bool IsGroup(NominalDraft phrase) =>
        phrase is { Describes: true, Plural: true }
        && (
            phrase.NumberAt >= 0
            || phrase.Office is not null
            || (
                phrase.Noun?.Noun is { } noun
                && (document.Knowledge.Pack.Grammar.Members.Contains(noun) || document.Knowledge.Pack.Grammar.Peers.Contains(noun))
            )
        );

    /// <summary>"The president of China Xi Jinping": the title whose holder stands right behind that of which it is; null where the phrase
    /// is none.</summary>
    private ElementDraft? TitleOf(int i, NominalDraft holder, int own) =>
        own < 0
        && !_comma
        && _coordinatorAt < 0
        && holder.NamesPerson
        && _ahead.KindAt(i - 1) == UnitKind.Nominal
        && _current.Elements is [.., { Phrase: { Name: null, Office: not null, Apposition: null } } title, { Adposition: >= 0 } owner]
        && owner.Unit == i - 1
        && owner.Phrase.Name is not null
        && title.Phrase.IsComplement(owner.Phrase)
            ? title
            : null;

    /// <summary>Puts a member beside the group it is of, or a holder beside the title.</summary>
    private void PlaceMember(int i, NominalDraft member, ElementDraft group)
    {
        Appositions.Link(group.Phrase, member);
        Add(i, member, group.Group, isApposition: true);
    }

    private bool IsInclusive(int adposition) => document.IsOneOf(adposition, document.Knowledge.Pack.Grammar.Inclusive);

    /// <summary>Whether a phrase with an adposition is no beginning of a list with what follows its comma: an insertion, or a place before
    /// a person.</summary>
    private bool IsInserted(ElementDraft last, NominalDraft next) =>
        last.Adposition >= 0
        && (
            (last.Unit > 1 && units[last.Unit - 2].Kind == UnitKind.Comma)
            || (document.IsOneOf(last.Adposition, document.Knowledge.Pack.Grammar.Place) && IsPerson(next) && !IsPerson(last.Phrase))
        );

    private static bool IsPerson(NominalDraft phrase) => phrase.Office is not null || phrase.Name is { Entity.Kind: EntityKind.Person };

    /// <summary>"The head of the World Health Organization, WHO": whether a phrase is another name of whom the name before the comma
    /// names, and takes no other part.</summary>
    private bool RepeatsName(int i, NominalDraft phrase) =>
        phrase.Name is { Genitive: false, Entity: { } again }
        && _ahead.KindAt(i - 1) == UnitKind.Comma
        && _ahead.KindAt(i - 2) == UnitKind.Nominal
        && units[i - 2].Nominal!.Name?.Entity == again
        && !_ahead.OwnVerbFollows(i);

    private void PlaceBeside(NominalDraft phrase, NominalDraft before)
    {
        tree.Attach(phrase.Head, before.Head, Relation.Apposition);
        Reset();
    }
}
