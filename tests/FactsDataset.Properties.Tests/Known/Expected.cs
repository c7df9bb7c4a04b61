using FactsDataset.Compiler;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Properties.Tests.Harness;

namespace FactsDataset.Properties.Tests.Known;

/// <summary>A diagnostic that a damage must give.</summary>
/// <param name="Rule">Its id.</param>
/// <param name="File">The name of the file.</param>
/// <param name="Start">Where it begins, as an offset in the damaged text.</param>
internal readonly record struct Expected(string Rule, string File, int Start)
{
    /// <summary>Asserts that a folder gives these diagnostics and no other.</summary>
    /// <param name="folder">The files.</param>
    /// <param name="expected">The diagnostics.</param>
    /// <param name="alsoAllowed">The id of a rule of which there may be any number besides.</param>
    public static void AssertExactly(FactFolder folder, IEnumerable<Expected> expected, string? alsoAllowed = null)
    {
        FactCompilation compilation = folder.Compile();
        List<string> wanted = [.. expected.Select(item => item.Show(folder)).Order(StringComparer.Ordinal)];
        List<string> found = [.. compilation.Diagnostics.Where(diagnostic => diagnostic.Rule.Id != alsoAllowed).Select(diagnostic => Of(diagnostic).Show(folder)).Order(StringComparer.Ordinal)];
        Assert.True(
            wanted.SequenceEqual(found),
            $"Expected\n{string.Join('\n', wanted)}\nbut got\n{string.Join('\n', compilation.Diagnostics.Select(Promises.Show))}");
    }

    private static Expected Of(FactDiagnostic diagnostic) =>
        new(diagnostic.Rule.Id, Path.GetFileName(diagnostic.Location.Path), diagnostic.Location.Range.Start);

    private string Show(FactFolder folder)
    {
        string before = folder.Files[File][..Start];
        int line = before.Count(static character => character == '\n') + 1;
        return FormattableString.Invariant($"{Rule} {File}({line},{Start - before.LastIndexOf('\n')})");
    }
}
