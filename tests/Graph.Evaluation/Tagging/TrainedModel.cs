using Graph.Language.Tagging;

namespace Graph.Evaluation.Tagging;

/// <summary>A model as it was trained, and as a file that <see cref="TaggerModel"/> reads.</summary>
internal sealed record TrainedModel(TagDictionary Dictionary, int Bits, sbyte[] Weights)
{
    /// <summary>The bytes of the file.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(TaggerModel.Magic);
        writer.Write((byte)Bits);
        writer.Write((byte)Dictionary.Labels.Length);
        foreach (var label in Dictionary.Labels)
        {
            writer.Write((byte)label.Pos);
            writer.Write((ushort)label.Form);
        }

        WriteMasks(writer);
        writer.Write7BitEncodedInt(Weights.Count(w => w != 0));
        var last = 0;
        for (var i = 0; i < Weights.Length; i++)
        {
            if (Weights[i] != 0)
            {
                writer.Write7BitEncodedInt(i - last);
                writer.Write(Weights[i]);
                last = i;
            }
        }

        writer.Flush();
        return stream.ToArray();
    }

    private void WriteMasks(BinaryWriter writer)
    {
        var kinds = Dictionary.Masks.Values.Distinct().Order().ToList();
        writer.Write7BitEncodedInt(kinds.Count);
        kinds.ForEach(writer.Write);
        writer.Write7BitEncodedInt(Dictionary.Masks.Count);
        var last = 0u;
        foreach (var (form, mask) in Dictionary.Masks.OrderBy(m => m.Key))
        {
            writer.Write7BitEncodedInt64(form - last);
            writer.Write7BitEncodedInt(kinds.IndexOf(mask));
            last = form;
        }
    }
}
