namespace FactsDataset.Compiler.Emission;

/// <summary>A generated C# file.</summary>
/// <param name="Hint">Its name: ASCII, the same on every machine.</param>
/// <param name="Text">Its text, with line feeds.</param>
internal sealed record GeneratedSource(string Hint, string Text);
