using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Tests.Text;

public class ChoicesTests
{
    [Theory]
    [InlineData("wen", "did you mean 'when'?")]
    [InlineData("zzz", "write one of when, where")]
    public void NearNameIsAskedForAndOthersAreListed(string name, string expected) =>
        Assert.Equal(expected, Choices.Suggest(name, ["when", "where"]));

    [Fact]
    public void LeadCanBeAnother() => Assert.Equal("the kinds are a, b", Choices.Suggest("zzz", ["a", "b"], "the kinds are"));

    [Fact]
    public void EmptyListIsToldOf() => Assert.Equal("there is none", Choices.Suggest("x", []));

    [Fact]
    public void LongListIsCutAndCounted()
    {
        string[] names = [.. Enumerable.Range(1, 26).Select(number => $"name-{number}")];
        Assert.EndsWith("name-23, name-24", Choices.Suggest("zzz", names[..24]), StringComparison.Ordinal);
        Assert.EndsWith("name-23, name-24 and 2 more", Choices.Suggest("zzz", names), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("visit", "a visit")]
    [InlineData("organisation", "an organisation")]
    [InlineData("arms-claim", "an arms-claim")]
    [InlineData("", "a ")]
    public void ArticleGoesByTheFirstLetter(string noun, string expected) => Assert.Equal(expected, Choices.WithArticle(noun));

    [Theory]
    [InlineData("", "")]
    [InlineData("port", "a port")]
    [InlineData("port ship", "a port or a ship")]
    [InlineData("sailor actor ship", "a sailor, an actor or a ship")]
    public void KindsAreListedAsInASentence(string nouns, string expected) =>
        Assert.Equal(expected, Choices.AnyOf(nouns.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
}
