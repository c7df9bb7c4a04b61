using System.Reflection;
using System.Runtime.CompilerServices;

namespace FactsDataset.Compatibility.Tests.Harness;

/// <summary>Where the files of the repository are.</summary>
internal static class Repository
{
    /// <summary>The folder of the generator's project.</summary>
    public static string Generators => Path.Combine(Root(), "generators", "FactsDataset.Generators");

    /// <summary>The folder that the check of ids is built into.</summary>
    public static string CodeFixesOutput =>
        Path.Combine(Root(), "generators", "FactsDataset.CodeFixes", "bin", Configuration, "netstandard2.0");

    /// <summary>FactsDataset.Core, as the tests run it.</summary>
    public static string Core => typeof(IEntry).Assembly.Location;

    /// <summary>The configuration that the tests are built in, and so what they test.</summary>
    public static string Configuration { get; } =
        typeof(Repository).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    private static string Root([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", ".."));
}
