using System.Globalization;

namespace FactsDataset.Core.Tests;

public sealed class CulturesTests
{
    [Fact]
    public void TheCulturesOfTheseTestsDifferAsTheyShould()
    {
        Assert.NotEqual("-1", (-1).ToString(CultureInfo.GetCultureInfo("sv-SE")));
        Assert.NotEqual("i", "I".ToLower(CultureInfo.GetCultureInfo("tr-TR")));
        Assert.IsType<UmAlQuraCalendar>(CultureInfo.GetCultureInfo("ar-SA").Calendar);
    }
}
