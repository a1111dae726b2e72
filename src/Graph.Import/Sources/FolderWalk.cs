using Graph.Import.Articles;
using Graph.Import.Formats;

namespace Graph.Import.Sources;

/// <summary>Lists the articles below a folder. Hidden files are passed over, and so are links to folders, which may run in circles.</summary>
internal static class FolderWalk
{
    /// <summary>The files of known formats in ordinal order of their paths, and a problem for each folder that cannot be listed.</summary>
    public static IReadOnlyList<SourceResult> Below(string folder)
    {
        var found = new List<SourceResult>();
        Walk(folder, folder.EndsWith('/') || folder.EndsWith(Path.DirectorySeparatorChar) ? folder : folder + "/", found);
        return [.. found.OrderBy(r => r.Source?.Path ?? r.Problem!.Path, StringComparer.Ordinal)];
    }

    private static void Walk(string folder, string prefix, List<SourceResult> found)
    {
        try
        {
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
            {
                if (entry.Name.StartsWith('.'))
                {
                    continue;
                }

                if (entry is FileInfo)
                {
                    Add(prefix + entry.Name, found);
                }
                else if (entry.LinkTarget is null)
                {
                    Walk(entry.FullName, prefix + entry.Name + "/", found);
                }
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            found.Add(new SourceResult(null, new InputProblem(prefix, null, "the folder cannot be listed", "check its permissions")));
        }
    }

    private static void Add(string path, List<SourceResult> found)
    {
        if (Path.HasExtension(path) && ArticleFormat.Of(path) is not null)
        {
            found.Add(new SourceResult(new ArticleSource(path), null));
        }
    }
}
