namespace FactsDataset.Editor.Tests;

/// <summary>A test that needs the validator, and is skipped where it cannot run.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ValidatorFactAttribute : FactAttribute
{
    public ValidatorFactAttribute() => Skip = Validator.Obstacle;
}
