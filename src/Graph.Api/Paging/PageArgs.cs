namespace Graph.Api.Paging;

/// <summary>The paging arguments of a field as they were given, and which way round its list goes.</summary>
internal readonly record struct PageArgs(int? First, string? After, int? Last, string? Before, TimeOrder Order = TimeOrder.Latest);
