using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactsDataset.VerifyStandIn.Tests;

public sealed class DriverTests : IDisposable
{
    private readonly SnapshotFolder _folder = new();
    private readonly InMemoryGenerator _generator = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task EveryTreeIsASnapshotThatStartsWithItsHint()
    {
        const string Prefix = "DriverTests.EveryTreeIsASnapshotThatStartsWithItsHint";
        _generator.Sources.Add(("Second.g.cs", "class Second\r\n{\r\n}\r\n"));
        _generator.Sources.Add(("First.g.cs", "class First;"));

        await Failures.MessageOf(Verify(_generator.Run(), _folder.Settings()));

        Assert.Equal([$"{Prefix}#First.g.received.cs", $"{Prefix}#Second.g.received.cs"], _folder.Names());
        Assert.Equal("//HintName: First.g.cs\nclass First;", _folder.Text($"{Prefix}#First.g.received.cs"));
        Assert.Equal("//HintName: Second.g.cs\nclass Second\n{\n}\n", _folder.Text($"{Prefix}#Second.g.received.cs"));
        Assert.Equal([0xEF, 0xBB, 0xBF], _folder.Bytes($"{Prefix}#First.g.received.cs")[..3]);

        _folder.Accept();
        await Verify(_generator.Run().GetRunResult(), _folder.Settings());
    }

    [Fact]
    public async Task FoldersOfAHintAreDroppedAndEqualNamesNumbered()
    {
        const string Prefix = "DriverTests.FoldersOfAHintAreDroppedAndEqualNamesNumbered";
        _generator.Sources.Add(("b/Same.g.cs", "class B;"));
        _generator.Sources.Add(("a/Same.g.cs", "class A;"));
        _generator.Sources.Add(("a/Other.g.cs", "class Other;"));

        await Failures.MessageOf(Verify(_generator.Run(), _folder.Settings()));

        Assert.Equal(
            [$"{Prefix}#Other.g.received.cs", $"{Prefix}#Same.g.00.received.cs", $"{Prefix}#Same.g.01.received.cs"],
            _folder.Names());
        Assert.Equal("//HintName: a/Same.g.cs\nclass A;", _folder.Text($"{Prefix}#Same.g.00.received.cs"));
    }

    [Fact]
    public async Task TreeThatIsNoLongerGeneratedFails()
    {
        const string Prefix = "DriverTests.TreeThatIsNoLongerGeneratedFails";
        _generator.Sources.Add(("First.g.cs", "class First;"));
        _generator.Sources.Add(("Second.g.cs", "class Second;"));
        await Failures.MessageOf(Verify(_generator.Run(), _folder.Settings()));
        _folder.Accept();
        _generator.Sources.RemoveAt(1);

        string message = await Failures.MessageOf(Verify(_generator.Run(), _folder.Settings()));

        Assert.Contains($"Delete:\n  - {Prefix}#Second.g.verified.cs\n", message, StringComparison.Ordinal);
        Assert.Contains($"Equal:\n  - Received: {Prefix}#First.g.received.cs\n", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DiagnosticsAreASnapshotOfTheirOwn()
    {
        Diagnose(
            new DiagnosticDescriptor(
                "FACT0000",
                "A title",
                "A message about “{0}”",
                "Facts",
                DiagnosticSeverity.Error,
                isEnabledByDefault: true,
                description: "A description.\nOn two lines.",
                helpLinkUri: "https://example.org/FACT0000",
                customTags: [WellKnownDiagnosticTags.NotConfigurable]),
            Location.Create("facts/visits.yaml", new TextSpan(4, 3), new LinePositionSpan(new(2, 4), new(2, 7))));
        Diagnose(Warning("Nowhere at all"), Location.None);

        await Failures.MessageOf(Verify(_generator.Run(), _folder.Settings()));

        Assert.Equal(
            """
            {
              Diagnostics: [
                {
                  Location: facts\visits.yaml: (2,4)-(2,7),
                  Message: A message about “value”,
                  Severity: Error,
                  Descriptor: {
                    Id: FACT0000,
                    Title: A title,
                    Description:
            A description.
            On two lines.,
                    HelpLink: https://example.org/FACT0000,
                    MessageFormat: A message about “{0}”,
                    Category: Facts,
                    DefaultSeverity: Error,
                    IsEnabledByDefault: true,
                    CustomTags: [
                      NotConfigurable
                    ]
                  }
                },
                {
                  Message: Nowhere at all,
                  Severity: Warning,
                  WarningLevel: 1,
                  Descriptor: {
                    Id: FACT0001,
                    Title: ,
                    MessageFormat: Nowhere at all,
                    Category: Facts,
                    DefaultSeverity: Warning,
                    IsEnabledByDefault: true
                  }
                }
              ]
            }
            """.ReplaceLineEndings("\n"),
            _folder.Text("DriverTests.DiagnosticsAreASnapshotOfTheirOwn.received.txt"));
    }

    [Fact]
    public async Task DiagnosticInCodeShowsTheCode()
    {
        _generator.Diagnostics.Add(compilation =>
            Diagnostic.Create(Warning("Here"), Location.Create(compilation.SyntaxTrees.Single(), new TextSpan(14, 6))));

        await Failures.MessageOf(Verify(_generator.Run("// one\nclass Marked;\n// three\n// four\n"), _folder.Settings()));

        Assert.StartsWith(
            """
            {
              Diagnostics: [
                {
                  Location: /*
            // one
            class Marked;
                   ^^^^^^
            // three
            */
             folder\Code.cs: (1,7)-(1,13),
                  Message: Here,

            """.ReplaceLineEndings("\n").TrimEnd('\n'),
            _folder.Text("DriverTests.DiagnosticInCodeShowsTheCode.received.txt"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunWithoutSourcesAndDiagnosticsNeedsNoSnapshot()
    {
        await Verify(_generator.Run(), _folder.Settings());

        Assert.Empty(_folder.Names());
    }

    [Fact]
    public async Task WhatTheGeneratorThrewIsThrown()
    {
        _generator.Thrown = new InvalidDataException("broken generator");

        InvalidDataException thrown = await Assert.ThrowsAsync<InvalidDataException>(
            () => Verify(_generator.Run(), _folder.Settings()).ToTask());

        Assert.Equal("broken generator", thrown.Message);
    }

    [Fact]
    public void SecondInitializationIsRefused() =>
        Assert.ThrowsAny<Exception>(VerifySourceGenerators.Initialize);

    private static DiagnosticDescriptor Warning(string message) =>
        new("FACT0001", "", message, "Facts", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private void Diagnose(DiagnosticDescriptor descriptor, Location location) =>
        _generator.Diagnostics.Add(_ => Diagnostic.Create(descriptor, location, "value"));
}
