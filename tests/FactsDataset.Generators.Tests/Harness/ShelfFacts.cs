namespace FactsDataset.Generators.Tests.Harness;

/// <summary>The fact files of a dataset whose sources are books, pages of the web, and one document.</summary>
internal static class ShelfFacts
{
    public const string Sha256 = "00000000000000000000000000000000000000000000000000000000000000ab";

    public const string Schema = """
        namespace: Acme.Shelf
        attribution: { who: writer, of: writer }

        kinds:
          landing:
            record: Landing
            collection: Landings
            summary: Somebody lands somewhere.
            role: fact
            fields:
              when: { type: date, event-date: true, summary: When. }
              where: { type: text, summary: Where. }
          writer:
            record: Writer
            collection: Writers
            summary: A writer.
            role: entity
            label: name
            fields:
              name: { type: text, required: true, summary: What they are called. }
          work:
            record: Work
            collection: Works
            summary: A book, a page of the web or a document.
            role: source
            elsewhere: allowed
            fields:
              by: { type: writer, provenance: publisher, summary: Who wrote it. }

        """;

    public const string Landings = """
        kind: landing
        entries:
          first-landing:
            title: The first landing
            when: 1801-05-09
            where: The north shore
            evidence:
              - { source: history, page: 12-14, for: [when, where], stance: asserted }
              - { source: history, page: "xii", section: "Preface | \"of\" [1]", for: [when], said: [ { who: mary-poe } ], note: Only the year. }
              - { source: harbour-page, for: [where] }
              - { source: harbour-page, section: Harbours, for: [where] }
              - { source: the-letter, at: "2:0-4", digest: "0123456789abcdef", for: [when] }
            variants:
              - { field: where, value: The south shore, evidence: [ { source: history, page: 200, for: [where] } ] }

        """;

    public const string Works = """
        kind: work
        entries:
          history:
            title: A history of landings
            published: 1901
            language: en
            printed: true
            archived: { url: "https://archive.example.org/history", sha256: "00000000000000000000000000000000000000000000000000000000000000ab" }
            by: mary-poe
          harbour-page:
            title: The harbours
            published: 2001-05-20
            language: en
            url: "https://example.org/harbours?all=1"
            accessed: 2001-06-01
            archived: { url: "https://archive.example.org/harbours" }
          bare-page: { title: A page, published: 2001-05-20, language: en, url: "https://example.org/bare", accessed: 2001-06-01 }
          the-letter:
            title: A letter
            published: 2001-05-20
            language: en
            document: letter.txt
            sha256: "00000000000000000000000000000000000000000000000000000000000000ab"
            lines: 4
            body: [2-4]
            url: "https://example.org/letter"
            accessed: 2001-06-02

        """;

    public const string Writers = "kind: writer\nentries:\n  mary-poe: { name: Mary Poe }\n";

    /// <summary>Every file, the schema first.</summary>
    public static IReadOnlyList<(string Name, string Text)> All { get; } =
        [("schema.yaml", Schema), ("landings.yaml", Landings), ("writers.yaml", Writers), ("works.yaml", Works)];
}
