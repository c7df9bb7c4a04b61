using FactsDataset.Compiler.Text;

namespace FactsDataset.Cli.LanguageServer.Features;

/// <summary>A span that an entry of a file cites, in a document that is at hand.</summary>
/// <param name="Place">Where the position stands in the file.</param>
/// <param name="Digest">Where the digest stands in the file.</param>
/// <param name="Words">The words of the span; null where the document has no such place.</param>
/// <param name="IsTrue">Whether the digest is that of the words.</param>
internal sealed record CitedSpan(TextRange Place, TextRange Digest, string? Words, bool IsTrue);
