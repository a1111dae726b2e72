namespace Graph.Api.Access;

/// <summary>A key as it is stored: what it was given out for, and the hash of its secret.</summary>
/// <param name="Id">Its public part, which names it in lists and logs.</param>
/// <param name="Name">Whom or what it is for.</param>
/// <param name="Scopes">What it allows.</param>
/// <param name="Hash">SHA-256 of the whole key in hexadecimal digits; the key is 256 bits of chance, so that no slower hash is
/// needed.</param>
/// <param name="Created">The day that it was made.</param>
/// <param name="Expires">The last day that it holds, if it has one.</param>
public sealed record ApiKey(string Id, string Name, Scope Scopes, string Hash, DateOnly Created, DateOnly? Expires = null)
{
    /// <summary>Whether it allows what <paramref name="scope"/> stands for; writing and administration include reading.</summary>
    public bool Allows(Scope scope) =>
        Scopes.HasFlag(scope) || Scopes.HasFlag(Scope.Admin) || (scope == Scope.Read && Scopes.HasFlag(Scope.Write));
}
