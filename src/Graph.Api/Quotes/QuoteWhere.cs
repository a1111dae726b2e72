using System.ComponentModel;
using Graph.Api.Guard;
using Graph.Storage;
using GraphQL;

namespace Graph.Api.Quotes;

[Name("QuoteFilter")]
[Description("Which quotes; every field that is given restricts.")]
internal sealed class QuoteWhere
{
    [Id]
    [Description("Only by this actor.")]
    public string? Speaker { get; set; }

    [Description(Arguments.Words)]
    [Cost(FieldCost.Search)]
    public string? Text { get; set; }

    [Description("Only quotes that stand by themselves (true) or fragments inside a clause (false).")]
    public bool? Direct { get; set; }

    [Description(Arguments.PublishedFrom)]
    public DateOnly? From { get; set; }

    [Description(Arguments.PublishedTo)]
    public DateOnly? To { get; set; }

    [Description("Only by articles in this language, by its ISO 639-1 code.")]
    public string? Language { get; set; }

    [Description("Only by articles of this publisher.")]
    public string? Source { get; set; }

    /// <summary>The filter of the store.</summary>
    public QuoteFilter ToFilter()
    {
        Arguments.CheckPeriod(From, To);
        return new QuoteFilter
        {
            Speaker = Arguments.OptionalActor("where.speaker", Speaker),
            Search = Text,
            Direct = Direct,
            From = From,
            To = To,
            Language = Arguments.Language(Language),
            Source = Source,
        };
    }
}
