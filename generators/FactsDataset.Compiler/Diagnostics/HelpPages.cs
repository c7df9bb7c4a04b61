using System.Reflection;

namespace FactsDataset.Compiler.Diagnostics;

/// <summary>Where the pages on diagnostics stand, once the project has an address: the property HelpAddress of the build.</summary>
internal static class HelpPages
{
    private static readonly string Address = typeof(HelpPages).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(static metadata => metadata.Key == nameof(HelpPages))?.Value ?? string.Empty;

    /// <summary>The address of the page on a rule; null as long as the project has none.</summary>
    public static string? AddressOf(string id) => AddressOf(id, Address);

    /// <summary>The same, of a project with that address.</summary>
    /// <param name="id">The id of the rule.</param>
    /// <param name="folder">The address of the folder of the pages, with a slash at its end; empty where there is none.</param>
    internal static string? AddressOf(string id, string folder) => folder.Length == 0 ? null : folder + id + ".md";
}
