namespace Graph.Import.Sources;

/// <summary>A place to read articles from.</summary>
/// <param name="Path">The path as the user gave it, with what was found below a folder behind it; <c>-</c> for standard input.</param>
public readonly record struct ArticleSource(string Path)
{
    /// <summary>The path that means standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Whether it is standard input.</summary>
    public bool IsStandardInput => Path == StandardInput;

    /// <summary>Size of the file in bytes as it is now; 0 where there is none.</summary>
    public long Size
    {
        get
        {
            try
            {
                return IsStandardInput ? 0 : new FileInfo(Path).Length;
            }
            catch (IOException)
            {
                return 0;
            }
        }
    }
}
