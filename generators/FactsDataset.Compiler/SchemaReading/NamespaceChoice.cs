using FactsDataset.Compiler.Text;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.SchemaReading;

/// <summary>
/// Chooses the namespace of the generated code: what the project's FactNamespace says, or else the schema, or else the
/// project's RootNamespace. Each stands in code as it is, so each must be a namespace.
/// </summary>
internal static class NamespaceChoice
{
    private const string Form = "names of ASCII letters and digits joined by dots";
    private const string Core = "FactsDataset.Core";
    private const string CoreAdvice = "is the namespace of the package FactsDataset.Core: choose another";
    private const string Hides = "which has a meaning in generated code: choose one outside System, without 'nameof'";

    /// <summary>The namespace, or an empty text and a diagnostic.</summary>
    public static string Choose(MappingSyntax root, ProjectNamespaces project, SchemaReader reader)
    {
        string? own = ReadOwn(root, reader);
        if (project.FactNamespace.Length > 0)
        {
            if (IsOfCore(project.FactNamespace))
            {
                reader.ReportProject($"The property FactNamespace is '{project.FactNamespace}', but '{Core}' {CoreAdvice}");
                return string.Empty;
            }

            if (IsUsable(project.FactNamespace))
            {
                return project.FactNamespace;
            }

            reader.ReportProject(CSharpNames.IsNamespace(project.FactNamespace)
                ? $"The property FactNamespace is '{project.FactNamespace}', {Hides}"
                : $"The property FactNamespace is '{project.FactNamespace}', which is no C# namespace: write {Form}");
            return string.Empty;
        }

        if (own is not null || !reader.Lacks(root, "namespace"))
        {
            return own ?? string.Empty;
        }

        if (IsUsable(project.RootNamespace) && !IsOfCore(project.RootNamespace))
        {
            return project.RootNamespace;
        }

        string fallback = project.RootNamespace.Length == 0
            ? "the project has no RootNamespace"
            : IsOfCore(project.RootNamespace)
                ? $"the project's RootNamespace '{project.RootNamespace}' is that of the package {Core}"
                : CSharpNames.IsNamespace(project.RootNamespace)
                    ? $"the project's RootNamespace '{project.RootNamespace}' has a meaning in generated code"
                    : $"the project's RootNamespace '{project.RootNamespace}' is no C# namespace";
        reader.Report(null, $"The schema lacks 'namespace', and {fallback}: write 'namespace: Your.Dataset'");
        return string.Empty;
    }

    private static string? ReadOwn(MappingSyntax root, SchemaReader reader)
    {
        if (root.Find("namespace") is not { } pair || reader.Scalar(pair.Value, "'namespace'") is not { } scalar)
        {
            return null;
        }

        if (IsOfCore(scalar.Text))
        {
            reader.Report(scalar, $"'{Core}' {CoreAdvice}");
            return null;
        }

        if (IsUsable(scalar.Text))
        {
            return scalar.Text;
        }

        reader.Report(scalar, CSharpNames.IsNamespace(scalar.Text) ? $"The namespace is '{scalar.Text}', {Hides}" : $"'{scalar.Text}' is no C# namespace: write {Form}");
        return null;
    }

    private static bool IsUsable(string name) => CSharpNames.IsNamespace(name) && !CSharpNames.HidesWhatCodeUses(name);

    private static bool IsOfCore(string name) => (name + ".").StartsWith(Core + ".", StringComparison.Ordinal);
}
