using System.Text.Json;
using Graph.Evaluation.Articles;
using Graph.Extraction;
using Graph.Model;

namespace Graph.Evaluation.Cases;

/// <summary>A sentence or two with the claims that must come of them and those that must not.</summary>
internal sealed record TextCase
{
    private const string DefaultDay = "2025-09-18";
    private const int HashLength = 8;

    /// <summary>Types of which more may be there than are expected.</summary>
    private static readonly RelationType[] s_spared = [RelationType.Said, RelationType.HoldsOffice, RelationType.Concerns];

    public string File { get; init; } = "";

    public required string Kind { get; init; }

    public required string Language { get; init; }

    public string? Published { get; init; }

    public required string Text { get; init; }

    public required IReadOnlyList<JsonElement> Expected { get; init; }

    /// <summary>Claims that must not be affirmed as done.</summary>
    public IReadOnlyList<JsonElement> Never { get; init; } = [];

    /// <summary>Names that must not be an actor's.</summary>
    public IReadOnlyList<string> NoActor { get; init; } = [];

    /// <summary>Whether no other claim may be there.</summary>
    public bool Exactly { get; init; }

    /// <summary>What a reader must judge.</summary>
    public JsonElement? Note { get; init; }

    public string Id => $"{File}:{StableHash.Of($"{Language} {Published} {Text}")[..HashLength]}";

    public bool CanBeJudged => Note is null || Expects;

    private bool Expects => Expected.Count > 0 || Never.Count > 0 || NoActor.Count > 0;

    public CaseResult Run() =>
        new(
            Id,
            Kind,
            Text,
            [
                .. Faults(
                    ArticleExtractor.Default.Extract(
                        ArticleFile.OfMarkdown(
                            $"---\nlanguage: {Language}\npublished: {Published ?? DefaultDay}\nurl: https://example.org/case\n---\n{Text}\n"
                        )
                    )
                ),
            ]
        );

    /// <summary>What is missing and what is wrong in that reading.</summary>
    public IEnumerable<string> Faults(ArticleGraph graph)
    {
        var names = new ActorNames(graph.Actors);
        foreach (var wanted in Expected.Select(e => new WantedClaim(e, names)).Where(w => !graph.Claims.Any(w.IsMetBy)))
        {
            yield return $"missing {wanted}";
        }

        foreach (var banned in Never.Select(e => new WantedClaim(e, names)).Where(w => graph.Claims.Any(w.IsAffirmedBy)))
        {
            yield return $"wrong {banned}";
        }

        foreach (var name in NoActor.Where(names.IsTheNameOfOne))
        {
            yield return $"wrong actor {name}";
        }

        foreach (var claim in Exactly || !Expects ? graph.Claims.Where(c => IsExtra(c, names)) : [])
        {
            yield return $"extra {claim.Subject} {RelationVocabulary.NameOf(claim.Type)} {claim.Object}";
        }
    }

    private bool IsExtra(Claim claim, ActorNames names) =>
        !s_spared.Contains(claim.Type) && !Expected.Any(e => new WantedClaim(e, names).IsMetBy(claim));
}
