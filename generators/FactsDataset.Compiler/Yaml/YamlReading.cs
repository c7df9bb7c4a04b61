namespace FactsDataset.Compiler.Yaml;

/// <summary>What became of a stretch of YAML.</summary>
/// <param name="Root">Its value; null where it is malformed or holds nothing.</param>
/// <param name="IsMalformed">Whether reading was given up; that has been reported.</param>
/// <param name="Fault">Where and why it was given up, if for a fault of form.</param>
internal sealed record YamlReading(SyntaxNode? Root, bool IsMalformed, SyntaxFault? Fault);
