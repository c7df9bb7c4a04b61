using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Syntax;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Properties.Tests.Known;

/// <summary>A key with its value in a fact file, and what the schema says of it.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Field">The field.</param>
/// <param name="Pair">The key and the value.</param>
/// <param name="Body">The mapping that they stand in.</param>
/// <param name="Entry">The entry that they stand in.</param>
/// <param name="EntryEnd">Where the lines of that entry end.</param>
internal sealed record Site(string File, Field Field, PairSyntax Pair, MappingSyntax Body, EntrySyntax Entry, int EntryEnd)
{
    /// <summary>Whether the key stands at the top of its entry.</summary>
    public bool IsField => ReferenceEquals(Body, Entry.Body);

    /// <summary>The pair after this one in the mapping; null where it is the last.</summary>
    public PairSyntax? Next => Body.Pairs.SkipWhile(pair => !ReferenceEquals(pair, Pair)).Skip(1).FirstOrDefault();

    /// <summary>The values of the field: the items of a list, or the value itself.</summary>
    public IEnumerable<ScalarSyntax> Scalars => Pair.Value switch
    {
        ScalarSyntax scalar => [scalar],
        SequenceSyntax list => list.Items.OfType<ScalarSyntax>(),
        _ => [],
    };
}
