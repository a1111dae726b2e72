using System.ComponentModel;
using Graph.Api.Guard;
using Graph.Storage;
using GraphQL;

namespace Graph.Api.Articles;

[Name("ArticleFilter")]
[Description("Which articles; every field that is given restricts.")]
internal sealed class ArticleWhere
{
    [Description("Only in this language, by its ISO 639-1 code.")]
    public string? Language { get; set; }

    [Description("Only by this publisher.")]
    public string? Source { get; set; }

    [Id]
    [Description("Only those that mention this actor.")]
    public string? Mentions { get; set; }

    [Description(Arguments.PublishedFrom)]
    public DateOnly? From { get; set; }

    [Description(Arguments.PublishedTo)]
    public DateOnly? To { get; set; }

    [Description(Arguments.Words)]
    [Cost(FieldCost.Search)]
    public string? Text { get; set; }

    /// <summary>The filter of the store.</summary>
    public ArticleFilter ToFilter()
    {
        Arguments.CheckPeriod(From, To);
        return new ArticleFilter
        {
            Language = Arguments.Language(Language),
            Source = Source,
            Mentions = Arguments.OptionalActor("where.mentions", Mentions),
            From = From,
            To = To,
            Search = Text,
        };
    }
}
