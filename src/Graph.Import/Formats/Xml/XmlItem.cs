using System.Xml.Linq;

namespace Graph.Import.Formats.Xml;

/// <summary>An element that was read whole.</summary>
/// <param name="Xml">The element.</param>
/// <param name="Line">The line on which it begins, from 1.</param>
internal readonly record struct XmlItem(XElement Xml, int Line)
{
    /// <summary>The first element below that has one of several local names, the earlier names first; null where there is none.</summary>
    public static XElement? First(XElement? element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (element?.Elements().FirstOrDefault(e => e.Name.LocalName == name) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
