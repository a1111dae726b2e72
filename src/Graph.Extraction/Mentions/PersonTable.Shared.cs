using Graph.Extraction.Resources;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Mentions;

/// <content>Surnames that two bear.</content>
internal sealed partial class PersonTable
{
    /// <summary>A given name and a surname.</summary>
    private const int FullName = 2;

    /// <summary>The parts of a name; "Per och Anna Holm": a given name that stands alone before another and its surname has that surname
    /// too.</summary>
    private string[] WithShared(string[] parts, int end) =>
        parts.Length == 1
        && end + FullName < Tokens.Count
        && Tokens[end - 1].Word is { Tags: WordTags.FirstName }
        && Tokens[end].Is(WordTags.Coordinator)
        && Tokens[end + 1].Is(WordTags.FirstName)
        && document.ReferenceAt[end + 1]
            is { Form: ReferenceForm.Name, Entity: { Kind: EntityKind.Person, NameParts.Length: FullName } other } joined
        && joined.End == end + 1 + FullName
        && !_byPart.ContainsKey(parts[0])
            ? [parts[0], other.NameParts[^1]]
            : parts;

    /// <summary>"Berg's sister, Eva Berg": whether right before a full name stands whose relative that is, with the same
    /// surname.</summary>
    private bool IsRelative(Entity person, int first)
    {
        var noun = first > 1 && Tokens[first - 1].IsMark(',') ? first - FullName : first - 1;
        for (var at = noun; at > 0 && at > noun - FullName && person.NameParts.Length > 1; at--)
        {
            if (document.OwnerTold(at) == Ownership.Person && PartOf(at - 1) is var surname)
            {
                return surname == person.NameParts[^1]
                    || (document.Genitive.IsIn(surname) && document.Genitive.Bare(surname) == person.NameParts[^1]);
            }
        }

        return false;
    }

    /// <summary>Whether the word of address or title right before the name is one with which the person has been named: "Dr Holm",
    /// "President Holm".</summary>
    private bool IsAddressed(Entity person, int at) => person.Address is { } address && address == AddressBefore(at);

    private string? AddressBefore(int first) =>
        first <= 0 || Tokens[first - 1].Word is not { } word ? null
        : word.Is(WordTags.Honorific) && word.Value is not ("m" or "f") ? word.Text
        : document.Words[first - 1]?.Office?.Title;

    /// <summary>The name in a range of tokens, with the surname that it shares with whoever it is joined with.</summary>
    private string SharedName(int first, int end, string[] parts, bool genitive) =>
        end - first == 1 && parts.Length == FullName && document.ReferenceAt[end + 1]?.Entity is { } other
            ? $"{document.TextOf(first)} {other.Name[(other.Name.LastIndexOf(' ') + 1)..]}"
            : NameOf(first, end, genitive);
}
