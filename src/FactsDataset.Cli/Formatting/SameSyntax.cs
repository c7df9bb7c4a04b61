using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Cli.Formatting;

/// <summary>Whether two values say the same, however they are written.</summary>
internal static class SameSyntax
{
    public static bool Is(SyntaxNode? left, SyntaxNode? right) => (left, right) switch
    {
        (null, null) => true,
        (ScalarSyntax one, ScalarSyntax other) => one.Text == other.Text && one.OddBlank is null == other.OddBlank is null,
        (SequenceSyntax one, SequenceSyntax other) => one.Items.Count == other.Items.Count
            && one.Items.Zip(other.Items).All(static pair => Is(pair.First, pair.Second)),
        (MappingSyntax one, MappingSyntax other) => one.Pairs.Count == other.Pairs.Count
            && one.Pairs.All(pair => other.Find(pair.Key.Text) is { } found && Is(pair.Value, found.Value)),
        _ => false,
    };
}
