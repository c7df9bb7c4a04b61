using System.ComponentModel;
using System.Diagnostics;
using FactsDataset.Core.Packing;

namespace FactsDataset.Core;

/// <summary>When and why a fact was taken back.</summary>
[DebuggerDisplay("{ToString(),nq}")]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(FactsDataset.Core.Json.RetractionJsonConverter))]
#endif
public sealed record Retraction
{
    private Retraction(EdtfDate date, string reason)
    {
        Date = date;
        Reason = reason;
    }

    /// <summary>When it was taken back.</summary>
    public EdtfDate Date { get; }

    /// <summary>Why, in the curators' words.</summary>
    public string Reason { get; }

    /// <summary>Makes a retraction for a test.</summary>
    /// <param name="date">When the fact was taken back.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Retraction Create(EdtfDate date, string reason) =>
        new(date ?? throw new ArgumentNullException(nameof(date)), reason ?? throw new ArgumentNullException(nameof(reason)));

    /// <summary>Reads the cells <c>date reason</c>. Plumbing for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Retraction Read(FactStore store, ref RowReader reader) => new(reader.ReadRequiredDate(), reader.ReadRequiredText());

    /// <summary>The date and the reason.</summary>
    public override string ToString() => Date + ": " + Reason;
}
