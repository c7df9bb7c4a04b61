using FactsDataset.Reading.Wording;

namespace FactsDataset.Reading.Tests;

/// <summary>Every form of date has words, in both languages, and never says more than it is.</summary>
public sealed class DateWordsTests
{
    [Theory]
    [InlineData("2018", "2018", "2018")]
    [InlineData("0476", "476", "476")]
    [InlineData("2018-11", "November 2018", "نوفمبر 2018")]
    [InlineData("2018-11-07", "7 November 2018", "7 نوفمبر 2018")]
    [InlineData("201X", "some year from 2010 to 2019", "سنة ما بين 2010 و2019")]
    [InlineData("20XX", "some year from 2000 to 2099", "سنة ما بين 2000 و2099")]
    [InlineData("2018-XX", "some month of 2018", "شهر ما في 2018")]
    [InlineData("2018-11-XX", "some day in November 2018", "يوم ما في نوفمبر 2018")]
    [InlineData("2018-XX-XX", "some day in 2018", "يوم ما في 2018")]
    [InlineData("2018?", "perhaps 2018", "ربما 2018")]
    [InlineData("2018-11~", "about November 2018", "نحو نوفمبر 2018")]
    [InlineData("2018-11-07%", "perhaps about 7 November 2018", "ربما نحو 7 نوفمبر 2018")]
    [InlineData("2023-09-21/2023-09-30", "21–30 September 2023", "من 21 إلى 30 سبتمبر 2023")]
    [InlineData("2023-09-30/2023-10-02", "30 September – 2 October 2023", "من 30 سبتمبر إلى 2 أكتوبر 2023")]
    [InlineData("2018-12-30/2019-01-02", "30 December 2018 – 2 January 2019", "من 30 ديسمبر 2018 إلى 2 يناير 2019")]
    [InlineData("2018-09/2018-11", "September–November 2018", "من سبتمبر إلى نوفمبر 2018")]
    [InlineData("2018/2019", "2018–2019", "من 2018 إلى 2019")]
    [InlineData("2011/2023-10-13", "from 2011 to 13 October 2023", "من 2011 إلى 13 أكتوبر 2023")]
    [InlineData("2018~/2019-11-XX", "from about 2018 to some day in November 2019", "من نحو 2018 إلى يوم ما في نوفمبر 2019")]
    [InlineData("../2023-10-13", "until 13 October 2023", "حتى 13 أكتوبر 2023")]
    [InlineData("2018~/..", "since about 2018", "منذ نحو 2018")]
    [InlineData("/2018", "until 2018, from an unknown time", "من وقت غير معروف حتى 2018")]
    [InlineData("2018/", "from 2018 until an unknown time", "من 2018 إلى وقت غير معروف")]
    [InlineData("[..2016-06-28]", "by 28 June 2016", "في موعد أقصاه 28 يونيو 2016")]
    [InlineData("[2025-05-05..]", "5 May 2025 or later", "5 مايو 2025 أو بعده")]
    [InlineData("[2023-09-21..2023-09-30]", "between 21 and 30 September 2023", "بين 21 و30 سبتمبر 2023")]
    [InlineData("[2018-11-01..2019-03-31]", "between 1 November 2018 and 31 March 2019", "بين 1 نوفمبر 2018 و31 مارس 2019")]
    [InlineData("[2018-11-07,2018-11-09]", "7 or 9 November 2018", "7 أو 9 نوفمبر 2018")]
    [InlineData("[2016,2018]", "2016 or 2018", "2016 أو 2018")]
    [InlineData("[2018-11-30,2018-12-01]", "30 November 2018 or 1 December 2018", "30 نوفمبر 2018 أو 1 ديسمبر 2018")]
    [InlineData("[2018-11-07,2018-11-09..2018-11-12]", "7 November 2018 or between 9 and 12 November 2018", "7 نوفمبر 2018 أو بين 9 و12 نوفمبر 2018")]
    public void DatesAreToldInWords(string edtf, string english, string arabic)
    {
        EdtfDate date = EdtfDate.Parse(edtf);

        Assert.Equal(english, DateWords.Of(date, Phrases.English));
        Assert.Equal(arabic, DateWords.Of(date, Phrases.Arabic));
    }

    [Fact]
    public void NoTwoDatesOfTheRealFactsHaveTheSameWords()
    {
        IEnumerable<EdtfDate> dates = Files.FactFileDataset.Read(RealFacts.Read()).Dataset!.Facts.Select(static fact => fact.When).OfType<EdtfDate>();
        Assert.All(
            dates.GroupBy(static date => DateWords.Of(date, Phrases.English)),
            static alike => Assert.Single(alike.Select(static date => date.ToString()).Distinct()));
    }
}
