using System.Text;
using Graph.Evaluation;
using Graph.Evaluation.Gold;
using Graph.Evaluation.Reporting;
using Graph.Evaluation.Scoring;

Console.OutputEncoding = Encoding.UTF8;
if (!Options.TryParse(args, out var options, out var problem))
{
    Console.Error.WriteLine(problem);
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

IReadOnlyList<ScoredArticle> scored;
try
{
    scored = [.. GoldFolder.Read(options.Folder, options.Pattern).Select(ScoredArticle.Of)];
}
catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}

var report = new Report(scored);
if (options.Errors)
{
    ErrorList.Write(Console.Out, scored);
}

Console.Out.Write(options.Json ? JsonReport.Of(report) : TextReport.Of(report));
return 0;
