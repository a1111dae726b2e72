namespace Graph.Import.Articles;

/// <summary>
/// The one way to write an address, so that an article met twice is known again: <c>https</c> for <c>http</c>, host in lower case, without
/// default port,
/// fragment, tracking parameters and slashes at the end. Names that are no place (<c>urn:</c>, <c>tag:</c>) count as addresses too.
/// </summary>
public static class CanonicalUrl
{
    private static readonly string[] s_names = ["tag", "urn"];
    private static readonly string[] s_trackers = ["fbclid", "gclid", "igshid", "mc_cid", "mc_eid"];

    /// <summary>The canonical form of an absolute address; false where <paramref name="text"/> is none.</summary>
    public static bool TryParse(string text, out string canonical)
    {
        ArgumentNullException.ThrowIfNull(text);
        canonical = "";
        var trimmed = text.Trim();
        if (!trimmed.Contains(':', StringComparison.Ordinal) || !Uri.TryCreate(trimmed, UriKind.Absolute, out var uri))
        {
            return false;
        }

        if (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps)
        {
            canonical = uri.GetComponents(UriComponents.AbsoluteUri & ~UriComponents.Fragment, UriFormat.UriEscaped);
            return s_names.Contains(uri.Scheme);
        }

        var port = uri.IsDefaultPort ? "" : $":{uri.Port.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        // Archives name an article by both, and sites that answer only one of them have become rare.
        canonical =
            $"{(uri.IsDefaultPort ? Uri.UriSchemeHttps : uri.Scheme)}://{uri.IdnHost.ToLowerInvariant()}{port}{uri.AbsolutePath.TrimEnd('/')}{Query(uri.Query)}";
        return true;
    }

    private static string Query(string query)
    {
        var kept = string.Join('&', query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(p => !Tracks(p)));
        return kept.Length == 0 ? "" : "?" + kept;
    }

    private static bool Tracks(string parameter)
    {
        var name = parameter.Split('=')[0];
        return name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || s_trackers.Contains(name, StringComparer.OrdinalIgnoreCase);
    }
}
