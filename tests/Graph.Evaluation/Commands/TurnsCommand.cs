using System.CommandLine;
using Graph.Evaluation.DashTurns;
using Graph.Evaluation.Names;

namespace Graph.Evaluation.Commands;

/// <summary><c>turns</c>: scores the turns that a dash opens.</summary>
internal static class TurnsCommand
{
    public static Command Create(TextWriter output) =>
        DataSetCommand.Create(
            "turns",
            "Scores turns that a dash opens in files of marked tokens, such as those of klintan's Swedish corpus.",
            output,
            (file, language) =>
            {
                var scoring = new TurnScoring();
                foreach (var text in NameFile.Read(file))
                {
                    scoring.Add(text, language);
                }

                return (scoring.Card, scoring.Findings);
            },
            "sv"
        );
}
