using System.Reflection;

namespace FactsDataset.Compatibility.Tests.Harness;

/// <summary>Where what was built is, and what it was built from.</summary>
internal static class BuiltFiles
{
    /// <summary>The folder of the generator's project.</summary>
    public static string Generators { get; } = Repository.At("generators/FactsDataset.Generators");

    /// <summary>The configuration that the tests are built in, and so what they test.</summary>
    public static string Configuration { get; } =
        typeof(BuiltFiles).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    /// <summary>The folder that the check of ids is built into.</summary>
    public static string CodeFixesOutput { get; } =
        Path.Combine(Repository.At("generators/FactsDataset.CodeFixes/bin"), Configuration, "netstandard2.0");

    /// <summary>FactsDataset.Core, as the tests run it.</summary>
    public static string Core => typeof(IEntry).Assembly.Location;
}
