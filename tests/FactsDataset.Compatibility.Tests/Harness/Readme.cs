using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace FactsDataset.Compatibility.Tests.Harness;

/// <summary>The README of the package: its example dataset, which is as small as one can be, serves the other tests as well.</summary>
internal static partial class Readme
{
    private static readonly string Text = File.ReadAllText(Path.Combine(BuiltFiles.Generators, "README.md")).ReplaceLineEndings("\n");

    /// <summary>The blocks that are named after a file, by that name.</summary>
    public static ImmutableDictionary<string, string> Files { get; } = Block().Matches(Text)
        .Where(static block => block.Groups["name"].Success)
        .ToImmutableDictionary(static block => block.Groups["name"].Value, static block => block.Groups["content"].Value, StringComparer.Ordinal);

    /// <summary>The fact files among them, by their names below <c>facts</c>.</summary>
    public static ImmutableDictionary<string, string> Facts { get; } = Files
        .Where(static file => file.Key.StartsWith("facts/", StringComparison.Ordinal))
        .ToImmutableDictionary(static file => file.Key["facts/".Length..], static file => file.Value, StringComparer.Ordinal);

    /// <summary>The blocks of text without a name: what the program prints, then what the compiler does.</summary>
    public static IReadOnlyList<string> Outputs { get; } =
    [
        .. Block().Matches(Text)
            .Where(static block => block.Groups["language"].Value == "text" && !block.Groups["name"].Success)
            .Select(static block => block.Groups["content"].Value),
    ];

    [GeneratedRegex("^```(?<language>\\w+)(?: (?<name>\\S+))?\n(?<content>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
