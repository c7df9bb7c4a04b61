namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>Whether a client takes up a capability later.</summary>
internal sealed record DynamicRegistration([property: System.Text.Json.Serialization.JsonPropertyName("dynamicRegistration")] bool IsSupported);
