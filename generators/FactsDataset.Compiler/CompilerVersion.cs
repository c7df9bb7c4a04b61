using System.Reflection;

namespace FactsDataset.Compiler;

/// <summary>The version of this compiler, as generated code names it.</summary>
internal static class CompilerVersion
{
    /// <summary>
    /// The version, such as <c>1.2.3</c> or <c>1.2.3-beta.1</c>. Without the commit, which a build may add: equal releases
    /// generate equal code.
    /// </summary>
    public static string Text { get; } = Read();

    private static string Read()
    {
        Assembly assembly = typeof(CompilerVersion).Assembly;
        string version = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
            ?? assembly.GetName().Version.ToString(3);
        int commit = version.IndexOf('+');
        return commit < 0 ? version : version.Substring(0, commit);
    }
}
