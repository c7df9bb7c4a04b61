using System.ComponentModel;
using System.Diagnostics;
using FactsDataset.Core.Packing;

namespace FactsDataset.Core;

/// <summary>What another source says of one field of a fact.</summary>
[DebuggerDisplay("{ToString(),nq}")]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(FactsDataset.Core.Json.FactVariantJsonConverter))]
#endif
public sealed record FactVariant
{
    private readonly ValueList<Evidence> _evidence;

    private FactVariant(string field, string value, Evidence[] evidence)
    {
        Field = field;
        Value = value;
        _evidence = new ValueList<Evidence>(evidence);
    }

    /// <summary>The field, by its name in the schema.</summary>
    public string Field { get; }

    /// <summary>What that source says, as a fact file would write it.</summary>
    public string Value { get; }

    /// <summary>Where it says so.</summary>
    public IReadOnlyList<Evidence> Evidence => _evidence;

    /// <summary>Makes, for a test, what another source says of a field.</summary>
    /// <param name="field">The field, by its name in the schema.</param>
    /// <param name="value">What that source says.</param>
    /// <param name="evidence">Where it says so; nowhere where it is <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException">A text is <see langword="null"/>.</exception>
    public static FactVariant Create(string field, string value, IEnumerable<Evidence>? evidence = null) => new(
        field ?? throw new ArgumentNullException(nameof(field)),
        value ?? throw new ArgumentNullException(nameof(value)),
        evidence?.ToArray() ?? []);

    /// <summary>Reads the cells <c>field value evidence[]</c>. Plumbing for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static FactVariant Read(FactStore store, ref RowReader reader)
    {
        string field = reader.ReadRequiredText();
        string value = reader.ReadRequiredText();
        return new FactVariant(field, value, reader.ReadArray(Core.Evidence.Read));
    }

    /// <summary>The field and the value, such as <c>when: 2001-05-10</c>.</summary>
    public override string ToString() => Field + ": " + Value;
}
