using System.Text;

namespace Graph.Evaluation.Names;

/// <summary>
/// Reads sentences of marked tokens, a token a line and an empty line behind a sentence: either token and label divided by white space
/// (<c>0</c> is no name, neighbours with one label are one name), or IOB2 columns of number, token and label with the text in a comment.
/// </summary>
internal static class NameFile
{
    private const string TextComment = "# text = ";
    private const string DocumentComment = "# newdoc";

    /// <summary>The texts of a file: its documents where it tells where they begin, otherwise its sentences.</summary>
    public static IEnumerable<NameText> Read(string file) => Read(File.ReadLines(file, Encoding.UTF8));

    internal static IEnumerable<NameText> Read(IEnumerable<string> lines)
    {
        NameText? document = null;
        var sentence = new SentenceBuilder();
        foreach (var line in lines.Append(""))
        {
            if (line.StartsWith(DocumentComment, StringComparison.Ordinal))
            {
                if (document is { Text.Length: > 0 })
                {
                    yield return document;
                }

                document = new NameText("", []);
            }
            else if (line.StartsWith(TextComment, StringComparison.Ordinal))
            {
                sentence.Text = line[TextComment.Length..];
            }
            else if (line.Length > 0)
            {
                sentence.Add(line);
            }
            else if (sentence.Build() is { } built)
            {
                sentence = new SentenceBuilder();
                if (document is null)
                {
                    yield return built;
                }

                document = document?.With(built);
            }
        }

        if (document is not null)
        {
            yield return document;
        }
    }
}
