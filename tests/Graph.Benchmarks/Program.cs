using System.Globalization;
using Graph.Benchmarks;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (!Options.TryParse(args, out var options, out var problem))
{
    Console.Error.WriteLine(problem);
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

var articles = ArticleTexts.Read(options.Folders);
if (articles.Count == 0)
{
    Console.Error.WriteLine($"no articles (*.md) in {string.Join(", ", options.Folders)}: give a folder that has some");
    return 1;
}

#if DEBUG
Console.Error.WriteLine("this is a debug build: run with -c Release for figures that count");
#endif
Console.WriteLine(
    $"{articles.Count} articles, {articles.Sum(a => a.Text.Length):N0} characters; {options.Rounds} rounds, medians of processor time, one thread"
);
if (options.Runs(Suite.Speed))
{
    SpeedSuite.Run(articles, options.Rounds);
}

if (options.Runs(Suite.Threads))
{
    ThreadSuite.Run(articles, options.Rounds);
}

if (options.Runs(Suite.Scaling))
{
    ScalingSuite.Run(articles, options.Rounds);
}

if (options.Runs(Suite.Pathological))
{
    PathologicalSuite.Run(articles, options.Limit);
}

if (options.Runs(Suite.Guard))
{
    GuardSuite.Run();
}

return 0;
