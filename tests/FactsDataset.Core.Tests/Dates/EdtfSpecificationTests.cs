namespace FactsDataset.Core.Tests.Dates;

/// <summary>
/// The Extended Date/Time Format, Library of Congress, February 4, 2019, section by section: what each section names, with
/// the bounds that follow from it, and what it leaves out.
/// </summary>
public sealed class EdtfSpecificationTests
{
    // Section, text, first and last day of the start, first and last day of the end; '-' is unbounded.
    public static TheoryData<string, string, string, string, string, string> Valid => new()
    {
        { "Level 0, Date", "1985-04-12", "1985-04-12", "1985-04-12", "1985-04-12", "1985-04-12" },
        { "Level 0, Date", "1985-04", "1985-04-01", "1985-04-01", "1985-04-30", "1985-04-30" },
        { "Level 0, Date", "1985", "1985-01-01", "1985-01-01", "1985-12-31", "1985-12-31" },
        { "Level 0, Date", "0000", "0000-01-01", "0000-01-01", "0000-12-31", "0000-12-31" },
        { "Level 0, Date", "0000-02-29", "0000-02-29", "0000-02-29", "0000-02-29", "0000-02-29" },
        { "Level 0, Date and Time", "1985-04-12T23:20:30", "1985-04-12", "1985-04-12", "1985-04-12", "1985-04-12" },
        { "Level 0, Date and Time", "1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12", "1985-04-12", "1985-04-12" },
        { "Level 0, Date and Time", "1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12", "1985-04-12", "1985-04-12" },
        { "Level 0, Date and Time", "1985-04-12T23:20:30+04:30", "1985-04-12", "1985-04-12", "1985-04-12", "1985-04-12" },
        { "Level 0, Date and Time", "1985-04-12T24:00:00", "1985-04-12", "1985-04-12", "1985-04-12", "1985-04-12" },
        { "Level 0, Time Interval", "1964/2008", "1964-01-01", "1964-12-31", "2008-01-01", "2008-12-31" },
        { "Level 0, Time Interval", "2004-06/2006-08", "2004-06-01", "2004-06-30", "2006-08-01", "2006-08-31" },
        { "Level 0, Time Interval", "2004-02-01/2005-02-08", "2004-02-01", "2004-02-01", "2005-02-08", "2005-02-08" },
        { "Level 0, Time Interval", "2004-02-01/2005-02", "2004-02-01", "2004-02-01", "2005-02-01", "2005-02-28" },
        { "Level 0, Time Interval", "2004-02-01/2005", "2004-02-01", "2004-02-01", "2005-01-01", "2005-12-31" },
        { "Level 0, Time Interval", "2005/2006-02", "2005-01-01", "2005-12-31", "2006-02-01", "2006-02-28" },

        { "Level 1, Letter-prefixed calendar year", "Y170000002", "+170000002-01-01", "+170000002-01-01", "+170000002-12-31", "+170000002-12-31" },
        { "Level 1, Letter-prefixed calendar year", "Y-170000002", "-170000002-01-01", "-170000002-01-01", "-170000002-12-31", "-170000002-12-31" },
        { "Level 1, Letter-prefixed calendar year", "Y10000", "+10000-01-01", "+10000-01-01", "+10000-12-31", "+10000-12-31" },
        { "Level 1, Seasons", "2001-21", "2001-03-01", "2001-09-01", "2001-05-31", "2001-11-30" },
        { "Level 1, Seasons", "2001-22", "2000-12-01", "2001-12-01", "2001-02-28", "2002-02-28" },
        { "Level 1, Seasons", "2001-23", "2001-03-01", "2001-09-01", "2001-05-31", "2001-11-30" },
        { "Level 1, Seasons", "2001-24", "2000-12-01", "2001-12-01", "2001-02-28", "2002-02-28" },
        { "Level 1, Qualification of a date", "1984?", "1984-01-01", "1984-01-01", "1984-12-31", "1984-12-31" },
        { "Level 1, Qualification of a date", "2004-06~", "2004-06-01", "2004-06-01", "2004-06-30", "2004-06-30" },
        { "Level 1, Qualification of a date", "2004-06-11%", "2004-06-11", "2004-06-11", "2004-06-11", "2004-06-11" },
        { "Level 1, Unspecified digits from the right", "201X", "2010-01-01", "2019-01-01", "2010-12-31", "2019-12-31" },
        { "Level 1, Unspecified digits from the right", "20XX", "2000-01-01", "2099-01-01", "2000-12-31", "2099-12-31" },
        { "Level 1, Unspecified digits from the right", "2004-XX", "2004-01-01", "2004-12-01", "2004-01-31", "2004-12-31" },
        { "Level 1, Unspecified digits from the right", "1985-04-XX", "1985-04-01", "1985-04-30", "1985-04-01", "1985-04-30" },
        { "Level 1, Unspecified digits from the right", "1985-XX-XX", "1985-01-01", "1985-12-31", "1985-01-01", "1985-12-31" },
        { "Level 1, Extended Interval", "1985-04-12/..", "1985-04-12", "1985-04-12", "1985-04-12", "-" },
        { "Level 1, Extended Interval", "1985-04/..", "1985-04-01", "1985-04-30", "1985-04-01", "-" },
        { "Level 1, Extended Interval", "1985/..", "1985-01-01", "1985-12-31", "1985-01-01", "-" },
        { "Level 1, Extended Interval", "../1985-04-12", "-", "1985-04-12", "1985-04-12", "1985-04-12" },
        { "Level 1, Extended Interval", "../1985-04", "-", "1985-04-30", "1985-04-01", "1985-04-30" },
        { "Level 1, Extended Interval", "../1985", "-", "1985-12-31", "1985-01-01", "1985-12-31" },
        { "Level 1, Extended Interval", "1985-04-12/", "1985-04-12", "1985-04-12", "1985-04-12", "-" },
        { "Level 1, Extended Interval", "/1985-04", "-", "1985-04-30", "1985-04-01", "1985-04-30" },
        { "Level 1, Negative calendar year", "-1985", "-1985-01-01", "-1985-01-01", "-1985-12-31", "-1985-12-31" },
        { "Level 1, Negative calendar year", "-0043-03-15", "-0043-03-15", "-0043-03-15", "-0043-03-15", "-0043-03-15" },
        { "Level 1, Negative calendar year", "-0009/0014", "-0009-01-01", "-0009-12-31", "0014-01-01", "0014-12-31" },

        { "Level 2, Exponential year", "Y-17E7", "-170000000-01-01", "-170000000-01-01", "-170000000-12-31", "-170000000-12-31" },
        { "Level 2, Exponential year", "Y17E2", "1700-01-01", "1700-01-01", "1700-12-31", "1700-12-31" },
        { "Level 2, Significant digits", "1950S2", "1900-01-01", "1999-01-01", "1900-12-31", "1999-12-31" },
        { "Level 2, Significant digits", "1950S4", "1950-01-01", "1950-01-01", "1950-12-31", "1950-12-31" },
        { "Level 2, Significant digits", "Y171010000S3", "+171000000-01-01", "+171999999-01-01", "+171000000-12-31", "+171999999-12-31" },
        { "Level 2, Significant digits", "Y3388E2S3", "+338000-01-01", "+338999-01-01", "+338000-12-31", "+338999-12-31" },
        { "Level 2, Significant digits", "-1950S2", "-1999-01-01", "-1900-01-01", "-1999-12-31", "-1900-12-31" },
        { "Level 2, Sub-year groupings", "2001-25", "2001-03-01", "2001-03-01", "2001-05-31", "2001-05-31" },
        { "Level 2, Sub-year groupings", "2001-28", "2000-12-01", "2001-12-01", "2001-02-28", "2002-02-28" },
        { "Level 2, Sub-year groupings", "2001-29", "2001-09-01", "2001-09-01", "2001-11-30", "2001-11-30" },
        { "Level 2, Sub-year groupings", "2001-30", "2000-12-01", "2001-12-01", "2001-02-28", "2002-02-28" },
        { "Level 2, Sub-year groupings", "2001-32", "2001-06-01", "2001-06-01", "2001-08-31", "2001-08-31" },
        { "Level 2, Sub-year groupings", "2001-33", "2001-01-01", "2001-01-01", "2001-03-31", "2001-03-31" },
        { "Level 2, Sub-year groupings", "2001-34", "2001-04-01", "2001-04-01", "2001-06-30", "2001-06-30" },
        { "Level 2, Sub-year groupings", "2001-36", "2001-10-01", "2001-10-01", "2001-12-31", "2001-12-31" },
        { "Level 2, Sub-year groupings", "2001-37", "2001-01-01", "2001-01-01", "2001-04-30", "2001-04-30" },
        { "Level 2, Sub-year groupings", "2001-39", "2001-09-01", "2001-09-01", "2001-12-31", "2001-12-31" },
        { "Level 2, Sub-year groupings", "2001-40", "2001-01-01", "2001-01-01", "2001-06-30", "2001-06-30" },
        { "Level 2, Sub-year groupings", "2001-41", "2001-07-01", "2001-07-01", "2001-12-31", "2001-12-31" },
        { "Level 2, Set representation", "[1667,1668,1670..1672]", "1667-01-01", "1672-01-01", "1667-12-31", "1672-12-31" },
        { "Level 2, Set representation", "[..1760-12-03]", "-", "1760-12-03", "-", "1760-12-03" },
        { "Level 2, Set representation", "[1760-12..]", "1760-12-01", "-", "1760-12-31", "-" },
        { "Level 2, Set representation", "[1760-01,1760-02,1760-12..]", "1760-01-01", "-", "1760-01-31", "-" },
        { "Level 2, Set representation", "[1667,1760-12]", "1667-01-01", "1760-12-01", "1667-12-31", "1760-12-31" },
        { "Level 2, Set representation", "[..1984]", "-", "1984-01-01", "-", "1984-12-31" },
        { "Level 2, Set representation", "{1667,1668,1670..1672}", "1667-01-01", "1667-01-01", "1672-12-31", "1672-12-31" },
        { "Level 2, Set representation", "{1960,1961-12}", "1960-01-01", "1960-01-01", "1961-12-31", "1961-12-31" },
        { "Level 2, Set representation", "{..1984}", "-", "1984-01-01", "1984-12-31", "1984-12-31" },
        { "Level 2, Set representation", "{1984..}", "1984-01-01", "1984-01-01", "1984-12-31", "-" },
        { "Level 2, Qualification", "2004-06-11%", "2004-06-11", "2004-06-11", "2004-06-11", "2004-06-11" },
        { "Level 2, Qualification", "2004-06~-11", "2004-06-11", "2004-06-11", "2004-06-11", "2004-06-11" },
        { "Level 2, Qualification", "2004?-06-11", "2004-06-11", "2004-06-11", "2004-06-11", "2004-06-11" },
        { "Level 2, Qualification", "?2004-06-~11", "2004-06-11", "2004-06-11", "2004-06-11", "2004-06-11" },
        { "Level 2, Qualification", "2004-%06-11", "2004-06-11", "2004-06-11", "2004-06-11", "2004-06-11" },
        { "Level 2, Qualification", "2001-?09~-09", "2001-09-09", "2001-09-09", "2001-09-09", "2001-09-09" },
        { "Level 2, Qualification", "?-0043-~03", "-0043-03-01", "-0043-03-01", "-0043-03-31", "-0043-03-31" },
        { "Level 2, Unspecified Digit", "156X-12-25", "1560-12-25", "1569-12-25", "1560-12-25", "1569-12-25" },
        { "Level 2, Unspecified Digit", "15XX-12-25", "1500-12-25", "1599-12-25", "1500-12-25", "1599-12-25" },
        { "Level 2, Unspecified Digit", "XXXX-12-XX", "0000-12-01", "9999-12-31", "0000-12-01", "9999-12-31" },
        { "Level 2, Unspecified Digit", "1XXX-XX", "1000-01-01", "1999-12-01", "1000-01-31", "1999-12-31" },
        { "Level 2, Unspecified Digit", "1XXX-12", "1000-12-01", "1999-12-01", "1000-12-31", "1999-12-31" },
        { "Level 2, Unspecified Digit", "1984-1X", "1984-10-01", "1984-12-01", "1984-10-31", "1984-12-31" },
        { "Level 2, Unspecified Digit", "XXXX", "0000-01-01", "9999-01-01", "0000-12-31", "9999-12-31" },
        { "Level 2, Unspecified Digit", "19XX-02-29", "1904-02-29", "1996-02-29", "1904-02-29", "1996-02-29" },
        { "Level 2, Unspecified Digit", "-156X-12-25", "-1569-12-25", "-1560-12-25", "-1569-12-25", "-1560-12-25" },
        { "Level 2, Unspecified Digit", "1985-XX-31", "1985-01-31", "1985-12-31", "1985-01-31", "1985-12-31" },
        { "Level 2, Interval", "2004-06-~01/2004-06-~20", "2004-06-01", "2004-06-01", "2004-06-20", "2004-06-20" },
        { "Level 2, Interval", "2004-06-XX/2004-07-03", "2004-06-01", "2004-06-30", "2004-07-03", "2004-07-03" },
        { "Level 2, Interval", "2001-33/2001-34", "2001-01-01", "2001-03-31", "2001-04-01", "2001-06-30" },
    };

    // Section, text and the index of what it does not allow.
    public static TheoryData<string, string, int> Invalid => new()
    {
        { "Extended format", "19850412", 4 },
        { "Extended format", "19850412T232030", 4 },
        { "Level 0, Date", "1985-13", 5 },
        { "Level 0, Date", "1985-02-29", 8 },
        { "Level 0, Date", "85", 0 },
        { "Level 0, Date", "-0000", 0 },
        { "Level 0, Date", "-0001-02-29", 9 },
        { "Level 0, Date and Time", "1985-04T23:20:30", 7 },
        { "Level 0, Date and Time", "1985-04-12T23:20", 10 },
        { "Level 0, Date and Time", "1985-04-12T25:00:00", 10 },
        { "Level 0, Date and Time", "1985-04-12T24:00:01", 10 },
        { "Level 0, Date and Time", "1985-04-12T23:20:30z", 10 },
        { "Level 0, Date and Time", "1985-04-12T23:20:30+0430", 10 },
        { "Level 0, Date and Time", "1985-04-12T23:20:30.5", 10 },
        { "Level 0, Date and Time", "1985-04-12T23:20:30-00", 10 },
        { "Level 0, Date and Time", "1985-04-12T23:20:30+14:01", 10 },
        { "Level 0, Date and Time", "1985-04-12T23:20:30-12:01", 10 },
        { "Level 0, Date and Time", "1985-04-XXT23:20:30", 10 },
        { "Level 0, Date and Time", "1985-04-12T23:20:30?", 10 },
        { "Level 0, Time Interval", "2008/1964", 5 },
        { "Level 0, Time Interval", "2004-02-01T10:00:00/2004-02-02", 10 },
        { "Level 0, Time Interval", "2004/P1Y", 5 },
        { "Level 1, Letter-prefixed calendar year", "Y1985", 0 },
        { "Level 1, Letter-prefixed calendar year", "Y-9999", 0 },
        { "Level 1, Letter-prefixed calendar year", "Y017000", 0 },
        { "Level 1, Letter-prefixed calendar year", "Y17000-01", 6 },
        { "Level 1, Letter-prefixed calendar year", "y17000", 0 },
        { "Level 1, Letter-prefixed calendar year", "17000", 4 },
        { "Level 1, Seasons", "2001-20", 5 },
        { "Level 1, Seasons", "2001-42", 5 },
        { "Level 1, Seasons", "2001-21-05", 7 },
        { "Level 1, Seasons", "spring 2001", 0 },
        { "Level 1, Qualification of a date", "1984?~", 5 },
        { "Level 1, Unspecified digits from the right", "201u", 3 },
        { "Level 1, Unspecified digits from the right", "201x", 3 },
        { "Level 1, Extended Interval", "1985/open", 5 },
        { "Level 1, Extended Interval", "unknown/1985", 0 },
        { "Level 2, Exponential year", "Y17e7", 3 },
        { "Level 2, Exponential year", "Y17E", 4 },
        { "Level 2, Exponential year", "Y17E-7", 4 },
        { "Level 2, Exponential year", "Y0E7", 1 },
        { "Level 2, Significant digits", "1950S", 5 },
        { "Level 2, Significant digits", "1950S0", 4 },
        { "Level 2, Significant digits", "1950S5", 4 },
        { "Level 2, Significant digits", "195XS2", 4 },
        { "Level 2, Significant digits", "1950p2", 4 },
        { "Level 2, Set representation", "[1667,1668, 1670..1672]", 11 },
        { "Level 2, Set representation", "{1960, 1961-12}", 6 },
        { "Level 2, Set representation", "[1667,1668", 10 },
        { "Level 2, Set representation", "{1960,1961-12", 13 },
        { "Level 2, Set representation", "[1667}", 6 },
        { "Level 2, Set representation", "{1960,{1961}", 6 },
        { "Level 2, Set representation", "{2019..2018}", 7 },
        { "Level 2, Set representation", "{1985-04-12T23:20:30,1986}", 11 },
        { "Level 2, Set representation", "[2001-21..2001-23]", 1 },
        { "Level 2, Qualification", "?2004??-06", 6 },
        { "Level 2, Qualification", "2004-?~06", 6 },
        { "Level 2, Qualification", "200?4", 0 },
        { "Level 2, Qualification", "(2004-06)~", 0 },
        { "Level 2, Unspecified Digit", "156X-13", 5 },
        { "Level 2, Unspecified Digit", "XXXX-02-30", 8 },
        { "Level 2, Unspecified Digit", "1985-02-3X", 8 },
        { "Level 2, Unspecified Digit", "1985-2X", 5 },
        { "Level 2, Unspecified Digit", "1985-0X-32", 8 },
        { "Level 2, Unspecified Digit", "XXXXX", 4 },
        { "Level 2, Unspecified Digit", "18XX-02-29/17XX", 11 },
    };

    // Where a public suite (edtf.js, edtf-validate, python-edtf, edtf-ruby) and the specification differ: section, text, whether it is
    // a date here, and why.
    public static TheoryData<string, string, bool, string> Differences => new()
    {
        { "Extended format", "2016-05-02T16:54:59+0230", false, "edtf.js takes the basic format of an offset." },
        { "Level 0, Date and Time", "2016-05-02T16:54:59.042Z", false, "edtf.js takes fractions of a second, which the section does not name." },
        { "Level 0, Date", "19", false, "edtf.js takes a century in two digits, of ISO 8601 and not of the profile." },
        { "Level 0, Date", "197", false, "edtf.js takes a decade in three digits, of ISO 8601-2 and not of the profile." },
        { "Level 0, Time Interval", "0000-02/0000", true, "edtf-validate refuses an end that holds the start; the section names ends of other precision." },
        { "Level 1, Letter-prefixed calendar year", "Y-61000/-2000", true, "edtf-validate refuses such years in intervals; the section has them wherever a year is." },
        { "Level 1, Letter-prefixed calendar year", "y170000002", false, "edtf-ruby goes by the draft of 2012, with small letters." },
        { "Level 1, Seasons", "2012-23/2012-22", true, "edtf-validate orders seasons by their numbers; of the south, this may run forwards." },
        { "Level 1, Unspecified digits from the right", "199u", false, "edtf-ruby goes by the draft of 2012, with u for X." },
        { "Level 1, Extended Interval", "../..", false, "edtf.js and edtf-validate take an interval without a date; each example of the section has one." },
        { "Level 1, Extended Interval", "/", false, "edtf.js takes an interval without a date." },
        { "Level 1, Extended Interval", "2004-01-01/open", false, "edtf-ruby goes by the draft of 2012, with words for open and unknown ends." },
        { "Level 2, Significant digits", "-1859S5", false, "edtf-validate takes more significant digits than the year has." },
        { "Level 2, Set representation", "[1667, 1760-12]", false, "edtf.js, edtf-ruby and python-edtf take blanks, which no example of the section has." },
        { "Level 2, Set representation", "[1760..]", true, "edtf.js refuses it where it is asked for another type; the section names it." },
        { "Level 2, Qualification", "2004-(06)~", false, "edtf-ruby goes by the draft of 2012, with parentheses." },
        { "Level 2, Qualification", "1984?~", false, "edtf-ruby goes by the draft of 2012, with two qualifiers for %." },
    };

    [Theory]
    [MemberData(nameof(Differences))]
    public void WhereASuiteDiffersTheSpecificationDecides(string section, string text, bool isDate, string reason)
    {
        EdtfParseResult result = EdtfDate.ParseResult(text);
        Assert.True(isDate == result.Success, $"{section}: {text}: {reason} {result.Error}");
    }

    [Theory]
    [MemberData(nameof(Valid))]
    public void WhatASectionNamesIsReadWithItsBounds(string section, string text, string earliestStart, string latestStart, string earliestEnd, string latestEnd)
    {
        EdtfParseResult result = EdtfDate.ParseResult(text);
        Assert.True(result.Success, $"{section}: {text}: {result.Error}");
        EdtfDate date = result.Value;
        Assert.Equal(
            (earliestStart, latestStart, earliestEnd, latestEnd),
            (Day(date.EarliestStartDay), Day(date.LatestStartDay), Day(date.EarliestEndDay), Day(date.LatestEndDay)));
        Assert.Equal(text, date.ToString());
        Assert.Equal(text, System.Text.Json.JsonSerializer.Deserialize<EdtfDate>(System.Text.Json.JsonSerializer.Serialize(date))!.ToString());
        Assert.Equal(Certainty.Yes, date.IsOnOrBefore(date) == Certainty.No ? Certainty.No : Certainty.Yes);
        Assert.NotEqual(Certainty.No, date.Overlaps(date));
        Assert.NotEqual(Certainty.No, date.Within(date));
    }

    [Theory]
    [MemberData(nameof(Invalid))]
    public void WhatASectionLeavesOutIsRefusedAtItsCharacter(string section, string text, int position)
    {
        EdtfParseResult result = EdtfDate.ParseResult(text);
        Assert.False(result.Success, $"{section}: {text}");
        Assert.True(position == result.Position, $"{section}: {text}: {result.Error} at {result.Position}");
        Assert.DoesNotContain("schema.yaml", result.Error, StringComparison.Ordinal);
        Assert.NotEqual("rare", result.Error);
    }

    [Theory]
    [InlineData("1985-04-12T23:20:30", "23:20:30", null)]
    [InlineData("1985-04-12T23:20:30Z", "23:20:30", "00:00:00")]
    [InlineData("1985-04-12T23:20:30-04", "23:20:30", "-04:00:00")]
    [InlineData("1985-04-12T24:00:00+04:30", "1.00:00:00", "04:30:00")]
    [InlineData("1985-04-12", null, null)]
    public void ATimeOfDayIsTold(string text, string? time, string? offset)
    {
        EdtfDate date = EdtfDate.Parse(text);
        Assert.Equal((time, offset), (date.TimeOfDay?.ToString("c"), date.UtcOffset?.ToString("c")));
    }

    [Theory]
    [InlineData("2004-06~-11", false, true)]
    [InlineData("?2004-06-~11", true, true)]
    [InlineData("2004-%06-11", true, true)]
    [InlineData("2004?-06-11", true, false)]
    [InlineData("{1960,1961-12~}", false, true)]
    [InlineData("2001-21?", true, false)]
    [InlineData("Y170000002~", false, true)]
    public void QualifiersOfPartsShow(string text, bool isUncertain, bool isApproximate)
    {
        EdtfDate date = EdtfDate.Parse(text);
        Assert.Equal((isUncertain, isApproximate), (date.IsUncertain, date.IsApproximate));
    }

    private static string Day(EdtfDay? day) => day?.ToString() ?? "-";
}
