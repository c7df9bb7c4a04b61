using System.ComponentModel;
using System.Diagnostics;
using FactsDataset.Core.Packing;

namespace FactsDataset.Core;

/// <summary>A date that a source could be read to give, and that was not taken.</summary>
[DebuggerDisplay("{ToString(),nq}")]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(FactsDataset.Core.Json.RefusedReadingJsonConverter))]
#endif
public sealed record RefusedReading
{
    private RefusedReading(EdtfDate when, string why)
    {
        When = when;
        Why = why;
    }

    /// <summary>The date that was not taken.</summary>
    public EdtfDate When { get; }

    /// <summary>Why it was not taken.</summary>
    public string Why { get; }

    /// <summary>Makes a reading for a test.</summary>
    /// <param name="when">The date that was not taken.</param>
    /// <param name="why">Why not.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static RefusedReading Create(EdtfDate when, string why) =>
        new(when ?? throw new ArgumentNullException(nameof(when)), why ?? throw new ArgumentNullException(nameof(why)));

    /// <summary>Reads the cells <c>when why</c>. Plumbing for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static RefusedReading Read(FactStore store, ref RowReader reader)
    {
        EdtfDate when = reader.ReadRequiredDate();
        return new RefusedReading(when, reader.ReadRequiredText());
    }

    /// <summary>The date and the reason, such as <c>2001-05-02: the week before</c>.</summary>
    public override string ToString() => When + ": " + Why;
}
