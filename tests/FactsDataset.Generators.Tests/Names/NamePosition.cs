using System.Collections;
using System.Globalization;
using System.Reflection;
using FactsDataset.Compiler.Text;
using FactsDataset.Generators.Tests.Harness;

namespace FactsDataset.Generators.Tests.Names;

/// <summary>A place in a schema or fact file where a name is written: a dataset with all the names there, and what it must hold.</summary>
/// <param name="IsSlug">Whether names there are slugs.</param>
/// <param name="Build">The dataset.</param>
/// <param name="Check">What its compiled form is asked.</param>
internal sealed record NamePosition(
    bool IsSlug, Func<IReadOnlyList<string>, FactsProject> Build, Action<LoadedDataset, IReadOnlyList<string>> Check)
{
    private const string Evidence = "evidence: [ { source: a-paper, at: \"1:0-1\", digest: \"0123456789abcdef\", for: [title] } ]";

    public static IReadOnlyDictionary<string, NamePosition> All { get; } = new Dictionary<string, NamePosition>(StringComparer.Ordinal)
    {
        ["symbol"] = new(
            false,
            static names => Project(things: Each(names, "e{1}: { symbol: \"{0}\", former: [ old-{1} ] }", "\n  ")),
            static (dataset, names) => ForEach(names, (name, i) =>
            {
                Assert.Equal($"e{i}", Id(Member(dataset, "ZThings", name)));
                Assert.Equal($"e{i}", Id(Member(dataset, "ZThings", CSharpNames.ToPascalCase($"old-{i}"))));
            })),
        ["id"] = new(
            true,
            static names => Project(things: Each(names, "\"{0}\": { word: w }", "\n  ")),
            static (dataset, names) => ForEach(names, (name, _) => Assert.Equal(name, Id(Member(dataset, "ZThings", CSharpNames.ToPascalCase(name)))))),
        ["former"] = new(
            true,
            static names => Project(things: Each(names, "e{1}: { former: [ \"{0}\" ] }", "\n  ")),
            static (dataset, names) => ForEach(names, (name, i) =>
            {
                Assert.Equal($"e{i}", Id(Member(dataset, "ZThings", CSharpNames.ToPascalCase(name))));
                Assert.Equal($"e{i}", dataset.Find(name)!.Id);
            })),
        ["record"] = new(
            false,
            static names => WithEntries(
                Project(kinds: Each(names, "k{1}: { record: \"{0}\", collection: Z{1}s, summary: S., role: fact, fields: { zto: { type: thing, inverse: k{1}s, summary: S. }, znext: { type: k{1}, summary: S. } } }", "\n  ")),
                names.Count,
                $"{{ title: T, zto: a-thing, {Evidence} }}"),
            static (dataset, names) => ForEach(names, (name, i) => Assert.Equal((name, "a-thing"), (dataset.Find($"x{i}")!.GetType().Name, Id(Value(dataset.Find($"x{i}")!, "Zto")!))))),
        ["collection"] = new(
            false,
            static names => WithEntries(
                Project(kinds: Each(names, "k{1}: { record: Z{1}, collection: \"{0}\", summary: S., role: fact, fields: { zto: { type: thing, inverse: k{1}s, summary: S. } } }", "\n  ")),
                names.Count,
                $"{{ title: T, zto: a-thing, {Evidence} }}"),
            static (dataset, names) => ForEach(names, (name, i) =>
            {
                Assert.Equal($"x{i}", Id(((IEnumerable)Member(dataset, name, "All")).Cast<object>().Single()));
                Assert.Equal($"x{i}", Id(Member(dataset, name, $"X{i}")));
            })),
        ["kind"] = new(
            true,
            static names => Project(kinds: Each(names, "\"{0}\": { record: Z{1}, collection: Z{1}s, summary: S., role: entity, fields: { zto: { type: thing, summary: S. } } }", "\n  ")),
            static (dataset, names) => Assert.Equal(names.Order(StringComparer.Ordinal), dataset.Kinds.Select(static kind => kind.Kind).Except(["thing", "paper"], StringComparer.Ordinal).Order(StringComparer.Ordinal))),
        ["vocabulary"] = new(
            true,
            static names => Project(
                vocabularies: Each(names, "\"{0}\": { summary: V., values: { one: O., two: T. } }", "\n  "),
                fields: Each(names, "f{1}: { type: \"{0}\", summary: F. }", ", ") + ", " + Each(names, "m{1}: { type: \"{0}\", many: true, summary: F. }", ", "),
                things: "x: { " + Each(names, "f{1}: two, m{1}: [two]", ", ") + " }"),
            static (dataset, names) => ForEach(names, (name, i) => Assert.Equal(
                ("Two", CSharpNames.ToPascalCase(name), 1),
                (Value(dataset.Find("x")!, $"F{i}")!.ToString(), Value(dataset.Find("x")!, $"F{i}")!.GetType().Name, ((IEnumerable)Value(dataset.Find("x")!, $"M{i}")!).Cast<object>().Count())))),
        ["value"] = new(
            true,
            static names => Project(
                vocabularies: "words: { summary: V., values: { " + Each(names, "\"{0}\": V.", ", ") + " } }",
                fields: "words: { type: words, many: true, summary: F. }",
                things: "x: { words: [" + Each(names, "\"{0}\"", ", ") + "] }"),
            static (dataset, names) => Assert.Equal(
                names.Select(CSharpNames.ToPascalCase), ((IEnumerable)Value(dataset.Find("x")!, "Words")!).Cast<object>().Select(static value => value.ToString()!))),
        ["union"] = new(
            true,
            static names => Project(
                unions: Each(names, "\"{0}\": { summary: U., of: [thing] }", "\n  "),
                fields: Each(names, "f{1}: { type: \"{0}\", summary: F. }", ", ") + ", " + Each(names, "m{1}: { type: \"{0}\", many: true, summary: F. }", ", "),
                things: "x: { " + Each(names, "f{1}: a-thing, m{1}: [a-thing]", ", ") + " }"),
            static (dataset, names) => ForEach(names, (_, i) => Assert.Equal("a-thing", Id(Value(dataset.Find("x")!, $"F{i}")!)))),
        ["inverse"] = new(
            true,
            static names => Project(
                kinds: "other: { record: ZOther, collection: ZOthers, summary: S., role: entity, fields: { word: { type: text, summary: S. } } }\n  link: { record: ZLink, collection: ZLinks, summary: S., role: entity, fields: { " + Each(names, "f{1}: { type: either, inverse: \"{0}\", summary: F. }", ", ") + " } }",
                unions: "either: { summary: U., of: [thing, other] }")
                .With("links.yaml", "kind: link\nentries:\n  x: { " + Each(names, "f{1}: a-thing", ", ") + " }\n"),
            static (dataset, names) => ForEach(names, (name, _) => Assert.Equal(
                "x", Id(((IEnumerable)Value(dataset.Find("a-thing")!, CSharpNames.ToPascalCase(name))!).Cast<object>().Single())))),
        ["group"] = Groups(true, "\"{0}\"", "ZGroup{1}"),
        ["group's record"] = Groups(false, "g{1}", "\"{0}\""),
        ["field"] = new(
            true,
            static names => Project(fields: string.Join(", ", names.Select(FieldOf)), things: $"x: {{ {string.Join(", ", names.Select(ValueOf))} }}"),
            static (dataset, names) => ForEach(names, (name, i) => Assert.Equal(Expected(i), Show(Value(dataset.Find("x")!, CSharpNames.ToPascalCase(name)))))),
        ["group's field"] = new(
            true,
            static names => Project(
                groups: $"all: {{ record: ZAll, summary: G., fields: {{ {string.Join(", ", names.Select(FieldOf))} }} }}",
                fields: "all: { group: all, summary: F. }",
                things: $"x: {{ all: {{ {string.Join(", ", names.Select(ValueOf))} }} }}"),
            static (dataset, names) => ForEach(names, (name, i) => Assert.Equal(Expected(i), Show(Value(Value(dataset.Find("x")!, "All")!, CSharpNames.ToPascalCase(name)))))),
    };

    /// <summary>A dataset in which everything that must be there is called something harmless.</summary>
    public static FactsProject Project(
        string vocabularies = "", string unions = "", string groups = "", string kinds = "", string fields = "", string things = "", string @namespace = "Acme.Facts") => new FactsProject()
        .With("schema.yaml", $$"""
            namespace: "{{@namespace}}"
            vocabularies:
              zcolour: { summary: V., values: { red: R. } }
              {{vocabularies}}
            {{(unions.Length > 0 ? "unions:\n  " + unions : string.Empty)}}
            groups:
              zpart: { record: ZPart, summary: G., fields: { wording: { type: text, summary: F. } } }
              {{groups}}
            kinds:
              thing: { record: ZThing, collection: ZThings, summary: K., role: entity, fields: { word: { type: text, summary: F. }{{(fields.Length > 0 ? ", " : string.Empty)}}{{fields}} } }
              paper: { record: ZPaper, collection: ZPapers, summary: K., role: source, fields: { word: { type: text, summary: F. } } }
              {{kinds}}

            """)
        .With("things.yaml", $"kind: thing\nentries:\n  a-thing: {{ word: w }}\n  {things}\n")
        .With("papers.yaml", "kind: paper\nentries:\n  a-paper: { title: P, published: 2001, language: en, document: p.txt, sha256: \"" + new string('0', 64) + "\", lines: 1, body: [1] }\n");

    private static NamePosition Groups(bool isSlug, string group, string record) => new(
        isSlug,
        names => Project(
            groups: Each(names, group + ": { record: " + record + ", summary: G., fields: { zword: { type: text, summary: F. }, zto: { type: thing, summary: F. } } }", "\n  "),
            fields: Each(names, "f{1}: { group: " + group + ", summary: F. }", ", ") + ", " + Each(names, "m{1}: { group: " + group + ", many: true, summary: F. }", ", "),
            things: "x: { " + Each(names, "f{1}: { zword: w, zto: a-thing }, m{1}: [ { zword: w } ]", ", ") + " }"),
        static (dataset, names) => ForEach(names, (_, i) =>
        {
            Assert.Equal("a-thing", Id(Value(Value(dataset.Find("x")!, $"F{i}")!, "Zto")!));
            Assert.Equal("w", Value(((IEnumerable)Value(dataset.Find("x")!, $"M{i}")!).Cast<object>().Single(), "Zword"));
        }));

    private static string FieldOf(string name, int i) => $"\"{name}\": {{ {(i % 6) switch
    {
        0 => "type: text",
        1 => "type: thing",
        2 => "type: zcolour",
        3 => "group: zpart",
        4 => "type: decimal",
        _ => "type: thing, many: true",
    }}, summary: F. }}";

    private static string ValueOf(string name, int i) => $"\"{name}\": {(i % 6) switch { 0 => "t", 1 => "a-thing", 2 => "red", 3 => "{ wording: w }", 4 => "1.5", _ => "[a-thing]" }}";

    private static string Expected(int i) => (i % 6) switch { 0 => "t", 1 => "a-thing", 2 => "Red", 3 => "w", 4 => "1.5", _ => "a-thing" };

    private static string? Show(object? value) => value switch
    {
        string text => text,
        FactsDataset.Core.IEntry entry => entry.Id,
        FactsDataset.Core.IFieldGroup group => (string?)Value(group, "Wording"),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable list => Show(list.Cast<object>().Single()),
        _ => null,
    };

    private static FactsProject WithEntries(FactsProject project, int count, string body) => Enumerable.Range(0, count)
        .Aggregate(project, (with, i) => with.With($"k{i}.yaml", $"kind: k{i}\nentries:\n  x{i}: {body}\n"));

    private static string Each(IReadOnlyList<string> names, string form, string separator) => string.Join(separator, names.Select((name, i) =>
        form.Replace("{0}", name, StringComparison.Ordinal).Replace("{1}", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));

    private static void ForEach(IReadOnlyList<string> names, Action<string, int> check)
    {
        for (int i = 0; i < names.Count; i++)
        {
            check(names[i], i);
        }
    }

    private static object Member(LoadedDataset dataset, string type, string name) =>
        dataset.Assembly.GetType("Acme.Facts." + type, throwOnError: true)!.GetProperty(name)!.GetValue(null)!;

    private static object? Value(object owner, string property) =>
        owner.GetType().GetProperty(property, BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)!.GetValue(owner);

    private static string Id(object entry) => ((FactsDataset.Core.IEntry)entry).Id;
}
