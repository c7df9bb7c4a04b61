using System.Globalization;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Tests.Harness;

namespace FactsDataset.Compiler.Tests.Diagnostics;

/// <summary>Every mistake of every file comes in one run, and every record that can be made is made.</summary>
public class CompletenessTests
{
    /// <summary>Mistakes of every stage in several files and entries.</summary>
    private static FactFolder Broken { get; } = FactFolder.Example
        .With("facts/a.yaml", """
            kind: crossing
            entries:
              first:
                title: ⟦FACT0001:"open⟧
              second:
                title: Second
                ⟦FACT2001:stats⟧: sailed
                when: ⟦FACT2005:2001-99⟧
                crew: [ { who: ⟦FACT3001:jane-dough⟧, duty: ⟦FACT2004:capitain⟧ }, ⟦FACT2002:{}⟧ ]
                to: ⟦FACT3002:jane-doe⟧
                evidence:
                  - { source: harbour-news, at: "3:0-1", digest: ⟦FACT2003:x⟧, for: [to] }
              third: { title: Third, status: sailed, crew: [ { who: jane-doe } ], to: east-port, evidence: [ { source: harbour-news, at: "2:0-8", digest: "0123456789abcdef", for: [to] } ] }
            """)
        .With("facts/b.yaml", """
            kind: ship
            entries:
              lime: { names: [ { value: a, language: en } ] }
              ⟦FACT3003:lime⟧: { names: [ { value: a, language: en } ] }
              ⟦FACT3004:Red⟧: { names: [ { value: b, language: en } ] }
              ⟦FACT3005:find⟧: { names: [ { value: ⟦FACT5008:A⟧, language: en } ] }
              green: { names: [ { value: Gr⟦FACT0004:​⟧een, language: en } ], ⟦FACT0003:names⟧: [] }
            """)
        .With("facts/c.yaml", "kind: ⟦FACT2001:prot⟧\nentries:\n  x: {}\n")
        .With("facts/d.yaml", ExampleEntry.File("claim", "evidence: [ { source: harbour-news, at: ⟦FACT4002:'3:0-1'⟧, digest: '0123456789abcdef', for: [said] } ]", "late")
            .Replace("kind: claim", "kind: claim  # 😀", StringComparison.Ordinal))
        .With("facts/e.yaml", ExampleEntry.File("claim", "-evidence", "⟦FACT4001:unproved⟧"));

    [Fact]
    public void EveryMistakeOfEveryFileIsReportedInOneRun() => Broken.Reports();

    [Fact]
    public void OrderOfReportsDoesNotDependOnTheOrderOfFiles()
    {
        FactCompilation forwards = Broken.Compile();
        FactCompilation backwards = FactCompilation.Compile(Broken.Texts.Reverse(), CorpusFolder.None);
        Assert.Equal(forwards.Diagnostics, backwards.Diagnostics);
        Assert.Equal(forwards.Emit(), backwards.Emit());
    }

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    [InlineData("fa-IR")]
    public void ReportsAreTheSameInEveryCulture(string culture)
    {
        FactFolder folder = Broken.With("facts/f.yaml", ExampleEntry.File(
            "probe", "quantity: { min: ⟦FACT2003:2.5⟧, max: 1.5 }\ninteger: ⟦FACT2003:-1.5⟧\nlines: [ 1 ]", "numbers"));
        string[] expected = [.. folder.Reports().Diagnostics.Select(diagnostic => diagnostic.Message)];
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            folder.Reports(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("Crossing First ")]
    [InlineData("Crossing Second ")]
    [InlineData("Crossing Third ")]
    [InlineData("Crossing JaneToEast ")]
    [InlineData("Ship Green ")]
    [InlineData("Ship BlueShip ")]
    [InlineData("Claim Late ")]
    [InlineData("Claim Unproved ")]
    [InlineData("Paper HarbourNews ")]
    public void EntryHasItsMemberWhateverIsWrongInIt(string member) =>
        Assert.Single(Broken.Compile().Emit(), source => source.Text.Contains($"public static {member}=>", StringComparison.Ordinal));

    [Theory]
    [InlineData("Crossings", "first", true)]
    [InlineData("Crossings", "second", true)]
    [InlineData("Crossings", "third", true)]
    [InlineData("Ships", "find", true)]
    [InlineData("Ships", "Red", false)]
    public void EntryIsInTheIndexUnlessItsIdIsWrong(string collection, string id, bool isThere)
    {
        string index = Broken.Compile().Emit().Single(source => source.Hint == collection + ".g.cs").Text;
        Assert.Equal(isThere, index.Contains($"\n{id} ", StringComparison.Ordinal) || index.Contains($" {id} ", StringComparison.Ordinal));
    }

    [Fact]
    public void SoundEntriesAreGeneratedAsIfNothingWereWrong()
    {
        string third = Broken.Compile().Emit().Single(source => source.Hint == "Facts.a.g.cs").Text;
        Assert.Contains("third|Third|", third, StringComparison.Ordinal);
    }

    [Fact]
    public void NothingIsGeneratedWithoutASchema()
    {
        FactCompilation compilation = FactFolder.Example
            .With("facts/schema.yaml", "⟦FACT1001:kind⟧: x\nnamespace: Example\n").Compile();
        Assert.Empty(compilation.Emit());
        Assert.Empty(compilation.Files);
    }
}
