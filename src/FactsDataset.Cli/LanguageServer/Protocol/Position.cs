namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>A place in a document: zero-based line, and zero-based character in the units that client and server agreed on.</summary>
internal readonly record struct Position(int Line, int Character);
