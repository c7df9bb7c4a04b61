using System.Text;
using FactsDataset.Cli.Datasets;
using FactsDataset.Cli.Differences;
using FactsDataset.Cli.Importing.Guessing;
using FactsDataset.Cli.Inputs;
using FactsDataset.Compiler;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Schema;
using FactsDataset.Reading;

namespace FactsDataset.Cli.Importing;

/// <summary>The schema that entries are imported by.</summary>
/// <param name="Text">Its file's text.</param>
/// <param name="Schema">What it says.</param>
internal sealed record SchemaSource(string Text, DatasetSchema Schema)
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "schema.yaml";

    /// <summary>Whether nothing named it, so that it was guessed from the entries.</summary>
    public bool IsGuessed { get; init; }

    /// <summary>The datasets that it uses.</summary>
    public IReadOnlyList<DatasetView> Uses { get; init; } = [];

    /// <summary>Reads the schema that is named, or else the one that a compiled dataset carries, or guesses that of an export.</summary>
    /// <param name="from">What is imported.</param>
    /// <param name="schema">The file that is named; null for none.</param>
    /// <param name="export">The export of what is imported.</param>
    /// <param name="uses">Where the datasets are that it uses.</param>
    /// <exception cref="CommandException">It cannot be read, or has mistakes.</exception>
    public static SchemaSource Read(string from, FileInfo? schema, byte[] export, IReadOnlyList<string> uses)
    {
        if (schema is not null)
        {
            return Parse(schema.ToString(), ReadFile(schema), UsedFiles.Read(uses));
        }

        if (!DatasetFile.CompiledExtensions.Contains(Path.GetExtension(from).ToLowerInvariant(), StringComparer.Ordinal))
        {
            return Parse(from, SchemaGuess.Of(ExportReader.Read(from, export)), []) with { IsGuessed = true };
        }

        DatasetView view = DatasetFile.Open(from, uses);
        return Parse(from, $"namespace: {view.Schema.Namespace}\n{view.Schema.Text.TrimEnd('\n')}\n", view.Uses);
    }

    private static string ReadFile(FileInfo schema)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(FileBytes.WithoutMark(schema.FullName));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            throw new CommandException($"The schema '{schema}' cannot be read: {exception.Message}");
        }
    }

    private static SchemaSource Parse(string path, string text, IReadOnlyList<DatasetView> uses)
    {
        FactCompilation compilation = FactCompilation.Compile([new FactText(FileName, text)], CorpusFolder.None, ViewedDatasets.Of(uses, UsedFiles.Remedy));
        return compilation.Schema is { } schema
            ? new SchemaSource(text, schema) { Uses = uses }
            : throw new CommandException($"The schema of '{path}' has mistakes: fix them, or name another schema.yaml with --schema.", [.. compilation.Diagnostics]);
    }
}
