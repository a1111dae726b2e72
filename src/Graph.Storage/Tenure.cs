using Graph.Model;

namespace Graph.Storage;

/// <summary>One time that a person was in an office, as the claims of articles and records tell it.</summary>
public sealed record Tenure
{
    /// <summary>Its claims, the latest seen first.</summary>
    public required IReadOnlyList<StoredClaim> Claims { get; init; }

    /// <summary>Since when, where a claim tells it; the person is only seen holding it from <see cref="FirstSeen"/> otherwise.</summary>
    public TenureBound? From { get; init; }

    /// <summary>Until when, where a claim tells that it ended.</summary>
    public TenureBound? To { get; init; }

    /// <summary>Earliest day on which the person is told to hold it.</summary>
    public DateOnly? FirstSeen { get; init; }

    /// <summary>Latest such day.</summary>
    public DateOnly? LastSeen { get; init; }

    /// <summary>The claim seen last.</summary>
    public StoredClaim Latest => Claims[0];

    /// <summary>Who.</summary>
    public NodeId Person => Latest.Claim.Subject!.Value;

    /// <summary>The state or organization.</summary>
    public NodeId Of => Latest.Claim.Object!.Value;

    /// <summary>The title, as the latest claim has it.</summary>
    public string? Title => Office.TitleOf(Latest.Claim);

    /// <summary>The role that the title means, where it is known.</summary>
    public string? Role => Office.RoleOf(Latest.Claim);

    /// <summary>The first day on which the person surely held it.</summary>
    internal DateOnly? Begin => From?.Date.Start ?? FirstSeen;

    /// <summary>Whether a claim has the person in it on <paramref name="day"/>, or between days on which claims do.</summary>
    internal bool IsToldOn(DateOnly day) => Begin <= day && day <= (To?.Latest ?? LastSeen);

    /// <summary>Whether it may have gone on until <paramref name="day"/>: no end is told.</summary>
    internal bool MayLastUntil(DateOnly day) => To is null && LastSeen < day;

    /// <summary>Whether it is told to have begun by <paramref name="day"/> and after <paramref name="other"/>, and no end of it is
    /// told.</summary>
    internal bool HasBegunAfter(Tenure other, DateOnly day) =>
        MayLastUntil(day) && From?.Date.Start is { } begin && begin <= day && begin > other.Begin;

    /// <summary>Whether it is seen later than <paramref name="other"/>, and had begun by <paramref name="day"/>.</summary>
    internal bool Follows(Tenure other, DateOnly day) => LastSeen > other.LastSeen && Begin <= day;
}
