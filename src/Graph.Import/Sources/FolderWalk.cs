using Graph.Import.Articles;

namespace Graph.Import.Sources;

/// <summary>Lists the files below a folder. Hidden ones are passed over, and so are links to folders, which may run in circles.</summary>
internal static class FolderWalk
{
    /// <summary>The files in ordinal order of their paths, and a problem for each folder that cannot be listed.</summary>
    /// <param name="folder">The folder as the user gave it.</param>
    /// <param name="depth">How many folders deep to go; 1 lists the files of the folder alone.</param>
    public static IReadOnlyList<SourceResult> Below(string folder, int depth = int.MaxValue)
    {
        var found = new List<SourceResult>();
        Walk(
            folder.Length == 0 ? "." : folder,
            folder.Length == 0 || folder.EndsWith('/') || folder.EndsWith(Path.DirectorySeparatorChar) ? folder : folder + "/",
            depth,
            found
        );
        return [.. found.OrderBy(r => r.Source?.Path ?? r.Problem!.Path, StringComparer.Ordinal)];
    }

    private static void Walk(string folder, string prefix, int depth, List<SourceResult> found)
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
                    found.Add(new SourceResult(new ArticleSource(prefix + entry.Name), null));
                }
                else if (entry.LinkTarget is null && depth > 1)
                {
                    Walk(entry.FullName, prefix + entry.Name + "/", depth - 1, found);
                }
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            found.Add(new SourceResult(null, new InputProblem(prefix, null, "the folder cannot be listed", "check its permissions")));
        }
    }
}
