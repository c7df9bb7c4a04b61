using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler;

/// <summary>Words FACT1004: the fact files that a build could not hand over, so that none is lost in silence.</summary>
internal static class FactFileReports
{
    /// <summary>
    /// What ends a path, or names a drive, on the compiler's command line or in the file by which it is told of metadata;
    /// and U+FFFD, which stands for bytes that are not UTF-8. The package's targets look for the same characters.
    /// </summary>
    private const string Refused = "\"|:\\\u0085\u2028\u2029\uFFFD";

    /// <summary>The mistake in a file's name or in that of a folder it stands in; null where there is none.</summary>
    /// <param name="path">The path, as messages show it.</param>
    /// <param name="relative">The path below the folder of the fact files.</param>
    public static FactDiagnostic? OfName(string path, string relative)
    {
        // Where a backslash separates folders, it can be in no name.
        string names = System.IO.Path.DirectorySeparatorChar == '\\' ? relative.Replace('\\', '/') : relative;
        foreach (char character in names)
        {
            if (character < ' ' || Refused.IndexOf(character) >= 0)
            {
                return At(path, "The build cannot give a file of this name to the compiler: rename it, without control characters, '\"', '|', ':' and '\\'");
            }
        }

        return null;
    }

    /// <summary>A file or folder that cannot be read.</summary>
    public static FactDiagnostic Unreadable(string path, string why) =>
        At(path, $"This cannot be read ({why.TrimEnd('.')}): give the build a file that it may read, or remove it");

    /// <summary>Fewer files than the project has reached the compiler.</summary>
    public static FactDiagnostic Missing(int expected, int given) => At(
        string.Empty,
        FormattableString.Invariant($"The project has {expected} fact files, and {given} of them reached the compiler: rename those, or the folders they stand in, whose name has a character that a command line does not carry"));

    private static FactDiagnostic At(string path, string message) =>
        FactDiagnostic.At(Rules.UnreachableFile, new SourceLocation(path, default), message);
}
