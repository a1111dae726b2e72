using Graph.Model;

namespace Graph.Storage.Identity;

/// <summary>Which node something is.</summary>
/// <param name="Node">The node.</param>
/// <param name="Symbol">The symbol by which a resolution is known, where the article itself gives none.</param>
/// <param name="Name">The name that somebody gave it, in the place of that of articles.</param>
internal readonly record struct Identified(NodeId Node, string? Symbol = null, string? Name = null)
{
    private const char Field = '\t';

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static Identified Parse(string text)
    {
        var fields = text.Split(Field);
        return new Identified(new NodeId(fields[0]), Given(fields, 1), Given(fields, 2));
    }

    /// <inheritdoc/>
    public override string ToString() => Symbol is null && Name is null ? Node.Value : $"{Node}{Field}{Symbol}{Field}{Name}";

    private static string? Given(string[] fields, int at) => at < fields.Length && fields[at].Length > 0 ? fields[at] : null;
}
