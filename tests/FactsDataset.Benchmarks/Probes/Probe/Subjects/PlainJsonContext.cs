using System.Text.Json.Serialization;
using Peers;

namespace Probe;

/// <summary>The reader that the compiler of System.Text.Json generates.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlainPassage[]))]
internal sealed partial class PlainJsonContext : JsonSerializerContext;
