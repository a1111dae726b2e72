using System.Collections.Frozen;
using Graph.Model;

namespace Graph.Storage.Identity;

/// <summary>Brings ways to write one name in Latin letters together, as <c>name-variants.tsv</c> lists them.</summary>
internal static class PersonNames
{
    private const string FileName = "name-variants.tsv";
    private const char Ending = '-';
    private const char Loose = '~';
    private const int LeastStem = 3;

    private static readonly List<(string Usual, string[] Variants)> s_rows = IdentityTable.Read(FileName);
    private static readonly (FrozenDictionary<string, string> Words, (string From, string To)[] Endings) s_variants = Read();
    private static readonly FrozenDictionary<string, string> s_kin = s_rows
        .Where(row => row.Usual[0] == Loose)
        .SelectMany(row => row.Variants.Select(variant => KeyValuePair.Create(Usual(variant), row.Usual[1..])))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name of a person in its usual way to be written, without what an article tells its bearers apart by.</summary>
    public static string NameOf(NodeId id) => Canonical(id.WithoutBearer()).Local;

    /// <summary>The id of a person under the usual way to write the name; any other id as it is.</summary>
    public static NodeId Canonical(NodeId id)
    {
        if (id.Kind != NodeKind.Person)
            return id;
        var words = id.Local.Split('-');
        var changed = false;
        for (var i = 0; i < words.Length; i++)
        {
            var usual = Usual(words[i]);
            changed |= usual != words[i];
            words[i] = usual;
        }

        return changed ? NodeId.Of(NodeKind.Person, string.Join('-', words)) : id;
    }

    /// <summary>What a name given is called in all languages that have their own form of it: Vladimir of Volodymyr.</summary>
    public static string KinOf(string word) => s_kin.GetValueOrDefault(word, word);

    private static string Usual(string word)
    {
        if (s_variants.Words.TryGetValue(word, out var usual))
            return usual;
        foreach (var (from, to) in s_variants.Endings)
        {
            if (word.Length >= from.Length + LeastStem && word.EndsWith(from, StringComparison.Ordinal))
                return string.Concat(word.AsSpan(0, word.Length - from.Length), to);
        }

        return word;
    }

    private static (FrozenDictionary<string, string>, (string, string)[]) Read()
    {
        var (words, endings) = (new Dictionary<string, string>(StringComparer.Ordinal), new List<(string, string)>());
        foreach (var (usual, variants) in s_rows.Where(row => row.Usual[0] != Loose))
        {
            foreach (var variant in variants)
            {
                if (usual[0] == Ending)
                    endings.Add((variant[1..], usual[1..]));
                else
                    words.Add(variant, usual);
            }
        }

        return (words.ToFrozenDictionary(StringComparer.Ordinal), [.. endings]);
    }
}
