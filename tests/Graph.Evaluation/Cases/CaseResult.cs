namespace Graph.Evaluation.Cases;

/// <summary>How a case came out.</summary>
/// <param name="Id">File and a hash of the case's words, the same as long as these are.</param>
/// <param name="Kind">The kind of fault that it is an example of.</param>
/// <param name="Name">Its words, or the name of its file.</param>
/// <param name="Faults">What is missing and what is wrong; none where it holds.</param>
internal sealed record CaseResult(string Id, string Kind, string Name, IReadOnlyList<string> Faults)
{
    public bool Holds => Faults.Count == 0;
}
