namespace Graph.Import.Articles;

/// <summary>When files were last changed.</summary>
internal static class FileMoment
{
    /// <summary>When the file at <paramref name="path"/> was last changed; null where there is no such file.</summary>
    public static DateTimeOffset? Of(string path) => File.Exists(path) ? new DateTimeOffset(File.GetLastWriteTimeUtc(path)) : null;
}
