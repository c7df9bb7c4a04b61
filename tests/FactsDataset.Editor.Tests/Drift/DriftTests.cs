using FactsDataset.Compiler.Diagnostics;

namespace FactsDataset.Editor.Tests.Drift;

/// <summary>
/// The compiler and the schemas say the same of every shape. What only the compiler can know, such as an id in another
/// file or the length of a month, is no question of shape.
/// </summary>
public sealed class DriftTests(ShapeVerdicts verdicts) : IClassFixture<ShapeVerdicts>
{
    public static TheoryData<string> Names => [.. ShapeCases.All.Select(static shape => shape.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void CompilerTakesWhatIsRightAndRefusesWhatIsWrong(string name)
    {
        ShapeCase shape = Find(name);
        IReadOnlyList<FactDiagnostic> diagnostics = InventedDataset.Compile(shape);
        Assert.True(
            shape.IsRight == (diagnostics.Count == 0),
            string.Join("; ", diagnostics.Select(static diagnostic => $"{diagnostic.Rule.Id}: {diagnostic.Message}")));
    }

    [ValidatorTheory]
    [MemberData(nameof(Names))]
    public void SchemaTakesWhatIsRightAndRefusesWhatIsWrong(string name)
    {
        ShapeCase shape = Find(name);
        IReadOnlyList<string> complaints = verdicts.Of(shape);
        Assert.True(shape.IsRight == (complaints.Count == 0), string.Join("; ", complaints));
        Assert.DoesNotContain(complaints, static complaint => complaint.StartsWith("malformed", StringComparison.Ordinal));
    }

    private static ShapeCase Find(string name) => ShapeCases.All.Single(shape => shape.Name == name);
}
