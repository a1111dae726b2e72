using System.CommandLine;
using Graph.Evaluation.Gold;
using Graph.Evaluation.Reporting;
using Graph.Evaluation.Scoring;

namespace Graph.Evaluation.Commands;

/// <summary>Scores a folder of NAME.md (article) and NAME.gold.json (what it says).</summary>
internal static class ArticlesCommand
{
    public static void AddTo(Command command, TextWriter output)
    {
        var folder = new Argument<string>("DIR") { Description = "folder of NAME.md (article) and NAME.gold.json (what it says)" };
        var errors = new Option<bool>("--errors") { Description = "list every miss and every false claim with its sentence" };
        var json = new Option<bool>("--json") { Description = "print the figures as one JSON object" };
        var pattern = new Option<string>("--articles") { Description = "only articles whose NAME matches, such as 'sv-*'", DefaultValueFactory = _ => "*" };
        command.Add(folder);
        command.Add(errors);
        command.Add(json);
        command.Add(pattern);
        command.SetAction(parsed =>
        {
            List<ScoredArticle> scored = [.. GoldFolder.Read(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(pattern)).Select(ScoredArticle.Of)];
            if (parsed.GetValue(errors))
            {
                ErrorList.Write(output, scored);
            }

            var report = new Report(scored);
            output.Write(parsed.GetValue(json) ? JsonReport.Of(report) : TextReport.Of(report));
        });
    }
}
