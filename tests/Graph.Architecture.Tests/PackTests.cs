using System.Text;

namespace Graph.Architecture.Tests;

public sealed class PackTests
{
    private const string Packs = "src/Graph.Language/Packs";

    private static readonly IReadOnlyList<string> s_languages =
    [
        .. Directory
            .EnumerateDirectories(Path.Combine(Repository.Top, Packs))
            .Select(d => Path.GetFileName(d))
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Files => [.. Repository.Files(Packs, "*.tsv"), .. Repository.Files(Packs, "*.yaml")];

    public static TheoryData<string> Tables => [.. Repository.Files(Packs, "*.tsv")];

    [Fact]
    public void Every_language_has_the_same_files()
    {
        var files = s_languages
            .Select(l => Repository.Files($"{Packs}/{l}", "*").Select(f => f[$"{Packs}/{l}/".Length..]).ToList())
            .ToList();
        Assert.True(files.Count >= 2 && files[0].Count > 0);
        Assert.All(files, f => Assert.Equal(files[0], f));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_first_line_names_a_source(string file) => Assert.Matches("^# Sources?: .+", Repository.Lines(file)[0]);

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_first_lines_name_a_licence(string file) =>
        Assert.Contains(Repository.Lines(file).TakeWhile(l => l.StartsWith('#')), l => l.Contains("Licence: ", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void Text_is_composed(string file) => Assert.True(Repository.Text(file).IsNormalized(NormalizationForm.FormC));

    [Theory]
    [MemberData(nameof(Tables))]
    public void Rows_are_sorted_and_none_is_there_twice(string file)
    {
        var rows = Rows(file);
        Assert.All(
            rows.Zip(rows.Skip(1)),
            pair => Assert.True(string.CompareOrdinal(pair.First, pair.Second) < 0, $"{file}: '{pair.First}' stands before '{pair.Second}'")
        );
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_row_has_the_cells_of_the_header_without_spaces_around(string file)
    {
        var header = Repository.Lines(file).First(l => !l.StartsWith('#')).Split('\t');
        Assert.All(Rows(file), row => Assert.Equal(header.Length, row.Split('\t').Length));
        Assert.All(Rows(file), row => Assert.All(row.Split('\t').SelectMany(c => c.Split('|')), cell => Assert.Equal(cell.Trim(), cell)));
    }

    private static List<string> Rows(string file) => [.. Repository.Lines(file).Where(l => !l.StartsWith('#')).Skip(1)];
}
