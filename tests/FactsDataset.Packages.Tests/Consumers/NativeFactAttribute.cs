namespace FactsDataset.Packages.Tests.Consumers;

/// <summary>A test that compiles ahead of time, and is skipped where there is no linker for it.</summary>
/// <remarks>Where the variable <c>FACTS_NATIVE</c> is <c>required</c>, it is run, and fails without one.</remarks>
public sealed class NativeFactAttribute : FactAttribute
{
    /// <summary>Makes it a test, or a skipped one.</summary>
    public NativeFactAttribute()
    {
        bool hasLinker = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator)
            .Any(static folder => File.Exists(Path.Combine(folder, "clang")));
        if (!hasLinker && Environment.GetEnvironmentVariable("FACTS_NATIVE") != "required")
        {
            Skip = "No linker for programs compiled ahead of time is installed (Debian: clang, zlib1g-dev).";
        }
    }
}
