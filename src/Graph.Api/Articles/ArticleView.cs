using System.ComponentModel;
using Graph.Api.Claims;
using Graph.Api.Guard;
using Graph.Api.Nodes;
using Graph.Api.Paging;
using Graph.Model;
using Graph.Storage;
using GraphQL;
using GraphQL.Types;

namespace Graph.Api.Articles;

[Name("Article")]
[Description("A source document.")]
[Implements(typeof(AutoRegisteringInterfaceGraphType<NodeView>))]
internal sealed class ArticleView(GraphSession session, Article article) : NodeView(session, article.Id)
{
    [Description("Headline, if known.")]
    public string? Title => article.Title;

    [Description("Day of publication, if known.")]
    public DateOnly? Published => article.Published;

    [Description("Name of the publisher, if known.")]
    public string? Source => article.Source;

    [Description("Address, if known.")]
    public string? Url => article.Url;

    [Description("ISO 639-1 code of its language.")]
    public string Language => article.Language;

    [Description("The body; the offsets of passages count its UTF-16 code units.")]
    [Cost(5)]
    public string Text => article.Text;

    [Description("What it states, the latest first.")]
    public Task<Connection<ClaimView>> Claims(
        IResolveFieldContext context,
        [Description(Arguments.Types)] RelationType[]? types,
        [Description(Arguments.ClaimNegated)] bool? negated = null,
        [Description(Arguments.Modalities)] Modality[]? modalities = null,
        [Description(Arguments.First)] int first = PageArguments.DefaultFirst,
        [Description(Arguments.After)] string? after = null)
    {
        var filter = new ClaimFilter { Article = Key, Types = types, Negated = negated, Modalities = modalities };
        return Session.ClaimsAsync(context, filter, first, after, nested: true);
    }
}
