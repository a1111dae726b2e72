using System.Collections.Immutable;

namespace Graph.Import.Articles;

/// <summary>Under which names an input carries the fields of its articles; a dot leads into an object, as in
/// <c>text=body.plain</c>.</summary>
public sealed class FieldMap
{
    private readonly ImmutableSortedDictionary<string, string> _names;

    private FieldMap(ImmutableSortedDictionary<string, string> names) => _names = names;

    /// <summary>The map that leaves all names as they are.</summary>
    public static FieldMap None { get; } = new(ImmutableSortedDictionary<string, string>.Empty);

    /// <summary>Fields and the names under which they come, ordered by field.</summary>
    public IReadOnlyDictionary<string, string> Names => _names;

    /// <summary>Reads <c>title=headline,text=body</c>; null with the fault where it is broken.</summary>
    public static FieldMap? Parse(string text, out string? fault)
    {
        ArgumentNullException.ThrowIfNull(text);
        var names = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var pair in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var at = pair.IndexOf('=', StringComparison.Ordinal);
            var field = at < 0 ? pair : pair[..at].Trim();
            if (at <= 0 || at == pair.Length - 1 || !FieldNames.All.Contains(field))
            {
                fault =
                    $"'{pair}' maps no field; write FIELD=NAME with one of {string.Join(", ", FieldNames.All)}, for example title=headline,text=body.plain";
                return null;
            }

            names[field] = pair[(at + 1)..].Trim();
        }

        fault = null;
        return new FieldMap(names.ToImmutable());
    }

    /// <summary><c>title=headline,…</c>.</summary>
    public override string ToString() => string.Join(',', _names.Select(n => $"{n.Key}={n.Value}"));
}
