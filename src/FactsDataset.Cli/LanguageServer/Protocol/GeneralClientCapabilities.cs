namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>The units in which a client counts characters, the ones that it likes best first.</summary>
internal sealed record GeneralClientCapabilities(IReadOnlyList<string>? PositionEncodings);
