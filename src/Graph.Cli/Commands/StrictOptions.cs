using System.CommandLine;
using System.CommandLine.Parsing;

namespace Graph.Cli.Commands;

/// <summary>Finds mistyped options: what begins with a dash is never taken for a path or for the value of another option.</summary>
internal static class StrictOptions
{
    private const int FarthestTypo = 2;

    /// <summary>What to say of the first word that looks like an option and is none; null where there is no such word.</summary>
    public static string? FirstUnknown(ParseResult parsed)
    {
        var unknown = parsed
            .Tokens.TakeWhile(t => t.Type != TokenType.DoubleDash)
            .FirstOrDefault(t => t.Type == TokenType.Argument && t.Value is ['-', not (>= '0' and <= '9'), ..]);
        if (unknown is null)
        {
            return null;
        }

        var meant = Nearest(unknown.Value, parsed.CommandResult.Command);
        return $"unknown option '{unknown.Value}'{(meant is null ? "" : $", did you mean {meant}?")}; a path that begins with a dash goes behind --";
    }

    private static string? Nearest(string given, Command command) =>
        command
            .Options.SelectMany(o => o.Aliases.Prepend(o.Name))
            .Select(name => (Name: name, Distance: Distance(given.Split('=')[0], name)))
            .Where(c => c.Distance <= FarthestTypo)
            .OrderBy(c => c.Distance)
            .ThenBy(c => c.Name, StringComparer.Ordinal)
            .Select(c => c.Name)
            .FirstOrDefault();

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)));
            }
        }

        return row[^1];
    }
}
