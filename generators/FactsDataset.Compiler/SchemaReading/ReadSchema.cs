namespace FactsDataset.Compiler.SchemaReading;

/// <summary>A schema file that was read.</summary>
internal sealed record ReadSchema(string Path, SchemaResult Result);
