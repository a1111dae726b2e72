namespace Graph.Storage.Neo4j.Connection;

/// <summary>Who we are to the server: nobody, a user with a password, or the bearer of a token. Prints no secret.</summary>
internal sealed class Neo4jLogin
{
    private Neo4jLogin(string? user, string? password, string? token) => (User, Password, Token) = (user, password, token);

    /// <summary>For a server that asks for no login.</summary>
    public static Neo4jLogin None { get; } = new(null, null, null);

    /// <summary>Name of the user, or null.</summary>
    public string? User { get; }

    /// <summary>The user's password, or null.</summary>
    public string? Password { get; }

    /// <summary>The token of a single sign-on, or null.</summary>
    public string? Token { get; }

    /// <summary>A user with a password.</summary>
    public static Neo4jLogin Basic(string user, string password) => new(user, password, null);

    /// <summary>The bearer of a token.</summary>
    public static Neo4jLogin Bearer(string token) => new(null, null, token);

    /// <inheritdoc/>
    public override string ToString() =>
        Token is not null ? "token"
        : User is null ? "no login"
        : $"user {User}";
}
