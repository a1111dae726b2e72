using System.Globalization;
using System.Text;
using Graph.Generation;

const string Usage =
    "usage: Graph.Generation COUNT [--seed N] [--first N] [--length CHARACTERS] [--two-states] [--markdown FOLDER]   (JSON Lines on standard output without a folder)";
if (args.Length == 0 || !int.TryParse(args[0], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
{
    Console.Error.WriteLine(Usage);
    return 2;
}

var archive = new Archive(Number("--seed", 1)) { Length = Number("--length", 2_500), TwoStates = args.Contains("--two-states") };
var articles = archive.Articles(count, Number("--first", 0)).Select(a => a.Article);
if (Option("--markdown") is { } folder)
{
    Directory.CreateDirectory(folder);
    var number = Number("--first", 0);
    foreach (var article in articles)
        File.WriteAllText(
            Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{number++:D7}.md")),
            ArticleFiles.Markdown(article)
        );
    return 0;
}

using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
foreach (var article in articles)
    output.WriteLine(ArticleFiles.JsonLine(article));
return 0;

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

int Number(string name, int otherwise) => Option(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
