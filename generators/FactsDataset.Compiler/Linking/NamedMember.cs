namespace FactsDataset.Compiler.Linking;

/// <summary>An entry whose C# member has a name of its own choice.</summary>
internal readonly record struct NamedMember(string Id, string Member);
