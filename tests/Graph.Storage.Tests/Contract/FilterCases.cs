using Graph.Model;
using static Graph.Storage.Tests.Samples.World;

namespace Graph.Storage.Tests.Contract;

/// <summary>Filters of claims and of relations that mean the same.</summary>
internal static class FilterCases
{
    public static TheoryData<string, int, int> All =>
        new()
        {
            // name of a filter, claims and relations (of both signs) that it lets through
            { "none", 11, 10 },
            { "any CN", 4, 3 },
            { "any CN, SE", 7, 6 },
            { "any of nobody", 0, 0 },
            { "all RU, US", 2, 2 },
            { "all RU, US, CN", 0, 0 },
            { "between CN, RU, US", 5, 4 },
            { "kinds ORGANIZATION", 1, 1 },
            { "kinds EVENT, ORGANIZATION", 2, 2 },
            { "attributed to Wang Yi", 1, 1 },
            { "support 2", 2, 1 },
            { "confidence 0.5", 10, 9 },
            { "language en", 7, 7 },
            { "source Bladet", 4, 4 },
            { "words moscow again", 1, 1 },
            { "any RU, met, in English", 2, 2 },
            { "within March", 4, 0 },
        };

    public static (ClaimFilter Claims, RelationFilter Relations) Of(string name) =>
        name switch
        {
            "any CN" => Both(new ActorsFilter { Any = [China] }),
            "any CN, SE" => Both(new ActorsFilter { Any = [China, Sweden] }),
            "any of nobody" => Both(new ActorsFilter { Any = [] }),
            "all RU, US" => Both(new ActorsFilter { All = [Russia, Usa] }),
            "all RU, US, CN" => Both(new ActorsFilter { All = [Russia, Usa, China] }),
            "between CN, RU, US" => Both(new ActorsFilter { BothEnds = [China, Russia, Usa] }),
            "kinds ORGANIZATION" => (new() { Kinds = [NodeKind.Organization] }, new() { Kinds = [NodeKind.Organization] }),
            "kinds EVENT, ORGANIZATION" => (
                new() { Kinds = [NodeKind.Event, NodeKind.Organization] },
                new() { Kinds = [NodeKind.Event, NodeKind.Organization] }
            ),
            "attributed to Wang Yi" => (new() { AttributedTo = WangYi }, new() { AttributedTo = WangYi }),
            "support 2" => (new() { MinSupport = 2 }, new() { MinSupport = 2 }),
            "confidence 0.5" => (new() { MinConfidence = 0.5 }, new() { MinConfidence = 0.5 }),
            "language en" => (new() { Language = "en" }, new() { Language = "en" }),
            "source Bladet" => (new() { Source = "Bladet" }, new() { Source = "Bladet" }),
            "words moscow again" => (new() { Search = "moscow AGAIN" }, new() { Search = "moscow AGAIN" }),
            "any RU, met, in English" => (
                new()
                {
                    Actors = new() { Any = [Russia] },
                    Types = [RelationType.Met],
                    Language = "en",
                },
                new()
                {
                    Actors = new() { Any = [Russia] },
                    Types = [RelationType.Met],
                    Language = "en",
                }
            ),
            "within March" => (
                new() { From = new DateOnly(2022, 3, 1), To = new DateOnly(2022, 3, 31) },
                new() { From = new DateOnly(2022, 3, 1), To = new DateOnly(2022, 2, 1) }
            ),
            _ => (new(), new()),
        };

    private static (ClaimFilter, RelationFilter) Both(ActorsFilter actors) => (new() { Actors = actors }, new() { Actors = actors });
}
