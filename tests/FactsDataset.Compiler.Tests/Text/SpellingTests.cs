using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Tests.Text;

public class SpellingTests
{
    private static readonly string[] Names = ["title", "when", "status", "place", "during", "evidence", "kind", "entries"];

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("tilte", "title")]
    [InlineData("wen", "when")]
    [InlineData("Status", "status")]
    [InlineData("statuss", "status")]
    [InlineData("evidense", "evidence")]
    [InlineData("knid", "kind")]
    [InlineData("x", null)]
    [InlineData("", null)]
    [InlineData("author", null)]
    [InlineData("weather", null)]
    public void NearestNameIsFound(string name, string? expected) => Assert.Equal(expected, Spelling.Nearest(name, Names));

    [Fact]
    public void OfEquallyNearNamesTheFirstInOrdinalOrderWins()
    {
        Assert.Equal("bat", Spelling.Nearest("at", ["cat", "bat", "hat"]) ?? Spelling.Nearest("aat", ["cat", "bat", "hat"]));
        Assert.Equal("Bat", Spelling.Nearest("aat", ["cat", "bat", "Bat"]));
    }

    [Fact]
    public void SwapOfNeighboursCountsAsOneStep() => Assert.Equal("from", Spelling.Nearest("form", ["from", "fork-lift"]));

    [Fact]
    public void HugeNameIsNotLookedAt() => Assert.Null(Spelling.Nearest(new string('a', 1_000_000), [new string('a', 1_000_000)]));
}
