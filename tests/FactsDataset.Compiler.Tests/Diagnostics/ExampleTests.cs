using FactsDataset.Compiler.Tests.Harness;

namespace FactsDataset.Compiler.Tests.Diagnostics;

public class ExampleTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void NothingIsReportedInSoundFiles(string lineEnd) => FactFolder.Example.WithLineEnds(lineEnd).Reports();

    [Theory]
    [InlineData("crossing")]
    [InlineData("claim")]
    [InlineData("sailor")]
    [InlineData("guild")]
    [InlineData("port")]
    [InlineData("ship")]
    [InlineData("rank")]
    [InlineData("service")]
    [InlineData("paper")]
    [InlineData("probe")]
    public void NothingIsReportedInTheEntryThatTestsStartFrom(string kind) => FactFolder.Example.WithEntry(kind, string.Empty).Reports();
}
