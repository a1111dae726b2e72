using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Graph.Language;

namespace Graph.Cli.Serve;

/// <summary>The words of one language for what has no name in it (titles.tsv).</summary>
internal sealed class PhraseWords(LanguagePack pack)
{
    private const int MonthsOfYear = 12;

    private readonly FrozenDictionary<string, string> _words = pack.ReadColumn("titles.tsv", "words");
    private readonly ImmutableArray<string> _months = pack.ReadMonths();

    public string About => pack.Grammar.About;

    public string? Find(string? key) => key is null ? null : _words.GetValueOrDefault(key);

    /// <summary>What stands so far with another joined to it as the word says; itself without another.</summary>
    public string Join(string how, string first, string? second) =>
        second is not null && _words.GetValueOrDefault(how) is { } pattern
            ? string.Format(CultureInfo.InvariantCulture, pattern, first, second)
            : first;

    public string? All(IReadOnlyList<string> names) => names.Count == 0 ? null : names.Aggregate((all, name) => Join("and", all, name));

    public string Day(DateOnly? day) =>
        day is { } known && _months.Length == MonthsOfYear
            ? string.Create(CultureInfo.InvariantCulture, $", {known.Day} {_months[known.Month - 1]} {known.Year}")
            : "";

    public string Month(DateOnly day) =>
        _months.Length == MonthsOfYear ? string.Create(CultureInfo.InvariantCulture, $", {_months[day.Month - 1]} {day.Year}") : "";
}
