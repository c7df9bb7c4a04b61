using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;

namespace FactsDataset.Compiler.Binding;

/// <summary>A fact file, typed by the schema: what it says, where that stands, and what is wrong with it.</summary>
internal sealed record BoundFile(FileData Data, FilePositions Positions, EquatableArray<FactDiagnostic> Diagnostics);
