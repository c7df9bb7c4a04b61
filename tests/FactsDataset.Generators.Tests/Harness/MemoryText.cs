using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactsDataset.Generators.Tests.Harness;

/// <summary>An additional file that exists in memory only.</summary>
internal class MemoryText(string path, string text, string role) : AdditionalText
{
    private readonly string _text = text;

    public override string Path => path;

    public string Role => role;

    /// <summary>Whether the other is the same file with the same content.</summary>
    public bool IsSame(MemoryText other) => other.Path == Path && other.Role == Role && other._text == _text;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(_text);
}
