namespace Graph.Evaluation.Persons;

/// <summary>A name in an article with whom it means and whom it was taken for.</summary>
internal sealed record NamedPerson(string Article, string Name, string Person, string Node);
