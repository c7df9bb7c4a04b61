using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.Syntax;

/// <summary>Gathers the entries of one file.</summary>
internal sealed class EntryCollector(ScannedText text, List<FactDiagnostic> diagnostics)
{
    private readonly ScannedText _text = text;
    private readonly List<FactDiagnostic> _diagnostics = diagnostics;
    private readonly List<EntrySyntax> _entries = [];

    public EquatableArray<EntrySyntax> ToEntries() => _entries.ToEquatableArray();

    /// <summary>Adds an entry of which nothing but perhaps its key can be read.</summary>
    /// <returns>Whether its key could be read.</returns>
    public bool AddMalformed(KeyHeader? header)
    {
        if (header is null)
        {
            return false;
        }

        _entries.Add(new EntrySyntax(header.Key, null));
        return true;
    }

    /// <summary>Adds the entries of a value read as a whole.</summary>
    /// <returns>Whether no entry can be missing.</returns>
    public bool AddAll(SyntaxNode value)
    {
        if (value is MappingSyntax mapping)
        {
            foreach (PairSyntax pair in mapping.Pairs)
            {
                Add(pair.Key, pair.Value);
            }

            return !mapping.IsDamaged;
        }

        if (!value.IsDamaged)
        {
            _diagnostics.Add(FactDiagnostic.At(
                Rules.WrongShape,
                _text.LocationOf(value.Range),
                "'entries'",
                value is SequenceSyntax ? "a list" : "a text",
                "write each entry below it as an id with a colon, indented by two spaces"));
        }

        return false;
    }

    /// <summary>Adds an entry, and reports a body that is no mapping.</summary>
    public void Add(ScalarSyntax id, SyntaxNode? body)
    {
        if (body is ScalarSyntax { IsDamaged: false } or SequenceSyntax)
        {
            _diagnostics.Add(FactDiagnostic.At(
                Rules.WrongShape,
                _text.LocationOf(body.Range),
                $"The entry '{id.Text}'",
                body is SequenceSyntax ? "a list" : "a single text",
                "write its fields below it, indented by two spaces more than the id"));
        }

        _entries.Add(new EntrySyntax(id, body as MappingSyntax));
    }
}
