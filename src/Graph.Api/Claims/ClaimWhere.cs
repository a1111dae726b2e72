using System.ComponentModel;
using Graph.Api.Actors;
using Graph.Api.Guard;
using Graph.Model;
using Graph.Storage;
using GraphQL;

namespace Graph.Api.Claims;

[Name("ClaimFilter")]
[Description("Which claims; every field that is given restricts.")]
internal sealed class ClaimWhere
{
    [Description("Only these types.")]
    public RelationType[]? Types { get; set; }

    [Id]
    [Description("Only with this subject.")]
    public string? Subject { get; set; }

    [Id]
    [Description("Only with this object.")]
    public string? Object { get; set; }

    [Description("Only with such nodes at their ends.")]
    public ActorsWhere? Actors { get; set; }

    [Description("Only with a node of one of these kinds on either side.")]
    public NodeKind[]? Kinds { get; set; }

    [Id]
    [Description("Only by this article.")]
    public string? Article { get; set; }

    [Id]
    [Description("Only in support of this relation.")]
    public string? Relation { get; set; }

    [Description(Arguments.ClaimNegated)]
    public bool? Negated { get; set; }

    [Description("Only these modalities.")]
    public Modality[]? Modalities { get; set; }

    [Id]
    [Description("Only in the words of this actor.")]
    public string? AttributedTo { get; set; }

    [Description(Arguments.SeenFrom)]
    public DateOnly? From { get; set; }

    [Description(Arguments.SeenTo)]
    public DateOnly? To { get; set; }

    [Description("Only in support of a relation with at least this many claims.")]
    public int? MinSupport { get; set; }

    [Description("Only with at least this confidence, 0 to 1.")]
    public double? MinConfidence { get; set; }

    [Description("Only by articles in this language, by its ISO 639-1 code.")]
    public string? Language { get; set; }

    [Description("Only by articles of this publisher.")]
    public string? Source { get; set; }

    [Description("Words that the sentence must hold all, or begin with; case and diacritics are ignored.")]
    [Cost(FieldCost.Search)]
    public string? Text { get; set; }

    /// <summary>The filter of the store.</summary>
    public ClaimFilter ToFilter()
    {
        Arguments.CheckPeriod(From, To);
        Arguments.CheckLeast(MinSupport, MinConfidence);
        return new ClaimFilter
        {
            Types = Types,
            Subject = Arguments.OptionalNode("where.subject", Subject),
            Object = Arguments.OptionalNode("where.object", Object),
            Actors = Actors?.ToFilter() ?? new ActorsFilter(),
            Kinds = Kinds,
            Negated = Negated,
            Modalities = Modalities,
            AttributedTo = Arguments.OptionalActor("where.attributedTo", AttributedTo),
            From = From,
            To = To,
            MinSupport = MinSupport,
            MinConfidence = MinConfidence,
            Language = Arguments.Language(Language),
            Source = Source,
            Search = Text,
            Article = Arguments.OptionalOf("where.article", Article, NodeKind.Article),
            Relation = Arguments.OptionalOf("where.relation", Relation, NodeKind.Relation),
        };
    }
}
