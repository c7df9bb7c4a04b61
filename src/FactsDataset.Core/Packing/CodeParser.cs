using System.ComponentModel;

namespace FactsDataset.Core.Packing;

/// <summary>Finds the value of a vocabulary that a code stands for. Plumbing of generated code.</summary>
/// <typeparam name="T">The vocabulary's enum.</typeparam>
/// <param name="code">The code, or <see langword="null"/>.</param>
/// <param name="value">The value; <c>default</c> where the code stands for none.</param>
/// <returns>Whether the code stands for a value.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate bool CodeParser<T>(string? code, out T value);
