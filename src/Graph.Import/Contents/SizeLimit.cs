using System.Globalization;
using Graph.Import.Articles;

namespace Graph.Import.Contents;

/// <summary>The refusal of an article that is too large.</summary>
internal static class SizeLimit
{
    private const double Mebi = 1024 * 1024;

    public static InputProblem Problem(string path, int line, int limit) =>
        new(
            path,
            line,
            string.Create(CultureInfo.InvariantCulture, $"the article is larger than {limit / Mebi:0.##} MiB"),
            "split it into articles, or raise the limit with --max-size"
        );
}
