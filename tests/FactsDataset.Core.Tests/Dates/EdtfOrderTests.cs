namespace FactsDataset.Core.Tests.Dates;

public sealed class EdtfOrderTests
{
    [Fact]
    public void TheOrderIsTotalAntisymmetricAndTransitive()
    {
        EdtfDate[] dates = Dates();
        foreach (EdtfDate a in dates)
        {
            Assert.True(a.CompareTo(null) > 0);
            foreach (EdtfDate b in dates)
            {
                int order = Math.Sign(a.CompareTo(b));
                Assert.Equal(-order, Math.Sign(b.CompareTo(a)));
                Assert.Equal(order == 0, a.Equals(b));
                foreach (EdtfDate c in dates)
                {
                    Assert.False(order <= 0 && b.CompareTo(c) <= 0 && a.CompareTo(c) > 0, $"{a} {b} {c}");
                }
            }
        }
    }

    [Fact]
    public void SortingGivesOneOrderWhateverTheOrderBeforeAndTheCulture()
    {
        EdtfDate[] expected = Dates();
        Array.Sort(expected);
        Random random = new(7);
        Cultures.ForEach(_ =>
        {
            EdtfDate[] shuffled = Dates();
            random.Shuffle(shuffled);
            Array.Sort(shuffled);
            Assert.Equal(expected, shuffled);
        });
    }

    [Fact]
    public void TimeLinesRunByStartThenEndThenTextAndOpenStartsStandAtTheirEnd()
    {
        string[] expected =
        [
            "2017-12", "2018-01-01", "2018-01-01~", "2018-01", "2018", "2018-XX-XX", "2018/..", "../2018-03-05", "2018-03-06",
            "[..2018-03-07]", "2018-03-08",
        ];
        EdtfDate[] dates = Array.ConvertAll(expected, EdtfDate.Parse);
        Array.Reverse(dates);
        Array.Sort(dates);
        Assert.Equal(expected, Array.ConvertAll(dates, date => date.ToString()));
    }

    private static EdtfDate[] Dates() =>
    [
        .. EdtfAcceptedTests.Vectors.Select(row => EdtfDate.Parse((string)row[0])),
        .. Readings.All.Select(readings => EdtfDate.Parse(readings.Text)),
    ];
}
