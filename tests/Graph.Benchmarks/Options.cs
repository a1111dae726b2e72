using System.Globalization;

namespace Graph.Benchmarks;

/// <summary>What the command line asks for.</summary>
internal sealed record Options(IReadOnlyList<string> Folders, int Rounds, TimeSpan Limit, Suite? Only)
{
    private const int UsualRounds = 15;
    private const int UsualLimit = 60;

    public const string Usage = """
        usage: dotnet run -c Release --project tests/Graph.Benchmarks -- [FOLDER…] [--only SUITE] [--rounds N] [--limit SECONDS]
          FOLDER           articles (*.md) with front matter; default: samples/articles and, where it is, ../shared/eval/dev
          --only SUITE     speed, threads, scaling, pathological or guard; default: all
          --rounds N       rounds to take the median of; default: 15
          --limit SECONDS  pathological texts foreseen to take longer are not run; default: 60
        """;

    public bool Runs(Suite suite) => Only is null || Only == suite;

    public static bool TryParse(IReadOnlyList<string> args, out Options options, out string? problem)
    {
        var folders = new List<string>();
        options = new Options(folders, UsualRounds, TimeSpan.FromSeconds(UsualLimit), null);
        problem = null;
        for (var i = 0; i < args.Count && problem is null; i++)
        {
            var value = i + 1 < args.Count ? args[i + 1] : "";
            switch (args[i])
            {
                case "--only" when Enum.TryParse<Suite>(value, ignoreCase: true, out var suite):
                    options = options with { Only = suite };
                    i++;
                    break;
                case "--rounds" when Number(value) is { } rounds:
                    options = options with { Rounds = rounds };
                    i++;
                    break;
                case "--limit" when Number(value) is { } limit:
                    options = options with { Limit = TimeSpan.FromSeconds(limit) };
                    i++;
                    break;
                case ['-', ..]:
                    problem = $"'{args[i]} {value}' is no option with a value that fits";
                    break;
                default:
                    folders.Add(args[i]);
                    break;
            }
        }

        if (folders.Count == 0)
        {
            folders.AddRange(ArticleTexts.UsualFolders());
        }

        return problem is null;
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
