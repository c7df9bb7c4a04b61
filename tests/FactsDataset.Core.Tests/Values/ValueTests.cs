using FactsDataset.Core.Packing;
using FactsDataset.Core.Tests.Packing;

namespace FactsDataset.Core.Tests.Values;

public sealed class ValueTests
{
    [Theory]
    [InlineData("100|100||||", "100")]
    [InlineData("100|120|1||tanks|", "about 100 to 120 tanks")]
    [InlineData("40||||guns|", "at least 40 guns")]
    [InlineData("40|||1||", "more than 40")]
    [InlineData("|40||||", "at most 40")]
    [InlineData("|40|1|1|men|", "about less than 40 men")]
    [InlineData("40|50||1||", "more than 40 and less than 50")]
    [InlineData("2.5|2.5|||million dollars|", "2.5 million dollars")]
    [InlineData("||||batteries|", "batteries")]
    [InlineData("||1|||", "")]
    public void QuantityReadsAsWords(string row, string words) => Cultures.ForEach(_ =>
    {
        RowReader reader = FakeStore.ReaderOf(row);
        Quantity quantity = Quantity.Read(new FakeStore([]), ref reader);
        Assert.Equal(words, quantity.ToString());
        Assert.True(reader.IsAtEnd);
        reader = FakeStore.ReaderOf(row);
        Assert.Equal(quantity, Quantity.Read(new FakeStore([]), ref reader));
    });

    [Fact]
    public void QuantityKeepsItsParts()
    {
        RowReader reader = FakeStore.ReaderOf("[100|120|1||tanks|]|");
        Quantity quantity = reader.ReadGroup(Quantity.Read)!;
        Assert.Equal((100m, 120m, true, false, "tanks"),
            (quantity.Min, quantity.Max, quantity.IsApproximate, quantity.IsExclusive, quantity.Unit));
    }

    [Theory]
    [InlineData("[\u0645\u062B\u0627\u0644|ar|Arab|usual|][Roe, R.|en|Latn|variant|][Richard Roe|en-GB|Latn|usual|]|", "Richard Roe")]
    [InlineData("[Roe, R.|en|Latn|variant|][\u0645\u062B\u0627\u0644|ar|Arab|usual|]|", "\u0645\u062B\u0627\u0644")]
    [InlineData("[Roe, R.|en|Latn||][R. Roe|en|Latn|variant|]|", "Roe, R.")]
    [InlineData("[Enno|enx|Latn|usual|][Richard|EN|Latn|usual|]|", "Richard")]
    [InlineData("|", "")]
    public void LabelIsTheUsualEnglishNameElseTheFirstUsualElseTheFirst(string row, string label) => Cultures.ForEach(_ =>
    {
        RowReader reader = FakeStore.ReaderOf(row);
        Assert.Equal(label, EntityName.LabelOf(reader.ReadList(EntityName.Read)));
    });

    [Fact]
    public void NameKeepsItsPartsAndEqualsItsLike()
    {
        RowReader reader = FakeStore.ReaderOf("[Richard Roe|en|Latn|usual|][Richard Roe|en|Latn|usual|][Richard Roe|en|Latn||]|");
        IReadOnlyList<EntityName> names = reader.ReadList(EntityName.Read);
        Assert.Equal(("Richard Roe", "en", "Latn", NameForm.Usual), (names[0].Value, names[0].Language, names[0].Script, names[0].Form));
        Assert.Equal(names[0], names[1]);
        Assert.NotEqual(names[0], names[2]);
        Assert.Equal(NameForm.Variant, names[2].Form);
    }

    [Fact]
    public void LocalizedTextIsFoundByLanguageAndShowsInEnglish() => Cultures.ForEach(_ =>
    {
        RowReader reader = FakeStore.ReaderOf("[ar|\u0645\u062B\u0627\u0644|][en|Example|]|[ar|\u0645\u062B\u0627\u0644|]||");
        LocalizedText text = LocalizedText.Read(new FakeStore([]), ref reader)!;
        Assert.Equal("Example", text.ToString());
        Assert.Equal("\u0645\u062B\u0627\u0644", text["ar"]);
        Assert.Equal("Example", text["EN"]);
        Assert.Null(text["tr"]);
        Assert.Equal(["ar", "en"], text.Languages);
        Assert.Equal(["\u0645\u062B\u0627\u0644", "Example"], text.Values);
        Assert.Equal("\u0645\u062B\u0627\u0644", LocalizedText.Read(new FakeStore([]), ref reader)!.ToString());
        Assert.Null(LocalizedText.Read(new FakeStore([]), ref reader));

        reader = FakeStore.ReaderOf("[ar|\u0645\u062B\u0627\u0644|][en|Example|]|");
        Assert.Equal(text, LocalizedText.Read(new FakeStore([]), ref reader));
    });
}
