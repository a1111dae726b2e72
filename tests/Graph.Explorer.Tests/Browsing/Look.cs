namespace Graph.Explorer.Tests.Browsing;

/// <summary>With what eyes a page is looked at.</summary>
/// <param name="Width">Pixels across.</param>
/// <param name="Height">Pixels down.</param>
/// <param name="Dark">Whether the system asks for dark colours.</param>
/// <param name="Language">What the browser asks for.</param>
/// <param name="Touch">Whether there are fingers instead of a mouse.</param>
public sealed record Look(int Width = 1280, int Height = 900, bool Dark = false, string Language = "en-GB", bool Touch = false)
{
    /// <summary>A phone.</summary>
    public static Look Phone { get; } = new(390, 844, Touch: true);
}
