using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Graph.Language.Tagging;

/// <summary>A trained model as it stands in a pack's file tagger.bin.</summary>
/// <param name="Dictionary">Labels, and what common words can be.</param>
/// <param name="Weights">Weights of features.</param>
internal sealed record TaggerModel(TagDictionary Dictionary, WeightTable Weights)
{
    /// <summary>First bytes of the file: "tag" and the version of form and features.</summary>
    public const int Magic = 0x01_67_61_74;

    /// <summary>Reads the file: little-endian; numbers of changing length have seven bits a byte; places are told by their distance from
    /// the one before.</summary>
    /// <exception cref="InvalidDataException">It is no such file.</exception>
    public static TaggerModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        if (reader.ReadInt32() != Magic)
        {
            throw new InvalidDataException("it is no tagger model of this version: train it anew (docs/language-packs.md)");
        }

        var bits = reader.ReadByte();
        var labels = new Tag[reader.ReadByte()];
        foreach (ref var label in labels.AsSpan())
        {
            label = new Tag((PartOfSpeech)reader.ReadByte(), (Morphology)reader.ReadUInt16());
        }

        var dictionary = new TagDictionary(ImmutableCollectionsMarshal.AsImmutableArray(labels), ReadMasks(reader));
        return new TaggerModel(dictionary, new WeightTable(ReadWeights(reader, bits), bits));
    }

    private static Dictionary<uint, ulong> ReadMasks(BinaryReader reader)
    {
        var kinds = new ulong[reader.Read7BitEncodedInt()];
        foreach (ref var kind in kinds.AsSpan())
        {
            kind = reader.ReadUInt64();
        }

        var count = reader.Read7BitEncodedInt();
        var masks = new Dictionary<uint, ulong>(count);
        for (var (i, form) = (0, 0u); i < count; i++)
        {
            form += (uint)reader.Read7BitEncodedInt64();
            masks.Add(form, kinds[reader.Read7BitEncodedInt()]);
        }

        return masks;
    }

    private static sbyte[] ReadWeights(BinaryReader reader, int bits)
    {
        var weights = new sbyte[WeightTable.Stride << bits];
        var count = reader.Read7BitEncodedInt();
        for (var (i, at) = (0, 0); i < count; i++)
        {
            at += reader.Read7BitEncodedInt();
            weights[at] = reader.ReadSByte();
        }

        return weights;
    }
}
