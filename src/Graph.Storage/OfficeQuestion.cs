using Graph.Model;

namespace Graph.Storage;

/// <summary>Which offices to tell of.</summary>
public sealed record OfficeQuestion
{
    /// <summary>Only those of this person.</summary>
    public NodeId? Person { get; init; }

    /// <summary>Only those at this state or organization.</summary>
    public NodeId? Of { get; init; }

    /// <summary>Only of this role or title (<c>foreign-minister</c>); case and diacritics are ignored.</summary>
    public string? Role { get; init; }

    /// <summary>Who held them on this day; else all who ever did.</summary>
    public DateOnly? On { get; init; }
}
