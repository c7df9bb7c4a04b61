namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>A second place that a mistake has to do with.</summary>
internal sealed record RelatedInformation(Location Location, string Message);
