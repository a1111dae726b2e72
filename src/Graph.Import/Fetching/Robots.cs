using System.Globalization;

namespace Graph.Import.Fetching;

/// <summary>What a <c>robots.txt</c> allows a user agent (RFC 9309): the longest rule that fits a path decides, and allowing wins a
/// tie.</summary>
public sealed class Robots
{
    private readonly List<(string Path, bool Allowed)> _rules = [];

    private Robots() { }

    /// <summary>Allows all: there is no <c>robots.txt</c>.</summary>
    public static Robots None { get; } = new();

    /// <summary>Allows nothing: whether there is one could not be found out.</summary>
    public static Robots Unknown { get; } = Parse("User-agent: *\nDisallow: /", "");

    /// <summary>How long to wait between two requests, where it is told.</summary>
    public TimeSpan? Delay { get; private set; }

    /// <summary>Reads the rules for an agent, else those for all.</summary>
    public static Robots Parse(string text, string agent)
    {
        ArgumentNullException.ThrowIfNull(text);
        var groups = Groups(text);
        var own = groups.Where(g => g.Agents.Contains(agent, StringComparer.OrdinalIgnoreCase)).ToList();
        var robots = new Robots();
        foreach (var (name, value) in (own.Count > 0 ? own : groups.Where(g => g.Agents.Contains("*"))).SelectMany(g => g.Lines))
        {
            robots.Add(name, value);
        }

        return robots;
    }

    /// <summary>Whether a path with its query may be asked for.</summary>
    public bool Allows(string path) =>
        _rules
            .Where(r => Fits(path, r.Path))
            .OrderByDescending(r => r.Path.Length)
            .ThenByDescending(r => r.Allowed)
            .Select(r => (bool?)r.Allowed)
            .FirstOrDefault()
        ?? true;

    private static List<(HashSet<string> Agents, List<(string Name, string Value)> Lines)> Groups(string text)
    {
        var groups = new List<(HashSet<string> Agents, List<(string Name, string Value)> Lines)>();
        foreach (var line in text.Split('\n').Select(l => l.Split('#')[0]))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
            {
                continue;
            }

            var (name, value) = (line[..colon].Trim().ToLowerInvariant(), line[(colon + 1)..].Trim());
            if (name == "user-agent")
            {
                if (groups.Count == 0 || groups[^1].Lines.Count > 0)
                {
                    groups.Add((new HashSet<string>(StringComparer.OrdinalIgnoreCase), []));
                }

                groups[^1].Agents.Add(value);
            }
            else if (groups.Count > 0)
            {
                groups[^1].Lines.Add((name, value));
            }
        }

        return groups;
    }

    private void Add(string name, string value)
    {
        if (name is "allow" or "disallow" && value.Length > 0)
        {
            _rules.Add((value, name == "allow"));
        }
        else if (
            name == "crawl-delay"
            && double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
            && seconds < TimeSpan.SecondsPerHour
        )
        {
            Delay = TimeSpan.FromSeconds(seconds);
        }
    }

    // A star stands for anything, a dollar for the end.
    private static bool Fits(string path, string rule)
    {
        var whole = rule.EndsWith('$');
        var pieces = (whole ? rule[..^1] : rule).Split('*');
        if (!path.StartsWith(pieces[0], StringComparison.Ordinal))
        {
            return false;
        }

        var at = pieces[0].Length;
        foreach (var piece in pieces.Skip(1))
        {
            var found = path.IndexOf(piece, at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + piece.Length;
        }

        return !whole || at == path.Length || (pieces.Length > 1 && path.EndsWith(pieces[^1], StringComparison.Ordinal));
    }
}
