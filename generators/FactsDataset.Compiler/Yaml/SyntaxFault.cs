namespace FactsDataset.Compiler.Yaml;

/// <summary>The place where YAML stops making sense, before it is reported.</summary>
/// <param name="Start">An offset in the file, perhaps outside of it.</param>
/// <param name="End">The end of the range, perhaps equal to its start.</param>
/// <param name="Phrase">What to check, as the second half of a sentence.</param>
/// <param name="IsUnclosed">Whether a quote or bracket is open to the end, so that what follows may belong to it.</param>
/// <param name="Noticed">Where the scanner noticed it, if later than where it is to be reported.</param>
internal sealed record SyntaxFault(int Start, int End, string Phrase, bool IsUnclosed = false, int? Noticed = null);
