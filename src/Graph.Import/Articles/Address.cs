namespace Graph.Import.Articles;

/// <summary>Addresses of items whose publisher names them by something that is none.</summary>
internal static class Address
{
    /// <summary>The name itself where it is an address, otherwise an address made of it, so that its versions are known to be of one
    /// item.</summary>
    public static string? OfName(string? name) =>
        string.IsNullOrWhiteSpace(name) || CanonicalUrl.TryParse(name, out _) ? name : $"urn:guid:{Uri.EscapeDataString(name.Trim())}";
}
