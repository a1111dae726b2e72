using Graph.Extraction.Resources;
using Graph.Language;
using Graph.Language.Gazetteers;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Extraction.Mentions;

/// <content>Organizations whose names are known, or told by a word of theirs.</content>
internal sealed partial class NameClassifier
{
    /// <summary>No name of a state has more words.</summary>
    private const int LongestState = 6;

    /// <summary>Adds an organization whose name covers some tokens; the word that tells it tells its class too.</summary>
    public void AddOrganization(int first, int end)
    {
        var name = document.Text[Tokens[first].Start..Tokens[end - 1].StemEnd];
        var genitive = Tokens[end - 1].Has(TokenFlags.Genitive);
        if (document.Genitive.IsIn(name) && IsGenitiveOfOrganization(end - 1))
        {
            (name, genitive) = (document.Genitive.Bare(name), true);
        }

        var before = first > 0 ? Cue(document.TextOf(first - 1), "before") : null;
        var own =
            Cue(document.StemOf(end - 1), "last")
            ?? Cue(document.StemOf(first), "last")
            ?? Cue(document.StemOf(first), "first")
            ?? Cue(document.StemOf(end - 1), "tail")
            ?? SuffixCue(end - 1);
        var kind = before ?? (own is null or "organization" ? "" : own);
        Add(
            first,
            end,
            (kind == "court" ? StateBefore(first) : null) ?? document.Entities.Add(EntityKind.Organization, NameSlug.Of(name), name, kind),
            genitive
        );
    }

    /// <summary>"Peru's Supreme Court", "the Chilean Constitutional Court": the state whose genitive or adjective stands right before a
    /// name.</summary>
    private Entity? StateBefore(int first) => first > 0 && !Tokens[first].Has(TokenFlags.LineStart) ? OwnerBefore(first)?.Entity : null;

    private Reference? OwnerBefore(int first) =>
        document.ReferenceEndingAt(first, LongestState) is { Entity.Kind: EntityKind.State } before
        && (before.Genitive || before.Form == ReferenceForm.Adjective)
            ? before
            : null;

    /// <summary>Whether the last word of a name tells what it is only without the ending of the genitive: "Älvsby kommuns",
    /// "Trafikverkets".</summary>
    private bool IsGenitiveOfOrganization(int at)
    {
        var stem = document.StemOf(at);
        var bare = document.Genitive.Bare(stem);
        return (document.OwnerTold(at + 1) is not null && document.Knowledge.NameEndings.KindOf(stem, "own-s") is null)
            || (SuffixCue(at) is not null && document.Knowledge.NameEndings.KindOf(bare, "suffix") is not null)
            || Cue(bare, "tail") is not null
            || Cue(bare, "last") is not null;
    }

    /// <summary>Takes a name for the organization that the article has introduced by it: "hackergruppen Ravand", later "Ravand".</summary>
    private bool AddKnownOrganization(int first, int end)
    {
        var name = document.Text[Tokens[first].Start..Tokens[end - 1].StemEnd];
        var genitive = Tokens[end - 1].Has(TokenFlags.Genitive);
        var known = document.Entities.Named(EntityKind.Organization, NameSlug.Of(name));
        if (known is null && document.Genitive.IsIn(name))
        {
            (known, genitive) = (document.Entities.Named(EntityKind.Organization, NameSlug.Of(document.Genitive.Bare(name))), true);
        }

        if (known is not null)
        {
            Add(first, end, known, genitive);
        }

        return known is not null;
    }

    private void Add(int first, int end, Entity entity, bool genitive) =>
        document.ReferenceAt[first] = new Reference(first, end, entity, ReferenceForm.Name, genitive);
}
