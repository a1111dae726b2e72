namespace Graph.Evaluation;

/// <summary>What the command line asks for.</summary>
internal sealed record Options(string Folder, bool Errors, bool Json, string Pattern)
{
    public const string Usage = """
        usage: dotnet run --project tests/Graph.Evaluation -- DIR [--errors] [--json] [--articles PATTERN]
          DIR                 folder of NAME.md (article) and NAME.gold.json (what it says)
          --errors            list every miss and every false claim with its sentence
          --json              print the figures as one JSON object
          --articles PATTERN  only articles whose NAME matches, such as 'sv-*'
        """;

    public static bool TryParse(IReadOnlyList<string> args, out Options options, out string? problem)
    {
        var (folder, errors, json, pattern) = ("", false, false, "*");
        problem = null;
        for (var i = 0; i < args.Count && problem is null; i++)
        {
            switch (args[i])
            {
                case "--errors": errors = true; break;
                case "--json": json = true; break;
                case "--articles" when i + 1 < args.Count: pattern = args[++i]; break;
                case "--articles": problem = "--articles needs a pattern"; break;
                case ['-', ..] unknown: problem = $"unknown option '{unknown}'"; break;
                case var path when folder.Length == 0: folder = path; break;
                default: problem = $"one folder only, got '{folder}' and '{args[i]}'"; break;
            }
        }

        problem ??= folder.Length == 0 ? "no folder given" : null;
        options = new Options(folder, errors, json, pattern);
        return problem is null;
    }
}
