using System.CommandLine;
using Graph.Evaluation.Attributions;

namespace Graph.Evaluation.Commands;

/// <summary><c>quotes</c>: scores quotes and their speakers in whole articles.</summary>
internal static class AttributionsCommand
{
    public static Command Create(TextWriter output) =>
        DataSetCommand.Create(
            "quotes",
            "Scores quotes against folders of PolNeAR, such as data/dev.",
            output,
            (folder, language) =>
            {
                var scoring = new AttributionScoring();
                foreach (var (text, attributions) in AttributionFile.Read(folder))
                {
                    scoring.Add(text, attributions, language);
                }

                return (scoring.Card, scoring.Findings);
            },
            "en"
        );
}
