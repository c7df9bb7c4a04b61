using System.Globalization;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Tests.Linking;

/// <summary>What is kept of a linked dataset after an edit; that the rest is right is for the tests of random edits.</summary>
public sealed class RelinkingTests
{
    private const string Schema = """
        namespace: Example
        kinds:
          trip:
            record: Trip
            collection: Trips
            summary: A trip.
            role: fact
            fields:
              when: { type: date, event-date: true, summary: When it began. }
              to: { type: town, required: true, inverse: trips, summary: Where it went. }
          town:
            record: Town
            collection: Towns
            summary: A town.
            role: entity
            label: name
            fields:
              name: { type: text, required: true, summary: What it is called. }
          letter:
            record: Letter
            collection: Letters
            summary: A letter.
            role: source
            fields: {}
        """;

    private static readonly Dictionary<string, string> Original = Texts();

    [Theory]
    [InlineData("when: 1901-01-03", "when: 1907", "letters.yaml trips-1.yaml towns-0.yaml", true)]
    [InlineData("to: town-0-3", "to: town-1-3", "towns-0.yaml towns-1.yaml trips-1.yaml", false)]
    [InlineData("entries:\n", "entries:\n  first: { title: First, when: 1900, to: town-2-0, evidence: [ { source: a-letter, at: \"1:0-1\", digest: \"0000000000000000\", for: [when] } ] }\n", "letters.yaml towns-0.yaml towns-2.yaml trips-1.yaml", true)]
    public void AFileThatNothingTouchesStaysTheObjectThatItWas(string from, string to, string touched, bool isOrdered)
    {
        FactCompiler compiler = new();
        LinkedDataset before = Link(compiler, Original);
        LinkedDataset after = Link(compiler, new(Original, StringComparer.Ordinal) { ["trips-1.yaml"] = Replace(Original["trips-1.yaml"], from, to) });
        Assert.Equal(
            touched.Split(' ').Order(StringComparer.Ordinal),
            after.Files.Where(file => !before.Files.Any(known => ReferenceEquals(known, file))).Select(static file => file.Data.Name).Order(StringComparer.Ordinal));
        Assert.Equal(isOrdered, before.FactOrder != after.FactOrder);
        Assert.Same(before.Kinds[1], after.Kinds[1]);
    }

    [Fact]
    public void AFileMoreLinksAllFromScratch()
    {
        FactCompiler compiler = new();
        LinkedDataset before = Link(compiler, Original);
        LinkedDataset after = Link(compiler, new(Original, StringComparer.Ordinal) { ["towns-3.yaml"] = "kind: town\nentries:\n  last: { name: Last }\n" });
        Assert.DoesNotContain(after.Files, file => before.Files.Any(known => ReferenceEquals(known, file)));
    }

    private static LinkedDataset Link(FactCompiler compiler, Dictionary<string, string> texts)
    {
        FactCompilation compilation = compiler.Compile(texts.Select(static text => new FactText(text.Key, text.Value)), CorpusFolder.None, UsedDatasets.None);
        Assert.DoesNotContain(compilation.Diagnostics, static found => found.Rule.Id.StartsWith("FACT3", StringComparison.Ordinal));
        return compilation.Dataset!;
    }

    private static Dictionary<string, string> Texts()
    {
        Dictionary<string, string> texts = new(StringComparer.Ordinal)
        {
            ["schema.yaml"] = Schema,
            ["letters.yaml"] = "kind: letter\nentries:\n  a-letter: { title: A letter, published: 1950, language: en, document: letter.txt, sha256: \"" + new string('0', 64) + "\", lines: 4, body: [1-4] }\n",
        };
        for (int file = 0; file < 3; file++)
        {
            string number = file.ToString(CultureInfo.InvariantCulture);
            texts["towns-" + number + ".yaml"] = "kind: town\nentries:\n" + string.Concat(Enumerable.Range(0, 5).Select(town => $"  town-{number}-{town}: {{ name: Town {number} {town} }}\n"));
            texts["trips-" + number + ".yaml"] = "kind: trip\nentries:\n" + string.Concat(Enumerable.Range(0, 5).Select(trip =>
                $"  trip-{number}-{trip}:\n    title: Trip {number} {trip}\n    when: 190{number}-01-0{trip}\n    to: town-0-{trip}\n    evidence: [ {{ source: a-letter, at: \"1:0-1\", digest: \"0000000000000000\", for: [when] }} ]\n")).Replace("190" + number + "-01-00", "190" + number, StringComparison.Ordinal);
        }

        return texts;
    }

    private static string Replace(string text, string from, string to)
    {
        int at = text.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, from);
        return text.Remove(at, from.Length).Insert(at, to);
    }
}
