using System.Diagnostics;
using System.Globalization;

#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>
/// A date as a source gives it, in the Extended Date/Time Format (EDTF, Library of Congress 2019; ISO 8601-2:2019),
/// levels 0 to 2, in the proleptic Gregorian calendar. Years are astronomical: 0000 is 1 BC. Immutable; two are equal when
/// their texts are.
/// </summary>
/// <remarks>
/// <para>Level 0: years, months, days, and intervals of them. <c>2018-11</c> is the whole month. An interval begins
/// some time in its first date and ends some time in its second. A day may have a time and its zone
/// (<c>1985-04-12T23:20:30+04:30</c>); it is compared as that day, in its own zone.</para>
/// <para>Level 1: the qualifiers <c>?</c>, <c>~</c> and <c>%</c> at the end of a date; unspecified digits
/// (<c>201X</c>, <c>20XX</c>, <c>2018-XX</c>, <c>2018-11-XX</c>, <c>2018-XX-XX</c>: one year, month or day in there);
/// intervals that are open (<c>..</c>) or unknown (nothing) on one side; years before 0000 (<c>-0043</c>) and of more than
/// four digits (<c>Y170000002</c>); seasons (<c>2001-21</c> to <c>2001-24</c>).</para>
/// <para>Level 2: one-of sets (<c>[a,b]</c>, <c>[a..b]</c>, <c>[..b]</c>, <c>[a..]</c>, <c>[a,b..c]</c>) of at most 1000 members, compared by
/// their members; all-of sets (<c>{a,b}</c> and the like), of which all members are meant together; unspecified digits in
/// any place (<c>156X-12-25</c>, <c>15XX-12-XX</c>, <c>1984-1X</c>), compared by all that they may stand for; qualifiers of
/// one part (<c>?2004-06-~11</c>) or of all up to there (<c>2004-06~-11</c>); years with an exponent (<c>Y-17E7</c>) and
/// with significant digits (<c>1950S2</c>: one of 1900 to 1999); seasons of the north (25 to 28) and the south (29 to 32),
/// quarters (33 to 36), thirds (37 to 39) and halves (40, 41) of a year.</para>
/// <para>The specification does not say when a season begins. Here it is three whole months: spring of the north from
/// March to May. 21 to 24 are independent of location, so that each may be the season of the north or of the south; one over
/// New Year may be that with which the year begins or ends.</para>
/// <para>Where digits inside a side of an interval are unspecified, the side is all from the first to the last that it may
/// be. Of an all-of set of which members vary themselves, <see cref="Certainty.Possibly"/> may be the answer where each
/// reading gives the same; <see cref="Certainty.Yes"/> and <see cref="Certainty.No"/> are sure.</para>
/// <para>A date is, under each of its readings, a run of days, or several where all members of a set are meant. Its start lies within <see cref="EarliestStart"/> and
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

    internal EdtfDate(string text, DateMember bounds, DateMember[]? members, bool isUncertain, bool isApproximate, bool isAllOf = false, bool isSparse = false)
    {
        IsAllOf = isAllOf;
        IsSparse = isSparse;
        _text = text;
        _bounds = bounds;
        _members = members is { Length: > 1 } ? members : null;
        IsUncertain = isUncertain;
        IsApproximate = isApproximate;
    }

    /// <summary>
    /// The first day on which it can start, in days since 0001-01-01 (as <c>DateOnly.DayNumber</c> counts);
    /// <see langword="null"/> where nothing bounds it, and where an
    /// int does not count so far: more than five million years away.
    /// </summary>
    public int? EarliestStart => Number(_bounds.EarliestStart);

    /// <summary>
    /// The last day on which it can start, in days since 0001-01-01; <see langword="null"/> where nothing bounds it, and where an
    /// int does not count so far: more than five million years away.
    /// </summary>
    public int? LatestStart => Number(_bounds.LatestStart);

    /// <summary>
    /// The first day on which it can end, in days since 0001-01-01; <see langword="null"/> where nothing bounds it, and where an
    /// int does not count so far: more than five million years away.
    /// </summary>
    public int? EarliestEnd => Number(_bounds.EarliestEnd);

    /// <summary>
    /// The last day on which it can end, in days since 0001-01-01; <see langword="null"/> where nothing bounds it, and where an
    /// int does not count so far: more than five million years away.
    /// </summary>
    public int? LatestEnd => Number(_bounds.LatestEnd);

    /// <summary>The first day on which it can start, in any year; <see langword="null"/> where nothing bounds it.</summary>
    public EdtfDay? EarliestStartDay => Day(_bounds.EarliestStart);

    /// <summary>The last day on which it can start, in any year; <see langword="null"/> where nothing bounds it.</summary>
    public EdtfDay? LatestStartDay => Day(_bounds.LatestStart);

    /// <summary>The first day on which it can end, in any year; <see langword="null"/> where nothing bounds it.</summary>
    public EdtfDay? EarliestEndDay => Day(_bounds.EarliestEnd);

    /// <summary>The last day on which it can end, in any year; <see langword="null"/> where nothing bounds it.</summary>
    public EdtfDay? LatestEndDay => Day(_bounds.LatestEnd);

    /// <summary>Whether it is a set of which all members are meant, such as <c>{1960,1961-12}</c>.</summary>
    public bool IsAllOf { get; }

    /// <summary>The time of day, as written in its own zone; 24 hours for the end of the day; <see langword="null"/> where it has none.</summary>
    public TimeSpan? TimeOfDay => ReadClock(out TimeSpan time, out _) ? time : null;

    /// <summary>The offset of its time from UTC; <see langword="null"/> where it has none.</summary>
    public TimeSpan? UtcOffset => ReadClock(out _, out TimeSpan? offset) ? offset : null;

    /// <summary>Whether the source of the date, or a part of it, is doubtful: <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain { get; }

    /// <summary>Whether the date, or a part of it, is an estimate: <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate { get; }

#if NET8_0_OR_GREATER
    /// <summary>
    /// The first day that it can touch; <see langword="null"/> where nothing bounds it, and where it lies in a year that
    /// <see cref="DateOnly"/> does not have (ask <see cref="EarliestStartDay"/> then).
    /// </summary>
    public DateOnly? EarliestDay => _bounds.EarliestStart is >= 0 and <= CalendarDays.Last ? DateOnly.FromDayNumber((int)_bounds.EarliestStart) : null;

    /// <summary>
    /// The last day that it can touch; <see langword="null"/> where nothing bounds it, and where it lies in a year that
    /// <see cref="DateOnly"/> does not have (ask <see cref="LatestEndDay"/> then).
    /// </summary>
    public DateOnly? LatestDay => _bounds.LatestEnd is >= 0 and <= CalendarDays.Last ? DateOnly.FromDayNumber((int)_bounds.LatestEnd) : null;
#endif

    /// <summary>Whether it is an interval.</summary>
    internal bool IsInterval => _text.AsSpan().IndexOf('/') >= 0;

    /// <summary>Whether it is an interval that goes on: one that ends in <c>..</c>, not one of which the end is unknown.</summary>
    internal bool IsOpenEnded => _text.EndsWith("/..", StringComparison.Ordinal);

    /// <summary>Parses a text, and says what is wrong where it is not a date in EDTF. It throws for no text.</summary>
    /// <param name="text">The EDTF text; <see langword="null"/> counts as empty.</param>
    public static EdtfParseResult ParseResult(string? text) => ParseResult(text ?? string.Empty, EdtfParts.All);

    /// <summary>The same of a text that may use only some of the parts of EDTF that are not common.</summary>
    internal static EdtfParseResult ParseResult(string text, EdtfParts allowed) =>
        EdtfPlainDate.Read(text) is { } date ? EdtfParseResult.Of(date) : EdtfParser.Parse(text, allowed);

    /// <summary>Whether the text uses only what dates have in every dataset.</summary>
    internal static bool IsCommon(string text) => ParseResult(text, EdtfParts.None).Success;

    /// <summary>Parses a text.</summary>
    /// <param name="text">The EDTF text; <see langword="null"/> counts as empty. A constant is checked at compile time.</param>
    /// <exception cref="FormatException">The text is not a date in EDTF; the message says why and where.</exception>
    public static EdtfDate Parse([EdtfText] string? text)
    {
        EdtfParseResult result = ParseResult(text);
        return result.Value
            ?? throw new FormatException(result.Error + " (At index " + result.Position.ToString(CultureInfo.InvariantCulture) + ".)");
    }

    /// <summary>Parses a text; <see langword="false"/> where it is not a date in EDTF.</summary>
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

    /// <summary>The EDTF text, as it was parsed.</summary>
    public override string ToString() => _text;

    private static int? Number(long day) => day is > int.MinValue and < int.MaxValue ? (int)day : null;

    private static EdtfDay? Day(long day) => day is DateMember.Past or DateMember.Future ? null : EdtfDay.FromDayNumber(day);

    private bool ReadClock(out TimeSpan time, out TimeSpan? offset)
    {
        int mark = _text.IndexOf('T');
        time = default;
        offset = null;
        return mark >= 0 && EdtfClock.TryRead(_text.AsSpan(mark + 1), out time, out offset);
    }
}
