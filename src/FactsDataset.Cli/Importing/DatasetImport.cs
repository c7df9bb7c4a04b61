using System.Text;
using FactsDataset.Cli.Curating;
using FactsDataset.Cli.Differences;
using FactsDataset.Cli.Formatting;
using FactsDataset.Cli.Inputs;
using FactsDataset.Compiler;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Syntax;
using FactsDataset.Reading;
using FactsDataset.Reading.Files;
using FactsDataset.Reading.Json;

namespace FactsDataset.Cli.Importing;

/// <summary>An export as fact files: one a kind, in canonical form, and the schema beside them.</summary>
/// <param name="Files">Their names and contents.</param>
/// <param name="Entries">How many entries they hold.</param>
/// <param name="Warnings">What a check of them warns of.</param>
internal sealed record DatasetImport(IReadOnlyList<(string Name, byte[] Content)> Files, int Entries, IReadOnlyList<FactDiagnostic> Warnings)
{
    private const int ShownDifferences = 5;

    /// <summary>Makes the files, and makes sure that they are the same dataset.</summary>
    /// <param name="path">Where the export comes from, for messages.</param>
    /// <param name="export">The export.</param>
    /// <param name="source">The schema of its dataset.</param>
    /// <exception cref="CommandException">It is not an export, or not one of that schema.</exception>
    public static DatasetImport Of(string path, byte[] export, SchemaSource source)
    {
        ExportedDataset dataset = ExportReader.Read(path, export);
        List<FactText> texts = [new(SchemaSource.FileName, source.Text)];
        foreach (string name in dataset.Entries.Values.Select(static entry => entry.Kind).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            Kind kind = source.Schema.FindKind(name)
                ?? throw new CommandException($"'{path}' holds entries of the kind '{name}', which the schema lacks: name the schema.yaml of its dataset with --schema.");
            texts.Add(FileOf(path, kind, dataset, source.Schema));
        }

        FactCompilation compilation = FactCompilation.Compile(texts, CorpusFolder.None, ViewedDatasets.Of(source.Uses, UsedFiles.Remedy));
        List<FactDiagnostic> errors = [.. compilation.Diagnostics.Where(static diagnostic => diagnostic.Rule.Severity == RuleSeverity.Error)];
        if (errors.Count > 0)
        {
            throw new CommandException($"'{path}' has {Rendering.Plural.Of(errors.Count, "mistake", "mistakes")} by this schema, so nothing is written. The lines above are of the files that would have been.{HintOf(source)}", errors);
        }

        RequireSame(path, source, dataset, DatasetDocument.Of(FactFileDataset.Of(compilation, source.Uses)!));
        return new DatasetImport([.. texts.Select(static text => (text.Path, Encoding.UTF8.GetBytes(text.Text)))], dataset.Entries.Count, [.. compilation.Diagnostics]);
    }

    private static FactText FileOf(string path, Kind kind, ExportedDataset dataset, DatasetSchema schema)
    {
        ILookup<string, string> former = dataset.Former.ToLookup(static pair => pair.Value, static pair => pair.Key, StringComparer.Ordinal);
        EntryText writer = new(path, kind, schema, dataset);
        StringBuilder text = new();
        text.Append("kind: ").Append(kind.Name).Append("\nentries:\n");
        foreach (ExportedEntry entry in dataset.Entries.Values.Where(entry => entry.Kind == kind.Name))
        {
            writer.Write(text, entry, [.. former[entry.Id].Order(StringComparer.Ordinal)]);
        }

        string name = EntryPlacement.NameOf(kind.Collection) + ".yaml";
        name = FactText.IsSchemaPath(name) ? "all-" + name : name;
        string written = text.ToString();
        bool isSound = FactFileParser.Parse(name, written).Diagnostics.Count == 0;
        return new FactText(name, isSound ? FactFileFormatter.Format(name, written, schema) : written);
    }

    /// <summary>An export says again what fact files say, or it was made by another schema.</summary>
    private static void RequireSame(string path, SchemaSource source, ExportedDataset expected, byte[] again)
    {
        DatasetDifference difference = DatasetComparison.Compare(expected, ExportReader.Read(path, again));
        if (difference.Changes.Count == 0)
        {
            return;
        }

        IEnumerable<string> shown = difference.Changes.Take(ShownDifferences).Select(static change =>
            $"{change.Kind} '{change.Id}'" + (change.Fields.Count == 0 ? string.Empty : " in " + string.Join(", ", change.Fields.Select(static field => $"'{field.Path}'").Distinct(StringComparer.Ordinal))));
        throw new CommandException(
            $"Imported by this schema, '{path}' would not be the same dataset, so nothing is written: {Rendering.Plural.Of(difference.Changes.Count, "entry differs", "entries differ")}, {string.Join("; ", shown)}.{(source.IsGuessed ? HintOf(source) : " Name the schema.yaml that the export was made with.")}");
    }

    private static string HintOf(SchemaSource source) =>
        source.IsGuessed ? " The schema was guessed: name the schema.yaml of the dataset with --schema." : string.Empty;
}
