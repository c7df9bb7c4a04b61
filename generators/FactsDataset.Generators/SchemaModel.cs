using FactsDataset.Compiler.Schema;

namespace FactsDataset.Generators;

/// <summary>The schema that later stages go by; null where there is none to go by.</summary>
internal sealed record SchemaModel(DatasetSchema? Schema, string Folder);
