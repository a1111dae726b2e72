using System.Xml.Linq;

namespace Graph.Import.Formats.Xml;

/// <summary>What a feed says of itself before its items.</summary>
/// <param name="Title">Its title, or null.</param>
/// <param name="Language">Its language, or null.</param>
internal sealed record Feed(string? Title, string? Language)
{
    /// <summary>The feed with what an element says of it; items say nothing.</summary>
    public Feed With(XElement element) =>
        element.Name.LocalName switch
        {
            "title" => this with { Title = Title ?? element.Value },
            "language" => this with { Language = Language ?? element.Value },
            _ => this,
        };
}
