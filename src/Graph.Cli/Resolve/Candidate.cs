using System.Globalization;

namespace Graph.Cli.Resolve;

/// <summary>Two persons that may be one.</summary>
/// <param name="Left">The one with the longer name.</param>
/// <param name="Right">The other.</param>
/// <param name="Score">How much speaks for it, from 0 to 1.</param>
/// <param name="For">What speaks for it.</param>
/// <param name="Against">What speaks against it.</param>
internal sealed record Candidate(string Left, string Right, double Score, IReadOnlyList<string> For, IReadOnlyList<string> Against)
{
    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Score:0.00}  {Left}  {Right}  for: {string.Join(", ", For)}{(Against.Count > 0 ? "  against: " : "")}{string.Join(", ", Against)}"
        );
}
