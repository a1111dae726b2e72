namespace Graph.Import.Sources;

/// <summary>A place to read articles from.</summary>
/// <param name="Path">The path as the user gave it, with what was found below a folder behind it; <c>-</c> for standard input.</param>
public readonly record struct ArticleSource(string Path)
{
    /// <summary>The path that means standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Whether it is standard input.</summary>
    public bool IsStandardInput => Path == StandardInput;

    /// <summary>Whether it is an address on the network.</summary>
    public bool IsAddress => IsOne(Path);

    /// <summary>Whether a path is an address on the network.</summary>
    public static bool IsOne(string path) =>
        Uri.TryCreate(path, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);

    /// <summary>Size of the file in bytes as it is now; 0 where there is none.</summary>
    public long Size
    {
        get
        {
            try
            {
                return IsStandardInput || IsAddress ? 0 : new FileInfo(Path).Length;
            }
            catch (IOException)
            {
                return 0;
            }
        }
    }
}
