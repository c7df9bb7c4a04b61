using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.SchemaReading;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Tests.Harness;

/// <summary>Datasets that others use, as compiled ones describe themselves, and one that uses them.</summary>
internal static class ExampleUses
{
    public const string Schema = """
        namespace: Acme.Wrecks
        uses: [ Acme.Harbour, Acme.Registry ]
        unions:
          witness: { summary: Whoever saw it., of: [ diver, Acme.Harbour.person ] }
          named: { summary: Whatever has a name., of: [ diver, Acme.Harbour.person, Acme.Registry.person ] }
        groups:
          look:
            record: Look
            summary: One who looked.
            fields:
              who: { type: witness, required: true, summary: The one. }
        kinds:
          wreck:
            record: Wreck
            collection: Wrecks
            summary: A ship is lost.
            role: fact
            proof: none
            fields:
              when: { type: date, event-date: true, summary: When. }
              master: { type: Acme.Harbour.person, inverse: wrecks, summary: Who sailed her. }
              seen-by: { type: witness, many: true, summary: Who saw it. }
              looks: { group: look, many: true, summary: Who looked. }
              about: { type: named, summary: Who is in it. }
              on: { type: Acme.Harbour.voyage, summary: On which voyage. }
              either: { type: Acme.Harbour.anybody, summary: Who of them. }
              at: { type: Acme.Harbour.port, event-place: true, summary: Where. }
          diver:
            record: Diver
            collection: Divers
            summary: A diver.
            role: entity
            label: name
            fields:
              name: { type: text, required: true, summary: The name. }
          paper:
            record: Paper
            collection: Papers
            summary: A paper.
            role: source
            fields: {}

        """;

    public static UsedDataset Harbour { get; } = Of("Acme.Harbour", "1.0", """
        unions:
          anybody: { summary: Anybody., of: [ person, company ] }
        kinds:
          person: { record: Person, collection: People, summary: A person., role: entity }
          company: { record: Company, collection: Companies, summary: A company., role: entity, members: false }
          port: { record: Port, collection: Ports, summary: A port., role: entity }
          voyage: { record: Voyage, collection: Voyages, summary: A voyage., role: fact }
        """,
        ("person", "ann-roe ben-fold", "ann-of-old=ann-roe", "ann-roe\tAnn Roe\tآن رو\nben-fold\tBen Fold", string.Empty),
        ("company", "north-line", string.Empty, string.Empty, string.Empty),
        ("port", "east-port west-port", string.Empty, string.Empty, string.Empty),
        ("voyage", "first-voyage", "lost-voyage=", string.Empty, "lost-voyage\tRetracted on 2020-01-01: It never was."));

    public static UsedDataset Registry { get; } = Of("Acme.Registry", "2.0", """
        kinds:
          person: { record: Person, collection: People, summary: A person., role: entity }
        """,
        ("person", "ann-roe zoe-hart", string.Empty, string.Empty, string.Empty));

    /// <summary>A folder that uses both, in which nothing is wrong.</summary>
    public static FactFolder Folder { get; } = FactFolder.Empty
        .With("facts/schema.yaml", Schema)
        .With("facts/divers.yaml", "kind: diver\nentries:\n  old-tom: { name: Old Tom }\n  zoe-hart: { name: Zoe }\n")
        .With("facts/papers.yaml", """
            kind: paper
            entries:
              the-paper:
                title: A paper
                published: 2001-06-01
                language: en
                document: 1.txt
                sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
                lines: 4
                body: [ 1-4 ]

            """)
        .Using(Harbour, Registry);

    /// <summary>The folder with wrecks, each of some fields.</summary>
    public static FactFolder With(params string[] wrecks) => Folder.With(
        "facts/wrecks.yaml",
        "kind: wreck\nentries:\n" + string.Concat(wrecks.Select(static (fields, index) =>
            $"  wreck-{index}:\n    title: Wreck {index}\n    {fields}\n    evidence: [ {{ source: the-paper, at: \"2:0-8\", digest: \"9385f23929294e62\", for: [title] }} ]\n")));

    /// <summary>A dataset as its assembly tells of it.</summary>
    public static UsedDataset Of(string name, string version, string schema, params (string Kind, string Ids, string Retired, string Names, string Reasons)[] ids)
    {
        (EquatableArray<Kind> kinds, EquatableArray<Union> unions) = UsedSchemaReader.Read(name, schema);
        return new UsedDataset(name, name, version, kinds.Select(OfKind).ToEquatableArray(), unions);

        UsedKind OfKind(Kind kind)
        {
            (_, string living, string retired, string names, string reasons) = ids.Single(one => $"{name}.{one.Kind}" == kind.Name);
            return new UsedKind(name, kind, new IdCatalogue(living, retired, string.Empty))
            {
                Names = UsedTexts.Split(names),
                Reasons = UsedTexts.Split(reasons),
            };
        }
    }
}
