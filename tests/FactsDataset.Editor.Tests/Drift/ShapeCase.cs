namespace FactsDataset.Editor.Tests.Drift;

/// <summary>A fact file that is right or wrong by its shape alone.</summary>
/// <param name="Name">What is right or wrong.</param>
/// <param name="Kind">The kind whose schema it is for; <c>schema</c> for a schema file.</param>
/// <param name="Text">The whole file.</param>
/// <param name="IsRight">Whether it is right.</param>
public sealed record ShapeCase(string Name, string Kind, string Text, bool IsRight);
