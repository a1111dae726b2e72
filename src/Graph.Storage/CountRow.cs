using System.Collections.Immutable;

namespace Graph.Storage;

/// <summary>How many claims are alike in what was asked for.</summary>
/// <param name="Keys">One key for each thing to count by: the name of a type or modality, <c>2022-05-23</c>, <c>2022-05</c>, <c>2022</c>,
/// an id, <c>true</c>; null where there is none.</param>
/// <param name="Claims">Their number.</param>
public sealed record CountRow(ImmutableArray<string?> Keys, long Claims);
