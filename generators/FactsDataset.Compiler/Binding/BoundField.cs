using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Binding;

/// <summary>A field and its value.</summary>
internal readonly record struct BoundField(Field Field, BoundValue Value);
