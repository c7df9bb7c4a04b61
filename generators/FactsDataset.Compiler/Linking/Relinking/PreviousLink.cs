using FactsDataset.Compiler.Binding;

namespace FactsDataset.Compiler.Linking.Relinking;

/// <summary>What was linked, and what came out of it.</summary>
/// <param name="Files">All files in the order of linking, those of unknown kinds last.</param>
/// <param name="Result">What came out.</param>
/// <param name="IsPlain">Whether every id and every C# name was given once; where they were not, who has them depends on all files.</param>
internal sealed record PreviousLink(List<FileData> Files, LinkResult Result, bool IsPlain);
