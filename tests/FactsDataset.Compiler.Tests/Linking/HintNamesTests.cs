using FactsDataset.Compiler.Linking;

namespace FactsDataset.Compiler.Tests.Linking;

public class HintNamesTests
{
    [Theory]
    [InlineData("visits.yaml", "Facts.visits.g.cs")]
    [InlineData("visits.YAML", "Facts.visits.g.cs")]
    [InlineData("visits.yml", "Facts.visits.yml.g.cs")]
    [InlineData("2001/may.yaml", "Facts.2001.may.g.cs")]
    [InlineData("a b+c.yaml", "Facts.a_0020b_002bc.g.cs")]
    [InlineData("زيارة.yaml", "Facts._0632_064a_0627_0631_0629.g.cs")]
    [InlineData("😀.yaml", "Facts._d83d_de00.g.cs")]
    public void NameIsAsciiWithoutAFolder(string file, string hint) => Assert.Equal(hint, new HintNames().For(file));

    [Fact]
    public void NamesAreToldApartWhateverTheLetterCase()
    {
        HintNames names = new();
        Assert.Equal("Facts.a.b.g.cs", names.For("a/b.yaml"));
        Assert.Equal("Facts.a.b-2.g.cs", names.For("a.b.yaml"));
        Assert.Equal("Facts.A.B-3.g.cs", names.For("A/B.yaml"));
        Assert.Equal("Facts.a.b-2-2.g.cs", names.For("a/b-2.yaml"));
    }
}
