using Graph.Language.Lexicons;

namespace Graph.Language.Tests.Lexicons;

public sealed class FormTableTests
{
    [Fact]
    public void Every_letter_is_found_in_both_cases_as_an_ordinal_dictionary_finds_it()
    {
        var letters = Enumerable.Range(1, char.MaxValue).Select(c => (char)c).Where(char.IsLetter).Select(c => c.ToString()).ToList();
        var dictionary = letters
            .DistinctBy(l => l, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(l => l, StringComparer.OrdinalIgnoreCase);
        var table = new FormTable<string>(dictionary, StringComparison.OrdinalIgnoreCase);
        foreach (var letter in letters.Concat(letters.Select(l => l.ToUpperInvariant())).Concat(letters.Select(l => l.ToLowerInvariant())))
        {
            var known = dictionary.TryGetValue(letter, out var expected);
            Assert.Equal((known, expected), (table.TryFind(letter, out var found), found));
        }
    }

    [Fact]
    public void Forms_are_told_apart_by_case_where_case_counts()
    {
        var table = new FormTable<int>(new Dictionary<string, int> { ["Polen"] = 1, ["polen"] = 2 }, StringComparison.Ordinal);
        Assert.Equal((true, 1), (table.TryFind("Polen", out var state), state));
        Assert.Equal((true, 2), (table.TryFind("polen", out var pole), pole));
        Assert.False(table.TryFind("POLEN", out _));
        Assert.False(table.TryFind("", out _));
    }
}
