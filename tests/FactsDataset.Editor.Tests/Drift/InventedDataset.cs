using FactsDataset.Compiler;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Diagnostics;

namespace FactsDataset.Editor.Tests.Drift;

/// <summary>The dataset that the cases are files of: a schema, and the entries that they refer to.</summary>
internal static class InventedDataset
{
    /// <summary>The schema.</summary>
    public static string Schema { get; } = File.ReadAllText(Path.Combine(EditorFiles.Project, "Drift", "invented-schema.yaml"));

    private static readonly (string Id, FactText File)[] Others =
    [
        Entry("jane-doe", "person", "{ names: [ { value: Jane, language: en, form: usual } ] }"),
        Entry("2001", "person", "{ names: [ { value: Anno, language: en } ] }"),
        Entry("barn-club", "club", "{ home: the barn }"),
        Entry("page-one", "paper", $"{{ title: One, published: 2001, language: en, document: one.txt, sha256: \"{new string('b', 64)}\", lines: 9, body: [1-9] }}"),
        Entry("other", "event", "{ title: Another, colour: red, parts: [ { who: jane-doe } ], evidence: [ { source: page-one, at: \"1:0-1\", digest: \"0123456789abcdef\", for: [title] } ] }"),
    ];

    /// <summary>What the compiler says of a case. Nothing else in the dataset is wrong.</summary>
    public static IReadOnlyList<FactDiagnostic> Compile(ShapeCase shape)
    {
        string schema = shape.Kind == "schema" ? shape.Text : Schema;

        // An entry that is there already would be a mistake of its own.
        IEnumerable<FactText> others = Others
            .Where(other => !shape.Text.Contains($"\n  {other.Id}:", StringComparison.Ordinal))
            .Select(static other => other.File);
        FactText[] files = [new("facts/schema.yaml", schema), .. others];
        return FactCompilation.Compile(
            shape.Kind == "schema" ? files : [.. files, new FactText("facts/case.yaml", shape.Text)], CorpusFolder.None).Diagnostics;
    }

    /// <summary>The schemas that the tool writes for the dataset.</summary>
    public static SchemaFolder WriteSchemas()
    {
        string folder = Directory.CreateTempSubdirectory("facts-test-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "schema.yaml"), Schema);
            foreach ((_, FactText other) in Others)
            {
                File.WriteAllText(Path.Combine(folder, Path.GetFileName(other.Path)), other.Text);
            }

            return new SchemaFolder(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (string Id, FactText File) Entry(string id, string kind, string body) =>
        (id, new FactText($"facts/others/{id}.yaml", $"kind: {kind}\nentries:\n  {id}: {body}\n"));
}
