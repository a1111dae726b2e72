using Graph.Import.Articles;
using Graph.Import.Formats;
using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace Graph.Import.Sources;

/// <summary>
/// Finds what the paths of a command line mean: files, folders (with all below them), globs and <c>-</c>. The paths keep their order,
/// what is found below each is in ordinal order, and a file that is found twice counts once.
/// </summary>
public static class SourceFinder
{
    /// <summary>The sources, and a problem for each path that has none.</summary>
    public static IReadOnlyList<SourceResult> Find(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. paths.SelectMany(Expand).Where(r => r.Source is not { } source || seen.Add(Identity(source)))];
    }

    private static string Identity(ArticleSource source) => source.IsStandardInput ? source.Path : Path.GetFullPath(source.Path);

    private static IEnumerable<SourceResult> Expand(string path)
    {
        if (path == ArticleSource.StandardInput || File.Exists(path))
        {
            return [File.Exists(path) && ArticleFormat.Of(path) is null
                ? Refused(path, "the format is not known", $"use {ArticleFormat.KnownExtensions}, or send the text to standard input with -")
                : new SourceResult(new ArticleSource(path), null)];
        }

        if (Directory.Exists(path))
        {
            return OrEmpty(path, FolderWalk.Below(path));
        }

        return path.Contains('*', StringComparison.Ordinal)
            ? OrEmpty(path, Glob(path))
            : [Refused(path, "there is no such file or folder", "check the spelling and the current folder")];
    }

    private static IEnumerable<SourceResult> OrEmpty(string path, IReadOnlyList<SourceResult> found) => found.Count > 0
        ? found
        : [Refused(path, "there are no articles", $"it must hold files that end with {ArticleFormat.KnownExtensions}")];

    private static IReadOnlyList<SourceResult> Glob(string pattern)
    {
        var parts = pattern.Replace('\\', '/').Split('/');
        var fixedParts = parts.TakeWhile(p => !p.Contains('*', StringComparison.Ordinal)).ToArray();
        var prefix = fixedParts.Length == 0 ? "" : string.Join('/', fixedParts) + "/";
        var root = new DirectoryInfo(prefix.Length == 0 ? "." : prefix);
        if (!root.Exists)
        {
            return [];
        }

        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(string.Join('/', parts.Skip(fixedParts.Length)));
        return [.. matcher.Execute(new DirectoryInfoWrapper(root)).Files
            .Select(f => prefix + f.Path)
            .Where(p => ArticleFormat.Of(p) is not null)
            .Order(StringComparer.Ordinal)
            .Select(p => new SourceResult(new ArticleSource(p), null))];
    }

    private static SourceResult Refused(string path, string message, string remedy) =>
        new(null, new InputProblem(path, null, message, remedy));
}
