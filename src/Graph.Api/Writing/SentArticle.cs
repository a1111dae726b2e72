using System.ComponentModel;
using GraphQL;

namespace Graph.Api.Writing;

/// <summary>An article as a client sends it.</summary>
[Name("ArticleInput")]
[Description("An article to import.")]
public sealed record SentArticle
{
    /// <summary>Its body.</summary>
    [Description("Its body.")]
    public required string Text { get; init; }

    /// <summary>Its headline.</summary>
    [Description("Its headline.")]
    public string? Title { get; init; }

    /// <summary>Its day of publication.</summary>
    [Description("Its day of publication; without it relative dates stay relative.")]
    public DateOnly? Published { get; init; }

    /// <summary>ISO 639-1 code of its language.</summary>
    [Description("ISO 639-1 code of its language; without it the text tells.")]
    public string? Language { get; init; }

    /// <summary>Its address, by which it is known.</summary>
    [Description("Its address, by which it is known; without one it is known by its text.")]
    public string? Url { get; init; }

    /// <summary>Name of its publisher.</summary>
    [Description("Name of its publisher.")]
    public string? Source { get; init; }
}
