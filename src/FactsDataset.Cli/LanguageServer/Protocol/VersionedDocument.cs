namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>A document that an edit is for, whatever its version.</summary>
internal sealed record VersionedDocument(string Uri)
{
    /// <summary>Always null: the edit is for the text as the editor has it.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
    public int? Version { get; init; }
}
