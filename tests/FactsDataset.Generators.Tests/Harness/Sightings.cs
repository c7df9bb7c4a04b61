namespace FactsDataset.Generators.Tests.Harness;

/// <summary>A dataset that tells who of <see cref="Tiny"/> was seen where, and one that tells who doubts that.</summary>
internal static class Sightings
{
    public const string Schema = """
        namespace: Acme.Sightings
        uses: [Acme.Trips]
        attribution: { who: Acme.Trips.person, of: Acme.Trips.troupe }

        unions:
          witness:
            summary: Whoever can have seen somebody.
            of: [watchman, Acme.Trips.person]

        groups:
          look:
            record: Look
            summary: One who looked.
            fields:
              who: { type: witness, required: true, inverse: sights, summary: The one who looked. }

        kinds:
          sighting:
            record: Sighting
            collection: AllSightings
            summary: Somebody is seen.
            role: fact
            fields:
              when: { type: date, event-date: true, summary: When. }
              who: { type: Acme.Trips.traveller, required: true, inverse: sightings, summary: Who is seen. }
              at: { type: Acme.Trips.town, event-place: true, summary: Where. }
              on: { type: Acme.Trips.trip, inverse: sightings, summary: On which trip. }
              seen-by: { group: look, many: true, summary: By whom. }
              near: { type: Acme.Trips.town, many: true, inverse: nearby, summary: What lies near. }
          tale:
            record: Tale
            collection: Tales
            summary: Somebody says something.
            role: fact
            fields:
              said: { type: attribution, required: true, inverse: tales, summary: Who says it. }
          watchman:
            record: Watchman
            collection: Watchmen
            summary: One who watches.
            role: entity
            label: name
            fields:
              name: { type: text, required: true, summary: What he is called. }
              post: { type: Acme.Trips.town, containment: true, summary: Where he stands. }
              friend: { type: Acme.Trips.person, summary: Whom he knows. }
          log:
            record: Log
            collection: Logs
            summary: A log.
            role: source
            fields:
              voice: { type: attribution, provenance: voice, summary: Who speaks in it. }
              kept-in: { type: Acme.Trips.town, summary: Where it is kept. }

        """;

    public const string Facts = """
        kind: sighting
        entries:
          ada-at-the-mill:
            title: Ada is seen at the mill
            when: 2001-05-09
            who: ada-brook
            at: upper-mill
            on: brook-to-the-sea
            seen-by:
              - { who: old-tom }
              - { who: ada-brook }
            near: [ lower-mill, upper-mill ]
            evidence: [ { source: the-log, at: "2:0-4", digest: "0123456789abcdef", for: [when, who, at] } ]
          players-seen:
            title: The players are seen
            when: 2001-05-08
            who: acme.trips:the-players
            evidence: [ { source: the-log, at: "3:1-5", digest: "fedcba9876543210", for: [who] } ]
            variants: [ { field: who, value: ada-brook, evidence: [ { source: the-log, at: "3:1-5", digest: "fedcba9876543210", for: [who], said: [ { who: acme.trips:ada-brook } ] } ] } ]

        """;

    public const string Told = """
        kind: tale
        entries:
          a-tale:
            title: A tale
            said: [ { described: a friend, of: the-players }, { who: ada-brook } ]
            evidence: [ { source: the-log, at: "4:0-4", digest: "0123456789abcdef", for: [said] } ]

        """;

    public const string Watchmen = """
        kind: watchman
        entries:
          old-tom: { name: Old Tom, friend: ada-brook, post: upper-mill }

        """;

    public const string Logs = """
        kind: log
        entries:
          the-log:
            title: A log
            published: 2001-05-20
            language: en
            document: log.txt
            sha256: "0000000000000000000000000000000000000000000000000000000000000002"
            lines: 4
            body: [2-4]
            voice: [ { who: ada-brook } ]
            kept-in: lower-mill

        """;

    public static FactsProject Project { get; } = new FactsProject()
        .With("schema.yaml", Schema)
        .With("sightings.yaml", Facts)
        .With("tales.yaml", Told)
        .With("watchmen.yaml", Watchmen)
        .With("logs.yaml", Logs);

    /// <summary>The dataset that is used.</summary>
    public static Library Trips { get; } = TripsOf("1.2.0", Tiny.Project);

    /// <summary>This dataset.</summary>
    public static Library Compiled { get; } = Library.Of("Sightings", Project, Trips);

    /// <summary>A version of the dataset that is used.</summary>
    public static Library TripsOf(string version, FactsProject project) =>
        Library.Of("Trips", project.WithSource($"[assembly: System.Reflection.AssemblyInformationalVersion(\"{version}+0123456\")]"));
}
