using System.Security;

namespace Graph.Storage.Neo4j.Connection;

/// <summary>Reads login and trust from the environment, where secrets do not show in lists of processes or in shell histories.</summary>
internal static class Neo4jEnvironment
{
    /// <summary>Name of the user; <c>neo4j</c> where only a password is given.</summary>
    public const string User = "GRAPH_NEO4J_USER";

    /// <summary>The user's password.</summary>
    public const string Password = "GRAPH_NEO4J_PASSWORD";

    /// <summary>A file that holds the password alone.</summary>
    public const string PasswordFile = "GRAPH_NEO4J_PASSWORD_FILE";

    /// <summary>The token of a single sign-on.</summary>
    public const string Token = "GRAPH_NEO4J_TOKEN";

    /// <summary>A file that holds the token alone.</summary>
    public const string TokenFile = "GRAPH_NEO4J_TOKEN_FILE";

    /// <summary>A PEM file of certificate authorities.</summary>
    public const string AuthorityFile = "GRAPH_NEO4J_CA_FILE";

    private const string DefaultUser = "neo4j";

    /// <summary>Reads the options of <paramref name="address"/> and of the environment.</summary>
    /// <param name="address">Such as <c>https://graph.example.org:7473/neo4j</c>.</param>
    /// <param name="variable">Gives a variable of the environment, or null.</param>
    /// <exception cref="StoreException">The address or a variable is wrong; the message names the remedy.</exception>
    public static Neo4jOptions Read(string address, Func<string, string?> variable)
    {
        var (uri, database) = Neo4jAddress.Parse(address);
        var authority = NotEmpty(variable(AuthorityFile));
        if (authority is not null && !File.Exists(authority))
        {
            throw new StoreException($"{AuthorityFile} names '{authority}', which is no file");
        }

        return new Neo4jOptions(uri, database, Login(variable)) { AuthorityFile = authority };
    }

    private static Neo4jLogin Login(Func<string, string?> variable)
    {
        var user = NotEmpty(variable(User));
        var password = Secret(variable, Password, PasswordFile);
        var token = Secret(variable, Token, TokenFile);
        return (user, password, token) switch
        {
            (_, not null, not null) => throw new StoreException(
                $"both a password and a token are set; unset {Password} and {PasswordFile}, or {Token} and {TokenFile}"
            ),
            (_, null, not null) => Neo4jLogin.Bearer(token),
            (_, not null, null) => Neo4jLogin.Basic(user ?? DefaultUser, password),
            (not null, null, null) => throw new StoreException($"{User} is set without a password; set {Password} or {PasswordFile}"),
            _ => Neo4jLogin.None,
        };
    }

    private static string? Secret(Func<string, string?> variable, string name, string fileName)
    {
        var value = NotEmpty(variable(name));
        var file = NotEmpty(variable(fileName));
        if (value is not null && file is not null)
        {
            throw new StoreException($"both {name} and {fileName} are set; unset one of them");
        }

        return file is null ? value : Content(fileName, file);
    }

    private static string Content(string name, string file)
    {
        try
        {
            return NotEmpty(File.ReadAllText(file).Trim('\r', '\n')) ?? throw new StoreException($"{name} names '{file}', which is empty");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException)
        {
            throw new StoreException($"{name} names '{file}', which cannot be read: {e.Message}", e);
        }
    }

    private static string? NotEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
