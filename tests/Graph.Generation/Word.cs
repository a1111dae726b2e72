namespace Graph.Generation;

/// <summary>A word with the id of what it names.</summary>
internal readonly record struct Word(string Id, string Text);
