using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using FactsDataset.Core.Packing;

namespace FactsDataset.Core;

/// <summary>How many, or how much: a number, a range, or a bound on one side.</summary>
[DebuggerDisplay("{ToString(),nq}")]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(FactsDataset.Core.Json.QuantityJsonConverter))]
#endif
public sealed record Quantity
{
    internal Quantity(decimal? min, decimal? max, bool isApproximate, bool isExclusive, string? unit)
    {
        Min = min;
        Max = max;
        IsApproximate = isApproximate;
        IsExclusive = isExclusive;
        Unit = unit;
    }

    /// <summary>The least it can be; <see langword="null"/> where there is no lower bound. Equal to <see cref="Max"/> for one number.</summary>
    public decimal? Min { get; }

    /// <summary>The most it can be; <see langword="null"/> where there is no upper bound.</summary>
    public decimal? Max { get; }

    /// <summary>Whether the source gives the number as an estimate.</summary>
    public bool IsApproximate { get; }

    /// <summary>Whether the bounds themselves are left out: more than <see cref="Min"/>, less than <see cref="Max"/>.</summary>
    public bool IsExclusive { get; }

    /// <summary>What is counted; <see langword="null"/> where the item says it.</summary>
    public string? Unit { get; }

    /// <summary>Makes a quantity for a test.</summary>
    /// <param name="min">The least it can be; <see langword="null"/> for no lower bound.</param>
    /// <param name="max">The most it can be; <see langword="null"/> for no upper bound. One number is both.</param>
    /// <param name="isApproximate">Whether it is an estimate.</param>
    /// <param name="isExclusive">Whether the bounds themselves are left out.</param>
    /// <param name="unit">What is counted.</param>
    /// <exception cref="ArgumentOutOfRangeException">The most is less than the least.</exception>
    public static Quantity Create(decimal? min = null, decimal? max = null, bool isApproximate = false, bool isExclusive = false, string? unit = null) =>
        max < min
            ? throw new ArgumentOutOfRangeException(nameof(max), "The most is not less than the least.")
            : new Quantity(min, max, isApproximate, isExclusive, unit);

    /// <summary>Reads the cells <c>min max approximate exclusive unit</c>. Plumbing for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Quantity Read(FactStore store, ref RowReader reader)
    {
        decimal? min = reader.ReadDecimal();
        decimal? max = reader.ReadDecimal();
        bool isApproximate = reader.ReadBoolean();
        bool isExclusive = reader.ReadBoolean();
        return new Quantity(min, max, isApproximate, isExclusive, reader.ReadText());
    }

    /// <summary>
    /// The quantity in words, such as <c>about 100 to 120 tanks</c> or <c>more than 40</c>; empty where neither number
    /// nor unit is known.
    /// </summary>
    public override string ToString()
    {
        string number = NumberText();
        string text = IsApproximate && number.Length > 0 ? "about " + number : number;
        return Unit is null ? text : text.Length == 0 ? Unit : text + " " + Unit;
    }

    private string NumberText() => (Min, Max) switch
    {
        (null, null) => string.Empty,
        (decimal min, null) => (IsExclusive ? "more than " : "at least ") + Format(min),
        (null, decimal max) => (IsExclusive ? "less than " : "at most ") + Format(max),
        (decimal min, decimal max) when min == max => Format(min),
        (decimal min, decimal max) when IsExclusive => "more than " + Format(min) + " and less than " + Format(max),
        (decimal min, decimal max) => Format(min) + " to " + Format(max),
    };

    private static string Format(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
