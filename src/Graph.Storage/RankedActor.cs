namespace Graph.Storage;

/// <summary>An actor and how much is said of it.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Support">Number of claims with it on either side.</param>
public sealed record RankedActor(ActorNode Actor, long Support);
