using Graph.Evaluation.Gold;
using Graph.Model;

namespace Graph.Evaluation.Scoring.Strict;

/// <summary>How a claim is held: what the strict figures ask for beside type and arguments.</summary>
internal readonly record struct ClaimFields(bool Negated, Modality Modality, string? Source, string? Date)
{
    /// <summary>Which of the fields are as the gold has them, or free there.</summary>
    public FieldFit FitTo(GoldRelation gold) =>
        new(
            Negated == gold.Negated,
            gold.Free.Contains("modality") || Modality == gold.Modality,
            gold.Free.Contains("attributedTo")
                || Source == gold.AttributedTo
                || (Source is { } source && gold.AlsoAttributedTo.Contains(source)),
            gold.Free.Contains("date") || IsDate(gold.Date)
        );

    /// <summary>Whether it says otherwise than the gold; one that only says less, or by another source, does not.</summary>
    public bool Contradicts(GoldRelation gold)
    {
        var shared = Math.Min(Date?.Length ?? 0, gold.Date?.Length ?? 0);
        return Negated != gold.Negated
            || (shared > 0 && !gold.Free.Contains("date") && string.CompareOrdinal(Date, 0, gold.Date, 0, shared) != 0);
    }

    public override string ToString() =>
        $"{(Negated ? "denied" : "affirmed")}, {Modality}, source {Source ?? "none"}, date {Date ?? "none"}";

    private bool IsDate(string? gold) => gold is { Length: > 0 } ? Date?.StartsWith(gold, StringComparison.Ordinal) is true : Date is null;
}
