namespace FactsDataset.Generators.Tests.Harness;

/// <summary>The fact files of the example.</summary>
internal static class ExampleFacts
{
    public const string Voyages = """
        kind: voyage
        entries:
          grey-gull-outward:
            title: The Grey Gull leaves Nordhaven
            when: 1801-05-09
            status: sailed
            harbour: nordhaven
            owner: gull-line
            partners: [ada-brook, gull-line]
            lies-at: gull-line
            crew:
              - { who: ada-brook, duty: 2nd-mate, paid: false, berths: 2, nickname: Brook }
              - { described: a cook from the hills }
            legs:
              - to: skerry
                via: [nordhaven, skerry]
                arrives: 1801-05-11
                loads:
                  - { goods: grain, amount: 40 tons }
                  - { goods: salt, amount: { min: 2.5, approximate: true } }
                best: { goods: salt, amount: <7 }
              - { to: sudbank }
            return: { to: nordhaven, arrives: 1801-06~ }
            part-of: grey-gull-home
            answers: gull-promise
            tags: [first, "with | bar", "[bracket", second]
            log: https://example.org/log?voyage=1&page=2
            charts: [https://example.org/a, "http://example.org/b"]
            spoken: en
            sung: [ar, ru-Latn]
            sighted: [1801-05-09, "1801-05-XX", 1801-06~, "[1801-06-01..1801-06-03]"]
            forbidden: [timber, salt]
            main-cargo: grain
            tons: -12
            masts: 3
            draught: 2.50
            length: 31.125
            price: 10..12 crowns
            insured: false
            armed: true
            returned: true
            motto: { en: Fair wind, ar: ريح طيبة }
            dating:
              basis: relative
              note: the Saturday before the letter
              text-only: 1801-05-XX
              refused: [ { when: 1801-05-16, why: the letter is older } ]
            recurrence: repeated
            note: Copied twice.
            evidence:
              - { source: letter-from-skerry, at: "4:0-12", digest: "0123456789abcdef", for: [when, harbour], stance: reported, said: [ { who: gull-line }, { described: a pilot, of: gull-line, on: 1801-05-12 } ], note: torn page }
              - { source: letter-from-sudbank, at: "3:2-9", digest: "fedcba9876543210", for: [crew] }
            variants:
              - { field: when, value: 1801-05-10, evidence: [ { source: letter-from-sudbank, at: "3:2-9", digest: "fedcba9876543210", for: [when] } ] }
            relations:
              - { relation: follows, fact: gull-promise, note: three days later }
          grey-gull-home:
            title: The Grey Gull comes home
            when: 1801-06/1801-07
            status: planned
            harbour: sudbank
            crew: [ { who: gull-line } ]
            legs:
              - { to: nordhaven, via: [skerry, old-sea] }
              - { to: nordhaven, via: [skerry, old-sea] }
            part-of: grey-gull-outward
            masts: 3
            length: 31
            armed: false
            evidence: [ { source: letter-from-skerry, at: "5:0-1", digest: "00000000000000aa", for: [status] } ]
            relations: [ { relation: distinct, fact: grey-gull-outward } ]
          drifting-hulk:
            symbol: TheHulk
            title: A hulk drifts by
            status: called-off
            harbour: skerry
            crew: [ { described: nobody } ]
            masts: 0
            length: 0.5
            armed: false
            evidence: [ { source: letter-from-sudbank, at: "4:0-1", digest: "00000000000000bb", for: [title] } ]

        """;

    public const string Promises = """
        kind: promise
        entries:
          gull-promise:
            title: The Gull Line promises grain
            said: [ { who: ada-brook }, { who: gull-line, of: gull-line, on: 1801-05-06 } ]
            made: 1801-05-06
            about: grey-gull-outward
            evidence: [ { source: letter-from-skerry, at: "4:0-12", digest: "0123456789abcdef", for: [said] } ]
          undated-promise:
            title: Somebody promises the moon
            said: [ { described: a voice in the fog } ]
            stance: rumoured
            evidence: [ { source: letter-from-skerry, at: "5:0-1", digest: "00000000000000aa", for: [said] } ]

        """;

    public const string Rules = """
        kind: rule
        entries:
          women-and-children:
            title: Who leaves first
            binds: [ada-brook, gull-line]
            recurrence: ongoing
            evidence: [ { source: letter-from-sudbank, at: "3:2-9", digest: "fedcba9876543210", for: [binds] } ]

        """;

    public const string People = """
        kind: person
        entries:
          ada-brook:
            names:
              - { value: Brook, language: en, script: Latn }
              - { value: آدا بروك, language: ar, script: Arab, form: usual }
              - { value: Ada Brook, language: en, form: usual }
            birthplace: skerry
            friend: bo-lind
          bo-lind:
            names: [ { value: بو ليند, language: ar, script: Arab } ]
            friend: ada-brook
            note: Writes little.

        """;

    public const string Companies = """
        kind: company
        entries:
          gull-line:
            title: { ar: خط النورس, en: The Gull Line }
            founded: 1790?
            dating: { basis: stated }
            evidence: [ { source: letter-from-sudbank, at: "3:2-9", digest: "fedcba9876543210", for: [founded], said: [ { who: bo-lind } ] } ]

        """;

    public const string Places = """
        kind: place
        entries:
          skerry: { name: Skerry, within: old-sea, pages: [3-12, 14] }
          nordhaven: { name: Nordhaven, within: old-sea }
          sudbank: { name: Südbank }
          old-sea: { name: The Old Sea }

        """;

    public const string Letters = """
        kind: letter
        entries:
          letter-from-skerry:
            title: News from Skerry
            sender: ada-brook
            published: 1801-05-20
            dating: { basis: stated }
            language: en
            document: skerry.txt
            sha256: "0000000000000000000000000000000000000000000000000000000000000001"
            lines: 8
            body: [3-5, 7]
          letter-from-sudbank:
            title: خبر من المرفأ
            sender: gull-line
            published: 1801-08
            language: ar
            document: sudbank.txt
            sha256: "0000000000000000000000000000000000000000000000000000000000000002"
            lines: 4
            body: [1-4]

        """;
}
