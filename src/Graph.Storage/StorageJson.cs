using System.Text.Json.Serialization;

namespace Graph.Storage;

[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(int[]))]
internal sealed partial class StorageJson : JsonSerializerContext;
