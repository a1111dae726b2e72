using System.Globalization;
using Graph.Model;

namespace Graph.Evaluation.Treebanks;

/// <summary>Makes trees of the lines of a CoNLL-U file. Empty nodes are passed over.</summary>
internal sealed class TreeBuilder(string file)
{
    private const int Columns = 10;

    private readonly List<Word> _words = [];
    private string? _id;
    private string? _text;
    private int _at;
    private int _line;
    private int _trees;
    private (int First, int Last, TextSpan Span) _surface;

    /// <summary>Takes the next line; the tree that it ends, if it ends one.</summary>
    public Tree? Add(string line)
    {
        _line++;
        switch (line)
        {
            case "":
                return End();
            case ['#', ..]:
                AddComment(line);
                return null;
            default:
                AddWord(line.Split('\t'));
                return null;
        }
    }

    /// <summary>The tree whose lines were read, or null where there were none.</summary>
    public Tree? End()
    {
        if (_words.Count == 0)
        {
            return null;
        }

        if (_words.Find(w => w.Head >= _words.Count) is { } lost)
        {
            throw Broken($"the head of '{lost.Form}' is no word of the sentence");
        }

        _trees++;
        var tree = new Tree(
            _id ?? _trees.ToString(CultureInfo.InvariantCulture),
            _text ?? string.Join(' ', _words.Select(w => w.Form)),
            [.. _words]
        );
        (_id, _text, _at, _surface) = (null, null, 0, default);
        _words.Clear();
        return tree;
    }

    private void AddComment(string line)
    {
        if (line.Split('=', 2) is [var name, var value])
        {
            _id = name.TrimEnd() == "# sent_id" ? value.Trim() : _id;
            _text = name.TrimEnd() == "# text" ? value.Trim() : _text;
        }
    }

    private void AddWord(string[] cells)
    {
        if (cells.Length != Columns)
        {
            throw Broken($"expected {Columns} columns divided by tabs, got {cells.Length}");
        }

        if (cells[0].Split('-') is [var first, var last])
        {
            _surface = (Number(first), Number(last), new TextSpan(_at, _at + LengthOf(cells[1])));
        }
        else if (!cells[0].Contains('.', StringComparison.Ordinal))
        {
            if (Number(cells[0]) != _words.Count + 1)
            {
                throw Broken($"expected word {_words.Count + 1}, got {cells[0]}");
            }

            var span = new TextSpan(_at, _at + LengthOf(cells[1]));
            _words.Add(new Word(cells[1], cells[3], Number(cells[6]) - 1, cells[7], span) { Xpos = cells[4], Features = cells[5] });
            _at = span.End;
            EndSurface();
        }
    }

    /// <summary>Words that one piece of text is divided into share its span, unless they spell it.</summary>
    private void EndSurface()
    {
        var (first, last, span) = _surface;
        if (_words.Count == last && _at != span.End)
        {
            for (var i = first - 1; i < last; i++)
            {
                _words[i] = _words[i] with { Span = span };
            }

            _at = span.End;
        }
    }

    private static int LengthOf(string form) => form.Count(c => !char.IsWhiteSpace(c));

    private int Number(string cell) =>
        int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Broken($"expected a number, got '{cell}'");

    private FormatException Broken(string problem) => new($"{file}:{_line}: {problem}");
}
