namespace FactsDataset.Exports.Tests;

/// <summary>A test that needs the readers (Node.js and <c>npm ci</c>), and is skipped where they cannot run.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ReaderFactAttribute : FactAttribute
{
    public ReaderFactAttribute() => Skip = ReaderTheoryAttribute.Obstacle;
}
