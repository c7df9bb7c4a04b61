using FactsDataset.Core.Packing;
using FactsDataset.Core.Tests.Packing;

namespace FactsDataset.Core.Tests.Names;

public sealed class NameSearchTests
{
    private static readonly (string Id, IReadOnlyList<EntityName> Names)[] People =
    [
        ("doe", Read("[Jane Doe|en|Latn|usual|][عبد الإله المثالي|ar|Arab|usual|]|")),
        ("roe", Read("[Richard Roe|en|Latn|usual|][Roe|en|Latn|variant|]|")),
        ("roe-doe", Read("[Jane Roe Doe|en|Latn|usual|]|")),
        ("fulani", Read("[Abdel Fattah al-Fulani|en|Latn|usual|][عبد الفتاح الفلاني|ar|Arab|usual|]|")),
        ("shams", Read("[Alberta ash-Shams|en|Latn|usual|]|")),
        ("rahman", Read("[Abdurrahman Al|en|Latn|usual|]|")),
    ];

    [Theory]
    [InlineData("JANE DOE", "doe")]
    [InlineData("عبدالاله المثالى", "doe")]
    [InlineData("roe", "roe")]
    [InlineData("richard", "roe")]
    [InlineData("doe", "doe roe-doe")]
    [InlineData("roe jane", "roe-doe")]
    [InlineData("al Fulani", "fulani")]
    [InlineData("el-Fulani", "fulani")]
    [InlineData("Fulani", "fulani")]
    [InlineData("AlFulani", "fulani")]
    [InlineData("Elfulani", "fulani")]
    [InlineData("الفلاني", "fulani")]
    [InlineData("فلاني", "fulani")]
    [InlineData("ال فلاني", "fulani")]
    [InlineData("Abdelfattah Fulani", "fulani")]
    [InlineData("Abd al-Fattah el Fulani", "fulani")]
    [InlineData("Abdul Fattah AlFulani", "fulani")]
    [InlineData("AbdelFattahElFulani", "fulani")]
    [InlineData("fulani abdulfattah", "fulani")]
    [InlineData("عبدالفتاح", "fulani")]
    [InlineData("Al-Shams", "shams")]
    [InlineData("Ashshams", "shams")]
    [InlineData("Shams", "shams")]
    [InlineData("Abd ar-Rahman", "rahman")]
    [InlineData("Abderrahman", "rahman")]
    [InlineData("Abdel Rahman", "rahman")]
    [InlineData("al", "fulani rahman")]
    [InlineData("berta", "")]
    [InlineData("Ashams", "")]
    [InlineData("Abd", "")]
    [InlineData("Abdel Shams", "")]
    [InlineData("jan", "")]
    [InlineData("doe roe richard", "")]
    [InlineData("", "")]
    [InlineData("?", "")]
    public void WholeNamesComeBeforeWordsOfThem(string name, string ids) => Cultures.ForEach(_ =>
        Assert.Equal(ids, string.Join(' ', NameSearch.Find(People, static person => person.Names, name).Select(static person => person.Id))));

    private static IReadOnlyList<EntityName> Read(string row)
    {
        RowReader reader = FakeStore.ReaderOf(row);
        return reader.ReadList(EntityName.Read);
    }
}
