using System.CommandLine;
using Graph.Api;
using Graph.Api.Access;
using Graph.Cli.Commands;
using Graph.Cli.Keys;

namespace Graph.Cli.Serve;

/// <summary>Who may ask, from where, and what.</summary>
internal sealed class AccessOptions(KeyFileOption keys)
{
    private readonly Option<bool> _publicRead = new("--public-read")
    {
        Description = "Answer questions without a key on other addresses too; on this machine alone that is so anyway",
    };

    private readonly Option<string[]> _hosts = new("--allow-host")
    {
        Description =
            "Answer to this host name, and to no other that is not given (default: names of this machine to itself, or all where others are let in)",
        HelpName = "HOST",
    };

    private readonly Option<string[]> _origins = new("--cors-origin")
    {
        Description = "Let pages of this origin ask, such as https://dashboard.example.org (default: none)",
        HelpName = "ORIGIN",
    };

    private readonly Option<string?> _documents = new("--documents")
    {
        Description = "Folder of trusted documents (*.graphql), which clients name by the SHA-256 of their text",
        HelpName = "DIR",
    };

    private readonly Option<bool> _trustedOnly = new("--trusted-only")
    {
        Description = "Run documents of --documents alone; a key with the scope admin may send others",
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_publicRead, _hosts, _origins, _documents, _trustedOnly])
        {
            command.Add(option);
        }

        keys.AddTo(command);
    }

    /// <summary>The options with what the user gave for listening on <paramref name="url"/>.</summary>
    /// <exception cref="UsageException">They cannot be meant so.</exception>
    public GraphApiOptions Read(ParseResult parsed, Uri url, GraphApiOptions options)
    {
        var (hosts, folder, trustedOnly) = (parsed.GetValue(_hosts) ?? [], parsed.GetValue(_documents), parsed.GetValue(_trustedOnly));
        if (trustedOnly && folder is null)
        {
            throw new UsageException("--trusted-only needs --documents DIR, the folder of the documents that are trusted");
        }

        return options with
        {
            OpenReading = url.IsLoopback || parsed.GetValue(_publicRead),
            Hosts =
                url.IsLoopback ? [GraphApiOptions.Loopback, .. hosts]
                : hosts.Length > 0 ? hosts
                : null,
            CorsOrigins = [.. (parsed.GetValue(_origins) ?? []).Select(Origin)],
            KeyFile = Readable(keys.Read(parsed)),
            DocumentFolder = folder,
            TrustedOnly = trustedOnly,
        };
    }

    /// <summary>A server whose keys cannot be read would refuse everybody, so it does not start.</summary>
    private static string Readable(string file)
    {
        try
        {
            new KeyFile(file).Read();
            return file;
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException(failure.Message);
        }
    }

    private static string Origin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && uri!.PathAndQuery == "/"
        && uri.UserInfo.Length == 0
            ? uri.GetLeftPart(UriPartial.Authority)
            : throw new UsageException(
                $"--cors-origin: '{text}' is no origin; write scheme, host and port such as https://dashboard.example.org"
            );
}
