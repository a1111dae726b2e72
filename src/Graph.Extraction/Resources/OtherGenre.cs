namespace Graph.Extraction.Resources;

/// <summary>Of what else than politics a word speaks (genre-cues.tsv).</summary>
internal enum OtherGenre
{
    Sport,

    /// <summary>Sport, for which one sentence suffices: states that meet in a semifinal do not meet.</summary>
    Contest,
    Fiction,
    Nature,
}
