namespace Graph.Api.Naming;

/// <summary>What is told of a resolution.</summary>
/// <param name="Concerned">The names of those whom it is about.</param>
/// <param name="Vetoing">The names of those who vetoed it.</param>
/// <param name="Sponsors">The names of those who put it forward.</param>
/// <param name="Body">The name of the body that votes on it.</param>
/// <param name="Day">The day of the vote.</param>
public sealed record ResolutionFacts(
    IReadOnlyList<string> Concerned,
    IReadOnlyList<string> Vetoing,
    IReadOnlyList<string> Sponsors,
    string? Body,
    DateOnly? Day
);
