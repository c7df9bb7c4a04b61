namespace FactsDataset.Packages.Tests.Consumers;

/// <summary>A test that runs a program of .NET Framework on Mono, and is skipped where there is none.</summary>
/// <remarks>Where the variable <c>FACTS_MONO</c> is <c>required</c>, it is run, and fails without Mono.</remarks>
public sealed class MonoFactAttribute : FactAttribute
{
    /// <summary>Makes it a test, or a skipped one.</summary>
    public MonoFactAttribute()
    {
        if (!Directory.Exists(ReferenceAssemblies) && Environment.GetEnvironmentVariable("FACTS_MONO") != "required")
        {
            Skip = "Mono is not installed (Debian: mono-devel).";
        }
    }

    /// <summary>Where Mono keeps the reference assemblies of .NET Framework 4.8.</summary>
    public static string ReferenceAssemblies => "/usr/lib/mono/4.8-api";
}
