using System.CommandLine;
using System.Globalization;
using Graph.Evaluation.Persons;

namespace Graph.Evaluation.Commands;

/// <summary><c>persons</c>: measures whether names in many articles are taken for the right persons.</summary>
internal static class PersonsCommand
{
    public static Command Create(TextWriter output)
    {
        var file = new Argument<string>("FILE") { Description = "articles with whom their names mean, a line of JSON each" };
        var errors = new Option<bool>("--errors")
        {
            Description = "list persons that were taken for several, and nodes that several were taken for",
        };
        var command = new Command("persons", "Measures who is who over many articles (B³).") { file, errors };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var folder = Directory.CreateTempSubdirectory("graph-persons-");
                try
                {
                    var articles = PersonArticle.Read(parsed.GetRequiredValue(file));
                    var names = await PersonScoring.ResolveAsync(articles, folder.FullName, cancellation);
                    foreach (var wrong in parsed.GetValue(errors) ? Wrong(names) : [])
                        output.WriteLine(wrong);
                    var (precision, recall, f1) = PersonScoring.BCubed(names);
                    output.WriteLine(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"{articles.Count} articles, {names.Count} names: B³ P {precision:F3} R {recall:F3} F1 {f1:F3}"
                        )
                    );
                }
                finally
                {
                    folder.Delete(recursive: true);
                }
            }
        );
        return command;
    }

    private static IEnumerable<string> Wrong(IReadOnlyList<NamedPerson> names) =>
        names
            .GroupBy(n => n.Person, StringComparer.Ordinal)
            .Where(person => person.DistinctBy(n => n.Node).Skip(1).Any())
            .Select(person => $"{person.Key}: {string.Join(", ", person.Select(n => $"{n.Article} {n.Node}"))}")
            .Concat(
                names
                    .GroupBy(n => n.Node, StringComparer.Ordinal)
                    .Where(node => node.DistinctBy(n => n.Person).Skip(1).Any())
                    .Select(node => $"{node.Key}: {string.Join(", ", node.Select(n => $"{n.Article} {n.Person}"))}")
            );
}
