namespace FactsDataset.Generators.Tests.Harness;

/// <summary>A dataset so small that its generated code can be read as a whole.</summary>
internal static class Tiny
{
    public const string Schema = """
        namespace: Acme.Trips

        vocabularies:
          outcome:
            summary: How a trip ended.
            values:
              arrived: They got there.
              turned-back: They did not.

        unions:
          traveller:
            summary: Whoever can travel.
            of: [person, troupe]

        groups:
          passage:
            record: Passage
            summary: One who comes along.
            fields:
              who: { type: traveller, required: true, inverse: trips, summary: The one who comes along. }
              pays: { type: boolean, default: true, summary: Whether they pay. }

        kinds:
          trip:
            record: Trip
            collection: Trips
            summary: Somebody goes to a town.
            role: fact
            fields:
              when: { type: date, event-date: true, summary: When they leave. }
              outcome: { type: outcome, event-status: true, summary: How it ended. }
              from: { type: town, inverse: departures, event-place: true, summary: Where they leave from. }
              via: { type: town, many: true, inverse: passages, summary: Where they pass. }
              company: { group: passage, many: true, summary: Who comes along. }
          town:
            record: Town
            collection: Towns
            summary: A town.
            role: entity
            label: name
            fields:
              name: { type: text, required: true, summary: What it is called. }
          person:
            record: Person
            collection: People
            summary: A person.
            role: entity
            label: names
            fields:
              names: { type: names, required: true, summary: Every spelling. }
          troupe:
            record: Troupe
            collection: Troupes
            summary: People who travel together.
            role: entity
            fields:
              town: { type: town, summary: Where they are at home. }
          letter:
            record: Letter
            collection: Letters
            summary: A letter that facts are taken from.
            role: source
            fields:
              from: { type: person, summary: Who wrote it. }

        """;

    public const string Trips = """
        kind: trip
        entries:
          brook-to-the-sea:
            title: Brook goes to the sea
            when: 2001-05-09
            outcome: arrived
            from: upper-mill
            via: [lower-mill, upper-mill]
            company:
              - { who: ada-brook }
              - { who: the-players, pays: false }
            evidence: [ { source: the-letter, at: "2:0-4", digest: "0123456789abcdef", for: [when, from] } ]
          players-somewhere:
            title: The players go "somewhere" & back
            evidence: [ { source: the-letter, at: "3:1-5", digest: "fedcba9876543210", for: [title] } ]

        """;

    public const string Towns = """
        kind: town
        entries:
          upper-mill: { name: Upper Mill }
          lower-mill: { name: الطاحونة السفلى, note: Under water. }

        """;

    public const string People = """
        kind: person
        entries:
          ada-brook: { names: [ { value: Ada Brook, language: en, script: Latn, form: usual } ] }

        """;

    public const string Troupes = """
        kind: troupe
        entries:
          the-players: { town: lower-mill }

        """;

    public const string Letters = """
        kind: letter
        entries:
          the-letter:
            title: A letter
            published: 2001-05-20
            language: en
            document: letter.txt
            sha256: "0000000000000000000000000000000000000000000000000000000000000001"
            lines: 4
            body: [2-4]

        """;

    public static FactsProject Project { get; } = new FactsProject()
        .With("schema.yaml", Schema)
        .With("trips.yaml", Trips)
        .With("towns.yaml", Towns)
        .With("people.yaml", People)
        .With("troupes.yaml", Troupes)
        .With("letters.yaml", Letters);
}
