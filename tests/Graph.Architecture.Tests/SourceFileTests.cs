using System.Text.RegularExpressions;

namespace Graph.Architecture.Tests;

public sealed partial class SourceFileTests
{
    private const int LongestFile = 400;
    private const int LongFile = 180;
    private const int LongestProgram = 50;
    private const int LongFilesOfExtraction = 35;

    public static TheoryData<string> Projects => [.. ProjectFile.In("src").Select(p => p.Name)];

    [Fact]
    public void No_file_has_over_400_lines() => Violations.None(Repository.Sources.Where(f => Repository.Lines(f).Length > LongestFile));

    /// <summary>The parser and the classification of names are still in longer files than those of other projects; none may be
    /// added.</summary>
    [Theory]
    [MemberData(nameof(Projects))]
    public void Nine_files_of_ten_have_at_most_180_lines(string project)
    {
        var files = Repository.Sources.Where(f => f.StartsWith($"src/{project}/", StringComparison.Ordinal)).ToList();
        var longer = files.Where(f => Repository.Lines(f).Length > LongFile).ToList();
        Assert.True(
            longer.Count <= Math.Max(files.Count / 10, project == "Graph.Extraction" ? LongFilesOfExtraction : 0),
            $"{longer.Count} of {files.Count} are longer: {string.Join(", ", longer)}"
        );
    }

    [Fact]
    public void The_program_has_at_most_50_lines() =>
        Violations.None(Repository.Files("src", "Program.cs").Where(f => Repository.Lines(f).Length > LongestProgram));

    [Fact]
    public void A_file_has_one_type_and_its_name() =>
        Violations.None(Repository.Sources.Where(f => Path.GetFileName(f) != "Program.cs").Where(f => !IsNamedByItsType(f)));

    [Fact]
    public void The_namespace_is_the_folder() =>
        Violations.None(
            from file in Repository.Sources
            let declared = NamespaceDeclaration().Match(Repository.Text(file))
            where
                declared.Success
                    ? declared.Groups[1].Value != NamespaceOf(file)
                    : Path.GetFileName(file) is not ("Program.cs" or "GlobalUsings.cs")
            select file
        );

    [Fact]
    public void Folders_are_words_of_the_domain() =>
        Violations.None(
            Repository.Sources.Where(f =>
                f.Split('/').Any(p => p is "Services" or "Helpers" or "Managers" or "Utils" or "Common" or "Misc")
            )
        );

    [Fact]
    public void No_file_has_a_region() =>
        Violations.None(
            Repository.Sources.Where(f => Repository.Lines(f).Any(l => l.TrimStart().StartsWith("#region", StringComparison.Ordinal)))
        );

    [Fact]
    public void No_code_is_commented_out() =>
        Violations.None(
            from file in Repository.Sources
            from line in Repository.Lines(file)
            where CommentedCode().IsMatch(line)
            select $"{file}: {line.Trim()}"
        );

    [Fact]
    public void Statements_of_a_store_stand_in_files_of_their_own() =>
        Violations.None(
            from file in Repository.Sources
            from line in Repository.Lines(file)
            where StoreStatement().IsMatch(line)
            select $"{file}: {line.Trim()}"
        );

    [Fact]
    public void No_language_is_named_outside_the_packs()
    {
        var codes = Directory
            .EnumerateDirectories(Path.Combine(Repository.Top, "src/Graph.Language/Packs"))
            .Select(d => $"\"{Path.GetFileName(d)}\"")
            .ToList();
        Assert.NotEmpty(codes);
        Violations.None(
            from file in Repository.Sources
            from line in Repository.Lines(file)
            where codes.Any(c => line.Contains(c, StringComparison.Ordinal))
            select $"{file}: {line.Trim()}"
        );
    }

    [Theory]
    [InlineData("P:System.DateTime.Now")]
    [InlineData("P:System.DateTime.UtcNow")]
    [InlineData("P:System.DateTimeOffset.Now")]
    [InlineData("P:System.DateTimeOffset.UtcNow")]
    [InlineData("M:System.Guid.NewGuid")]
    [InlineData("M:System.String.ToLower")]
    [InlineData("M:System.String.ToUpper")]
    public void Clock_chance_and_culture_are_banned(string symbol) =>
        Assert.Contains(Repository.Lines("BannedSymbols.txt"), l => l.StartsWith(symbol + ";", StringComparison.Ordinal));

    [Fact]
    public void The_ban_is_in_force_in_every_source_project()
    {
        Assert.Contains("BannedApiAnalyzers", Repository.Text("Directory.Build.props"), StringComparison.Ordinal);
        Violations.None(
            from file in Repository.Sources.Concat(Repository.Files("src", "*.csproj"))
            where Repository.Text(file).Contains("RS0030", StringComparison.Ordinal)
            select file
        );
    }

    [Fact]
    public void Tests_do_not_sleep() =>
        Violations.None(
            Repository
                .Files("tests", "*.cs")
                .Where(f =>
                    !f.EndsWith("/SourceFileTests.cs", StringComparison.Ordinal)
                    && Repository.Text(f).Contains("Thread.Sleep", StringComparison.Ordinal)
                )
        );

    private static bool IsNamedByItsType(string file)
    {
        var types = TypeDeclaration().Matches(Repository.Text(file)).Select(m => m.Groups["name"].Value).ToList();
        return types is [var only] && (only == Path.GetFileName(file).Split('.')[0]);
    }

    private static string NamespaceOf(string file) => Path.GetDirectoryName(file)!.Replace('\\', '/')["src/".Length..].Replace('/', '.');

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceDeclaration();

    [GeneratedRegex(
        @"^(?:(?:public|internal|file|sealed|static|abstract|readonly|partial|ref|unsafe) )*(?:class|struct|interface|enum|record struct|record class|record|delegate [\w<>?,\[\] ]+) (?<name>\w+)",
        RegexOptions.Multiline
    )]
    private static partial Regex TypeDeclaration();

    [GeneratedRegex(@"^\s*//(?!/).*(?:;|\{|\})\s*$")]
    private static partial Regex CommentedCode();

    [GeneratedRegex("""^(?!\s*//).*(?:"|^\s*)(?:MATCH|MERGE|SELECT|INSERT|UPDATE|DELETE|DETACH|CREATE|UNWIND)\s""")]
    private static partial Regex StoreStatement();
}
