using System.Collections.Immutable;
using Graph.Language;

namespace Graph.Extraction.Resources;

/// <summary>A row of parties.tsv.</summary>
/// <param name="Party">Id of the organization.</param>
/// <param name="State">Code of the state in whose parliament it sits.</param>
/// <param name="Letters">Its abbreviations.</param>
/// <param name="Alone">Those that stand for it by themselves.</param>
/// <param name="Members">Nouns for somebody of the party.</param>
/// <param name="Names">Names that it shares with parties of other states.</param>
/// <param name="Compounds">First parts of compounds with it: "moderat" in "Moderatledaren".</param>
/// <param name="IsUsual">Whether it is meant where the article names no other state.</param>
internal sealed record PartyRow(
    string Party,
    string State,
    ImmutableArray<string> Letters,
    ImmutableArray<string> Alone,
    ImmutableArray<string> Members,
    ImmutableArray<string> Names,
    ImmutableArray<string> Compounds,
    bool IsUsual
)
{
    private static readonly string[] s_columns = ["state", "letters", "alone", "members", "names", "compounds", "usual"];

    public static IReadOnlyList<PartyRow> Read(LanguagePack pack)
    {
        var cells = s_columns.Select(c => pack.ReadColumn("parties.tsv", c)).ToArray();
        string[] Values(string party, int cell) => cells[cell][party].Split('|', StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. cells[0]
                .Keys.Order(StringComparer.Ordinal)
                .Select(p => new PartyRow(
                    p,
                    cells[0][p],
                    [.. Values(p, 1)],
                    [.. Values(p, 2)],
                    [.. Values(p, 3)],
                    [.. Values(p, 4)],
                    [.. Values(p, 5)],
                    cells[6][p].Length > 0
                )),
        ];
    }
}
