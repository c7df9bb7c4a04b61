using System.ComponentModel;
using System.Diagnostics;
using FactsDataset.Core.Packing;

namespace FactsDataset.Core;

/// <summary>How the date of an entry is known.</summary>
[DebuggerDisplay("{ToString(),nq}")]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(FactsDataset.Core.Json.DatingJsonConverter))]
#endif
public sealed record Dating
{
    private readonly ValueList<RefusedReading> _refused;

    private Dating(DatingBasis basis, string? note, EdtfDate? textOnly, RefusedReading[] refused)
    {
        Basis = basis;
        Note = note;
        TextOnly = textOnly;
        _refused = new ValueList<RefusedReading>(refused);
    }

    /// <summary>What the date rests on.</summary>
    public DatingBasis Basis { get; }

    /// <summary>How the date was found.</summary>
    public string? Note { get; }

    /// <summary>What the sources alone give, where the date needs general knowledge.</summary>
    public EdtfDate? TextOnly { get; }

    /// <summary>The readings that were not taken.</summary>
    public IReadOnlyList<RefusedReading> Refused => _refused;

    /// <summary>Makes, for a test, how a date is known.</summary>
    /// <param name="basis">What the date rests on.</param>
    /// <param name="note">How the date was found.</param>
    /// <param name="textOnly">What the sources alone give.</param>
    /// <param name="refused">The readings that were not taken; none where it is <see langword="null"/>.</param>
    public static Dating Create(
        DatingBasis basis = DatingBasis.Stated, string? note = null, EdtfDate? textOnly = null, IEnumerable<RefusedReading>? refused = null) =>
        new(basis, note, textOnly, refused?.ToArray() ?? []);

    /// <summary>Reads the cells <c>basis note text-only refused[when why]</c>. Plumbing for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Dating Read(FactStore store, ref RowReader reader)
    {
        DatingBasis basis = reader.ReadRequiredCode<DatingBasis>(DatingBasisCodes.TryParse);
        string? note = reader.ReadText();
        EdtfDate? textOnly = reader.ReadDate();
        return new Dating(basis, note, textOnly, reader.ReadArray(RefusedReading.Read));
    }

    /// <summary>The basis and the note, such as <c>relative: the Friday before</c>.</summary>
    public override string ToString() => Note is null ? Basis.ToCode() : Basis.ToCode() + ": " + Note;
}
