using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;

namespace FactsDataset.Compiler.Yaml;

/// <summary>A whole YAML file parsed at once, as the schema is.</summary>
/// <param name="Root">The mapping at the top; null where the file is empty or malformed.</param>
internal sealed record DocumentSyntax(string Path, MappingSyntax? Root, EquatableArray<FactDiagnostic> Diagnostics);
