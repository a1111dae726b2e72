using Graph.Import.Articles;
using Graph.Import.Shards;

namespace Graph.Cli.Inputs;

/// <summary>What to read and how.</summary>
/// <param name="Paths">Paths as the user gave them.</param>
/// <param name="Options">What holds for all of them.</param>
/// <param name="Threads">How many articles to work on at once.</param>
internal sealed record InputSettings(IReadOnlyList<string> Paths, ReadOptions Options, int Threads)
{
    /// <summary>The part of the articles that is wanted.</summary>
    public Shard Shard { get; init; } = Shard.Whole;
}
