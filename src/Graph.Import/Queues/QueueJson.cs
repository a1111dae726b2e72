using System.Text.Json.Serialization;

namespace Graph.Import.Queues;

/// <summary>How refusals of a queue are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(QueueRefusal))]
internal sealed partial class QueueJson : JsonSerializerContext;
