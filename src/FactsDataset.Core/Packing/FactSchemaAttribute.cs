using System.ComponentModel;

namespace FactsDataset.Core.Packing;

/// <summary>
/// Says what a dataset's entries may say: its kinds with their fields, vocabularies, unions and groups, as a text that a
/// tool can read without running anything. Plumbing for generated code.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FactSchemaAttribute : Attribute
{
    /// <summary>Gives the schema.</summary>
    /// <param name="schema">What <c>schema.yaml</c> declares, without its comments, as YAML.</param>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is <see langword="null"/>.</exception>
    public FactSchemaAttribute(string schema)
    {
        Schema = schema ?? throw new ArgumentNullException(nameof(schema));
    }

    /// <summary>What <c>schema.yaml</c> declares, without its comments, as YAML.</summary>
    public string Schema { get; }
}
