using System.Collections.Immutable;

namespace Graph.Language.Tagging;

/// <summary>The labels of a model, and which of them each common word can have.</summary>
/// <param name="labels">The labels, at most <see cref="MostLabels"/>.</param>
/// <param name="masks">For each form by its <see cref="FormHash"/> the labels it can have, as bits.</param>
internal sealed class TagDictionary(ImmutableArray<Tag> labels, IReadOnlyDictionary<uint, ulong> masks)
{
    public const int MostLabels = 64;

    public ImmutableArray<Tag> Labels { get; } = labels;

    /// <summary>Forms with what they can be.</summary>
    public IReadOnlyDictionary<uint, ulong> Masks { get; } = masks;

    /// <summary>All labels as bits.</summary>
    public ulong All { get; } = ulong.MaxValue >> (MostLabels - labels.Length);

    /// <summary>The labels of a word class as bits.</summary>
    public ulong Of(PartOfSpeech pos)
    {
        var mask = 0ul;
        for (var i = 0; i < Labels.Length; i++)
        {
            mask |= Labels[i].Pos == pos ? 1ul << i : 0;
        }

        return mask;
    }

    /// <summary>The plain label of a word class as a bit; of a noun where the model does not know the class.</summary>
    public ulong Plain(PartOfSpeech pos)
    {
        var at = Labels.IndexOf(new Tag(pos, Morphology.None));
        return at >= 0 ? 1ul << at : Of(PartOfSpeech.Noun) & (0 - Of(PartOfSpeech.Noun));
    }
}
