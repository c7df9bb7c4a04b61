namespace FactsDataset.Compiler.Tests.Harness;

/// <summary>A small dataset, all of it invented, in which nothing is wrong.</summary>
internal static class ExampleFacts
{
    /// <summary>The name of the document that the example's source describes.</summary>
    public const string Document = "101.txt";

    /// <summary>That document's text: Arabic, characters outside the basic plane, an empty line, a carriage return.</summary>
    public const string DocumentText = "Harbour news\nThe blue 🚢 ship سفينة came.\n\nA\u0301 line 😀😀 with CR\r\nnot the body";

    public static IReadOnlyList<(string Path, string Text)> All { get; } =
    [
        ("facts/schema.yaml", ExampleSchema.Text),
        ("facts/claims.yaml", """
            kind: claim
            entries:
              ship-will-sail:
                title: The ship will sail
                said: [ { who: harbour-guild }, { who: jane-doe, of: harbour-guild, on: 2001-05 } ]
                said-on: 2001-05
                stance: predicted
                aggregate: true
                coded: { on: 2001-06-01, by: an archivist }
                reviewed: [ { on: 2001-06-02 }, { on: 2001-06, by: another } ]
                about: jane-to-east
                evidence: [ { source: harbour-news, at: "2:9-15", digest: "b035f5432ce9ab9c", for: [title, said] } ]
            """),
        ("facts/crossings.yaml", """
            kind: crossing
            entries:
              jane-to-east:
                title: Jane crosses to the east
                when: 2001-05-09
                dating: { basis: relative, note: the day before the paper came out }
                status: sailed
                crew:
                  - { who: jane-doe, of: harbour-guild, duty: captain }
                  - { described: a cook, duty: cook }
                from: blue-ship
                to: east-port
                calls: [ west-port ]
                cargo: { item: salt, amount: { min: 2, max: 3, unit: t }, owner: harbour-guild, escort: [ { who: blue-ship } ] }
                topics: [ salt, wind ]
                evidence:
                  - source: harbour-news
                    at: "2:0-8"
                    digest: "9385f23929294e62"
                    for: [when, to]
                    stance: reported
                    said: [ { who: harbour-guild, of: harbour-guild } ]
                variants:
                  - { field: to, value: west-port, evidence: [ { source: harbour-news, at: "4:0-2", digest: "52a3a16a51ceb99e", for: [to] } ] }
                relations: [ { relation: follows, fact: jane-to-west } ]
              jane-to-west:
                title: { ar: جين تعبر إلى الغرب, en: Jane crosses to the west }
                status: planned
                crew: [ { who: jane-doe } ]
                to: west-port
                part-of: jane-to-east
                evidence: [ { source: harbour-news, at: "4:8-10", digest: "91ad485bf369a67f", for: [to] } ]
            """),
        ("facts/guilds.yaml", """
            kind: guild
            entries:
              harbour-guild: { names: [ { value: Guild of the Harbour, language: en, form: usual } ] }
              salt-guild: { names: [ { value: Guild of Salt, language: en } ], part-of: harbour-guild }
            """),
        ("facts/papers.yaml", """
            kind: paper
            entries:
              harbour-news:
                title: News
                publisher: harbour-guild
                author: jane-doe
                published: 2001-05-10
                language: en
                document: 101.txt
                sha256: dbb6c74656ec9ec0545ca8247881ddd7d933b6d3d7c4bda6229579d678d8ec0f
                lines: 5
                body: [ 1-2, 4 ]
                reliability: { grade: B, scale: The harbour's own }
            """),
        ("facts/ports.yaml", """
            kind: port
            entries:
              east-port: { names: [ { value: Eastport, language: en }, { value: ميناء الشرق, language: ar, script: Arab } ] }
              west-port: { names: [ { value: Westport, language: en } ], within: east-port, guild: salt-guild }
            """),
        ("facts/probes.yaml", """
            kind: probe
            entries:
              all-types:
                text: Any text 😀
                texts: { en: One, ar: واحد }
                names: [ { value: Probe, language: en } ]
                integer: -12
                decimal: 1.5
                quantity: { min: 1, max: 1, approximate: true }
                boolean: true
                url: https://example.org/a?b=c
                language: ru-Latn
                date: 2001-05-XX
                coordinates: { latitude: -90, longitude: 180.0, precision: 0.5 }
                dating: { basis: background, text-only: 2001, refused: [ { when: 2002, why: too late } ] }
                lines: [ 1-3, 7 ]
                evidence: [ { source: harbour-news, at: "1:0-7", digest: "d712d28b06e0c0c8", for: [text] } ]
                attribution: [ { described: a voice } ]
                code: cook
                stance: denied
                reference: jane-doe
                union: east-port
                group: { value: x, by: jane-doe }
                urls: [ "https://example.org/", "http://example.com/" ]
                languages: [ ar, en ]
                codes: [ captain, cook ]
                references: [ jane-doe, richard-roe ]
              no-types: {}
            """),
        ("facts/ranks.yaml", """
            kind: rank
            entries:
              captain: { title: { en: Captain, ar: ربان }, guild: harbour-guild }
            """),
        ("facts/sailors.yaml", """
            kind: sailor
            entries:
              jane-doe: { names: [ { value: Jane Doe, language: en, form: usual } ] }
              richard-roe: { names: [ { value: Richard Roe, language: en } ] }
            """),
        ("facts/services.yaml", """
            kind: service
            entries:
              jane-captain:
                holder: jane-doe
                rank: captain
                period: 2001/..
                evidence: [ { source: harbour-news, at: "1:0-7", digest: "d712d28b06e0c0c8", for: [period] } ]
            """),
        ("facts/ships.yaml", """
            kind: ship
            entries:
              blue-ship: { names: [ { value: Blue, language: en } ], operator: harbour-guild }
            """),
    ];
}
