namespace Graph.Api.Paging;

/// <summary>The paging arguments of a field as they were given.</summary>
internal readonly record struct PageArgs(int? First, string? After, int? Last, string? Before);
