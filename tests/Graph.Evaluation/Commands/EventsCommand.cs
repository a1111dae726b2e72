using System.CommandLine;
using Graph.Evaluation.PoliticalEvents;

namespace Graph.Evaluation.Commands;

/// <summary><c>plover</c>: scores events between two actors of single English sentences.</summary>
internal static class EventsCommand
{
    public static Command Create(TextWriter output) =>
        DataSetCommand.Create(
            "plover",
            "Scores events against files of Zero-Shot-PLOVER, such as PLV_train.tsv.",
            output,
            (file, language) =>
            {
                var scoring = new EventScoring();
                foreach (var row in EventFile.Read(file))
                {
                    scoring.Add(row, language);
                }

                return (scoring.Card, scoring.Findings);
            },
            "en"
        );
}
