using System.Diagnostics;
using System.Globalization;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Tests.Harness;

namespace FactsDataset.Compiler.Tests.Checks;

/// <summary>FACT5008: two entries of one name.</summary>
public class NamesakeCheckTests
{
    private static FactFolder People(string entries) =>
        FactFolder.Example.With("facts/more.yaml", "kind: sailor\nentries:\n" + entries);

    [Theory]
    [InlineData("Jane Doe")]
    [InlineData("jane  DOE")]
    [InlineData("Jané Doe")]
    [InlineData("Jane-Doe")]
    public void NameOfAnotherIsReportedAtTheLaterInWhateverSpelling(string name) =>
        People($"  other: {{ names: [ {{ value: Else, language: en }}, {{ value: ⟦FACT5008:{name}⟧, language: en }} ] }}\n")
            .With("facts/sailors.yaml", "kind: sailor\nentries:\n  richard-roe: { names: [ { value: Richard Roe, language: en } ] }\n")
            .With("facts/a.yaml", "kind: sailor\nentries:\n  jane-doe: { names: [ { value: Jane Doe, language: en, form: usual } ] }\n")
            .Reports($"'{name}' is a name of the sailor 'jane-doe' as well: make them one entry, or write 'distinct-from: [ jane-doe ]' where they are two");

    [Fact]
    public void ArabicSpellingsThatFoldAlikeAreOneName() => People("""
          one: { names: [ { value: أحمد عيسى, language: ar } ] }
          two: { names: [ { value: ⟦FACT5008:احمد عيسي⟧, language: ar } ] }
        """).Reports();

    [Fact]
    public void EntryIsReportedOnceHoweverManyNamesItShares() => People("""
          one: { names: [ { value: A, language: en }, { value: B, language: en } ] }
          two: { names: [ { value: ⟦FACT5008:B⟧, language: en }, { value: A, language: en } ] }
        """).Reports();

    [Theory]
    [InlineData("", "distinct-from: [ one ], ")]
    [InlineData("distinct-from: [ two ], ", "")]
    [InlineData("", "ignore: [ { id: FACT5008, reason: father and son } ], ")]
    public void WordSettlesIt(string ofOne, string ofTwo) => People($$"""
          one: { {{ofOne}}names: [ { value: A, language: en } ] }
          two: { {{ofTwo}}names: [ { value: A, language: en } ] }
        """).Reports();

    [Fact]
    public void ThirdIsToldFromEach() => People("""
          one: { names: [ { value: A, language: en } ] }
          two: { distinct-from: [ one ], names: [ { value: A, language: en } ] }
          three: { distinct-from: [ one ], names: [ { value: ⟦FACT5008:A⟧, language: en } ] }
        """).Reports();

    [Fact]
    public void WordNamesAnotherEntryOfTheKind() => People("""
          one: { distinct-from: [ ⟦FACT5007:one⟧ ], names: [ { value: A, language: en } ] }
          two: { distinct-from: [ ⟦FACT3001:noone-at-all⟧ ], names: [ { value: B, language: en } ] }
          three: { distinct-from: [ ⟦FACT3002:blue-ship⟧ ], names: [ { value: C, language: en } ] }
          four: { distinct-from: ⟦FACT2003:one⟧, names: [ { value: D, language: en } ] }
        """).Reports();

    [Fact]
    public void KindsAreComparedApartAndOneEntryWithItselfNever() => People("""
          blue: { names: [ { value: Blue, language: en }, { value: BLUE, language: en } ] }
        """).Reports();

    [Fact]
    public void OnlyKindsKnownByNamesHaveTheWord() =>
        FactFolder.Example.WithEntry("rank", "⟦FACT2001:distinct-from⟧: [ captain ]").Reports();

    [Fact]
    public void ManyOfOneNameAreEachReportedOnceAndSoon()
    {
        const int Count = 5000;
        IEnumerable<string> many = Enumerable.Range(0, Count).Select(number =>
            string.Create(CultureInfo.InvariantCulture, $"  s{number}: {{ names: [ {{ value: A, language: en }} ] }}\n"));
        FactFolder folder = People(string.Concat(many));
        Stopwatch watch = Stopwatch.StartNew();
        Assert.NotEqual(0, folder.Compile().Diagnostics.Count(diagnostic => diagnostic.Rule == Rules.Namesakes));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"It took {watch.Elapsed}.");
    }
}
