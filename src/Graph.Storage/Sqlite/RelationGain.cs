using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>What a change adds to one relation, and whether it also takes something away.</summary>
internal sealed class RelationGain
{
    public int Support { get; private set; }

    public Modality Modality { get; private set; } = Modality.Hypothetical;

    public double Confidence { get; private set; }

    public DateOnly? First { get; private set; }

    public DateOnly? Last { get; private set; }

    /// <summary>Whether a claim went, so that the figures must be derived anew.</summary>
    public bool HasLost { get; private set; }

    public void Add(Claim claim, DateOnly? seen)
    {
        Support++;
        Modality = claim.Modality < Modality ? claim.Modality : Modality;
        Confidence = Math.Max(Confidence, claim.Confidence);
        First = First is null || seen < First ? seen ?? First : First;
        Last = Last is null || seen > Last ? seen ?? Last : Last;
    }

    public void Remove()
    {
        Support--;
        HasLost = true;
    }
}
