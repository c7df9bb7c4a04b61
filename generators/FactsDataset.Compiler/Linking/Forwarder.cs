namespace FactsDataset.Compiler.Linking;

/// <summary>A member with a former name, which leads to the entry under its present one.</summary>
/// <param name="Name">The former C# name.</param>
/// <param name="Target">The present C# name.</param>
internal readonly record struct Forwarder(string Name, string Target);
