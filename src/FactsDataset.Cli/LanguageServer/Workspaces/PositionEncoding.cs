namespace FactsDataset.Cli.LanguageServer.Workspaces;

/// <summary>The units in which client and server count the characters of a line.</summary>
internal enum PositionEncoding
{
    /// <summary>UTF-16 code units, which every client knows.</summary>
    Utf16,

    /// <summary>Bytes of UTF-8.</summary>
    Utf8,
}
