using System.Text.Json.Serialization;

namespace Graph.Import.Refusals;

/// <summary>How refusals are written as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RefusedInput))]
internal sealed partial class RefusalJson : JsonSerializerContext;
