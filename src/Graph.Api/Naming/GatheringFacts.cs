using Graph.Model;

namespace Graph.Api.Naming;

/// <summary>What is told of a gathering.</summary>
/// <param name="Sort">What sort it is, in the word that all languages share, such as <c>summit</c>.</param>
/// <param name="Called">What it is called in every language, such as COP29.</param>
/// <param name="Body">The name of the organization whose it is.</param>
/// <param name="Country">The name of the state where it is held.</param>
/// <param name="Date">When it is held.</param>
public sealed record GatheringFacts(string? Sort, string? Called, string? Body, string? Country, PartialDate? Date);
