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
        var folder = new Argument<string[]>("DIR")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "folders of NAME.md (article) and NAME.gold.json (what it says)",
        };
        folder.Validators.Add(given =>
        {
            if (given.Tokens.FirstOrDefault(t => t.Value.StartsWith('-')) is { } option)
            {
                given.AddError($"there is no option '{option.Value}'");
            }
        });
        var errors = new Option<bool>("--errors") { Description = "list every miss and every false claim with its sentence" };
        var json = new Option<bool>("--json") { Description = "print the figures as one JSON object" };
        var pattern = new Option<string>("--articles")
        {
            Description = "only articles whose NAME matches, such as 'sv-*'",
            DefaultValueFactory = _ => "*",
        };
        var reliability = new Option<bool>("--reliability") { Description = "tell how many claims of each band of confidence are right" };
        var intervals = new Option<bool>("--intervals") { Description = "tell how far each F1 may lie from the one found" };
        command.Add(reliability);
        command.Add(intervals);
        command.Add(folder);
        command.Add(errors);
        command.Add(json);
        command.Add(pattern);
        command.SetAction(parsed =>
        {
            List<ScoredArticle> scored =
            [
                .. parsed
                    .GetRequiredValue(folder)
                    .SelectMany(f => GoldFolder.Read(f, parsed.GetRequiredValue(pattern)))
                    .Select(ScoredArticle.Of),
            ];
            if (parsed.GetValue(errors))
            {
                ErrorList.Write(output, scored);
            }

            var report = new Report(scored);
            if (parsed.GetValue(reliability))
            {
                Reliability.Write(output, scored);
            }

            if (parsed.GetValue(intervals))
            {
                Intervals.Write(output, scored);
            }

            output.Write(parsed.GetValue(json) ? JsonReport.Of(report) : TextReport.Of(report));
        });
    }
}
