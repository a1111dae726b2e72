namespace Graph.Model;

/// <summary>A resolution or draft resolution put to a body.</summary>
/// <param name="Id"><c>resolution:</c> and the folded symbol, or the article's local part and a running number.</param>
/// <param name="Name">How the article names it.</param>
/// <param name="Symbol">The UN symbol such as <c>S/2022/431</c>, when the text gives one.</param>
public sealed record Resolution(NodeId Id, string Name, string? Symbol);
