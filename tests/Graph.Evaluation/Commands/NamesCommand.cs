using System.CommandLine;
using Graph.Evaluation.Names;

namespace Graph.Evaluation.Commands;

/// <summary><c>names</c>: scores persons and organizations of single sentences.</summary>
internal static class NamesCommand
{
    public static Command Create(TextWriter output) =>
        DataSetCommand.Create(
            "names",
            "Scores names against files of marked tokens, such as those of klintan's Swedish corpus or of Universal NER.",
            output,
            (file, language) =>
            {
                var scoring = new NameScoring();
                foreach (var text in NameFile.Read(file))
                {
                    scoring.Add(text, language);
                }

                return (scoring.Card, scoring.Findings);
            },
            "sv"
        );
}
