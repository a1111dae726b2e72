using Graph.Import.Articles;
using Graph.Import.Containers;
using Graph.Import.Contents;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Graph.Import.Sources;

/// <summary>
/// Finds what the paths of a command line mean: files, folders (with all below them), globs and <c>-</c>. The paths keep their order,
/// what is found below each is in ordinal order, and a file that is found twice counts once.
/// </summary>
public sealed class SourceFinder
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly PassedOver _passedOver = new();

    private SourceFinder() { }

    /// <summary>The sources, a problem for each path that has none, and what was passed over.</summary>
    public static FoundSources Find(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var finder = new SourceFinder();
        SourceResult[] sources = [.. paths.SelectMany(finder.Expand)];
        return new FoundSources(sources, finder._passedOver);
    }

    private IEnumerable<SourceResult> Expand(string path)
    {
        if (ArticleSource.IsOne(path))
        {
            return _seen.Add(path) ? [new SourceResult(new ArticleSource(path), null)] : [];
        }

        if (path == ArticleSource.StandardInput || File.Exists(path))
        {
            return IsNew(path) ? [Named(path)] : [];
        }

        if (Directory.Exists(path))
        {
            return Choose(path, FolderWalk.Below(path), _ => true);
        }

        if (path.Contains('*', StringComparison.Ordinal))
        {
            return Glob(path);
        }

        return new FileInfo(path).LinkTarget is { } target
            ? [Refused(path, $"the link leads to {target}, which is not there", "remove the link, or bring its target back")]
            : [Refused(path, "there is no such file or folder", "check the spelling and the current folder")];
    }

    private static SourceResult Named(string path) =>
        path != ArticleSource.StandardInput && !Packing.IsKnown(path)
            ? Refused(path, "the format is not known", $"use {Packing.KnownExtensions}, or send the text to standard input with -")
            : new SourceResult(new ArticleSource(path), null);

    private IEnumerable<SourceResult> Choose(string path, IReadOnlyList<SourceResult> files, Func<string, bool> isMeant)
    {
        var any = false;
        var texts = files
            .Where(f => f.Source is not null)
            .Select(f => WithoutEnding(f.Source!.Value.Path))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var file in files.Where(f => f.Source is not { } source || isMeant(source.Path)))
        {
            if (
                file.Source is { } source
                && (!Path.HasExtension(source.Path) || !Packing.IsKnown(source.Path) || IsBeside(source.Path, texts))
            )
            {
                _passedOver.Add(source.Path);
                continue;
            }

            any = true;
            if (file.Source is not { } known || IsNew(known.Path))
            {
                yield return file;
            }
        }

        if (!any)
        {
            yield return Refused(path, "there are no articles", $"it must hold files that end with {Packing.KnownExtensions}");
        }
    }

    // NAME.gold.json or NAME.meta.json beside NAME.md tells of the article and is none; named by itself it is read.
    private static bool IsBeside(string path, HashSet<string> texts) =>
        Path.GetExtension(path) == ".json"
        && WithoutEnding(path) is var name
        && Path.HasExtension(name)
        && texts.Contains(WithoutEnding(name));

    private static string WithoutEnding(string path) => path[..^Path.GetExtension(path).Length];

    // The walk follows no links to folders, which the globbing of the framework does until the path is too long.
    private IEnumerable<SourceResult> Glob(string pattern)
    {
        var parts = pattern.Replace('\\', '/').Split('/');
        var fixedParts = parts.TakeWhile(p => !p.Contains('*', StringComparison.Ordinal)).ToArray();
        var prefix = fixedParts.Length == 0 ? "" : string.Join('/', fixedParts) + "/";
        var moving = parts[fixedParts.Length..];
        var root = prefix.Length == 0 ? "." : prefix;
        var files = Directory.Exists(root) ? FolderWalk.Below(prefix, moving.Contains("**") ? int.MaxValue : moving.Length) : [];
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(string.Join('/', moving));
        return Choose(pattern, files, path => matcher.Match(path[prefix.Length..]).HasMatches);
    }

    private bool IsNew(string path) => _seen.Add(path == ArticleSource.StandardInput ? path : Path.GetFullPath(path));

    private static SourceResult Refused(string path, string message, string remedy) =>
        new(null, new InputProblem(path, null, message, remedy));
}
