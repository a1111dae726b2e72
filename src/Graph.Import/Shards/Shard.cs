using System.Globalization;
using Graph.Model;

namespace Graph.Import.Shards;

/// <summary>
/// The part of the articles that one of several machines works on: by the ids of articles, so that all versions of one article are in the
/// same part whatever the order and the place of the inputs.
/// </summary>
/// <param name="Number">Number of the part, from 0.</param>
/// <param name="Count">How many parts there are.</param>
public readonly record struct Shard(int Number, int Count)
{
    /// <summary>The most parts.</summary>
    public const int MostParts = 100_000;

    private const int DigitsThatDecide = 12;

    /// <summary>All articles.</summary>
    public static Shard Whole { get; } = new(0, 1);

    /// <summary>Whether an article is in this part.</summary>
    public bool Has(NodeId article) => Has(article.Value);

    /// <summary>Whether what has no article, such as a refusal, is told by this part.</summary>
    public bool Has(string key) =>
        Count == 1
        || long.Parse(StableHash.Of(key).AsSpan(0, DigitsThatDecide), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) % Count
            == Number;

    /// <summary>Reads <c>0/8</c>: the first of eight parts; false where it is none.</summary>
    public static bool TryParse(string text, out Shard shard)
    {
        ArgumentNullException.ThrowIfNull(text);
        shard = Whole;
        if (
            text.Split('/') is not [var first, var second]
            || !int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || !int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            || count is < 1 or > MostParts
            || number >= count
        )
        {
            return false;
        }

        shard = new Shard(number, count);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Count}");
}
