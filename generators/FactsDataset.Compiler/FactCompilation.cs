using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Checks;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Emission;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler;

/// <summary>
/// All stages in a row, for whoever compiles a folder at once. The generator runs the same stages, each cached by itself.
/// </summary>
/// <param name="Schema">The schema; null where it is missing or unsound.</param>
/// <param name="Files">The fact files, bound; none without a schema.</param>
/// <param name="Dataset">The linked dataset; null without a schema.</param>
/// <param name="Diagnostics">Everything found, by file and place; <see cref="DiagnosticLimit"/> is for whoever shows it.</param>
internal sealed record FactCompilation(
    DatasetSchema? Schema,
    EquatableArray<BoundFile> Files,
    LinkedDataset? Dataset,
    EquatableArray<FactDiagnostic> Diagnostics)
{
    /// <summary>What the checks looked at; null without a schema.</summary>
    public CheckContext? Checked { get; init; }

    /// <summary>What linking and the checks found, each at a slot of its file.</summary>
    public EquatableArray<Finding> Findings { get; init; }

    /// <summary>What became of every source and every span; null without a schema.</summary>
    public EvidenceOutcomes? FindOutcomes() =>
        Checked is null ? null : EvidenceOutcomes.Of(Checked, Findings, Files.Select(static file => file.Data));

    /// <summary>Compiles fact files, the schema among them, that use no other dataset.</summary>
    /// <param name="texts">The files, each with its path and its text without a byte order mark.</param>
    /// <param name="corpus">The documents at hand.</param>
    public static FactCompilation Compile(IEnumerable<FactText> texts, CorpusFolder corpus) => Compile(texts, corpus, UsedDatasets.None);

    /// <summary>Compiles fact files, the schema among them.</summary>
    /// <param name="texts">The files, each with its path and its text without a byte order mark.</param>
    /// <param name="corpus">The documents at hand.</param>
    /// <param name="datasets">The datasets at hand that the schema may use.</param>
    public static FactCompilation Compile(IEnumerable<FactText> texts, CorpusFolder corpus, UsedDatasets datasets) =>
        new FactCompiler().Compile(texts, corpus, datasets);

    /// <summary>The C# that the dataset gives.</summary>
    public IEnumerable<GeneratedSource> Emit()
    {
        if (Schema is not { } schema || Dataset is not { } dataset)
        {
            return [];
        }

        return DatasetSources.OfSchema(schema)
            .Concat(dataset.Files.Select(file => FactFileEmitter.Emit(schema, file)))
            .Concat(dataset.Kinds.Select(kind => CollectionEmitter.Emit(schema, kind)))
            .Concat(dataset.Foreign.Select(kind => ForeignKindEmitter.Emit(schema, kind)))
            .Append(DatasetEmitter.EmitFacts(schema, dataset.FactOrder))
            .Append(DatasetEmitter.EmitStore(schema, DatasetSources.ShardRangesOf(dataset)));
    }
}
