using Graph.Model;

namespace Graph.Evaluation.Scoring;

/// <summary>What makes two statements the same relation: type and arguments, in either order where the type is symmetric.</summary>
internal readonly record struct RelationKey(string Type, string Subject, string Object)
{
    public const string NoArgument = "None";
    public const string AnyDraft = "RESOLUTION";

    public static RelationKey Of(string type, string subject, string? target)
    {
        var other = target ?? NoArgument;
        var swap =
            RelationVocabulary.TryParse(type, out var known)
            && RelationVocabulary.Of(known).Symmetric
            && string.CompareOrdinal(other, subject) < 0;
        return swap ? new(type, other, subject) : new(type, subject, other);
    }

    /// <summary>The argument that stands for one draft of several.</summary>
    public static string Draft(string number) => $"{AnyDraft}#{number}";

    /// <summary>The same relation with whichever draft.</summary>
    public RelationKey OfAnyDraft() => this with { Subject = WithoutNumber(Subject), Object = WithoutNumber(Object) };

    public override string ToString() => $"{Type} {Subject} → {Object}";

    private static string WithoutNumber(string argument) =>
        argument.StartsWith(AnyDraft + "#", StringComparison.Ordinal) ? AnyDraft : argument;
}
