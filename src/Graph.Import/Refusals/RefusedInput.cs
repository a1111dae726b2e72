namespace Graph.Import.Refusals;

/// <summary>An input that was refused, as a file of refusals keeps it: a line of JSON each.</summary>
/// <param name="Source">The path that was read.</param>
/// <param name="Position">Number of the input within its source, from 0.</param>
/// <param name="Rest">Whether all that follows in the source was lost too.</param>
/// <param name="Place">Where in the source it stood, for people.</param>
/// <param name="Line">Its line, or null.</param>
/// <param name="Reason">What is wrong.</param>
/// <param name="Remedy">What to do about it.</param>
/// <param name="Raw">The input itself where it is small, else null.</param>
public sealed record RefusedInput(
    string Source,
    long Position,
    bool Rest,
    string Place,
    int? Line,
    string Reason,
    string Remedy,
    string? Raw
);
