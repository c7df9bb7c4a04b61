using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Cli.Importing.Tables;

/// <summary>How the rows of a table become entries of a kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Columns">The columns that say something.</param>
/// <param name="Constants">What every entry says.</param>
/// <param name="IdTemplate">What ids are made of: text, and names of columns between braces; null where a column holds them.</param>
internal sealed record TableMapping(
    Kind Kind,
    IReadOnlyList<MappedColumn> Columns,
    IReadOnlyList<(FieldPath Path, SyntaxNode Value)> Constants,
    string? IdTemplate);
