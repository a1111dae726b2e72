using System.Collections.Immutable;

namespace Graph.Import.Records;

/// <summary>How the rows of a table say what they say, as a mapping file has it.</summary>
/// <param name="Name">Name of the mapping, that of its file.</param>
/// <param name="Source">Whose table it is.</param>
/// <param name="Language">ISO 639-1 code of the language of the table.</param>
/// <param name="Claims">What each row claims.</param>
public sealed record RecordMapping(string Name, string Source, string Language, ImmutableArray<ClaimMapping> Claims)
{
    /// <summary>Columns that name a row for good; none where the whole row does.</summary>
    public ImmutableArray<string> Key { get; init; } = [];

    /// <summary>Column of the day of a row.</summary>
    public string? Date { get; init; }

    /// <summary>How the table writes its days, where not in one of the usual ways: <c>dd/MM/yyyy</c>.</summary>
    public string? Days { get; init; }

    /// <summary>Column of the address of a row.</summary>
    public string? Url { get; init; }

    /// <summary>Column of the symbol of the resolution that a row is about.</summary>
    public string? Symbol { get; init; }

    /// <summary>Column of the name of that resolution.</summary>
    public string? Resolution { get; init; }

    /// <summary>Every column that is named.</summary>
    public IEnumerable<string> Columns =>
        Claims.SelectMany(c => c.Columns).Concat(Key).Concat(new[] { Date, Url, Symbol, Resolution }.OfType<string>());
}
