using NATS.Client.JetStream;

namespace Graph.Import.Queues;

/// <summary>A message that was taken from a queue and comes again unless it is acknowledged.</summary>
/// <param name="Place">How to name it in messages.</param>
public sealed record TakenMessage(string Place)
{
    /// <summary>What stands in it.</summary>
    public ReadOnlyMemory<byte> Line { get; init; }

    internal INatsJSMsg<byte[]>? Handle { get; init; }
}
