using System.Globalization;
using System.Text.Json;
using Graph.Benchmarks.Load;

switch (args)
{
    case ["fill", var articles, .. var stores] when stores.Length > 0:
        await Filling.RunAsync(int.Parse(articles, CultureInfo.InvariantCulture), stores);
        return 0;
    case ["floor", var url]:
        await PlainKestrel.RunAsync(url);
        return 0;
    case ["measure", .. var rest]:
        await using (var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "questions.json")))
        {
            var questions = await JsonSerializer.DeserializeAsync<Question[]>(file, JsonSerializerOptions.Web);
            return await new Comparison(Settings.Of(rest)).RunAsync(questions!);
        }

    default:
        Console.Error.WriteLine(
            "usage: Graph.Benchmarks.Load fill ARTICLES STORE … | floor URL | measure NAME=URL …   (the script run does it all)"
        );
        return 2;
}
