using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.Syntax;

/// <summary>A fact file cut into its entries, each parsed by itself.</summary>
/// <param name="Path">The file's path, as the build gave it.</param>
/// <param name="Kind">The value of <c>kind:</c>, or null where there is none.</param>
/// <param name="Entries">The entries in the order written, the malformed ones among them.</param>
/// <param name="Diagnostics">FACT0001 to FACT0004, and what the file's frame lacks.</param>
/// <param name="IsMalformed">
/// Whether entries may be missing from <paramref name="Entries"/>, so that a reference into this file is not reported.
/// </param>
internal sealed record FactFileSyntax(
    string Path,
    ScalarSyntax? Kind,
    EquatableArray<EntrySyntax> Entries,
    EquatableArray<FactDiagnostic> Diagnostics,
    bool IsMalformed);
