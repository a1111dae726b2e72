using Graph.Model;

namespace Graph.Storage;

/// <summary>A claim with what readers ask for beside it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Article">The article that makes it.</param>
/// <param name="Relation">The relation that it supports; null where it has no subject.</param>
/// <param name="Sentence">The words of its evidence.</param>
/// <param name="Trigger">The words of its trigger.</param>
/// <param name="Seen">The claim's date, or else the article's day of publication, or null.</param>
public sealed record StoredClaim(Claim Claim, NodeId Article, NodeId? Relation, string Sentence, string Trigger, DateOnly? Seen);
