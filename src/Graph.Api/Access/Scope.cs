namespace Graph.Api.Access;

/// <summary>What a key allows.</summary>
[Flags]
public enum Scope
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>To ask.</summary>
    Read = 1,

    /// <summary>To import and retract articles.</summary>
    Write = 2,

    /// <summary>All of it, and to send documents of its own where only trusted ones are allowed, without a rate limit.</summary>
    Admin = 4,
}
