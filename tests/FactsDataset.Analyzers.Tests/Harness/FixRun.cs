using System.Collections.Immutable;
using FactsDataset.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactsDataset.Analyzers.Tests.Harness;

/// <summary>A project in a workspace, as an editor holds it, and what the code fix does to it.</summary>
internal sealed class FixRun
{
    private readonly Project _project;

    public FixRun(params string[] sources)
    {
        AdhocWorkspace workspace = new();
        Project project = workspace.AddProject("Consumer", LanguageNames.CSharp)
            .WithCompilationOptions(Consumer.Options)
            .WithParseOptions(Consumer.ParseOptions)
            .WithMetadataReferences(Consumer.OfPackage.References);
        for (int i = 0; i < sources.Length; i++)
        {
            project = project.AddDocument($"File{i}.cs", sources[i], filePath: $"File{i}.cs").Project;
        }

        _project = project;
    }

    /// <summary>What is offered for the first diagnostic, by title.</summary>
    public async Task<string[]> TitlesAsync() => [.. (await OffersAsync()).Select(static action => action.Title)];

    /// <summary>The files after the offer with that title has been taken for the first diagnostic.</summary>
    public async Task<string[]> ApplyAsync(string title) =>
        await AfterAsync((await OffersAsync()).Single(action => action.Title == title));

    /// <summary>The files after an offer has been taken for all diagnostics that have it.</summary>
    /// <param name="id">The diagnostic.</param>
    /// <param name="title">The offer as it reads for the first diagnostic; null takes what a batch takes where nothing is offered there.</param>
    /// <param name="scope">How far it goes.</param>
    public async Task<string[]> ApplyToAllAsync(string id, string? title, FixAllScope scope = FixAllScope.Solution)
    {
        FactIdCodeFix provider = new();
        string? key = title is null ? null : (await OffersAsync()).Single(action => action.Title == title).EquivalenceKey;
        FixAllContext context = new(_project.Documents.First(), provider, scope, key!, [id], new Diagnostics(), CancellationToken.None);
        return await AfterAsync((await provider.GetFixAllProvider().GetFixAsync(context))!);
    }

    private async Task<ImmutableArray<CodeAction>> OffersAsync()
    {
        Diagnostic first = (await new Diagnostics().GetAllDiagnosticsAsync(_project, CancellationToken.None)).First();
        List<CodeAction> offers = [];
        await new FactIdCodeFix().RegisterCodeFixesAsync(new CodeFixContext(
            _project.GetDocument(first.Location.SourceTree)!, first, (action, _) => offers.Add(action), CancellationToken.None));
        return [.. offers];
    }

    private async Task<string[]> AfterAsync(CodeAction action)
    {
        ApplyChangesOperation operation = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
        Project changed = operation.ChangedSolution.GetProject(_project.Id)!;
        Assert.Empty((await changed.GetCompilationAsync())!.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return await Task.WhenAll(changed.Documents.Select(static async document => (await document.GetTextAsync()).ToString()));
    }

    private sealed class Diagnostics : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await Consumer.AnalyzeAsync((await project.GetCompilationAsync(cancellationToken))!);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            (await GetAllDiagnosticsAsync(document.Project, cancellationToken)).Where(diagnostic => diagnostic.Location.SourceTree?.FilePath == document.FilePath);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
