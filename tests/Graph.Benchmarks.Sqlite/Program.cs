using System.Globalization;
using Graph.Benchmarks.Sqlite;
using Graph.Generation;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args.Length < 2 || !int.TryParse(args[0], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
{
    Console.Error.WriteLine(
        "usage: Graph.Benchmarks.Sqlite ARTICLES FOLDER [--two-states] [--length CHARACTERS] [--seed N]   (the folder is made and emptied)"
    );
    return 2;
}

var folder = Directory.CreateDirectory(args[1]).FullName;
foreach (var old in Directory.EnumerateFiles(folder, "*.db*"))
    File.Delete(old);
var archive = new Archive(Number("--seed", 1)) { TwoStates = args.Contains("--two-states"), Length = Number("--length", 3_000) };
var path = Path.Combine(folder, "graph.db");
await BulkLoad.RunAsync(archive, count, path);
BareInserts.Run(path, Path.Combine(folder, "bare.db"));
return 0;

int Number(string name, int otherwise) =>
    Array.IndexOf(args, name) is >= 0 and var at ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : otherwise;
