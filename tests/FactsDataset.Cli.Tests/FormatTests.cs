using FactsDataset.Cli.Formatting;
using FactsDataset.Compiler;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Syntax;

namespace FactsDataset.Cli.Tests;

public sealed class FormatTests
{
    private const string Messy = """
        # The people.
        kind: arrival

        entries:
          # Comes second.
          later:
              title:   'Doe''s second'   # said so
              evidence:
              # The only span.
              - {digest: "0000000000000000", at: 3:0-17,   source: example-times, for: [ who ]}
              # Who it is.
              who: "doe"
              when: "2001-05-10"
              # Nothing more.


          first: { who: doe, title: "One: two", when: 2001-05-09, evidence: [ { source: example-times, at: "3:0-17", digest: "0000000000000000", for: [ when, who ] } ] }
        """;

    private const string Tidy = """
        # The people.
        kind: arrival

        entries:

          first:
            title: "One: two"
            when: 2001-05-09
            who: doe
            evidence:
              - { source: example-times, at: "3:0-17", digest: "0000000000000000", for: [when, who] }
          # Comes second.
          later:
            title: Doe's second  # said so
            when: 2001-05-10
            # Who it is.
            who: doe
            evidence:
              # The only span.
              - { source: example-times, at: "3:0-17", digest: "0000000000000000", for: [who] }
            # Nothing more.

        """;

    [Fact]
    public void FieldsQuotesOrderAndLayoutBecomeCanonicalAndCommentsStay()
    {
        using InventedFolder folder = new();
        folder.WriteFacts("arrivals.yaml", Messy);
        ToolRun check = folder.Run("format", "--check");
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("arrivals.yaml(5): not in its canonical form\n", check.Output, StringComparison.Ordinal);
        Assert.Equal(Messy, File.ReadAllText(Path.Combine(folder.Facts, "arrivals.yaml")));

        Assert.Equal(0, folder.Run("format").ExitCode);
        Assert.Equal(Tidy, File.ReadAllText(Path.Combine(folder.Facts, "arrivals.yaml")));
        Assert.Equal((0, "3 files, all in their canonical form\n"), (folder.Run("format", "--check") is var again ? again.ExitCode : 0, again.Output));
    }

    [Fact]
    public void WhatCannotBeReadIsReportedAndNothingIsChanged()
    {
        using InventedFolder folder = new();
        folder.WriteFacts("arrivals.yaml", Messy.Replace("'Doe''s second'", "'Doe", StringComparison.Ordinal));
        string people = File.ReadAllText(Path.Combine(folder.Facts, "people.yaml"));
        folder.WriteFacts("people.yaml", people + "      # end");
        ToolRun run = folder.Run("format");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("FACT0001", run.Output, StringComparison.Ordinal);
        Assert.Equal(people + "      # end", File.ReadAllText(Path.Combine(folder.Facts, "people.yaml")));
    }

    [Fact]
    public void OnlyTheFilesThatAreNamedAreChanged()
    {
        using InventedFolder folder = new();
        folder.WriteFacts("arrivals.yaml", Messy);
        Assert.Equal((0, "facts/sources.yaml\n1 file, 1 changed\n"), (folder.Run("format", "facts/sources.yaml") is var run ? run.ExitCode : 0, run.Output));
        Assert.Equal(Messy, File.ReadAllText(Path.Combine(folder.Facts, "arrivals.yaml")));
        Assert.Contains("is no fact file of the folder", folder.Run("format", "facts/schema.yaml").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void TextOverSeveralLinesKeepsThemAndMovesWithItsField()
    {
        using InventedFolder folder = new();
        const string Around = "kind: arrival\nentries:\n  doe-arrives:\n";
        const string Evidence = "    evidence:\n      - { source: example-times, at: \"3:0-17\", digest: \"0123456789abcdef\", for: [when, who] }\n";
        folder.WriteFacts("arrivals.yaml", Around + "        note: >-\n          She came.\n\n            Twice.\n        who: 'doe'\n        title: |\n             Doe's\n             arrival\n        when: 2001-05-09\n" + Evidence.Replace("    evidence:\n", "        evidence:\n    ", StringComparison.Ordinal));
        Assert.Equal("1 file, 1 changed\n", folder.Run("format", "facts/arrivals.yaml").Output.Split('\n', 2)[1]);
        string tidy = Around + "    title: |\n      Doe's\n      arrival\n    when: 2001-05-09\n    who: doe\n" + Evidence + "    note: >-\n      She came.\n\n        Twice.\n";
        Assert.Equal(tidy, File.ReadAllText(Path.Combine(folder.Facts, "arrivals.yaml")));
        Assert.Equal(0, folder.Run("format", "--check", "facts/arrivals.yaml").ExitCode);

        // One that says how far it is indented is left alone, and with it its entry.
        string odd = tidy.Replace("title: |", "title: |2", StringComparison.Ordinal).Replace("who: doe", "who: 'doe'", StringComparison.Ordinal);
        folder.WriteFacts("arrivals.yaml", odd);
        Assert.Equal(0, folder.Run("format", "--check", "facts/arrivals.yaml").ExitCode);
    }

    [Fact]
    public void EntriesStandInTheOrderOfTheirKind()
    {
        using InventedFolder folder = new();
        string schema = File.ReadAllText(Path.Combine(folder.Facts, "schema.yaml"));
        folder.WriteFacts("people.yaml", "kind: person\nentries:\n  roe:\n    names: [ { value: Roe, language: en } ]\n  # Comes first.\n  doe:\n    names: [ { value: Doe, language: en } ]\n");
        Assert.Equal(0, folder.Run("format", "--check", "facts/people.yaml").ExitCode);
        folder.WriteFacts("schema.yaml", schema.Replace("    summary: A person.\n", "    summary: A person.\n    order: id\n", StringComparison.Ordinal));
        Assert.Equal("facts/people.yaml(3): not in its canonical form", folder.Run("format", "--check", "facts/people.yaml").Lines[0]);
        Assert.Equal(0, folder.Run("format", "facts/people.yaml").ExitCode);
        Assert.Equal("facts/people.yaml(6): person 'jones' added\n", folder.Run("add", "person", "jones", "--set", "names=[ { value: Jones, language: en } ]").Output);
        Assert.Equal(
            "kind: person\nentries:\n  # Comes first.\n  doe:\n    names: [ { value: Doe, language: en } ]\n  jones:\n    names: [ { value: Jones, language: en } ]\n  roe:\n    names: [ { value: Roe, language: en } ]\n",
            File.ReadAllText(Path.Combine(folder.Facts, "people.yaml")));
        Assert.Equal(0, folder.Run("format", "--check", "facts/people.yaml").ExitCode);
    }

    /// <summary>However the fields, entries and quotes of the real files are shuffled, the same is said afterwards, and formatting twice is formatting once.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void ShuffledFilesSayTheSame(int seed)
    {
        Random random = new(seed);
        DatasetSchema schema = Compile(Repository.Facts).Schema!;
        foreach (string path in Directory.EnumerateFiles(Repository.Facts, "*.yaml").Where(static path => !path.EndsWith("schema.yaml", StringComparison.Ordinal)))
        {
            string text = File.ReadAllText(path);
            Assert.Equal(text, FactFileFormatter.Format(path, text, schema));
            string shuffled = ShuffledFile.Of(text, random);
            Assert.NotEqual(text, shuffled);
            string formatted = FactFileFormatter.Format(path, shuffled, schema);
            Assert.Equal(formatted, FactFileFormatter.Format(path, formatted, schema));
            FactFileSyntax before = FactFileParser.Parse(path, text);
            FactFileSyntax after = FactFileParser.Parse(path, formatted);
            Assert.Empty(after.Diagnostics);
            Assert.Equal(before.Entries.Count, after.Entries.Count);
            Assert.All(before.Entries, entry => Assert.True(SameSyntax.Is(entry.Body, after.Entries.Single(other => other.Id.Text == entry.Id.Text).Body), entry.Id.Text));
            Assert.Equal(CommentsOf(text), CommentsOf(formatted));

            // But for the order among entries of one day, the canonical form does not depend on what was there before.
            Assert.Equal(text.Split('\n').Order(StringComparer.Ordinal), formatted.Split('\n').Order(StringComparer.Ordinal));
        }
    }

    private static FactCompilation Compile(string folder) => FactCompilation.Compile(
        Directory.EnumerateFiles(folder, "*.yaml").Select(static path => new FactText(path, File.ReadAllText(path))), CorpusFolder.None);

    private static IEnumerable<string> CommentsOf(string text) =>
        text.Split('\n').Select(static line => line.Trim()).Where(static line => line.StartsWith('#')).Order(StringComparer.Ordinal);
}
