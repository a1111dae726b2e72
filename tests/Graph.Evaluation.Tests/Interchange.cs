using System.Text.Json.Nodes;
using Graph.Model;

namespace Graph.Evaluation.Tests;

/// <summary>As much of the interchange form as the reference scorer reads.</summary>
internal static class Interchange
{
    public static string LineOf(ArticleGraph graph) => new JsonObject
    {
        ["article"] = new JsonObject { ["path"] = graph.Article.Path },
        ["actors"] = new JsonArray([.. graph.Actors.Select(ActorOf)]),
        ["claims"] = new JsonArray([.. graph.Claims.Select(ClaimOf)]),
    }.ToJsonString();

    private static JsonObject ActorOf(Actor actor) => new()
    {
        ["id"] = actor.Id.Value, ["kind"] = actor.Kind.ToString().ToUpperInvariant(), ["name"] = actor.Name,
        ["aliases"] = new JsonArray([.. actor.Aliases.Select(a => JsonValue.Create(a))]),
    };

    private static JsonObject ClaimOf(Claim claim) => new()
    {
        ["type"] = RelationVocabulary.NameOf(claim.Type), ["subject"] = claim.Subject.Value, ["object"] = claim.Object?.Value,
        ["negated"] = claim.Negated, ["attributedTo"] = claim.AttributedTo?.Value, ["place"] = claim.Place,
        ["quote"] = claim.Quote is { } quote ? new JsonObject { ["text"] = quote.Text, ["direct"] = quote.Direct } : null,
        ["date"] = claim.Date is { } date ? new JsonObject { ["value"] = date.Value } : null,
        ["attributes"] = new JsonObject(claim.Attributes.Select(a => KeyValuePair.Create(a.Key, a.Value.Number is { } n ? JsonValue.Create(n) : (JsonNode?)a.Value.Text))),
    };
}
