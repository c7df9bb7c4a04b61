using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Tests.Text;

public class CSharpNamesTests
{
    [Theory]
    [InlineData("geneva", "Geneva")]
    [InlineData("doe-geneva-2001", "DoeGeneva2001")]
    [InlineData("a-1-2", "A1_2")]
    [InlineData("a-12", "A12")]
    [InlineData("a1-b", "A1B")]
    [InlineData("2001-may", "_2001May")]
    [InlineData("1-2-3", "_1_2_3")]
    [InlineData("i", "I")]
    public void SlugGivesAnIdentifierInPascalCase(string slug, string name)
    {
        Assert.Equal(name, CSharpNames.ToPascalCase(slug));
        Assert.True(CSharpNames.IsIdentifier(name));
    }

    [Fact]
    public void NumbersThatHyphensTellApartStayApart() =>
        Assert.NotEqual(CSharpNames.ToPascalCase("may-1-12"), CSharpNames.ToPascalCase("may-11-2"));

    [Theory]
    [InlineData("DoeGeneva", "doeGeneva")]
    [InlineData("Id", "id")]
    [InlineData("_2001", "_2001")]
    [InlineData("", "")]
    public void CamelCaseLowersTheFirstLetterAlone(string pascal, string camel) => Assert.Equal(camel, CSharpNames.ToCamelCase(pascal));

    [Theory]
    [InlineData("a", true)]
    [InlineData("0", true)]
    [InlineData("doe-geneva-2001", true)]
    [InlineData("", false)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("a--b", false)]
    [InlineData("A", false)]
    [InlineData("a_b", false)]
    [InlineData("a b", false)]
    [InlineData("é", false)]
    [InlineData("ı", false)]
    [InlineData("a٣", false)]
    public void SlugIsLowerCaseAsciiInGroups(string text, bool isSlug) => Assert.Equal(isSlug, Slugs.IsSlug(text));

    [Fact]
    public void SlugHasAtMostAHundredCharacters()
    {
        Assert.True(Slugs.IsSlug(new string('a', 100)));
        Assert.False(Slugs.IsSlug(new string('a', 101)));
    }

    [Theory]
    [InlineData("Jane_Doe", "jane-doe")]
    [InlineData("  Jane -- Doe! ", "jane-doe")]
    [InlineData("ISTANBUL", "istanbul")]
    [InlineData("jane-doe", "jane-doe")]
    [InlineData("Jané", null)]
    [InlineData("جين", null)]
    [InlineData("!", null)]
    [InlineData("", null)]
    public void SlugIsFoundThatSomebodyMeans(string text, string? slug) => Assert.Equal(slug, Slugs.From(text));

    [Theory]
    [InlineData("Doe", true)]
    [InlineData("_1", true)]
    [InlineData("record", true)]
    [InlineData("value", true)]
    [InlineData("", false)]
    [InlineData("1a", false)]
    [InlineData("class", false)]
    [InlineData("Class", true)]
    [InlineData("a-b", false)]
    [InlineData("a.b", false)]
    [InlineData("@a", false)]
    [InlineData("Ö", false)]
    public void IdentifierIsAsciiAndNoKeyword(string text, bool isIdentifier) => Assert.Equal(isIdentifier, CSharpNames.IsIdentifier(text));

    [Theory]
    [InlineData("A", true)]
    [InlineData("A.B._1", true)]
    [InlineData("", false)]
    [InlineData("A.", false)]
    [InlineData(".A", false)]
    [InlineData("A.class", false)]
    [InlineData("A B", false)]
    public void NamespaceIsIdentifiersWithDots(string text, bool isNamespace) => Assert.Equal(isNamespace, CSharpNames.IsNamespace(text));
}
