using Microsoft.CodeAnalysis;
using VerifyTests;

namespace FactsDataset.VerifyStandIn.Snapshots;

/// <summary>Takes what a test passes to <c>Verify</c> apart into targets.</summary>
internal static class RootTarget
{
    private const string TextExtension = "txt";
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>A text as a target without a name.</summary>
    public static Target OfText(string? text)
    {
        string content = text?.TrimStart(ByteOrderMark) ?? "null";
        return new Target(TextExtension, content.Length == 0 ? "emptyString" : content);
    }

    /// <exception cref="InvalidOperationException">A driver was passed and nobody called Initialize.</exception>
    /// <exception cref="NotSupportedException">The object is no text, driver or run result.</exception>
    public static IReadOnlyList<Target> Split(object? target) => target switch
    {
        null => [OfText(null)],
        string text => [OfText(text)],
        GeneratorDriver or GeneratorDriverRunResult when !VerifySourceGenerators.Initialized => throw new InvalidOperationException(
            "Call VerifySourceGenerators.Initialize in a module initializer before a generator is verified."),
        GeneratorDriver driver => GeneratorTargets.Of(driver.GetRunResult()),
        GeneratorDriverRunResult result => GeneratorTargets.Of(result),
        _ => throw new NotSupportedException(
            $"The stand-in verifies texts and generator drivers, not a {target.GetType()}; pass the text that it should have."),
    };
}
