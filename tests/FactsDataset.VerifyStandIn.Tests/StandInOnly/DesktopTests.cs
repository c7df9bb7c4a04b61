using FactsDataset.VerifyStandIn.Snapshots;

namespace FactsDataset.VerifyStandIn.Tests.StandInOnly;

public sealed class DesktopTests
{
    [Theory]
    [InlineData("DISPLAY", ":0", true)]
    [InlineData("WAYLAND_DISPLAY", "wayland-0", true)]
    [InlineData("DISPLAY", "", false)]
    [InlineData("OTHER", ":0", false)]
    public void DiffToolNeedsADisplay(string variable, string value, bool shows) =>
        Assert.Equal(shows, Desktop.ShowsWindows(name => name == variable ? value : null, needsDisplay: true, isInteractive: true));

    [Theory]
    [InlineData("true", false)]
    [InlineData("1", false)]
    [InlineData("false", true)]
    [InlineData("", true)]
    [InlineData(null, true)]
    public void BuildServerOpensNoDiffTool(string? buildServer, bool shows) =>
        Assert.Equal(shows, Desktop.ShowsWindows(name => name == "CI" ? buildServer : ":0", needsDisplay: true, isInteractive: true));

    [Fact]
    public void ServiceOpensNoDiffTool() =>
        Assert.False(Desktop.ShowsWindows(_ => null, needsDisplay: false, isInteractive: false));
}
