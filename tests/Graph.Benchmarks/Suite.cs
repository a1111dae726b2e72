namespace Graph.Benchmarks;

/// <summary>What can be measured.</summary>
internal enum Suite
{
    /// <summary>Extraction beside its floor, and what it allocates.</summary>
    Speed,

    /// <summary>Extraction on one thread and on two.</summary>
    Threads,

    /// <summary>Time a character in a long text beside that in short ones.</summary>
    Scaling,

    /// <summary>Time a character in texts made to be slow.</summary>
    Pathological,

    /// <summary>Time to weigh and to refuse GraphQL documents.</summary>
    Guard,
}
