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
    ];

    [Theory]
    [InlineData("JANE DOE", "doe")]
    [InlineData("عبدالاله المثالى", "doe")]
    [InlineData("roe", "roe")]
    [InlineData("richard", "roe")]
    [InlineData("doe", "doe roe-doe")]
    [InlineData("roe jane", "roe-doe")]
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
