using System.CommandLine;
using Graph.Api;
using Graph.Cli.Commands;

namespace Graph.Cli.Serve;

/// <summary>How much a request may ask for.</summary>
internal sealed class LimitOptions
{
    private const int Kibi = 1024;
    private const int MostKibi = 64 * 1024;
    private const int MostSeconds = 3_600;

    private static readonly GraphApiOptions s_usual = new();

    private readonly Option<int> _cost = Number(
        "--max-cost",
        "Most that a query may cost; extensions.cost of every answer says what it did",
        s_usual.MaxCost,
        int.MaxValue
    );
    private readonly Option<int> _page = Number("--max-page", "Most rows of one page", s_usual.MaxPageSize, 10_000);
    private readonly Option<int> _depth = Number("--max-depth", "Most levels of fields below one another", s_usual.MaxDepth, 100);
    private readonly Option<int> _request = Number("--max-request", "Largest request, in KiB", s_usual.MaxRequestBytes / Kibi, MostKibi);
    private readonly Option<int> _timeout = Number(
        "--timeout",
        "Longest that a request may run, in seconds",
        (int)s_usual.Timeout.TotalSeconds,
        MostSeconds
    );
    private readonly Option<int?> _rate = new("--rate-limit")
    {
        Description = "Most requests a minute of one key, or of one address without a key (default: no limit)",
        HelpName = "N",
        CustomParser = result => WholeNumber.Read(result, "--rate-limit", int.MaxValue),
    };

    private readonly Option<bool> _noIntrospection = new("--no-introspection") { Description = "Do not answer what the schema is" };
    private readonly Option<bool> _noSuggestions = new("--no-suggestions") { Description = "Do not suggest names in errors" };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_cost, _page, _depth, _request, _timeout, _rate, _noIntrospection, _noSuggestions])
        {
            command.Add(option);
        }
    }

    /// <summary>The options with what the user gave.</summary>
    public GraphApiOptions Read(ParseResult parsed, GraphApiOptions options) =>
        options with
        {
            MaxCost = parsed.GetValue(_cost),
            MaxPageSize = parsed.GetValue(_page),
            MaxDepth = parsed.GetValue(_depth),
            MaxRequestBytes = parsed.GetValue(_request) * Kibi,
            Timeout = TimeSpan.FromSeconds(parsed.GetValue(_timeout)),
            RequestsPerMinute = parsed.GetValue(_rate),
            Introspection = !parsed.GetValue(_noIntrospection),
            Suggestions = !parsed.GetValue(_noSuggestions),
        };

    private static Option<int> Number(string name, string description, int usual, int most) =>
        new(name)
        {
            Description = description,
            HelpName = "N",
            DefaultValueFactory = _ => usual,
            CustomParser = result => WholeNumber.Read(result, name, most),
        };
}
