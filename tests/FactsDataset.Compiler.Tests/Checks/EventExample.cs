using FactsDataset.Compiler.Tests.Harness;

namespace FactsDataset.Compiler.Tests.Checks;

/// <summary>A small invented dataset whose schema asks for every check, and in which nothing is wrong.</summary>
internal static class EventExample
{
    private const string Schema = """
        namespace: Example.Events
        vocabularies:
          progress: { summary: How far it came., values: { done: It took place., due: It is to come. }, took-place: [done] }
          way: { summary: How they met., values: { together: In one place., phone: By phone. }, apart: [phone] }
          coming: { summary: Whether they came., values: { came: Was there., asked: Was asked. }, apart: [asked] }
        groups:
          traveller:
            record: Traveller
            summary: One who travels.
            fields:
              who: { type: person, required: true, inverse: trips, check: travel, summary: Who. }
              as: { type: post, check: attested, holder: who, summary: As what. }
          guest:
            record: Guest
            summary: One who is there.
            fields:
              who: { type: person, required: true, inverse: talks, check: presence, summary: Who. }
              as: { type: post, check: attested, holder: who, summary: As what. }
              coming: { type: coming, default: came, summary: Whether they came. }
        kinds:
          trip:
            record: Trip
            collection: Trips
            summary: A trip.
            role: fact
            fields:
              when: { type: date, event-date: true, summary: When. }
              progress: { type: progress, default: done, event-status: true, summary: How far. }
              who: { group: traveller, many: true, summary: Who. }
              to: { type: place, event-place: true, summary: Where to. }
              leg-of: { type: trip, check: within, inverse: legs, summary: The longer trip. }
          talk:
            record: Talk
            collection: Talks
            summary: A talk.
            role: fact
            fields:
              when: { type: date, event-date: true, summary: When. }
              progress: { type: progress, default: done, event-status: true, summary: How far. }
              way: { type: way, default: together, summary: How. }
              who: { group: guest, many: true, summary: Who. }
              place: { type: place, event-place: true, summary: Where. }
              during: { type: trip, check: within, inverse: talks, summary: The trip. }
          person: { record: Person, collection: People, summary: A person., role: entity, label: names, fields: { names: { type: names, required: true, summary: Names. } } }
          place: { record: Place, collection: Places, summary: A place., role: entity, fields: { within: { type: place, containment: true, inverse: parts, summary: Where it lies. } } }
          post: { record: Post, collection: Posts, summary: A post., role: entity, fields: { body: { type: text, summary: Of what. } } }
          term:
            record: Term
            collection: Terms
            summary: A time in a post.
            role: entity
            fields:
              holder: { type: person, required: true, tenure: holder, inverse: terms, summary: Who. }
              post: { type: post, required: true, tenure: post, inverse: terms, summary: What. }
              period: { type: date, required: true, tenure: period, summary: When. }
          paper: { record: Paper, collection: Papers, summary: A paper., role: source, fields: { url: { type: url, summary: Where. } } }
        """;

    /// <summary>The folder, with a file of trips and one of talks put in.</summary>
    /// <param name="trips">Entries, not indented.</param>
    /// <param name="talks">Entries, not indented.</param>
    public static FactFolder With(string trips, string talks = "") => FactFolder.Empty
        .With("facts/schema.yaml", Schema)
        .With("facts/papers.yaml", """
            kind: paper
            entries:
              early-paper: { title: Early, published: 2001-05-20, language: en, document: a.txt, sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef, lines: 9, body: [ 1-9 ] }
              late-paper: { title: Late, published: 2001-06-20, language: en, document: b.txt, sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef, lines: 9, body: [ 1-9 ] }
            """)
        .With("facts/people.yaml", """
            kind: person
            entries:
              jane-doe: { names: [ { value: Jane, language: en } ] }
              richard-roe: { names: [ { value: Richard, language: en } ] }
            """)
        .With("facts/places.yaml", """
            kind: place
            entries:
              examplia: {}
              capital: { within: examplia }
              palace: { within: capital }
              farland: {}
            """)
        .With("facts/posts.yaml", "kind: post\nentries:\n  minister: {}\n  envoy: {}\n")
        .With("facts/terms.yaml", """
            kind: term
            entries:
              jane-minister: { holder: jane-doe, post: minister, period: 2001-05-01/2001-05-31 }
            """)
        .With("facts/trips.yaml", Entries("trip", trips))
        .With("facts/talks.yaml", Entries("talk", talks));

    private static string Entries(string kind, string entries)
    {
        string evidence = "\n    evidence: [ { source: early-paper, at: \"1:0-1\", digest: \"0123456789abcdef\", for: [title] } ]";
        IEnumerable<string> lines = entries.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => "  " + line);
        string body = string.Join('\n', lines).Replace("    cited", evidence.TrimStart('\n'), StringComparison.Ordinal);
        return $"kind: {kind}\nentries:\n{body}\n";
    }
}
