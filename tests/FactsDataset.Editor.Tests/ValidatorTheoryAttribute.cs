namespace FactsDataset.Editor.Tests;

/// <summary>A test with data that needs the validator, and is skipped where it cannot run.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ValidatorTheoryAttribute : TheoryAttribute
{
    public ValidatorTheoryAttribute() => Skip = Validator.Obstacle;
}
