using System.Diagnostics;
using System.Globalization;

#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>
/// A date as a source gives it, in the Extended Date/Time Format (EDTF, Library of Congress 2019; ISO 8601-2:2019),
/// proleptic Gregorian calendar, years 0001 to 9999. Immutable; two are equal when their canonical texts are.
/// </summary>
/// <remarks>
/// <para>Level 0: years, months, days, and intervals of them. <c>2018-11</c> is the whole month. An interval begins
/// some time in its first date and ends some time in its second.</para>
/// <para>Level 1: the qualifiers <c>?</c>, <c>~</c> and <c>%</c> at the end of a date; unspecified digits
/// (<c>201X</c>, <c>20XX</c>, <c>2018-XX</c>, <c>2018-11-XX</c>, <c>2018-XX-XX</c>: one year, month or day in there);
/// intervals that are open (<c>..</c>) or unknown (nothing) on one side.</para>
/// <para>Level 2: one-of sets (<c>[a,b]</c>, <c>[a..b]</c>, <c>[..b]</c>, <c>[a..]</c>, <c>[a,b..c]</c>) of at most 1000 members, compared by
/// their members.</para>
/// <para>A date is, under each of its readings, a run of days. Its start lies within <see cref="EarliestStart"/> and
/// <see cref="LatestStart"/>, its end within <see cref="EarliestEnd"/> and <see cref="LatestEnd"/>; all bounds are
/// inclusive. Qualifiers do not move them: an approximate date is compared as written.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(FactsDataset.Core.Json.EdtfDateJsonConverter))]
#endif
public sealed partial class EdtfDate : IEquatable<EdtfDate>, IComparable<EdtfDate>, IComparable
{
    private readonly string _text;
    private readonly DateMember _bounds;
    private readonly DateMember[]? _members;

    internal EdtfDate(string text, DateMember bounds, DateMember[]? members, bool isUncertain, bool isApproximate)
    {
        _text = text;
        _bounds = bounds;
        _members = members is { Length: > 1 } ? members : null;
        IsUncertain = isUncertain;
        IsApproximate = isApproximate;
    }

    /// <summary>
    /// The first day on which it can start, in days since 0001-01-01 (as <c>DateOnly.DayNumber</c> counts);
    /// <see langword="null"/> where nothing bounds it.
    /// </summary>
    public int? EarliestStart => _bounds.EarliestStart == DateMember.Past ? null : _bounds.EarliestStart;

    /// <summary>
    /// The last day on which it can start, in days since 0001-01-01; <see langword="null"/> where nothing bounds it.
    /// </summary>
    public int? LatestStart => _bounds.LatestStart == DateMember.Future ? null : _bounds.LatestStart;

    /// <summary>
    /// The first day on which it can end, in days since 0001-01-01; <see langword="null"/> where nothing bounds it.
    /// </summary>
    public int? EarliestEnd => _bounds.EarliestEnd == DateMember.Past ? null : _bounds.EarliestEnd;

    /// <summary>
    /// The last day on which it can end, in days since 0001-01-01; <see langword="null"/> where nothing bounds it.
    /// </summary>
    public int? LatestEnd => _bounds.LatestEnd == DateMember.Future ? null : _bounds.LatestEnd;

    /// <summary>Whether the source of the date, or a part of it, is doubtful: <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain { get; }

    /// <summary>Whether the date, or a part of it, is an estimate: <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate { get; }

#if NET8_0_OR_GREATER
    /// <summary>The first day that it can touch; <see langword="null"/> where nothing bounds it.</summary>
    public DateOnly? EarliestDay => EarliestStart is int day ? DateOnly.FromDayNumber(day) : null;

    /// <summary>The last day that it can touch; <see langword="null"/> where nothing bounds it.</summary>
    public DateOnly? LatestDay => LatestEnd is int day ? DateOnly.FromDayNumber(day) : null;
#endif

    /// <summary>Parses a text, and says what is wrong where it is no supported date. It throws for no text.</summary>
    /// <param name="text">The EDTF text; <see langword="null"/> counts as empty.</param>
    public static EdtfParseResult ParseResult(string? text)
    {
        string given = text ?? string.Empty;
        return EdtfPlainDate.Read(given) is { } date ? EdtfParseResult.Of(date) : EdtfParser.Parse(given);
    }

    /// <summary>Parses a text.</summary>
    /// <param name="text">The EDTF text; <see langword="null"/> counts as empty. A constant is checked at compile time.</param>
    /// <exception cref="FormatException">The text is no supported date; the message says why and where.</exception>
    public static EdtfDate Parse([EdtfText] string? text)
    {
        EdtfParseResult result = ParseResult(text);
        return result.Value
            ?? throw new FormatException(result.Error + " (At index " + result.Position.ToString(CultureInfo.InvariantCulture) + ".)");
    }

    /// <summary>Parses a text; <see langword="false"/> where it is no supported date.</summary>
    /// <param name="text">The EDTF text; <see langword="null"/> counts as empty.</param>
    /// <param name="date">The date; <see langword="null"/> on failure.</param>
    public static bool TryParse(
        string? text,
#if NET8_0_OR_GREATER
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)]
#endif
        out EdtfDate? date)
    {
        date = ParseResult(text).Value;
        return date is not null;
    }

    /// <summary>A day as <c>YYYY-MM-DD</c>, whatever the culture.</summary>
    /// <param name="dayNumber">Days since 0001-01-01.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is not within 0001-01-01 and 9999-12-31.</exception>
    public static string FormatDay(int dayNumber) => CalendarDays.Format(dayNumber);

    /// <summary>The canonical EDTF text: as it was parsed, without spaces after commas.</summary>
    public override string ToString() => _text;
}
