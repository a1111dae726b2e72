using System.Globalization;

namespace Graph.Benchmarks.Load;

/// <summary>What a comparison is told.</summary>
/// <param name="Servers">
/// Addresses by name: <c>neo4j</c> and <c>embedded</c> are ours, <c>apollo</c>, <c>statement</c> and <c>floor</c> the others.
/// </param>
/// <param name="Time">How long a server is asked in one turn.</param>
/// <param name="Rounds">How often each has its turn; the median counts.</param>
/// <param name="Connections">How many ask at once.</param>
/// <param name="Questions">Beginnings of the names of the questions that are asked.</param>
/// <param name="Processes">Ids of the processes that work for a server, such as its own and the database's.</param>
internal sealed record Settings(
    IReadOnlyDictionary<string, Uri> Servers,
    TimeSpan Time,
    int Rounds,
    int[] Connections,
    string[] Questions,
    IReadOnlyDictionary<string, int[]> Processes
)
{
    private static readonly string[] s_named = ["--seconds", "--rounds", "--connections", "--questions", "--processes"];

    /// <summary>
    /// Reads <c>--seconds 3 --rounds 3 --connections 1,8,64 --questions relations,timeline --processes NAME=ID+ID,… NAME=ADDRESS …</c>.
    /// </summary>
    public static Settings Of(string[] args)
    {
        var named = s_named.ToDictionary(name => name, name => Array.IndexOf(args, name) is >= 0 and var at ? args[at + 1] : null);
        return new Settings(
            args.Where(a => a.Contains("=http", StringComparison.Ordinal))
                .Select(a => a.Split('=', 2))
                .ToDictionary(a => a[0], a => new Uri(a[1])),
            TimeSpan.FromSeconds(double.Parse(named["--seconds"] ?? "3", CultureInfo.InvariantCulture)),
            int.Parse(named["--rounds"] ?? "3", CultureInfo.InvariantCulture),
            [.. (named["--connections"] ?? "1,8,64").Split(',').Select(n => int.Parse(n, CultureInfo.InvariantCulture))],
            (named["--questions"] ?? "").Split(','),
            (named["--processes"] ?? "")
                .Split(',', StringSplitOptions.RemoveEmptyEntries)
                .Select(p => p.Split('=', 2))
                .ToDictionary(p => p[0], p => p[1].Split('+').Select(id => int.Parse(id, CultureInfo.InvariantCulture)).ToArray())
        );
    }
}
