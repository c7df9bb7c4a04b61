using System.Globalization;
using System.Text;
using FactsDataset.Core.Packing;

namespace FactsDataset.Core.Tests.Packing;

public sealed class RowRoundTripTests
{
    // No theory: its data passes through UTF-8 in the test runner, which lone surrogates do not survive.
    private static readonly string[] HostileTexts =
    [
        "", " ", "plain", "\\e", "\\", "\\\\", "\\u{41}", "\\p", "|", "||", "[", "]", "[]|", "]|[", "\"", "\"\"\"", "\"\"\"\"",
        "\n", "\r\n", "\r", "\t", "\0", "a\0b", "\u0085", "\u2028", "\u2029", "\u007F", "\u009F", "\u00AD", "\u200C\u200D\u200E\u200F",
        "\u202A\u202B\u202C\u202D\u202E", "\u2066\u2067\u2068\u2069", "\u061C", "\uFEFF", "\uFFF9", "\uFFFD", "\uFFFE", "\uFFFF", "\uFDD0",
        "\uD83D\uDE00", "\uD83D", "\uDE00\uD83D", "\uDBFF\uDFFF", "\uDB40\uDC41", "\uD804\uDCBD", "*/", "{0}", "${x}", "//", "#if", "'",
        "\u0645\u062B\u0627\u0644", "\u0645\u200F|\u062B", "\u00C5\u0130\u0131\u00DF", "e\u0301", "\u4F8B", "\u0800\uD7FF\uE000\u07FF\u0080",
    ];

    [Fact]
    public void AnyTextComesBackFromARowThatIsOneVisibleLine() =>
        Cultures.ForEach(_ => Array.ForEach(HostileTexts, ComesBack));

    [Fact]
    public void EveryCodePointComesBack()
    {
        StringBuilder all = new();
        for (int codePoint = 0; codePoint <= 0x10FFFF; codePoint++)
        {
            all.Append(codePoint is >= 0xD800 and <= 0xDFFF ? ((char)codePoint).ToString() + 'x' : char.ConvertFromUtf32(codePoint));
        }

        RowWriter writer = new();
        writer.Text(all.ToString());
        Assert.Equal(all.ToString(), FakeStore.ReaderOf(Transport(writer.ToString())).ReadText());
    }

    [Fact]
    public void EscapeTableHoldsWhateverThisRuntimeHides()
    {
        for (int codePoint = 0; codePoint <= 0x10FFFF; codePoint++)
        {
            UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(codePoint);
            bool isHidden = category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;
            Assert.True(!isHidden || RowEscapes.IsHidden(codePoint), codePoint.ToString("X", CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void ScalarsComeBackInEveryCulture() => Cultures.ForEach(_ =>
    {
        RowWriter writer = new();
        writer.Boolean(true);
        writer.Boolean(false);
        writer.OptionalBoolean(false);
        writer.OptionalBoolean(null);
        writer.Integer(long.MinValue);
        writer.Integer(long.MaxValue);
        writer.Integer(1234567);
        writer.Integer(null);
        writer.Decimal(-1234.50m);
        writer.Decimal(decimal.MaxValue);
        writer.Decimal(null);
        writer.Date(EdtfDate.Parse("[2018-11-05,2018-11-07]"));
        writer.Date(null);
        writer.Reference(3, 17);
        writer.NoReference();
        Assert.Equal(
            "1||0||-9223372036854775808|9223372036854775807|1234567||-1234.50|79228162514264337593543950335||[2018-11-05,2018-11-07]||3.17||",
            writer.ToString());

        RowReader reader = FakeStore.ReaderOf(writer.ToString());
        Assert.True(reader.ReadBoolean());
        Assert.False(reader.ReadBoolean());
        Assert.False(reader.ReadOptionalBoolean());
        Assert.Null(reader.ReadOptionalBoolean());
        Assert.Equal(long.MinValue, reader.ReadInteger());
        Assert.Equal(long.MaxValue, reader.ReadInteger());
        Assert.Equal(1234567, reader.ReadRequiredInt32());
        Assert.Null(reader.ReadInteger());
        Assert.Equal(-1234.50m, reader.ReadDecimal());
        Assert.Equal(decimal.MaxValue, reader.ReadDecimal());
        Assert.Null(reader.ReadDecimal());
        Assert.Equal("[2018-11-05,2018-11-07]", reader.ReadDate()!.ToString());
        Assert.Null(reader.ReadDate());
        Assert.Equal(new EntryAddress(3, 17), reader.ReadReference());
        Assert.True(reader.ReadReference().IsNone);
        Assert.True(reader.IsAtEnd);
    });

    /// <summary>Rows hold the text of a date; whatever a schema allows comes back.</summary>
    [Theory]
    [InlineData("Y-17E7")]
    [InlineData("{1960,1961-12}")]
    [InlineData("?2004-06-~11")]
    [InlineData("1985-04-12T23:20:30+04:30")]
    [InlineData("-0043-03-15/0000")]
    public void DatesOfEveryFormComeBack(string text)
    {
        RowWriter writer = new();
        writer.Date(EdtfDate.Parse(text));
        Assert.Equal(EdtfDate.Parse(text), FakeStore.ReaderOf(writer.ToString()).ReadDate());
    }

    [Fact]
    public void ListsNestAndMayBeEmpty()
    {
        RowWriter writer = new();
        string[][] lists = [["a", "]"], [], ["|", "", "[b"]];
        foreach (string[] list in lists)
        {
            writer.BeginItem();
            foreach (string item in list)
            {
                writer.BeginItem();
                writer.Text(item);
                writer.EndItem();
            }

            writer.EndList();
            writer.Integer(list.Length);
            writer.EndItem();
        }

        writer.EndList();
        writer.Text("after");
        Assert.Equal("[[a|][]|]|2|][|0|][[\\p|][\\e|][[b|]|3|]|after|", writer.ToString());

        RowReader reader = FakeStore.ReaderOf(writer.ToString());
        IReadOnlyList<IReadOnlyList<string>> read = reader.ReadList((FactStore _, ref RowReader item) =>
        {
            IReadOnlyList<string> texts = item.ReadTexts();
            Assert.Equal(texts.Count, item.ReadRequiredInteger());
            return texts;
        });
        Assert.Equal(lists, read);
        Assert.Equal("after", reader.ReadRequiredText());
    }

    [Fact]
    public void GroupThatStandsOnceIsAListOfAtMostOneItem()
    {
        RowReader reader = FakeStore.ReaderOf("|[x|]|[x|][y|]|");
        static string Decode(FactStore store, ref RowReader group) => group.ReadRequiredText();
        Assert.Null(reader.ReadGroup(Decode));
        Assert.Equal("x", reader.ReadGroup(Decode));
        InvalidDataException? error = null;
        try
        {
            reader.ReadGroup(Decode);
        }
        catch (InvalidDataException caught)
        {
            error = caught;
        }

        Assert.NotNull(error);
    }

    [Theory]
    [InlineData("unclosed")]
    [InlineData("|")]
    [InlineData("\\x|")]
    [InlineData("\\|")]
    [InlineData("\\u{}|")]
    [InlineData("\\u{G}|")]
    [InlineData("\\u{110000}|")]
    [InlineData("\\u{41|")]
    public void DamagedTextIsFoundOut(string row) =>
        Assert.Throws<InvalidDataException>(() => FakeStore.ReaderOf(row).ReadRequiredText());

    [Fact]
    public void DamagedScalarsAreFoundOut()
    {
        Assert.Throws<InvalidDataException>(() => FakeStore.ReaderOf("2|").ReadBoolean());
        foreach (string integer in new[] { "1,5", "-", "+1", "1 ", "9223372036854775808", "-9223372036854775809", "10000000000000000000000" })
        {
            Assert.Throws<InvalidDataException>(() => FakeStore.ReaderOf(integer + "|").ReadInteger());
        }

        Assert.Throws<InvalidDataException>(() => FakeStore.ReaderOf("1,5|").ReadDecimal());
        Assert.Throws<InvalidDataException>(() => FakeStore.ReaderOf("5000000000|").ReadRequiredInt32());
        Assert.Throws<InvalidDataException>(() => FakeStore.ReaderOf("soon|").ReadDate());
        Assert.Throws<InvalidDataException>(() => FakeStore.ReaderOf("3.|").ReadReference());
        Assert.Throws<InvalidDataException>(() => FakeStore.ReaderOf("3.1x|").ReadReference());
        Assert.Throws<InvalidDataException>(() => FakeStore.ReaderOf("x").ReadTexts());
        Assert.Throws<InvalidDataException>(() => FakeStore.ReaderOf("[x|").ReadTexts());
        Assert.Throws<InvalidDataException>(() => new RowReader([0xC3, (byte)'|'], new FakeStore([])).ReadText());
        Assert.Throws<InvalidDataException>(() => new RowReader([0xFF, 0xFF, (byte)'|'], new FakeStore([])).ReadText());
        Assert.Throws<InvalidDataException>(() => new RowReader([0xE2, 0x28, 0xA1, (byte)'|'], new FakeStore([])).ReadText());
    }

    private static void ComesBack(string text)
    {
        RowWriter writer = new();
        writer.Text(text);
        writer.BeginItem();
        writer.Text(text);
        writer.EndItem();
        writer.EndList();
        writer.Text(null);
        string row = Transport(writer.ToString());
        Assert.DoesNotContain('"', row);
        Assert.DoesNotContain(row, c => char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

        RowReader reader = FakeStore.ReaderOf(row);
        Assert.Equal(text, reader.ReadText());
        Assert.Equal([text], reader.ReadTexts());
        Assert.Null(reader.ReadText());
        Assert.True(reader.IsAtEnd);
    }

    // As the compiler carries it: UTF-8 that any decoder accepts.
    private static string Transport(string row)
    {
        UTF8Encoding strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        return strict.GetString(strict.GetBytes(row));
    }
}
