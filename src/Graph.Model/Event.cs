namespace Graph.Model;

/// <summary>A named or described gathering: summit, conference, vote.</summary>
/// <param name="Id"><c>event:</c>, the article's local part and a running number.</param>
/// <param name="Name">How the article names it.</param>
public sealed record Event(NodeId Id, string Name);
