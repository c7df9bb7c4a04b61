using System.Globalization;
using System.Reflection;
using VerifyTests;

namespace FactsDataset.VerifyStandIn.Snapshots;

/// <summary>Where the snapshots of one test are, and what they are called.</summary>
/// <param name="Directory">The full path of their folder.</param>
/// <param name="Prefix">What each of their names starts with: type, method and parameters, or the given file name.</param>
internal sealed record SnapshotLocation(string Directory, string Prefix)
{
    /// <exception cref="DirectoryNotFoundException">The source file's folder is not on this machine.</exception>
    public static SnapshotLocation Of(string sourceFile, MethodInfo method, VerifySettings settings)
    {
        string source = Path.GetDirectoryName(sourceFile) ?? "";
        if (!System.IO.Directory.Exists(source))
        {
            throw new DirectoryNotFoundException(
                $"The folder of {sourceFile} is not there. Build the tests where they run, with neither PathMap nor DeterministicSourcePaths.");
        }

        string directory = Path.GetFullPath(Path.Combine(source, settings.Directory ?? ""));
        return new(directory, settings.FileName ?? NameOf(method) + ParameterText.Of(method, settings));
    }

    /// <summary>The files of a target; <paramref name="number"/> tells targets of one name apart.</summary>
    public SnapshotPair PairOf(Target target, int? number)
    {
        string? index = number?.ToString("D2", CultureInfo.InvariantCulture);
        string suffix = (target.Name, index) switch
        {
            (null, null) => "",
            (null, _) => $"#{index}",
            (_, null) => $"#{target.Name}",
            _ => $"#{target.Name}.{index}",
        };
        string path = Path.Combine(Directory, Prefix + suffix);
        return new($"{path}.received.{target.Extension}", $"{path}.verified.{target.Extension}");
    }

    /// <summary>The full paths of this test's files of one sort, <c>received</c> or <c>verified</c>, in ordinal order.</summary>
    public IReadOnlyList<string> FilesOf(string sort)
    {
        if (!System.IO.Directory.Exists(Directory))
        {
            return [];
        }

        return
        [
            .. System.IO.Directory.EnumerateFiles(Directory).Where(file => IsOurs(Path.GetFileName(file), sort))
                .Order(StringComparer.Ordinal),
        ];
    }

    // A longer method name may start with ours, so the prefix has to end here.
    private bool IsOurs(string name, string sort) =>
        name.StartsWith($"{Prefix}.{sort}.", StringComparison.Ordinal)
        || (name.StartsWith($"{Prefix}#", StringComparison.Ordinal) && name.Contains($".{sort}.", StringComparison.Ordinal));

    private static string NameOf(MethodInfo method)
    {
        Type type = method.ReflectedType!;
        string name = type.IsNested ? $"{type.DeclaringType!.Name}.{type.Name}" : type.Name;
        return $"{name}.{method.Name}";
    }
}
