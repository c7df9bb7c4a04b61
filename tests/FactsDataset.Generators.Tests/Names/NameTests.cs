using FactsDataset.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace FactsDataset.Generators.Tests.Names;

/// <summary>Whatever a curator names things, the build says what is wrong with the name, or the generated code compiles.</summary>
public class NameTests
{
    private const string Schema = """
        namespace: Acme.Facts
        vocabularies:
          VOCABULARY: { summary: V., values: { CODE: C., other: O. } }
        unions:
          UNION: { summary: U., of: [thing, body] }
        attribution: { who: UNION, of: body }
        groups:
          GROUP:
            record: GROUPRECORD
            summary: G.
            fields:
              GROUPFIELD: { type: UNION, inverse: GROUPINVERSE, summary: F. }
              codes: { type: VOCABULARY, many: true, summary: F. }
        kinds:
          KIND:
            record: RECORD
            collection: COLLECTION
            summary: K.
            role: fact
            fields:
              FIELD: { type: thing, inverse: INVERSE, summary: F. }
              TEXT: { type: text, summary: F. }
              CODED: { type: VOCABULARY, summary: F. }
              single: { group: GROUP, summary: F. }
              several: { group: GROUP, many: true, summary: F. }
          thing: { record: Thing, collection: Things, summary: K., role: entity, fields: { of: { type: body, inverse: things-of, summary: F. } } }
          body: { record: Body, collection: Bodies, summary: K., role: entity, fields: { name: { type: text, summary: F. } } }
          paper: { record: Paper, collection: Papers, summary: K., role: source, fields: { by: { type: UNION, summary: F. } } }

        """;

    private const string Entries = """
        kind: KIND
        entries:
          ID:
            title: Something
            FIELD: a-thing
            TEXT: some text
            CODED: CODE
            single: { GROUPFIELD: a-body }
            evidence: [ { source: a-paper, at: "1:0-1", digest: "0123456789abcdef", for: [title] } ]
          second:
            symbol: SYMBOL
            title: Something else
            evidence: [ { source: a-paper, at: "1:0-1", digest: "0123456789abcdef", for: [title] } ]

        """;

    private static readonly (string Place, string Harmless, bool IsSlug)[] Places =
    [
        ("VOCABULARY", "colour", true), ("CODED", "paint", true), ("CODE", "red", true), ("UNION", "holder", true), ("GROUPRECORD", "Part", false),
        ("GROUPFIELD", "held-by", true), ("GROUPINVERSE", "holdings", true), ("GROUP", "part", true), ("KIND", "event", true),
        ("RECORD", "Event", false), ("COLLECTION", "Events", false), ("FIELD", "target", true), ("INVERSE", "events", true),
        ("TEXT", "wording", true), ("ID", "first", true), ("SYMBOL", "Second", false),
    ];

    private static readonly string[] Difficult =
    [
        "store", "address", "reader", "visitor", "dataset-store", "dataset", "facts", "kinds", "all", "find", "kind", "label",
        "describe", "equals", "to-string", "compare-to", "clone", "when", "evidence", "thing", "things", "things-of", "part", "events",
        "colour", "colour-codes", "colour-json-converter", "event-json-converter", "thing-json-converter", "type", "json", "papers", "value", "item", "system", "facts-dataset", "acme", "class", "await", "1st", "i-holder", "read",
    ];

    public static TheoryData<string> Positions => [.. Places.Select(static place => place.Place)];

    [Theory]
    [MemberData(nameof(Positions))]
    public void ADifficultNameIsRefusedOrCompiles(string place)
    {
        List<string> failures = [];
        bool isSlug = Places.Single(candidate => candidate.Place == place).IsSlug;
        foreach (string name in Difficult)
        {
            foreach (string form in isSlug ? [name] : new[] { ToPascalCase(name), name.Replace("-", "", StringComparison.Ordinal) })
            {
                FactsRun run = With(place, form).Run();
                string[] errors = [.. run.WithGenerated().GetDiagnostics()
                    .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
                    .Select(static diagnostic => diagnostic.ToString())];
                if (run.Diagnostics.IsEmpty && errors.Length > 0)
                {
                    failures.Add($"{form}: {errors[0]}");
                }
            }
        }

        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    [Fact]
    public void HarmlessNamesCompile() => With("ID", "first").Run().Compile();

    private static FactsProject With(string place, string name)
    {
        string schema = Schema;
        string entries = Entries;
        foreach ((string other, string harmless, _) in Places)
        {
            string word = other == place ? name : harmless;
            schema = schema.Replace(other, word, StringComparison.Ordinal);
            entries = entries.Replace(other, word, StringComparison.Ordinal);
        }

        return new FactsProject()
            .With("schema.yaml", schema)
            .With("events.yaml", entries)
            .With("things.yaml", "kind: thing\nentries:\n  a-thing: { of: a-body }\n")
            .With("bodies.yaml", "kind: body\nentries:\n  a-body: { name: A body }\n")
            .With("papers.yaml", "kind: paper\nentries:\n  a-paper: { title: P, by: a-body, published: 2001, language: en, document: p.txt, sha256: \""
                + new string('0', 64) + "\", lines: 1, body: [1] }\n");
    }

    private static string ToPascalCase(string slug) =>
        string.Concat(slug.Split('-').Select(static part => char.ToUpperInvariant(part[0]) + part[1..]));
}
