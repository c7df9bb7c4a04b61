namespace FactsDataset.Generators.Tests.Harness;

/// <summary>An invented dataset for what is derived from facts: who is independent, what was known when, what belongs where.</summary>
internal static class Chronicle
{
    private const string Evidence = "digest: \"0123456789abcdef\", for: [title] }";

    public const string Schema = """
        namespace: Acme.Chronicle

        vocabularies:
          mood:
            summary: How somebody speaks.
            values:
              calm: { summary: Without haste., label: { en: at ease, ar: "هادئ \"جدا\"" } }
              loud: { summary: So that all can hear., label: LOUD }
              plain: As it is.

        unions:
          voice: { summary: Whoever can say something., of: [person, outlet] }
          origin: { summary: What can be reprinted., of: [outlet] }

        attribution: { who: voice, of: outlet }

        groups:
          deed:
            record: Deed
            summary: One thing that is said to be done.
            fields:
              what: { type: text, required: true, summary: What it is. }
              mood: { type: mood, summary: How. }
              not: { type: boolean, default: false, negates: true, label: { en: not, ar: ليس }, summary: Whether it is said not to be done. }
              never: { type: boolean, negates: true, summary: Whether it is said never to be done. }
              parts: { group: part, many: true, summary: Its parts. }
          part:
            record: Part
            summary: A part of a deed.
            fields:
              not: { type: boolean, default: false, negates: true, summary: Whether it is said not to be a part. }

        kinds:
          tale:
            record: Tale
            collection: Tales
            summary: Somebody tells of deeds.
            role: fact
            title: { en: Tale, ar: حكاية }
            fields:
              deeds: { group: deed, many: true, summary: What is told. }
              hero: { type: person, inverse: tales, summary: Of whom it is told. }
              untrue: { type: boolean, default: false, negates: true, summary: Whether the whole is said not to be so. }
          report:
            record: Report
            collection: Reports
            summary: Somebody reports something.
            role: fact
            fields:
              when: { type: date, event-date: true, summary: When it happens. }
              said: { type: attribution, inverse: reports, summary: Who says it. }
              said-on: { type: date, known-by: true, summary: When it is said. }
          sighting:
            record: Sighting
            collection: Sightings
            summary: Somebody sees something; each source may have it from another.
            role: fact
            fields: {}
          person:
            record: Person
            collection: People
            summary: A person.
            role: entity
            label: names
            fields:
              names: { type: names, required: true, summary: Every spelling. }
          outlet:
            record: Outlet
            collection: Outlets
            summary: A paper or an agency.
            role: entity
            fields: {}
          town:
            record: Town
            collection: Towns
            summary: A town.
            role: entity
            fields:
              at: { type: coordinates, summary: Where it lies. }
              same-as: { type: url, many: true, summary: The same town elsewhere. }
          issue:
            record: Issue
            collection: Issues
            summary: An issue of a paper.
            role: source
            fields:
              published-by: { type: outlet, many: true, inverse: issues, provenance: publisher, summary: Who published it. }
              reprint-of: { type: issue, inverse: reprints, provenance: taken-from, summary: The issue that it was reprinted from. }
              wire: { type: origin, inverse: taken, provenance: taken-from, summary: The agency that it was taken from. }

        """;

    /// <summary>Sources that say where they come from. The north and the south have nothing in common; the copies lead in a circle.</summary>
    private const string Issues = """
        kind: issue
        entries:
          north-1: { title: North, published-by: [ north ], published: 2001-05-20, language: en, document: n1.txt, sha256: "0000000000000000000000000000000000000000000000000000000000000001", lines: 9, body: [1-9], reliability: { grade: B, scale: Letters A to F } }
          north-2: { title: North, published-by: [ north ], published: 2001-05-22/2001-05-24, dating: { basis: relative }, language: en, document: n2.txt, sha256: "0000000000000000000000000000000000000000000000000000000000000002", lines: 9, body: [1-9] }
          south-1: { title: South, published-by: [ south, agency ], published: 2001-05-21, language: en, document: s1.txt, sha256: "0000000000000000000000000000000000000000000000000000000000000003", lines: 9, body: [1-9] }
          copy-1: { title: Copy, published-by: [ east ], reprint-of: copy-2, published: 2001-06, language: en, document: c1.txt, sha256: "0000000000000000000000000000000000000000000000000000000000000004", lines: 9, body: [1-9] }
          copy-2: { title: Copy, published-by: [ west ], reprint-of: copy-3, published: 2001-06, language: en, document: c2.txt, sha256: "0000000000000000000000000000000000000000000000000000000000000005", lines: 9, body: [1-9] }
          copy-3: { title: Copy, published-by: [ hill ], reprint-of: copy-1, published: 2001-06/.., dating: { basis: relative }, language: en, document: c3.txt, sha256: "0000000000000000000000000000000000000000000000000000000000000006", lines: 9, body: [1-9] }
          wired: { title: Wired, published-by: [ dale ], wire: agency, published: 2001-06-30, language: en, document: w.txt, sha256: "0000000000000000000000000000000000000000000000000000000000000007", lines: 9, body: [1-9] }

        """;

    public static FactsProject Project { get; } = new FactsProject()
        .With("schema.yaml", Schema)
        .With("issues.yaml", Issues)
        .With("outlets.yaml", "kind: outlet\nentries:\n" + string.Concat(
            new[] { "north", "south", "east", "west", "hill", "dale", "agency" }.Select(static id => $"  {id}: {{}}\n")))
        .With("people.yaml", "kind: person\nentries:\n" + string.Concat(
            new[] { "ann", "ben", "cat" }.Select(static id => $"  {id}: {{ names: [ {{ value: {id}, language: en }}, {{ value: {id} بالعربية, language: ar-LY, form: usual }} ] }}\n")))
        .With("towns.yaml", """
            kind: town
            entries:
              nowhere: {}
              high-town:
                at: { latitude: -12.50, longitude: 180 }
              low-town:
                at: { latitude: 0.000001, longitude: -0.5, precision: 2500 }
                same-as: [ "https://example.org/low-town?id=1", "http://example.com/2" ]
            """)
        .With("reports.yaml", "kind: report\nentries:\n"
            + Report("ann-north", "north-1", "who: ann")
            + Report("ann-south", "south-1", "who: ann")
            + Report("ben-north", "north-2", "who: ben", "said-on: 2001-05-01/2001-05-03\n    when: 1999\n    aggregate: true\n    recurrence: ongoing\n    coded: { on: 2002-01-01, by: jd }\n    reviewed: [ { on: 2002-02 }, { on: 2002-03-01, by: 'Dr ⟨x⟩ | y' } ]")
            + Report("ben-south", "south-1", "who: ben", "said-on: 2001-05-21/..")
            + Report("voice-south", "south-1", "described: a voice")
            + Report("cat-copy", "copy-1", "who: cat")
            + Report("ben-copy", "copy-3", "who: ben")
            + Report("cat-wired", "wired", "who: cat"))
        .With("tales.yaml", "kind: tale\nentries:\n"
            + Tale("told", "title: { en: 'Told', ar-LY: 'حكاية [قديمة] | جديدة' }", "deeds: [ { what: x, mood: calm } ]")
            + Tale("bracketed", "title: '[not a list] | \\ \"x\"'", "deeds: [ { what: x, not: true } ]\n    hero: ann")
            + Tale("first-language", "title: { ar: عنوان, fr: titre }", "deeds: [ { what: x }, { what: y, never: true } ]")
            + Tale("untrue", "title: untrue", "untrue: true\n    deeds: [ { what: x } ]")
            + Tale("inner", "title: inner", "deeds: [ { what: x, parts: [ { not: true } ] } ]")
            + Tale("outer", "title: outer", "deeds: [ { what: x, not: true, parts: [ {} ] } ]")
            + Tale("empty", "title: empty", "hero: ann"))
        .With("sightings.yaml", "kind: sighting\nentries:\n"
            + "  bare: { title: bare, evidence: [ { source: copy-2, at: \"2:0-4\", said: [ { who: hill } ], " + Evidence + " ] }\n");

    private static readonly Lazy<LoadedDataset> Loaded = new(static () => Project.Run().Load("Acme.Chronicle"));

    /// <summary>The dataset.</summary>
    public static LoadedDataset Data => Loaded.Value;

    private static string Tale(string id, string title, string more) =>
        $"  {id}:\n    {title}\n    {more}\n    evidence: [ {{ source: north-1, at: \"2:0-4\", {Evidence} ]\n";

    private static string Report(string id, string source, string link, string more = "") =>
        $"  {id}:\n    title: {id}\n    said: [ {{ {link} }} ]\n{(more.Length > 0 ? $"    {more}\n" : string.Empty)}"
        + $"    evidence: [ {{ source: {source}, at: \"2:0-4\", {Evidence} ]\n";
}
