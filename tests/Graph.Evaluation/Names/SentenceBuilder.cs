using System.Text;
using Graph.Model;

namespace Graph.Evaluation.Names;

/// <summary>Puts the tokens of a sentence together again.</summary>
internal sealed class SentenceBuilder
{
    private const int Iob2Columns = 3;

    private readonly List<(string Form, string Label, bool Begins)> _tokens = [];

    /// <summary>The text where the file tells it; otherwise it is made of the tokens.</summary>
    public string? Text { get; set; }

    public void Add(string line)
    {
        if (line[0] == '#' && line.Length > 1 && line[1] == ' ')
        {
            return;
        }

        var cells = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (cells.Length >= Iob2Columns)
        {
            var label = cells[2];
            _tokens.Add((cells[1], label is ['B' or 'I', '-', .. var name] ? name : "", label[0] == 'B'));
        }
        else if (cells.Length > 1)
        {
            _tokens.Add((cells[0], cells[1] is "0" or "O" ? "" : cells[1], Begins: false));
        }
    }

    public NameText? Build()
    {
        if (_tokens.Count == 0)
        {
            return null;
        }

        var text = (Text ?? Join()).Normalize(NormalizationForm.FormC);
        var names = new List<(string Label, TextSpan Span)>();
        var (at, last) = (0, "");
        foreach (var (form, label, begins) in _tokens)
        {
            var word = form.Normalize(NormalizationForm.FormC);
            at = text.IndexOf(word, at, StringComparison.Ordinal) is var found && found >= 0 ? found : at;
            var span = new TextSpan(at, at + word.Length);
            if (label.Length > 0 && label == last && !begins)
            {
                names[^1] = (label, names[^1].Span.Union(span));
            }
            else if (label.Length > 0)
            {
                names.Add((label, span));
            }

            (at, last) = (Math.Min(span.End, text.Length), label);
        }

        return new NameText(text, names);
    }

    /// <summary>The tokens with spaces between, but none before closing and behind opening marks.</summary>
    private string Join()
    {
        var text = new StringBuilder();
        var (tight, open) = (true, false);
        foreach (var (form, _, _) in _tokens)
        {
            var closes =
                form is "," or "." or ";" or ":" or "!" or "?" or ")" or "]" or "%" or "..." or "…" || (form is "\"" or "”" && open);
            text.Append(tight || closes ? "" : " ").Append(form);
            tight = form is "(" or "[" || (form is "\"" or "”" && !open);
            open = form is "\"" or "”" ? !open : open;
        }

        return text.ToString();
    }
}
