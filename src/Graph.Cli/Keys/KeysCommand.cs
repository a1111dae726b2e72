using System.CommandLine;
using System.Globalization;
using Graph.Api.Access;
using Graph.Cli.Commands;
using Graph.Cli.Terminals;

namespace Graph.Cli.Keys;

/// <summary><c>graph keys</c>: makes, lists and takes back the keys of <c>graph serve</c>.</summary>
internal static class KeysCommand
{
    public static Command Create(Terminal terminal) =>
        new ExampleCommand(
            "keys",
            "Makes, lists and takes back the keys by which graph serve knows who asks; it need not be restarted.",
            ("keys add dashboard", "a key that may read; it is shown this once"),
            ("keys add importer --scope write --expires 2027-12-31", "a key that may import and retract, until a day"),
            ("keys list", "who has which"),
            ("keys revoke 1f2e3d4c", "take one back")
        )
        {
            Add(terminal),
            List(terminal),
            Revoke(terminal),
        };

    private static Command Add(Terminal terminal)
    {
        var name = new Argument<string>("NAME") { Description = "Whom or what it is for" };
        var scope = new Option<Scope[]>("--scope")
        {
            Description = "What it allows: read, write (import and retract, and read), or admin (all, without limits)",
            HelpName = "SCOPE",
            DefaultValueFactory = _ => [Scope.Read],
            AllowMultipleArgumentsPerToken = true,
            CustomParser = result => [.. result.Tokens.Select(token => Parse(token.Value, result.AddError))],
        };
        var expires = new Option<DateOnly?>("--expires") { Description = "Last day that it holds, such as 2027-12-31", HelpName = "DATE" };
        var command = new Command("add", "Makes a key and shows it, this once.") { name, scope, expires };
        return With(
            command,
            terminal,
            (parsed, file) =>
            {
                var (id, text) = KeyText.Create();
                var scopes = parsed.GetRequiredValue(scope).Aggregate(Scope.None, (all, one) => all | one);
                var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
                file.Write([
                    .. file.Read(),
                    new ApiKey(id, parsed.GetRequiredValue(name), scopes, KeyText.Hash(text), today, parsed.GetValue(expires)),
                ]);
                terminal.Report(
                    $"graph: key {id} ({Words(scopes)}) added to {file.Path}; it is not shown again. Send it as 'Authorization: Bearer KEY'"
                );
                terminal.Out.WriteLine(text);
                return ExitCode.Done;
            }
        );
    }

    private static Command List(Terminal terminal) =>
        With(
            new Command("list", "Lists the keys, without their secrets."),
            terminal,
            (_, file) =>
            {
                foreach (var key in file.Read())
                {
                    var until = key.Expires is { } day ? $", until {Day(day)}" : "";
                    terminal.Out.WriteLine($"{key.Id}  {Words(key.Scopes)}  {key.Name}  (made {Day(key.Created)}{until})");
                }

                return ExitCode.Done;
            }
        );

    private static Command Revoke(Terminal terminal)
    {
        var id = new Argument<string>("ID") { Description = "Its id, as graph keys list shows it" };
        return With(
            new Command("revoke", "Takes a key back; it holds no longer, at once.") { id },
            terminal,
            (parsed, file) =>
            {
                var (keys, gone) = (file.Read(), parsed.GetRequiredValue(id));
                if (keys.All(key => key.Id != gone))
                {
                    terminal.Report($"graph: there is no key {gone} in {file.Path}; graph keys list shows those there are");
                    return ExitCode.Refused;
                }

                file.Write([.. keys.Where(key => key.Id != gone)]);
                terminal.Out.WriteLine($"revoked {gone}");
                return ExitCode.Done;
            }
        );
    }

    private static Command With(Command command, Terminal terminal, Func<ParseResult, KeyFile, int> run)
    {
        var option = new KeyFileOption(terminal);
        option.AddTo(command);
        command.SetAction(parsed =>
        {
            try
            {
                return run(parsed, new KeyFile(option.Read(parsed)));
            }
            catch (Exception failure) when (failure is InvalidDataException or UnauthorizedAccessException)
            {
                terminal.Report($"graph: {failure.Message}");
                return ExitCode.Refused;
            }
        });
        return command;
    }

    private static Scope Parse(string text, Action<string> refuse)
    {
        switch (text)
        {
            case "read":
                return Scope.Read;
            case "write":
                return Scope.Write;
            case "admin":
                return Scope.Admin;
            default:
                refuse($"--scope: there is no scope '{text}'; use read, write or admin");
                return Scope.None;
        }
    }

    private static string Words(Scope scopes) =>
        string.Join(
            '+',
            new[] { (Scope.Read, "read"), (Scope.Write, "write"), (Scope.Admin, "admin") }
                .Where(s => scopes.HasFlag(s.Item1))
                .Select(s => s.Item2)
        );

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
