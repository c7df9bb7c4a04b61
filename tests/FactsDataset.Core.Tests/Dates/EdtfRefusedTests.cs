namespace FactsDataset.Core.Tests.Dates;

public sealed class EdtfRefusedTests
{
    // Text, index of the mistake, and what the message says to write.
    public static TheoryData<string, int, string> Vectors => new()
    {
        { "", 0, "such as 2018, 2018-11 or 2018-11-05" },
        { " 2018", 0, "remove the space" },
        { "2018\n", 4, "remove the space" },
        { "2018 - 2019", 4, "remove the space" },
        { "[2018 ,2019]", 5, "remove the space" },

        // Times.
        { "2018-11-05T10:00", 10, "write it as in 2018-11-05T10:00:00" },
        { "2018-11-05 10:00", 10, "write it as in 2018-11-05T10:00:00" },
        { "2018-11-05T10:00:00Z/2018-11-06", 10, "write the day alone" },

        // Years.
        { "+2018", 0, "remove it" },
        { "\u22122018", 0, "write - (U+002D)" },
        { "17E8", 2, "Y17E7" },
        { "2018E3", 4, "Y17E7" },

        // Digits.
        { "987", 0, "write 0987" },
        { "987-05", 0, "write 0987" },
        { "20181105", 4, "write 2018-11-05" },
        { "2018-5", 5, "write 2018-05" },
        { "2018-5-12", 5, "write 2018-05" },
        { "2018-", 5, "write 2018-05" },
        { "2018-111", 7, "write 2018-05" },
        { "2018-05-1", 8, "write 2018-05-01" },
        { "2018-05-012", 10, "write 2018-05-01" },
        { "\u0662\u0660\u0661\u0668", 0, "write 0 to 9" },
        { "2018-1\u0661", 6, "write 0 to 9" },
        { "2018\u201311", 4, "write - (U+002D)" },

        // Months and days.
        { "2018-00", 5, "from 01 to 12" },
        { "2018-13", 5, "from 01 to 12" },
        { "2018-11-00", 8, "from 01 to 31" },
        { "2018-11-32", 8, "from 01 to 31" },
        { "2018-11-31", 8, "up to 2018-11-30" },
        { "2018-02-30", 8, "up to 2018-02-28" },
        { "2019-02-29", 8, "up to 2019-02-28" },
        { "2016-02-30", 8, "up to 2016-02-29" },
        { "1900-02-29", 8, "up to 1900-02-28" },

        // Qualifiers.
        { "2004?~", 5, "write %" },

        // Unspecified digits.
        { "201x", 3, "write X and not x" },
        { "2018-xx", 5, "write X and not x" },
        { "2018-11X", 7, "156X-12-25" },

        // Intervals.
        { "/", 0, "on at least one side" },
        { "../..", 0, "on one side" },
        { "../", 0, "on one side" },
        { "2018-12/2018-11", 8, "write the earlier date first" },
        { "2018-11-05/2018-11-04", 11, "write the earlier date first" },
        { "2018/2019/2020", 9, "one slash" },
        { "2018/P1Y", 5, "write the end of the interval" },
        { "2018/[2019,2020]", 5, "write a date there" },
        { "[2018,2019]/2020", 0, "write a date there" },
        { "2018-11-31/2018-12-05", 8, "up to 2018-11-30" },
        { "2018-11-05/2018-12-32", 19, "from 01 to 31" },
        { "2018..2020", 4, "write 2018/2020" },
        { "2018,2019", 4, "write [2018,2019]" },

        // Sets.
        { "[2018,2019", 10, "write ]" },
        { "[2018,2019]?", 11, "remove it" },
        { "2018]", 4, "remove it" },
        { "[]", 1, "without brackets" },
        { "[2018]", 0, "without brackets" },
        { "[..]", 1, "without brackets" },
        { "[2018,,2019]", 6, "remove the comma" },
        { "[2018,]", 6, "remove the comma" },
        { "[,2018]", 1, "remove the comma" },
        { "[2018/2019,2020]", 5, "[2018-11-05..2018-11-07]" },
        { "[2019..2018]", 7, "write the earlier date first" },
        { "[2018..2018-11]", 7, "two years, two months or two days" },
        { "[2018~..2019]", 1, "without a qualifier" },
        { "[2018-11-05..2018-11-XX]", 13, "without X" },
        { "[2018,..2019]", 6, "stands first" },
        { "[2018..,2019]", 5, "stands last" },
        { "[2018..2019..2020]", 11, "one '..'" },
        { "[[2018,2019]]", 12, "remove it" },
        { "[2018, 2019]", 6, "remove the space" },
        { "{2018, 2019}", 6, "remove the space" },
        { "[ 2018,2019]", 1, "remove the space" },
        { "[2018,[2019]", 6, "remove it" },
        { "[2018,2019-02-29]", 14, "up to 2019-02-28" },

        // Anything else.
        { "yesterday", 0, "write YYYY" },
        { "Tuesday", 0, "write YYYY" },
        { "5.11.2018", 1, "write YYYY" },
        { "05/11/2018", 5, "one slash" },
        { "2018-11-05\0", 10, "write YYYY" },
        { "\uD800", 0, "write YYYY" },
    };

    /// <summary>Two sets are compared member by member.</summary>
    [Fact]
    public void ASetOfMoreThanAThousandMembersIsRefusedAtTheFirstTooMany()
    {
        string most = string.Join(",", Enumerable.Range(1001, 1000));
        Assert.Equal(Certainty.Possibly, EdtfDate.Parse($"[{most}]").Overlaps(EdtfDate.Parse("1500")));

        EdtfParseResult result = EdtfDate.ParseResult($"[{most},2001,2002]");
        Assert.Contains("at most 1000", result.Error, StringComparison.Ordinal);
        Assert.Equal(most.Length + 2, result.Position);
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void EachRefusedTextSaysWhereAndWhatToWriteInstead(string text, int position, string advice) =>
        Cultures.ForEach(_ =>
        {
            EdtfParseResult result = EdtfDate.ParseResult(text);
            Assert.False(result.Success);
            Assert.Null(result.Value);
            Assert.Contains(advice, result.Error, StringComparison.Ordinal);
            Assert.EndsWith(".", result.Error, StringComparison.Ordinal);
            Assert.Equal(position, result.Position);
            Assert.False(EdtfDate.TryParse(text, out EdtfDate? none));
            Assert.Null(none);
            Assert.Contains(result.Error, Assert.Throws<FormatException>(() => EdtfDate.Parse(text)).Message, StringComparison.Ordinal);
        });

    [Fact]
    public void NothingIsNoDate() => Assert.False(EdtfDate.ParseResult(null).Success);

    [Fact]
    public void NoTextMakesTheParserThrowAndEachPositionLiesInTheText()
    {
        const string Alphabet = "0123456789012XxYTESZ:+-/.,[]{}?~% \0\uD83D\uDE00\uFFFF\u0661\u2028";
        string[] seeds = ["2018-11-05", "2018-11-XX/..", "[2018-11-05..2018-11-07]", "[..2018,2019,2020..]", "{1960,1961-12}", "?2004-06-~11", "Y-17E7", "15XX-12-25", "2001-21", "1950S2", "-0043-03-15", "1985-04-12T23:20:30+04:30", "201X~"];
        Random random = new(20181105);
        for (int i = 0; i < 60_000; i++)
        {
            char[] text = seeds[i % seeds.Length].ToCharArray();
            for (int edits = random.Next(1, 4); edits > 0; edits--)
            {
                text[random.Next(text.Length)] = Alphabet[random.Next(Alphabet.Length)];
            }

            Check(new string(text, 0, random.Next(text.Length + 1)));
        }
    }

    [Fact]
    public void HugeTextIsParsedOrRefusedLikeAnyOther()
    {
        foreach (string part in new[] { "2018", "[", "..", ",", "/", "2018,", " ", "X", "\uDC00", "2018-" })
        {
            Check(string.Concat(Enumerable.Repeat(part, 200_000)));
        }

        Check("[" + string.Join(",", Enumerable.Repeat("2018-11-05", 50_000)) + "]");
    }

    private static void Check(string text)
    {
        EdtfParseResult result = EdtfDate.ParseResult(text);
        if (result.Success)
        {
            Assert.Equal(text, result.Value.ToString());
            Assert.Equal(result.Value, EdtfDate.Parse(result.Value.ToString()));
        }
        else
        {
            Assert.InRange(result.Position, 0, text.Length);
        }
    }
}
