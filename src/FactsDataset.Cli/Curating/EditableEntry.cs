using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Syntax;

namespace FactsDataset.Cli.Curating;

/// <summary>An entry that may be edited.</summary>
/// <param name="File">The file that it stands in.</param>
/// <param name="Syntax">The entry as it stands.</param>
/// <param name="Bound">What it says.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Index">Its number in the file.</param>
internal sealed record EditableEntry(EditableFile File, EntrySyntax Syntax, BoundEntry Bound, Kind Kind, int Index);
