namespace FactsDataset.Compiler.Schema;

/// <summary>A text in a language.</summary>
/// <param name="Language">A BCP 47 tag; empty where the schema writes one text for every language.</param>
/// <param name="Text">The text.</param>
internal sealed record Wording(string Language, string Text);
