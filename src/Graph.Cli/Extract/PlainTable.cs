using System.Text;

namespace Graph.Cli.Extract;

/// <summary>
/// Draws a table whose columns have given widths, where every sign takes one cell and every word fits its column: nearly every table of
/// claims. The general table of the console library measures each sign several times over, which takes longer than reading the article.
/// </summary>
internal sealed class PlainTable(params int[] widths)
{
    private const char LastAscii = '~';
    private const char FirstLatin = '\u00a0';
    private const char LastLatin = '\u024f';
    private const string Marks = "–—‘’“”„…";

    private readonly List<string[]> _rows = [];

    /// <summary>Adds a row; not if it has signs of another width or a word that is too long.</summary>
    public bool TryAdd(string[] cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (!cells[i].All(IsOneCell) || !Array.TrueForAll(cells[i].Split('\n'), line => Fits(line, widths[i])))
            {
                return false;
            }
        }

        _rows.Add(cells);
        return true;
    }

    /// <summary>The table, each line with its end.</summary>
    public override string ToString()
    {
        var drawn = new StringBuilder();
        Rule(drawn, '╭', '┬', '╮');
        foreach (var row in _rows)
        {
            Row(drawn, row);
            if (ReferenceEquals(row, _rows[0]))
            {
                Rule(drawn, '├', '┼', '┤');
            }
        }

        Rule(drawn, '╰', '┴', '╯');
        return drawn.ToString();
    }

    private static bool IsOneCell(char c) =>
        c is (>= ' ' and <= LastAscii) or '\n' or (>= FirstLatin and <= LastLatin and not '\u00ad') || Marks.Contains(c);

    private static bool Fits(string line, int width)
    {
        var length = 0;
        for (var at = 0; at < line.Length && length <= width; at += length)
        {
            length = RunAt(line, at);
        }

        return length <= width && !line.EndsWith(' ');
    }

    /// <summary>Length of the word, or of the space between two, that begins at a place.</summary>
    private static int RunAt(string line, int at)
    {
        var end = at + 1;
        while (end < line.Length && char.IsWhiteSpace(line[end]) == char.IsWhiteSpace(line[at]))
        {
            end++;
        }

        return end - at;
    }

    private void Rule(StringBuilder drawn, char left, char between, char right)
    {
        for (var i = 0; i < widths.Length; i++)
        {
            drawn.Append(i == 0 ? left : between).Append('─', widths[i] + 2);
        }

        drawn.Append(right).Append('\n');
    }

    private void Row(StringBuilder drawn, string[] cells)
    {
        var lines = cells.Select((cell, i) => Wrap(cell, widths[i])).ToList();
        for (var line = 0; line < lines.Max(l => l.Count); line++)
        {
            for (var i = 0; i < widths.Length; i++)
            {
                var words = line < lines[i].Count ? lines[i][line] : "";
                drawn.Append("│ ").Append(words).Append(' ', widths[i] - words.Length + 1);
            }

            drawn.Append("│\n");
        }
    }

    /// <summary>The lines of a cell; one that is too long goes on below.</summary>
    private static List<string> Wrap(string cell, int width)
    {
        string[] given = cell.Split('\n');
        var lines = new List<string>();
        foreach (var line in given)
        {
            if (given.All(l => l.Length <= width))
            {
                lines.Add(line);
            }
            else
            {
                Wrap(line, width, lines);
            }
        }

        return lines;
    }

    private static void Wrap(string line, int width, List<string> lines)
    {
        var words = new StringBuilder();
        for (int at = 0, length; at < line.Length; at += length)
        {
            length = RunAt(line, at);
            var breaks = words.Length + length > width;
            if (breaks)
            {
                lines.Add(words.ToString());
                words.Clear();
            }

            if (!breaks || !char.IsWhiteSpace(line[at]))
            {
                words.Append(line, at, length);
            }
        }

        lines.Add(words.ToString());
    }
}
