namespace FactsDataset.Compiler.Text;

/// <summary>A place in a text: zero-based line (lines end at LF, CR or CRLF) and zero-based UTF-16 code unit in it.</summary>
internal readonly record struct TextPoint(int Line, int Character);
