using System.ComponentModel;
using Graph.Api.Actors;
using Graph.Api.Articles;
using Graph.Api.Batching;
using Graph.Api.Guard;
using Graph.Api.Nodes;
using Graph.Api.Quotes;
using Graph.Api.Relations;
using Graph.Model;
using Graph.Storage;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Types;

namespace Graph.Api.Claims;

[Name("Claim")]
[Description("One statement of one relation by one article, with the words that state it.")]
[Implements(typeof(AutoRegisteringInterfaceGraphType<NodeView>))]
internal sealed class ClaimView(GraphSession session, StoredClaim stored) : NodeView(session, stored.Claim.Id)
{
    [Description("The relation that is stated.")]
    public RelationType Type => stored.Claim.Type;

    [Description("First argument; null only for words that the article gives to nobody (SAID).")]
    public IDataLoaderResult<NodeView?> Subject() => LoadResults.RequiredOrNone(stored.Claim.Subject, Session.Node);

    [Description("Second argument; null only where the type has none or the text tells none.")]
    public IDataLoaderResult<NodeView?> Object() =>
        Quote() is { } quote ? LoadResults.Of<NodeView?>(quote)
        : stored.Claim.Object is { } target ? Session.Node(target)
        : LoadResults.Of<NodeView?>(null);

    [Description("The quoted words, for SAID alone.")]
    public QuoteView? Quote() => stored.Claim.Quote is null ? null : QuoteView.Of(Session, stored);

    [Description("The actor whose words it is, when it stands in quoted or reported speech.")]
    public IDataLoaderResult<ActorView?> AttributedTo() =>
        stored.Claim.AttributedTo is { } actor ? Session.Actor(actor) : LoadResults.Of<ActorView?>(null);

    [Description("Whether the text denies the relation.")]
    public bool Negated => stored.Claim.Negated;

    [Description("How the text holds it.")]
    public Modality Modality => stored.Claim.Modality;

    [Description("When it happened, if its own sentence says so.")]
    public PartialDateView? Date => stored.Claim.Date is { } date ? new PartialDateView(date) : null;

    [Description("The first day of its date, or else the article's day of publication: what orders claims and what from and to look at.")]
    public DateOnly? Seen => stored.Seen;

    [Description("Where it happened, as written, if the sentence says so.")]
    public string? Place => stored.Claim.Place;

    [Description("Further facts, by name.")]
    [ListSize(4), Cost(0.25)]
    public IEnumerable<AttributeView> Attributes => stored.Claim.Attributes.Select(a => new AttributeView(a.Key, a.Value));

    [Description("The sentence, or the sentences of a quote and its speaker, that state it.")]
    public Passage Sentence => new(stored.Sentence, stored.Claim.Evidence.Sentence);

    [Description("The word or words that state the relation.")]
    public Passage Trigger => new(stored.Trigger, stored.Claim.Evidence.Trigger);

    [Description("How sure the extractor is, from 0 to 1.")]
    public double Confidence => stored.Claim.Confidence;

    [Description("Name and version of the extractor.")]
    public string Extractor => stored.Claim.Extractor;

    [Description("The rule that made it.")]
    public string Rule => stored.Claim.Rule;

    [Description("The places that decided arguments, negation, modality, attribution and date.")]
    [ListSize(6), Cost(0.25)]
    public IEnumerable<CueView> Cues => stored.Claim.Cues.Select(cue => new CueView(Session, stored, cue));

    [Description("Why it was made: the rule, the words that triggered it and those that decided its parts.")]
    [Cost(0)]
    public Why Why => new(stored.Claim, Trigger, Cues);

    [Description("The article that makes it.")]
    public IDataLoaderResult<ArticleView> Article() => Session.Article(stored.Article).Required(stored.Article.Value);

    [Description("The relation that it supports; null where it has no subject, and so is no edge.")]
    public IDataLoaderResult<RelationView?> Relation() => LoadResults.RequiredOrNone(stored.Relation, Session.Relation);
}
