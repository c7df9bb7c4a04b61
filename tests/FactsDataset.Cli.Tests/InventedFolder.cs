using System.Security.Cryptography;
using System.Text;

namespace FactsDataset.Cli.Tests;

/// <summary>
/// A folder with <c>facts/</c> and <c>corpus/</c>: kinds, people and a document that are invented. The document has
/// characters outside the basic plane, so that code points and UTF-16 units differ.
/// </summary>
internal sealed class InventedFolder : IDisposable
{
    public const string Document = "example.txt";

    public const string Text =
        "THE EXAMPLE TIMES\n"
        + "Front page\n"
        + "🕊🕊 قال السيد فلان: «وصل الوفد  المثال» يوم الأحد.\n"
        + "The delegation\u00A0of Examplia left again, and the delegation was glad.\n"
        + "It had been\n"
        + "a short stay.\n"
        + "Footer: the delegation\n";

    public InventedFolder()
    {
        Root = Directory.CreateTempSubdirectory("facts-test-").FullName;
        Directory.CreateDirectory(Facts);
        Directory.CreateDirectory(Corpus);
        File.WriteAllText(Path.Combine(Corpus, Document), Text);
        WriteFacts("schema.yaml", Schema);
        WriteFacts("people.yaml", People);
        WriteFacts("sources.yaml", Sources(Hash(Text)));
        WriteFacts("arrivals.yaml", Arrivals("doe", Hash("🕊🕊 قال السيد فلان")[..16]));
    }

    public string Root { get; }

    public string Facts => Path.Combine(Root, "facts");

    public string Corpus => Path.Combine(Root, "corpus");

    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public static string Arrivals(string who, string digest) => $$"""
        kind: arrival
        entries:
          doe-arrives:
            title: Doe arrives
            when: 2001-05-09
            who: {{who}}
            evidence:
              - { source: example-times, at: "3:0-17", digest: "{{digest}}", for: [when, who] }
        """;

    public static string Sources(string sha256, int lines = 7) => $$"""
        kind: source
        entries:
          example-times:
            title: An example
            published: 2001-05-10
            language: ar
            document: example.txt
            sha256: "{{sha256}}"
            lines: {{lines}}
            body: [3-6]
        """;

    public void WriteFacts(string name, string text) => File.WriteAllText(Path.Combine(Facts, name), text);

    public ToolRun Run(params string[] arguments) => ToolRun.In(Root, arguments);

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private const string Schema = """
        namespace: Invented
        kinds:
          arrival:
            record: Arrival
            collection: Arrivals
            summary: Somebody arrives.
            role: fact
            fields:
              when: { type: date, event-date: true, summary: The day. }
              who: { type: person, required: true, inverse: arrivals, summary: The one who arrives. }
          person:
            record: Person
            collection: People
            summary: A person.
            role: entity
            label: names
            fields:
              names: { type: names, required: true, summary: Every spelling. }
          source:
            record: Source
            collection: Sources
            summary: An article.
            role: source
            fields: {}
        """;

    private const string People = """
        kind: person
        entries:
          doe:
            names:
              - { value: Jane Doe, language: en, script: Latn, form: usual }
        """;
}
