using System.ComponentModel;
using System.Diagnostics;
using FactsDataset.Core.Packing;

namespace FactsDataset.Core;

/// <summary>Somebody's work on an entry: coding or reviewing it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(FactsDataset.Core.Json.FieldGroupJsonConverter))]
#endif
public sealed record Curation : IFieldGroup
{
    private Curation(EdtfDate on, string? by)
    {
        On = on;
        By = by;
    }

    /// <summary>When it was done.</summary>
    public EdtfDate On { get; }

    /// <summary>Who did it, by a name of the curators' own choice; <see langword="null"/> where nobody says.</summary>
    public string? By { get; }

    /// <summary>Makes, for a test, somebody's work on an entry.</summary>
    /// <param name="on">When it was done.</param>
    /// <param name="by">Who did it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="on"/> is <see langword="null"/>.</exception>
    public static Curation Create(EdtfDate on, string? by = null) => new(on ?? throw new ArgumentNullException(nameof(on)), by);

    /// <summary>Reads the cells <c>on by</c>. Plumbing for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Curation Read(FactStore store, ref RowReader reader) => new(reader.ReadRequiredDate(), reader.ReadText());

    /// <inheritdoc/>
    public void Describe(IFieldVisitor visitor)
    {
        if (visitor is null)
        {
            throw new ArgumentNullException(nameof(visitor));
        }

        visitor.Date("on", On);
        if (By is not null)
        {
            visitor.Text("by", By);
        }
    }

    /// <summary>The date and the name, such as <c>2001-05-20, jd</c>.</summary>
    public override string ToString() => By is null ? On.ToString() : On + ", " + By;
}
