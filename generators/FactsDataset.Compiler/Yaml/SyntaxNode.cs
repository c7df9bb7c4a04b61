using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Yaml;

/// <summary>A value in a fact file, and where it stands.</summary>
/// <param name="Range">Where it stands; of a collection, from its first child's start to its last child's end.</param>
/// <param name="IsDamaged">
/// Of a scalar: whether it has been reported already, for a hidden character in it (FACT0004) or for what it is written
/// with (FACT0002), so that nothing more is said of it; a value that is missing and reported is an empty damaged scalar.
/// Of a mapping: whether a key of it was reported and is missing or unreadable, so that nothing is said to be lacking.
/// </param>
internal abstract record SyntaxNode(TextRange Range, bool IsDamaged);
