using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Graph.Cli.Commands;

namespace Graph.Cli.Serve;

/// <summary>Where to listen: an address, or its host and port.</summary>
internal sealed class ListenOptions
{
    private const string DefaultHost = "127.0.0.1";
    private const int DefaultPort = 4000;
    private const int LargestPort = 65535;

    private readonly Option<string?> _url = new("--url")
    {
        Description = $"Address to listen on (default: http://{DefaultHost}:4000)",
        HelpName = "URL",
    };
    private readonly Option<string?> _host = new("--host") { Description = "Host to listen on, instead of --url", HelpName = "HOST" };
    private readonly Option<int?> _port = new("--port")
    {
        Description = "Port to listen on, instead of --url; 0 takes a free one",
        HelpName = "PORT",
        CustomParser = ParsePort,
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_url);
        command.Add(_host);
        command.Add(_port);
    }

    /// <summary>The address to listen on.</summary>
    /// <exception cref="UsageException">It cannot be listened on, or is given twice.</exception>
    public Uri Read(ParseResult parsed)
    {
        var (url, host, port) = (parsed.GetValue(_url), parsed.GetValue(_host), parsed.GetValue(_port));
        if (url is not null && (host is not null || port is not null))
        {
            throw new UsageException("--url already names host and port; leave out --host and --port");
        }

        var address = url ?? string.Create(CultureInfo.InvariantCulture, $"http://{host ?? DefaultHost}:{port ?? DefaultPort}");
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttp && uri.PathAndQuery == "/"
            ? uri
            : throw new UsageException(
                $"cannot listen on '{address}'; write http://HOST:PORT, for example http://{DefaultHost}:{DefaultPort.ToString(CultureInfo.InvariantCulture)}"
            );
    }

    private static int? ParsePort(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= LargestPort)
        {
            return port;
        }

        result.AddError("--port must be a number from 0 to 65535");
        return null;
    }
}
