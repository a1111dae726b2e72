namespace Graph.Cli.Import;

/// <summary>How an import tells how far it is.</summary>
internal enum ProgressKind
{
    /// <summary>For people: a bar where they look on, otherwise a line now and then.</summary>
    Text,

    /// <summary>For programs: a line of JSON after each batch, and the summary as JSON.</summary>
    Json,

    /// <summary>Not at all; the summary alone.</summary>
    None,
}
