namespace FactsDataset.Compiler.Yaml;

/// <summary>A key and its value.</summary>
internal sealed record PairSyntax(ScalarSyntax Key, SyntaxNode Value);
