using System.Buffers;
using Graph.Language;

namespace Graph.Extraction.Resources;

/// <summary>Words by which a page speaks of itself (page-cues.tsv): at the head of a line that leads elsewhere, or before the name of a
/// photographer or of those who wrote the article.</summary>
internal sealed class PageCues
{
    /// <summary>How Markdown begins an image.</summary>
    public const string Image = "![";

    /// <summary>What a page puts between the parts of a line of its own.</summary>
    public const string Bar = " | ";

    public PageCues(LanguagePack pack)
    {
        var cues = pack.ReadColumn<PageCueKind>("page-cues.tsv", "kind");
        All =
        [
            .. cues.SelectMany(c => new[] { (c.Key, c.Value), (c.Key.ToUpperInvariant(), c.Value) })
                .OrderBy(c => c.Item1, StringComparer.Ordinal),
        ];
        Signs = SearchValues.Create([Image, Bar, .. cues.Keys], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Each as it stands in the pack, and in capitals.</summary>
    public IReadOnlyList<(string Cue, PageCueKind Kind)> All { get; }

    /// <summary>A text without any of them has nothing of its page.</summary>
    public SearchValues<string> Signs { get; }
}
