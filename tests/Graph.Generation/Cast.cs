using Graph.Model;

namespace Graph.Generation;

/// <summary>Who stands in the places of one sentence.</summary>
internal sealed record Cast
{
    public required Word First { get; init; }

    public required Word Second { get; init; }

    public required Word Third { get; init; }

    public required Word Organization { get; init; }

    public required string Given { get; init; }

    public required string Family { get; init; }

    public required string Title { get; init; }

    public required string Day { get; init; }

    public required string Words { get; init; }

    public required int Number { get; init; }

    public string Person => $"{Given} {Family}";

    /// <summary>The node in a place; not for the quoted words, which are no actor.</summary>
    public (NodeId Id, ActorKind Kind, string Name) Of(char place) =>
        place switch
        {
            'A' => State(First),
            'B' => State(Second),
            'C' => State(Third),
            'O' => (NodeId.Of(NodeKind.Organization, Organization.Id), ActorKind.Organization, Organization.Text),
            'P' => (NodeId.Of(NodeKind.Person, Slug(Person)), ActorKind.Person, Person),
            _ => throw new ArgumentOutOfRangeException(nameof(place), place, "no such place"),
        };

    /// <summary>The words that fill a place.</summary>
    public string Fill(char place) =>
        place switch
        {
            'T' => Title,
            'p' => Family,
            'W' => Day,
            'N' => Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            'Q' => Words,
            _ => Of(place).Name,
        };

    private static (NodeId Id, ActorKind Kind, string Name) State(Word word) =>
        (NodeId.Of(NodeKind.State, word.Id), ActorKind.State, word.Text);

    private static string Slug(string name)
    {
        var slug = name.ToLowerInvariant().Replace('å', 'a').Replace('ä', 'a').Replace('ö', 'o');
        return slug.Replace(' ', '-');
    }
}
