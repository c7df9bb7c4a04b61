using System.ComponentModel;
using System.Reflection;
using Xunit.Sdk;

namespace VerifyXunit;

/// <summary>Remembers which test runs, so that its snapshots can be named. The build adds it to every test assembly.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class UseVerifyAttribute : BeforeAfterTestAttribute
{
    private static readonly AsyncLocal<MethodInfo?> Current = new();

    /// <inheritdoc />
    public override void Before(MethodInfo methodUnderTest) => Current.Value = methodUnderTest;

    /// <inheritdoc />
    public override void After(MethodInfo methodUnderTest) => Current.Value = null;

    /// <summary>The method of the test that is running.</summary>
    /// <exception cref="InvalidOperationException">No test is running, or its assembly lacks this attribute.</exception>
    public static MethodInfo GetMethod() =>
        Current.Value ?? throw new InvalidOperationException(
            "No running test is known. Call Verify from a test, in a project that imports tests/Verify.props.");
}
