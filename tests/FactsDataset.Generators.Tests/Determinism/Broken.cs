using FactsDataset.Generators.Tests.Harness;

namespace FactsDataset.Generators.Tests.Determinism;

/// <summary>A tiny dataset with a mistake for each stage, some with numbers in their messages.</summary>
internal static class Broken
{
    public static FactsProject Project { get; } = Tiny.Project
        .Edit("schema.yaml", "fields:\n      from: { type: person, summary: Who wrote it. }", "fields:\n      from: { type: person, summary: Who wrote it. }\n      pages: { type: quantity, summary: How long it is. }")
        .With("trips.yaml", """
            kind: trip
            entries:
              one:
                title: A trip
                when: 2001-13-01
                outcome: arived
                from: uper-mill
                frm: upper-mill
                evidence: [ { source: the-letter, at: "9:0-4", digest: "0123456789abcdef", for: [when] } ]
              two:
                title: [a, list]
              one:
                title: Once more
                via: [ada-brook]
                evidence: [ { source: the-letter, at: "2:0-4", digest: "0123456789abcdef", for: [title] } ]
              three: { title: "never closed
              Four:
                title: No slug
                evidence: [ { source: the-letter, at: "2:0-4", digest: "0123456789abcdef", for: [title] } ]

            """)
        .With("letters.yaml", Tiny.Letters.Replace("lines: 4", "lines: -4", StringComparison.Ordinal) + """
              another-letter:
                title: "Bidi \u202E here, \tand raw@@ there"
                pages: { min: 2.5, max: -1.25 }
                published: 2001-05-20/2001-05-01
                language: en
                document: letter.txt
                sha256: "00"
                lines: 1234567
                body: [2-4]

            """.Replace("@@", "\uFEFF", StringComparison.Ordinal));
}
