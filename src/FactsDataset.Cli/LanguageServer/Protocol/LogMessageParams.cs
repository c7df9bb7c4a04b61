namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>What <c>window/logMessage</c> says.</summary>
/// <param name="Type">2 is a warning, 3 a remark.</param>
/// <param name="Message">The text.</param>
internal sealed record LogMessageParams(int Type, string Message);
