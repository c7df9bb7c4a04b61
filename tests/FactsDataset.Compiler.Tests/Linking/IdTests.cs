using FactsDataset.Compiler.Tests.Harness;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Tests.Linking;

/// <summary>FACT3003 to FACT3005.</summary>
public class IdTests
{
    private const string AnySlug = "write lower-case ASCII letters and digits, in groups joined by single hyphens, at most 100 characters";

    [Theory]
    [InlineData("Jane", "write 'jane'")]
    [InlineData("jane_doe_junior", "write 'jane-doe-junior'")]
    [InlineData("'jane  doe 3rd'", "write 'jane-doe-3rd'")]
    [InlineData("-jane", "write 'jane'")]
    [InlineData("jane--d", "write 'jane-d'")]
    [InlineData("jane-", "write 'jane'")]
    [InlineData("جين", AnySlug)]
    [InlineData("jané", AnySlug)]
    [InlineData("'!'", AnySlug)]
    public void IdThatIsNoSlugIsMarked(string id, string remedy) => FactFolder.Example
        .WithEntry("sailor", string.Empty, $"⟦FACT3004:{id}⟧")
        .Reports($"'{id.Trim('\'')}' is no id: {remedy}");

    [Fact]
    public void IdOfMoreThanAHundredCharactersIsMarked()
    {
        FactFolder.Example.WithEntry("sailor", string.Empty, new string('a', 100)).Reports();
        FactFolder.Example.WithEntry("sailor", string.Empty, $"⟦FACT3004:{new string('a', 101)}⟧")
            .Reports($"'{new string('a', 101)}' is no id: {AnySlug}");
    }

    [Fact]
    public void SecondUseOfAnIdIsMarkedAndTellsOfTheFirstByKindAndFile()
    {
        FactCompilation compilation = FactFolder.Example
            .With("facts/a.yaml", "kind: ship\nentries:\n  ⟦FACT3003:jane-doe⟧: { names: [ { value: x, language: en } ] }\n")
            .With("facts/z.yaml", "kind: sailor\nentries:\n  ⟦FACT3003:'jane-doe'⟧: { names: [ { value: x, language: en } ] }\n  zoe:\n    names: [ { value: x, language: en } ]\n  ⟦FACT3003:zoe⟧:\n    names: [ { value: x, language: en } ]\n")
            .Reports(
                "The id 'jane-doe' is taken by an entry in sailors.yaml: give one of the two another id",
                "The id 'jane-doe' is taken by an entry in sailors.yaml: give one of the two another id",
                "The id 'zoe' is taken by an entry in z.yaml: give one of the two another id");
        Assert.Equal(
            ["facts/sailors.yaml 2:2-2:10", "facts/sailors.yaml 2:2-2:10", "facts/z.yaml 3:2-3:5"],
            compilation.Diagnostics.Select(diagnostic => Show(diagnostic.Related!.Value)));
    }

    [Theory]
    [InlineData("⟦FACT3005:all⟧", "", "The id 'all' gives the C# name 'All', which the class Ships uses itself: write 'symbol: AnotherName' in this entry")]
    [InlineData("⟦FACT3005:find⟧", "", "The id 'find' gives the C# name 'Find', which the class Ships uses itself: write 'symbol: AnotherName' in this entry")]
    [InlineData("⟦FACT3005:ship⟧", "", "The id 'ship' gives the C# name 'Ship', which the class Ships uses itself: write 'symbol: AnotherName' in this entry")]
    [InlineData("⟦FACT3005:ships⟧", "", "The id 'ships' gives the C# name 'Ships', which the class Ships uses itself: write 'symbol: AnotherName' in this entry")]
    [InlineData("⟦FACT3005:to-string⟧", "", "The id 'to-string' gives the C# name 'ToString', which the class Ships uses itself: write 'symbol: AnotherName' in this entry")]
    [InlineData("⟦FACT3005:dataset-store⟧", "", "The id 'dataset-store' gives the C# name 'DatasetStore', which the class Ships uses itself: write 'symbol: AnotherName' in this entry")]
    [InlineData("⟦FACT3005:blueship⟧", "", "The id 'blueship' gives the C# name 'Blueship', which only upper and lower case tell from 'BlueShip', that of 'blue-ship': write 'symbol: AnotherName' in this entry")]
    [InlineData("green-ship", "symbol: ⟦FACT3005:BlueShip⟧", "The symbol of 'green-ship' gives the C# name 'BlueShip', which 'blue-ship' has already: write another name")]
    [InlineData("green-ship", "symbol: ⟦FACT3005:BLUESHIP⟧", "The symbol of 'green-ship' gives the C# name 'BLUESHIP', which only upper and lower case tell from 'BlueShip', that of 'blue-ship': write another name")]
    [InlineData("green-ship", "symbol: ⟦FACT3005:gethashcode⟧", "The symbol of 'green-ship' gives the C# name 'gethashcode', which the class Ships uses itself: write another name")]
    public void CSharpNameThatIsTakenIsMarked(string id, string fields, string message) => FactFolder.Example
        .WithEntry("ship", fields, id).Without("facts/ships.yaml")
        .With("facts/a-ships.yaml", "kind: ship\nentries:\n  blue-ship: { names: [ { value: Blue, language: en } ] }\n")
        .Reports(message);

    [Fact]
    public void SameNameInTwoCollectionsIsNoClash() => FactFolder.Example
        .With("facts/extra.yaml", "kind: guild\nentries:\n  blueship: { names: [ { value: x, language: en } ] }\n").Reports();

    [Fact]
    public void SymbolSettlesAClash() => FactFolder.Example.WithEntry("ship", "symbol: OtherBlueShip", "blueship").Reports();

    private static string Show(SourceLocation location) =>
        $"{location.Path} {location.Range.StartPoint.Line}:{location.Range.StartPoint.Character}-{location.Range.EndPoint.Line}:{location.Range.EndPoint.Character}";
}
