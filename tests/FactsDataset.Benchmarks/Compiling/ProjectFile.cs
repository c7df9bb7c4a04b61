using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactsDataset.Benchmarks.Compiling;

/// <summary>A fact file as the compiler gets it, its text in memory.</summary>
internal sealed class ProjectFile(string path, string text) : AdditionalText
{
    private readonly SourceText _source = SourceText.From(text);

    public override string Path => path;

    public string Text => text;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _source;
}
