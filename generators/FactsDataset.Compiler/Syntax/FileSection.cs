namespace FactsDataset.Compiler.Syntax;

/// <summary>A stretch of lines of a fact file, under a key at its top or under none.</summary>
/// <param name="First">The index of its first line.</param>
/// <param name="End">The index of the line after its last.</param>
/// <param name="Header">The key in its first line; null where there is none to be read.</param>
internal sealed record FileSection(int First, int End, KeyHeader? Header);
