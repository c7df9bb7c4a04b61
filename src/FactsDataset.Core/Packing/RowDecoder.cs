using System.ComponentModel;

namespace FactsDataset.Core.Packing;

/// <summary>Reads the cells of one item of a list. Plumbing for generated code.</summary>
/// <typeparam name="T">What the item is decoded to.</typeparam>
/// <param name="store">The store that references in the item point into.</param>
/// <param name="reader">A reader at the first cell of the item; it is left behind the last.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T RowDecoder<T>(FactStore store, ref RowReader reader);
