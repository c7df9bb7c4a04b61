using System.Security.Cryptography;
using System.Text;
using FactsDataset.Compiler.Corpus;

namespace FactsDataset.Compiler.Tests.Corpus;

public class CorpusDocumentTests
{
    [Theory]
    [InlineData("", new string[0])]
    [InlineData("\n", new[] { "" })]
    [InlineData("a", new[] { "a" })]
    [InlineData("a\n", new[] { "a" })]
    [InlineData("a\n\n", new[] { "a", "" })]
    [InlineData("\n\na", new[] { "", "", "a" })]
    [InlineData("a\r\nb\r", new[] { "a\r", "b\r" })]
    [InlineData("a\rb\u0085c\u2028d\u000Be", new[] { "a\rb\u0085c\u2028d\u000Be" })]
    public void LinesEndAtLineFeedsAlone(string text, string[] lines) => Assert.Equal(lines, new CorpusDocument("x", text).Lines);

    [Theory]
    [InlineData("abc", 0, 3, "abc")]
    [InlineData("abc", 1, 2, "b")]
    [InlineData("😀b😀", 0, 1, "😀")]
    [InlineData("😀b😀", 1, 3, "b😀")]
    [InlineData("سفينة", 0, 2, "سف")]
    [InlineData("A\u0301b", 0, 1, "A")]
    [InlineData("A\u0301b", 1, 2, "\u0301")]
    [InlineData("ab\r", 2, 3, "\r")]
    [InlineData("abc", 2, 4, null)]
    [InlineData("😀", 1, 2, null)]
    [InlineData("", 0, 1, null)]
    [InlineData("abc", 4, 5, null)]
    [InlineData("abc", 2, 1, null)]
    public void SpanCountsCodePoints(string line, int start, int end, string? span)
    {
        CorpusDocument document = new("x", "first\n" + line + "\nlast");
        Assert.Equal(span, document.FindSpan(2, start, end));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(3)]
    [InlineData(int.MaxValue)]
    public void LineThatTheDocumentLacksHasNoSpan(int line) => Assert.Null(new CorpusDocument("x", "a\nb\n").FindSpan(line, 0, 1));

    [Fact]
    public void LastLineNeedsNoLineFeed() => Assert.Equal("b", new CorpusDocument("x", "a\nb").FindSpan(2, 0, 1));

    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("😀😀", 2)]
    [InlineData("A\u0301", 2)]
    public void CodePointsAreNeitherUtf16UnitsNorGraphemes(string text, int count) => Assert.Equal(count, CorpusDocument.CountCodePoints(text));

    [Fact]
    public void SurrogatesThatStandAloneCountAsOne() => Assert.Equal(3, CorpusDocument.CountCodePoints("\uDE00\uD83D" + "a"));

    [Theory]
    [InlineData("")]
    [InlineData("سفينة 😀\r\n")]
    public void HashIsThatOfTheBytesWithOrWithoutAByteOrderMark(string text)
    {
        CorpusDocument document = new("x", text);
        Assert.Equal(Hash(Encoding.UTF8.GetBytes(text)), document.Sha256);
        Assert.True(document.HasSha256(Hash(Encoding.UTF8.GetBytes(text))));
        Assert.True(document.HasSha256(Hash([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)])));
        Assert.False(document.HasSha256(Hash([.. Encoding.UTF8.GetBytes(text), (byte)' '])));
        Assert.False(document.HasSha256(document.Sha256.ToUpperInvariant() + "0"));
    }

    [Theory]
    [InlineData("test", "9f86d081884c7d65")]
    [InlineData("سفينة", null)]
    public void DigestIsTheFirstSixteenDigitsOfTheSpansHash(string span, string? digest) =>
        Assert.Equal(digest ?? Hash(Encoding.UTF8.GetBytes(span))[..16], CorpusDocument.DigestOf(span));

    [Fact]
    public void DocumentsAreEqualByNameAndText()
    {
        CorpusDocument document = new("x", "a");
        Assert.Equal(document, new CorpusDocument("x", "a"));
        Assert.Equal(document.GetHashCode(), new CorpusDocument("x", "a").GetHashCode());
        Assert.NotEqual(document, new CorpusDocument("X", "a"));
        Assert.NotEqual(document, new CorpusDocument("x", "b"));
        Assert.False(document.Equals((object?)null));
    }

    [Fact]
    public void FolderFindsADocumentByItsExactName()
    {
        CorpusFolder folder = new("corpus", new([new CorpusDocument("101.txt", "a"), new CorpusDocument("102.txt", "b")]));
        Assert.Equal("b", folder.Find("102.txt")!.Lines[0]);
        Assert.Null(folder.Find("102.TXT"));
        Assert.True(folder.IsGiven);
        Assert.False(CorpusFolder.None.IsGiven);
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
