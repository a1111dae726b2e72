using Graph.Extraction.Mentions;
using Graph.Model;

namespace Graph.Extraction.Discourse;

/// <summary>A resolution or draft that the article has spoken of, with what tells it from others.</summary>
/// <param name="node">Its node.</param>
/// <param name="topic">What it is about, or null.</param>
/// <param name="many">Whether several are told at once: "two drafts".</param>
internal sealed class Draft(Entity node, string? topic, bool many)
{
    private const string BodyTrait = "body";

    public Entity Node { get; } = node;

    public bool Many { get; } = many;

    /// <summary>Index of the sentence that told it first.</summary>
    public int ToldAt { get; init; }

    /// <summary>Who has put it forward, as far as told.</summary>
    public List<Entity> Sponsors { get; } = [];

    /// <summary>The body that votes on it, as far as told.</summary>
    public Entity? Body
    {
        get;
        set
        {
            field = value;
            if (value is not null)
            {
                Node.Traits = Node.Traits.SetItem(BodyTrait, AttributeValue.Of(value.Id.Value));
            }
        }
    }

    /// <summary>What it is about, as far as told.</summary>
    public string? Topic { get; set; } = topic;

    /// <summary>Notes who has put it forward.</summary>
    public void Sponsor(Entity sponsor)
    {
        if (!Sponsors.Contains(sponsor))
        {
            Sponsors.Add(sponsor);
        }
    }

    /// <summary>Whether a phrase with such sponsors and such a topic can mean it.</summary>
    public bool Fits(List<Entity> sponsors, string? about) =>
        (sponsors.Count == 0 || Sponsors.Count == 0 || sponsors.Exists(Sponsors.Contains))
        && (about is null || Topic is null || Topic == about);

    /// <summary>Whether it can be before a body (null where none is told): what one votes on another does not.</summary>
    public bool IsBefore(Entity? body) => body is null || Body is null || body == Body;

    /// <summary>Whether such sponsors or such a topic have been told of it.</summary>
    public bool IsTold(List<Entity> sponsors, string? about) => sponsors.Exists(Sponsors.Contains) || (about is not null && Topic == about);
}
