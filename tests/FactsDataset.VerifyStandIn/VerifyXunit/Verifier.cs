using System.Diagnostics.Contracts;
using System.Runtime.CompilerServices;
using FactsDataset.VerifyStandIn.Snapshots;
using VerifyTests;

namespace VerifyXunit;

/// <summary>Compares what a test produced with the snapshots beside its source file.</summary>
public static class Verifier
{
    /// <summary>Verifies a text as one <c>.txt</c> snapshot. A null is written as <c>null</c>, an empty text as <c>emptyString</c>.</summary>
    /// <param name="target">The text.</param>
    /// <param name="settings">Where the snapshots are and what they are called; copied, never changed.</param>
    /// <param name="sourceFile">The test's source file; the compiler passes it.</param>
    /// <returns>A task to configure and to await; it fails when a snapshot differs, is new, or is no longer produced.</returns>
    [Pure]
    public static SettingsTask Verify(
        string? target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Run(settings, sourceFile, () => [RootTarget.OfText(target)]);

    /// <summary>Verifies a text as one snapshot with an extension of its own.</summary>
    /// <param name="target">The text; a null is written as <c>null</c>.</param>
    /// <param name="extension">The extension, without a leading period.</param>
    /// <param name="settings">Where the snapshots are and what they are called; copied, never changed.</param>
    /// <param name="sourceFile">The test's source file; the compiler passes it.</param>
    /// <returns>A task to configure and to await; it fails when a snapshot differs, is new, or is no longer produced.</returns>
    [Pure]
    public static SettingsTask Verify(
        string? target, string extension, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Run(settings, sourceFile, () => [new Target(extension, target ?? "null")]);

    /// <summary>
    /// Verifies a text, a <see cref="Microsoft.CodeAnalysis.GeneratorDriver"/> or its run result: one snapshot for each
    /// generated tree, and one of the diagnostics when there are any.
    /// </summary>
    /// <param name="target">What to verify.</param>
    /// <param name="settings">Where the snapshots are and what they are called; copied, never changed.</param>
    /// <param name="sourceFile">The test's source file; the compiler passes it.</param>
    /// <returns>
    /// A task to configure and to await; it fails when a snapshot differs, is new, or is no longer produced, and with a
    /// <see cref="NotSupportedException"/> for an object of any other type.
    /// </returns>
    [Pure]
    public static SettingsTask Verify(
        object? target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Run(settings, sourceFile, () => RootTarget.Split(target));

    /// <summary>Verifies an object as <see cref="Verify(object?, VerifySettings?, string)"/> does, and more targets with it.</summary>
    /// <param name="target">What to verify.</param>
    /// <param name="rawTargets">The further targets.</param>
    /// <param name="settings">Where the snapshots are and what they are called; copied, never changed.</param>
    /// <param name="sourceFile">The test's source file; the compiler passes it.</param>
    /// <returns>A task to configure and to await; it fails when a snapshot differs, is new, or is no longer produced.</returns>
    [Pure]
    public static SettingsTask Verify(
        object? target,
        IEnumerable<Target> rawTargets,
        VerifySettings? settings = null,
        [CallerFilePath] string sourceFile = "") =>
        Run(settings, sourceFile, () => [.. RootTarget.Split(target), .. rawTargets]);

    /// <summary>Verifies one target.</summary>
    /// <param name="target">The target.</param>
    /// <param name="settings">Where the snapshots are and what they are called; copied, never changed.</param>
    /// <param name="sourceFile">The test's source file; the compiler passes it.</param>
    /// <returns>A task to configure and to await; it fails when a snapshot differs, is new, or is no longer produced.</returns>
    [Pure]
    public static SettingsTask Verify(
        Target target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Run(settings, sourceFile, () => [target]);

    /// <summary>Verifies several targets, each a snapshot of its own.</summary>
    /// <param name="targets">The targets; those of one name and extension are numbered.</param>
    /// <param name="settings">Where the snapshots are and what they are called; copied, never changed.</param>
    /// <param name="sourceFile">The test's source file; the compiler passes it.</param>
    /// <returns>A task to configure and to await; it fails when a snapshot differs, is new, or is no longer produced.</returns>
    [Pure]
    public static SettingsTask Verify(
        IEnumerable<Target> targets, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Run(settings, sourceFile, () => [.. targets]);

    private static SettingsTask Run(VerifySettings? settings, string sourceFile, Func<IReadOnlyList<Target>> split) =>
        new(settings, async final =>
        {
            SnapshotRun run = SnapshotRun.Start(sourceFile, UseVerifyAttribute.GetMethod(), final);
            return await run.CompareAsync(split()).ConfigureAwait(false);
        });
}
