using System.ComponentModel;

namespace FactsDataset.Core.Packing;

/// <summary>Gives a UTF-8 text that lies in the assembly. Plumbing for generated code.</summary>
/// <returns>The same text at each call.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate ReadOnlySpan<byte> PackedText();
