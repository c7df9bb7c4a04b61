using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.Syntax;

/// <summary>One entry of a fact file.</summary>
/// <param name="Id">Its key, as written.</param>
/// <param name="Body">Its value; null where it is malformed, which has been reported.</param>
internal sealed record EntrySyntax(ScalarSyntax Id, MappingSyntax? Body);
