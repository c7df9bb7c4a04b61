using System.Globalization;
using System.Text;

namespace FactsDataset.Compiler.Tests.Harness;

/// <summary>Datasets of about a megabyte, each made to be slow for one sort of loop.</summary>
internal static class SlowInputs
{
    private const string Schema = """
        namespace: Example.Slow
        groups:
          who: { record: WhoGroup, summary: S., fields: { who: { type: person, required: true, inverse: trips, check: travel, summary: S. }, as: { type: post, check: attested, holder: who, summary: S. } } }
          there: { record: There, summary: S., fields: { who: { type: person, inverse: talks, check: presence, summary: S. } } }
        vocabularies:
          state: { summary: S., values: { done: S., due: S. }, took-place: [done] }
        kinds:
          trip:
            record: Trip
            collection: Trips
            summary: S.
            role: fact
            fields:
              w: { type: date, event-date: true, summary: S. }
              s: { type: state, default: done, event-status: true, summary: S. }
              t: { group: who, many: true, summary: S. }
              u: { group: there, many: true, summary: S. }
              p: { type: place, event-place: true, summary: S. }
              of: { type: trip, check: within, inverse: parts, summary: S. }
              by: { type: person, many: true, inverse: made, summary: S. }
          person: { record: Person, collection: People, summary: S., role: entity, fields: { n: { type: text, summary: S. } } }
          place: { record: Place, collection: Places, summary: S., role: entity, fields: { within: { type: place, containment: true, inverse: inside, summary: S. } } }
          post: { record: Post, collection: Posts, summary: S., role: entity, fields: { n: { type: text, summary: S. } } }
          term: { record: Term, collection: Terms, summary: S., role: entity, fields: { holder: { type: person, tenure: holder, inverse: terms, summary: S. }, post: { type: post, tenure: post, inverse: terms, summary: S. }, period: { type: date, tenure: period, summary: S. } } }
          paper: { record: Paper, collection: Papers, summary: S., role: source, fields: { n: { type: text, summary: S. } } }

        """;

    private const string Evidence = "evidence: [ { source: s, at: '1:0-1', digest: '0123456789abcdef', for: [title] } ]";

    public static IReadOnlyDictionary<string, FactFolder> All { get; } = new Dictionary<string, FactFolder>(StringComparer.Ordinal)
    {
        ["suggestions"] = Base
            .With("facts/people.yaml", Lines("kind: person\nentries:", 14_000, static i => $"  somebody-or-other-{i}-of-many: {{}}"))
            .With("facts/trips.yaml", Lines($"kind: trip\nentries:\n  a:\n    title: T\n    {Evidence}\n    by:", 32_000, static i => $"      - somebody-or-otter-{i}-of-mamy")),
        ["pairs"] = Base
            .With("facts/people.yaml", "kind: person\nentries: { a: {}, b: {} }\n")
            .With("facts/places.yaml", "kind: place\nentries: { p: {}, q: {} }\n")
            .With("facts/trips.yaml", Lines("kind: trip\nentries:", 7_000, static i => $"  t{i}: {{ title: T, w: 2001-05-09, t: [ {{ who: a }}, {{ who: b }} ], p: p, {Evidence} }}")),
        ["paths"] = Base
            .Change("facts/schema.yaml", "groups:\n", "groups:\n" + Doubling())
            .Change("facts/schema.yaml", "      of: {", "      g: { group: g31, summary: S. }\n      of: {")
            .With("facts/places.yaml", Lines("kind: place\nentries:\n  p0: {}", 14_000, static i => $"  p{i + 1}: {{ within: p{i} }}"))
            .With("facts/people.yaml", "kind: person\nentries: { a: {} }\n")
            .With("facts/trips.yaml", Lines($"kind: trip\nentries:\n  all: {{ title: T, w: 2001, p: p0, {Evidence} }}", 4_000, static i => $"  t{i}: {{ title: T, w: 2001-05, t: [ {{ who: a }} ], p: p{3 * i}, of: all, {Evidence} }}")),
        ["days"] = Base
            .With("facts/people.yaml", "kind: person\nentries: { a: {}, b: {} }\n")
            .With("facts/posts.yaml", "kind: post\nentries: { m: {} }\n")
            .With("facts/terms.yaml", Lines("kind: term\nentries:", 3_000, static i => $"  m{i}: {{ holder: a, post: m, period: 0{100 + (i % 800)} }}"))
            .With("facts/places.yaml", "kind: place\nentries: { p: {}, q: {} }\n")
            .With("facts/trips.yaml", Lines("kind: trip\nentries:", 5_000, static i => $"  t{i}: {{ title: T, w: 0{100 + (i % 800)}/9{100 + (i % 800)}, t: [ {{ who: a, as: m }} ], u: [ {{ who: b }} ], p: {(i % 2 == 0 ? "p" : "q")}, {Evidence} }}")),
        ["names"] = Enumerable.Range(0, 1_500).Aggregate(
            Base.With("facts/people.yaml", Lines("kind: person\nentries:", 20_000, static i => $"  {Hyphenated(i)}: {{ former: [ x{i} ] }}")),
            static (folder, i) => folder.With($"facts/{new string('f', 60)}{i}.yaml", $"kind: post\nentries: {{ post-of-{i}: {{}} }}\n")),
    };

    private static FactFolder Base => FactFolder.Empty
        .With("facts/schema.yaml", Schema)
        .With("facts/papers.yaml", "kind: paper\nentries:\n  s: { title: S, published: 9999, language: en, document: a.txt, sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef, lines: 9, body: [ 1-9 ] }\n");

    /// <summary>Groups of which each holds the one before twice, as deep as groups go.</summary>
    private static string Doubling() => Lines(
        "  g1: { record: G1, summary: S., fields: { who: { type: person, inverse: deep, summary: S. } } }",
        30,
        static i => $"  g{i + 2}: {{ record: G{i + 2}, summary: S., fields: {{ a: {{ group: g{i + 1}, summary: S. }}, b: {{ group: g{i + 1}, summary: S. }} }} }}");

    /// <summary>Ids that differ in hyphens only, so that many give names that upper and lower case tell apart.</summary>
    private static string Hyphenated(int number)
    {
        StringBuilder id = new("person");
        for (int bit = 0; bit < 15; bit++)
        {
            id.Append((number >> bit & 1) == 1 ? "-n" : "n");
        }

        return id.ToString();
    }

    private static string Lines(string head, int count, Func<int, string> line)
    {
        StringBuilder text = new(head);
        for (int i = 0; i < count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{line(i)}");
        }

        return text.Append('\n').ToString();
    }
}
