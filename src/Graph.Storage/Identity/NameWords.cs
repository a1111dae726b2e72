using System.Collections.Frozen;

namespace Graph.Storage.Identity;

/// <summary>What words are in names and for names, as <c>name-words.tsv</c> lists them.</summary>
internal static class NameWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> s_words = IdentityTable
        .Read("name-words.tsv")
        .ToFrozenDictionary(row => row.Key, row => row.Words.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>The words of a kind.</summary>
    public static FrozenSet<string> Of(string kind) => s_words[kind];
}
