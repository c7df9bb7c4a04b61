using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Checks;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Emission;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.SchemaReading;
using FactsDataset.Compiler.Syntax;
using FactsDataset.Compiler.Text;
using FactsDataset.Compiler.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactsDataset.Generators;

/// <summary>Compiles fact files into C#. It only wires the stages; each is a class of FactsDataset.Compiler.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class FactsGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<(AdditionalText File, InputRole Role)> files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => (File: pair.Left, Role: InputFile.RoleOf(pair.Left, pair.Right)));
        IncrementalValuesProvider<InputFile> inputs = files
            .Where(static input => input.Role is InputRole.Schema or InputRole.Facts)
            .Select(static (input, cancellation) => InputFile.Read(input.File, input.Role, cancellation))
            .WithTrackingName(StepNames.Input);

        // Syntax
        IncrementalValuesProvider<FactFileSyntax> parsed = inputs
            .Where(static input => input.Role == InputRole.Facts)
            .Select(static (input, _) => FactFileParser.Parse(input.Path, input.Text))
            .WithTrackingName(StepNames.Parse);

        // Schema
        IncrementalValueProvider<string> anyFactFile = CollectAll(parsed.Select(static (file, _) => file.Path))
            .Select(static (paths, _) => paths.OrderBy(static path => path, StringComparer.Ordinal).FirstOrDefault() ?? string.Empty);
        IncrementalValueProvider<ProjectNamespaces> namespaces = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => ProjectProperties.Namespaces(options))
            .WithTrackingName(StepNames.Namespaces);
        IncrementalValuesProvider<DocumentSyntax> schemaFiles = inputs
            .Where(static input => input.Role == InputRole.Schema)
            .Select(static (input, _) => DocumentParser.Parse(input.Path, input.Text));
        IncrementalValueProvider<UsedDatasets> datasets = CollectAll(schemaFiles.SelectMany(static (file, _) => UsesReader.NamesIn(file.Root)))
            .Combine(context.CompilationProvider)
            .Select(static (pair, _) => UsedDatasetSymbols.Find(pair.Right, pair.Left))
            .WithTrackingName(StepNames.Uses);
        IncrementalValueProvider<SchemaInput> schema = CollectAll(schemaFiles
                .Combine(namespaces)
                .Combine(datasets)
                .Select(static (input, _) => new ReadSchema(input.Left.Left.Path, SchemaParser.Parse(input.Left.Left, input.Left.Right, input.Right))))
            .Combine(anyFactFile)
            .Select(static (pair, _) => SchemaInput.Choose(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Schema);

        // What positions are not part of, so that an edit that moves lines stops here.
        IncrementalValueProvider<EquatableArray<FactDiagnostic>> support = context.CompilationProvider
            .Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => SupportCheck.Run(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Support);
        IncrementalValueProvider<EquatableArray<FactDiagnostic>> neighbours = context.CompilationProvider
            .Combine(schema.Select(static (input, _) => input.Schema))
            .Select(static (pair, _) => NamespaceCheck.Run(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Neighbours);
        IncrementalValueProvider<EquatableArray<FactDiagnostic>> reach = CollectAll(inputs.Select(static (input, _) => input.Path))
            .Combine(context.AnalyzerConfigOptionsProvider.Select(static (options, _) => ProjectProperties.FactFileCount(options)))
            .Select(static (pair, _) => ReachCheck.Run(pair.Right, pair.Left))
            .WithTrackingName(StepNames.Reach);
        IncrementalValueProvider<ProjectReports> project = support
            .Combine(neighbours)
            .Combine(reach)
            .Select(static (input, _) => new ProjectReports(input.Left.Left, input.Left.Right, input.Right));
        IncrementalValueProvider<SchemaModel> model = schema
            .Combine(project)
            .Select(static (pair, _) => new SchemaModel(pair.Right.IsSound ? pair.Left.Schema : null, pair.Left.Folder));

        // Binding, one file at a time
        IncrementalValuesProvider<BoundFile> bound = parsed
            .Combine(model)
            .Where(static pair => pair.Right.Schema is not null)
            .Select(static (pair, _) => FileBinder.Bind(pair.Left, RelativePath.Below(pair.Right.Folder, pair.Left.Path), pair.Right.Schema!))
            .WithTrackingName(StepNames.Bind);

        // What facts have from their sources, still one file at a time
        IncrementalValueProvider<SourceVoices> voices = CollectAll(bound.Select(static (file, _) => SourceVoice.Of(file.Data)).Where(static voices => voices.Count > 0))
            .Select(static (files, _) => new SourceVoices(files.SelectMany(static voices => voices)))
            .WithTrackingName(StepNames.Voices);
        IncrementalValuesProvider<FileData> data = bound
            .Combine(voices.Combine(model))
            .Select(static (pair, _) => pair.Right.Left.GiveTo(pair.Left.Data, pair.Right.Right.Schema!));

        // Linking, all files together; a text that changes stops before it
        IncrementalValueProvider<LinkResult?> linked = CollectAll(data.Select(static (file, _) => new LinkingInput(file)).WithTrackingName(StepNames.Data))
            .Combine(model)
            .Select(static (pair, _) => pair.Right.Schema is { } valid ? DatasetLinker.Link(valid, pair.Left.Select(static file => file.Data)) : null)
            .WithTrackingName(StepNames.Link);

        // Checks
        IncrementalValuesProvider<CorpusDocument> documents = files
            .Where(static input => input.Role == InputRole.Document)
            .Combine(linked.Combine(model).Select(static (pair, _) => NamedDocuments.Of(pair.Right.Schema, pair.Left?.Dataset)))
            .Select(static (pair, cancellation) => InputFile.ReadDocument(pair.Left.File, pair.Right, cancellation))
            .WithTrackingName(StepNames.Input);
        IncrementalValueProvider<CorpusFolder> corpus = CollectAll(documents)
            .Combine(context.AnalyzerConfigOptionsProvider.Select(static (options, _) => ProjectProperties.FactCorpus(options)))
            .Select(static (pair, _) => new CorpusFolder(pair.Right, pair.Left));
        IncrementalValueProvider<EquatableArray<Finding>> findings = linked
            .Combine(model)
            .Combine(corpus)
            .Select(static (input, _) => input.Left.Left is { } result
                ? DatasetChecks.Run(input.Left.Right.Schema!, result, input.Right).Findings
                : default)
            .WithTrackingName(StepNames.Check);

        ReportDiagnostics(context, parsed, schema, project, bound, findings);
        EmitSources(context, model, data, linked);
    }

    private static void ReportDiagnostics(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<FactFileSyntax> parsed,
        IncrementalValueProvider<SchemaInput> schema,
        IncrementalValueProvider<ProjectReports> project,
        IncrementalValuesProvider<BoundFile> bound,
        IncrementalValueProvider<EquatableArray<Finding>> findings)
    {
        IncrementalValueProvider<EquatableArray<FactDiagnostic>> ofSyntax = CollectAll(parsed.Select(static (file, _) => file.Diagnostics))
            .Select(static (lists, _) => lists.SelectMany(static list => list).ToEquatableArray());
        IncrementalValueProvider<EquatableArray<FactDiagnostic>> ofBinding = CollectAll(bound.Select(static (file, _) => file.Diagnostics))
            .Select(static (lists, _) => lists.SelectMany(static list => list).ToEquatableArray());
        IncrementalValueProvider<EquatableArray<FactDiagnostic>> ofLinking = findings
            .Combine(CollectAll(bound.Select(static (file, _) => file.Positions)))
            .Select(static (pair, _) => FindingLocator.Locate(pair.Left, pair.Right));
        IncrementalValueProvider<EquatableArray<FactDiagnostic>> ofSchema = schema
            .Combine(project)
            .Combine(parsed.Collect())
            .Select(static (input, _) => input.Left.Right.With(input.Left.Left, hasFacts: input.Right.Length > 0));
        IncrementalValueProvider<EquatableArray<FactDiagnostic>> all = ofSyntax
            .Combine(ofSchema)
            .Combine(ofBinding.Combine(ofLinking))
            .Select(static (input, _) => Arrange(input.Left.Left.Concat(input.Left.Right).Concat(input.Right.Left).Concat(input.Right.Right)))
            .WithTrackingName(StepNames.Diagnostics);
        context.RegisterSourceOutput(all, static (production, diagnostics) =>
        {
            foreach (FactDiagnostic diagnostic in diagnostics)
            {
                production.ReportDiagnostic(RoslynDiagnostics.Convert(diagnostic));
            }
        });
    }

    private static void EmitSources(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<SchemaModel> model,
        IncrementalValuesProvider<FileData> data,
        IncrementalValueProvider<LinkResult?> linked)
    {
        Add(model.SelectMany(static (input, _) => input.Schema is { } schema ? DatasetSources.OfSchema(schema) : []), StepNames.EmitSchema);
        Add(linked.Combine(CollectAll(data)).SelectMany(static (pair, _) => pair.Left?.Dataset.FilesWith(pair.Right) ?? [])
            .Combine(model).Select(static (pair, _) => FactFileEmitter.Emit(pair.Right.Schema!, pair.Left)), StepNames.EmitFile);
        Add(linked.SelectMany(static (result, _) => result?.Dataset.Kinds ?? default)
            .Combine(model).Select(static (pair, _) => CollectionEmitter.Emit(pair.Right.Schema!, pair.Left)), StepNames.EmitKind);
        Add(linked.SelectMany(static (result, _) => result?.Dataset.Foreign ?? default)
            .Combine(model).Select(static (pair, _) => ForeignKindEmitter.Emit(pair.Right.Schema!, pair.Left)), StepNames.EmitForeign);
        Add(linked.SelectMany(static (result, _) => result is null ? [] : new[] { result.Dataset.FactOrder })
            .Combine(model).Select(static (pair, _) => DatasetEmitter.EmitFacts(pair.Right.Schema!, pair.Left)), StepNames.EmitFacts);
        Add(linked.SelectMany(static (result, _) => result is null ? [] : new[] { DatasetSources.ShardRangesOf(result.Dataset) })
            .Combine(model).Select(static (pair, _) => DatasetEmitter.EmitStore(pair.Right.Schema!, pair.Left)), StepNames.EmitStore);

        void Add(IncrementalValuesProvider<GeneratedSource> sources, string step) => context.RegisterSourceOutput(
            sources.WithTrackingName(step),
            static (production, source) => production.AddSource(source.Hint, SourceText.From(source.Text, System.Text.Encoding.UTF8)));
    }

    /// <summary>All values as one that compares by its items, which Roslyn's own array does not.</summary>
    private static IncrementalValueProvider<EquatableArray<T>> CollectAll<T>(IncrementalValuesProvider<T> values)
        where T : IEquatable<T> => values.Collect().Select(static (items, _) => new EquatableArray<T>([.. items]));

    private static EquatableArray<FactDiagnostic> Arrange(IEnumerable<FactDiagnostic> diagnostics)
    {
        List<FactDiagnostic> sorted = diagnostics.Distinct().ToList();
        sorted.Sort(FactDiagnostic.Compare);
        return DiagnosticLimit.Apply(sorted);
    }
}
