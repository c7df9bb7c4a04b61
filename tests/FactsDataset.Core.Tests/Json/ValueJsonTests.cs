using System.Text.Json;

namespace FactsDataset.Core.Tests.Json;

/// <summary>Values that belong to no dataset are written as in an export, and read back.</summary>
public sealed class ValueJsonTests
{
    [Theory]
    [InlineData("2018-11")]
    [InlineData("2018-11-XX")]
    [InlineData("1801-06/..")]
    [InlineData("[2018-11-07,2018-11-09]")]
    [InlineData("2019~")]
    public void DateIsItsText(string text)
    {
        EdtfDate date = EdtfDate.Parse(text);
        Assert.Equal($"\"{text}\"", JsonSerializer.Serialize(date));
        Assert.Equal(date, JsonSerializer.Deserialize<EdtfDate>($"\"{text}\""));
        Dictionary<EdtfDate, int> counts = new() { [date] = 3 };
        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<EdtfDate, int>>(JsonSerializer.Serialize(counts)));
    }

    [Theory]
    [InlineData("\"2018-13\"")]
    [InlineData("\"yesterday\"")]
    [InlineData("\"\"")]
    [InlineData("2018")]
    [InlineData("{}")]
    public void BadDateIsAJsonException(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EdtfDate>(json));

    [Fact]
    public void BadDateSaysWhatIsWrongAndWhere()
    {
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EdtfDate[]>("[\"2018\", \"2018-02-30\"]"));
        Assert.Contains("2018-02-30", exception.Message, StringComparison.Ordinal);
        Assert.Contains(EdtfDate.ParseResult("2018-02-30").Error!, exception.Message, StringComparison.Ordinal);
        Assert.Equal("$[1]", exception.Path);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<EdtfDate, int>>("{\"soon\": 1}"));
    }

    [Fact]
    public void NullIsNull()
    {
        Assert.Equal("null", JsonSerializer.Serialize<EdtfDate?>(null));
        Assert.Null(JsonSerializer.Deserialize<EdtfDate>("null"));
        Assert.Equal("null", JsonSerializer.Serialize<IFact?>(null));
    }

    [Fact]
    public void LinesAreATextAndAPositionIsAnObject()
    {
        LineRange range = new(3, 12);
        Assert.Equal("\"3-12\"", JsonSerializer.Serialize(range));
        Assert.Equal(range, JsonSerializer.Deserialize<LineRange>("\"3-12\""));
        TextPosition position = new(14, 0, 87);
        Assert.Equal("""{"line":14,"start":0,"end":87}""", JsonSerializer.Serialize(position));
        Assert.Equal(position, JsonSerializer.Deserialize<TextPosition>("""{"end":87,"note":[{}],"start":0,"line":14}"""));
    }

    [Theory]
    [InlineData("\"0\"")]
    [InlineData("\"12-3\"")]
    [InlineData("3")]
    public void BadLinesAreAJsonException(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LineRange>(json));

    [Theory]
    [InlineData("""{"line":0,"start":0,"end":1}""")]
    [InlineData("""{"line":1,"start":2,"end":1}""")]
    [InlineData("""{"line":1,"start":2}""")]
    [InlineData("""{"line":"1","start":0,"end":1}""")]
    [InlineData("""{"line":{"line":1},"start":0,"end":1}""")]
    [InlineData("""{}""")]
    [InlineData("\"14:0-87\"")]
    public void BadPositionIsAJsonException(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TextPosition>(json));

    [Fact]
    public void LongTextsAreCutInMessages()
    {
        string json = $"\"{new string('9', 99)}{string.Concat(Enumerable.Repeat("\U0001F600", 100_000))}\"";
        Assert.InRange(Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EdtfDate>(json)).Message.Length, 100, 400);
        Assert.StartsWith($"'{new string('9', 99)}…' is no range", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LineRange>(json)).Message, StringComparison.Ordinal);
        Assert.InRange(Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Stance>(json)).Message.Length, 100, 400);
    }

    [Fact]
    public void QuantityComesBack()
    {
        const string Json = """{"min":2.50,"approximate":true,"exclusive":false,"unit":"tons"}""";
        Quantity quantity = JsonSerializer.Deserialize<Quantity>(Json)!;
        Assert.Equal("about at least 2.50 tons", quantity.ToString());
        Assert.Equal(Json, JsonSerializer.Serialize(quantity));
        Assert.Equal(quantity, JsonSerializer.Deserialize<Quantity>("""{"min":2.50,"max":null,"approximate":true,"exclusive":false,"unit":"tons"}"""));
        Assert.Equal(new Quantity(null, 7, isApproximate: false, isExclusive: false, unit: null), JsonSerializer.Deserialize<Quantity>("""{"max":7,"more":[1]}"""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Quantity>("""{"min":"7"}"""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Quantity>("""{"approximate":1}"""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Quantity>("7"));
    }

    [Fact]
    public void TextByLanguageComesBack()
    {
        const string Json = """{"en":"Fair wind","ar":"ريح طيبة"}""";
        LocalizedText text = JsonSerializer.Deserialize<LocalizedText>(Json)!;
        Assert.Equal(["en", "ar"], text.Languages);
        Assert.Equal("ريح طيبة", text["ar"]);
        Assert.Equal(text, JsonSerializer.Deserialize<LocalizedText>(JsonSerializer.Serialize(text)));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LocalizedText>("{}"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LocalizedText>("""{"en":1}"""));
    }

    [Fact]
    public void VocabulariesAreTheirCodes()
    {
        AssertCodes<Stance>(StanceCodes.ToCode);
        AssertCodes<Recurrence>(RecurrenceCodes.ToCode);
        AssertCodes<RelationKind>(RelationKindCodes.ToCode);
        AssertCodes<DatingBasis>(DatingBasisCodes.ToCode);
        AssertCodes<NameForm>(NameFormCodes.ToCode);
        Assert.Equal("\"Possibly\"", JsonSerializer.Serialize(Certainty.Possibly));
        Assert.Equal(KindRole.Source, JsonSerializer.Deserialize<KindRole>("\"Source\""));
        Assert.Contains("99", Assert.Throws<ArgumentOutOfRangeException>(() => JsonSerializer.Serialize((Stance)99)).Message, StringComparison.Ordinal);

        static void AssertCodes<T>(Func<T, string> toCode)
            where T : struct, Enum
        {
            foreach (T value in Enum.GetValues<T>())
            {
                Assert.Equal($"\"{toCode(value)}\"", JsonSerializer.Serialize(value));
                Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value)));
                Dictionary<T, T> map = new() { [value] = value };
                Assert.Equal(map, JsonSerializer.Deserialize<Dictionary<T, T>>(JsonSerializer.Serialize(map)));
            }

            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>("\"nonesuch\""));
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>("0"));
        }
    }

    [Theory]
    [InlineData(typeof(Evidence))]
    [InlineData(typeof(Attribution))]
    [InlineData(typeof(FactRelation))]
    [InlineData(typeof(IEntry))]
    public void WhatRefersToEntriesIsNotRead(Type type)
    {
        NotSupportedException exception = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize("{}", type));
        Assert.Contains(type.Name, exception.Message, StringComparison.Ordinal);
    }
}
