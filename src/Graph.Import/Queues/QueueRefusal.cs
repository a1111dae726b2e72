namespace Graph.Import.Queues;

/// <summary>Why a message was refused.</summary>
/// <param name="Source">Where it stood.</param>
/// <param name="Reason">What is wrong.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="Raw">The message.</param>
internal sealed record QueueRefusal(string Source, string Reason, string Remedy, string Raw);
