using Graph.Extraction.Discourse;
using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Rules.Offices;

/// <content>What tells where somebody leads something, and not whose the office is.</content>
internal sealed partial class OfficeFinder
{
    /// <summary>"The bank's UK head", "its Chile director", "Nairobi Governor Karl Lind": a country where somebody leads a part of a body,
    /// and a capital of which somebody is governor, is not the state whose office it is.</summary>
    private static bool IsBranch(NounPhrase phrase, Reference state, Office office) =>
        state.Entity.Kind == EntityKind.State
        && office.Level switch
        {
            OfficeLevel.Organization => true,
            OfficeLevel.Any => phrase.Possessor is not null || phrase.Possessive is not null,
            _ => IsTown(state, office),
        };

    private static bool IsTown(Reference? name, Office office) =>
        office.Level is OfficeLevel.Municipality or OfficeLevel.Region && name is { Form: ReferenceForm.Capital };

    /// <summary>Whose an office is of whom a noun or a word of the phrase tells, or whom such a one serves.</summary>
    private Entity? Implied(NounPhrase phrase, Office office, Viewpoint view) =>
        referents.Indirect(phrase, view) is [var indirect, ..]
        && (Served(indirect, office) ?? indirect) is var own
        && MayOwn(own, office)
        && !IsOnlyWhere(phrase, own, office)
        && !IsPosted(phrase, office)
        && !(phrase.NamesPerson && own.Class == "media")
            ? own
            : null;

    /// <summary>Whether a phrase names a state only as where the office is.</summary>
    private static bool IsOnlyWhere(NounPhrase phrase, Entity state, Office office)
    {
        foreach (var modifier in phrase.Modifiers)
        {
            if (modifier.Entity == state && IsBranch(phrase, modifier, office))
            {
                return true;
            }
        }

        for (var i = 0; i < phrase.ComplementCount; i++)
        {
            if (phrase.Complement(i).Phrase.Name is { } name && name.Entity == state && IsTown(name, office))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The commander of foreign troops in Afghanistan": where those are whom somebody leads tells nothing of whose they
    /// are.</summary>
    private bool IsSomewhere(NounPhrase led) =>
        led is { Name: null, Possessor: null, Modifiers.Length: 0 }
        && referents.ActorOf(led) is not { Kind: EntityKind.Organization }
        && led.Complements.Any(c => document.Knowledge.Pack.Grammar.Place.Contains(c.Preposition));
}
