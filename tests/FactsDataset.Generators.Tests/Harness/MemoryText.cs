using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactsDataset.Generators.Tests.Harness;

/// <summary>An additional file that exists in memory only.</summary>
internal sealed class MemoryText(string path, string text, string role) : AdditionalText
{
    public override string Path => path;

    public string Role => role;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
