namespace Graph.Generation;

/// <summary>The words of one language that fill sentences, by what they stand for.</summary>
internal sealed class Words
{
    private readonly Dictionary<string, List<Word>> _byRole;

    public Words(string language)
    {
        var rows = Tables.Read("words.tsv").ToList();
        var column = Array.IndexOf(rows[0], language);
        _byRole = rows.Skip(1)
            .GroupBy(r => r[0], StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(r => new Word(r[1], r[column])).ToList(), StringComparer.Ordinal);
    }

    public IReadOnlyList<Word> Of(string role) => _byRole[role];

    public Word Choose(string role, Random random) => _byRole[role][random.Next(_byRole[role].Count)];
}
