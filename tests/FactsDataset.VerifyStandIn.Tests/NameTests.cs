namespace FactsDataset.VerifyStandIn.Tests;

public sealed class NameTests : IDisposable
{
    private readonly SnapshotFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(7, "a/b:c", true)]
    public async Task ParametersStandInTheName(int number, string text, bool flag)
    {
        await Failures.MessageOf(Verify("x", _folder.Settings()).UseParameters(number, text, flag));

        Assert.Equal(["NameTests.ParametersStandInTheName_number=7_text=a-b-c_flag=True.received.txt"], _folder.Names());
    }

    [Theory]
    [InlineData(null)]
    public async Task MissingValueIsNamedNull(string? text)
    {
        await Failures.MessageOf(Verify("x", _folder.Settings()).UseParameters(text));

        Assert.Equal(["NameTests.MissingValueIsNamedNull_text=null.received.txt"], _folder.Names());
    }

    [Theory]
    [InlineData(new[] { 1, 2 })]
    public async Task ArrayIsOneParameter(int[] numbers)
    {
        await Failures.MessageOf(Verify("x", _folder.Settings()).UseParameters(numbers));

        Assert.Equal(["NameTests.ArrayIsOneParameter_numbers=1,2.received.txt"], _folder.Names());
    }

    [Theory]
    [InlineData(1.5)]
    public async Task NumbersAreWrittenWithoutCulture(double number)
    {
        using var culture = new CultureScope("sv-SE");

        await Failures.MessageOf(Verify("x", _folder.Settings()).UseParameters(number));

        Assert.Equal(["NameTests.NumbersAreWrittenWithoutCulture_number=1.5.received.txt"], _folder.Names());
    }

    [Theory]
    [InlineData(1, 2)]
    public async Task LastParametersMayBeLeftOut(int first, int second)
    {
        Assert.NotEqual(first, second);
        await Failures.MessageOf(Verify("x", _folder.Settings()).UseParameters(first));

        Assert.Equal(["NameTests.LastParametersMayBeLeftOut_first=1.received.txt"], _folder.Names());
    }

    [Theory]
    [InlineData(1)]
    public async Task MoreValuesThanParametersAreRefused(int only)
    {
        await Assert.ThrowsAnyAsync<Exception>(
            () => Verify("x", _folder.Settings()).UseParameters(only, 2).ToTask());

        Assert.Empty(_folder.Names());
    }

    [Theory]
    [InlineData(1)]
    public async Task TextReplacesParameters(int number)
    {
        await Failures.MessageOf(Verify("x", _folder.Settings()).UseTextForParameters($"number{number}"));

        Assert.Equal(["NameTests.TextReplacesParameters_number1.received.txt"], _folder.Names());
    }

    [Fact]
    public async Task FileNameReplacesTypeAndMethod()
    {
        await Failures.MessageOf(Verify("x", _folder.Settings()).UseFileName("Schema.Keys"));

        Assert.Equal(["Schema.Keys.received.txt"], _folder.Names());
    }

    [Fact]
    public async Task ExtensionIsKept()
    {
        await Failures.MessageOf(Verify("{ }", "json", _folder.Settings()));

        Assert.Equal(["NameTests.ExtensionIsKept.received.json"], _folder.Names());
    }

    [Fact]
    public async Task TargetsOfOneNameAreNumbered()
    {
        Target[] targets = [new("txt", "1", "a"), new("txt", "2", "b"), new("txt", "3", "a"), new("json", "4", "a")];

        await Failures.MessageOf(Verify(targets, _folder.Settings()));

        const string Prefix = "NameTests.TargetsOfOneNameAreNumbered";
        Assert.Equal(
            [
                $"{Prefix}#a.00.received.txt",
                $"{Prefix}#a.01.received.txt",
                $"{Prefix}#a.received.json",
                $"{Prefix}#b.received.txt",
            ],
            _folder.Names());
        Assert.Equal("3", _folder.Text($"{Prefix}#a.01.received.txt"));
    }

    [Fact]
    public void ConflictingNamesAreRefused()
    {
        Assert.ThrowsAny<Exception>(() => { _ = Verify("x", _folder.Settings()).UseFileName("a").UseParameters(1); });
        Assert.ThrowsAny<Exception>(() => { _ = Verify("x", _folder.Settings()).UseTextForParameters("a").UseParameters(1); });
        Assert.ThrowsAny<Exception>(() => { _ = Verify("x", _folder.Settings()).UseParameters(1).UseTextForParameters("a"); });
        Assert.ThrowsAny<ArgumentException>(() => { _ = Verify("x", _folder.Settings()).UseFileName("a/b"); });
        Assert.ThrowsAny<ArgumentException>(() => new Target(".txt", "x"));
    }

    public sealed class Nested : IDisposable
    {
        private readonly SnapshotFolder _folder = new();

        public void Dispose() => _folder.Dispose();

        [Fact]
        public async Task NestedTypeIsNamedWithItsParent()
        {
            await Failures.MessageOf(Verify("x", _folder.Settings()));

            Assert.Equal(["NameTests.Nested.NestedTypeIsNamedWithItsParent.received.txt"], _folder.Names());
        }
    }
}
