using Graph.Model;

namespace Graph.Evaluation.Scoring;

/// <summary>What makes two statements the same relation: type and arguments, in either order where the type is symmetric.</summary>
internal readonly record struct RelationKey(string Type, string Subject, string Object)
{
    public const string NoArgument = "None";

    public static RelationKey Of(string type, string subject, string? target)
    {
        var other = target ?? NoArgument;
        var swap = RelationVocabulary.TryParse(type, out var known) && RelationVocabulary.Of(known).Symmetric
            && string.CompareOrdinal(other, subject) < 0;
        return swap ? new(type, other, subject) : new(type, subject, other);
    }

    public override string ToString() => $"{Type} {Subject} → {Object}";
}
