using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.SchemaReading;

/// <summary>A schema as far as it could be read.</summary>
/// <param name="Schema">The schema; null where a mistake in it keeps fact files from being read.</param>
internal sealed record SchemaResult(DatasetSchema? Schema, EquatableArray<FactDiagnostic> Diagnostics);
