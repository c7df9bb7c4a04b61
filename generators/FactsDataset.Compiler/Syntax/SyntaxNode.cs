using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Syntax;

/// <summary>A value in a fact file, and where it stands.</summary>
/// <param name="Range">Where it stands; of a collection, from its first child's start to its last child's end.</param>
/// <param name="IsDamaged">
/// Whether a character in it has been reported already (FACT0004), so that nothing more is said of it.
/// </param>
internal abstract record SyntaxNode(TextRange Range, bool IsDamaged);
