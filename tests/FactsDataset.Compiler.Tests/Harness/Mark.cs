namespace FactsDataset.Compiler.Tests.Harness;

/// <summary>A report that a test expects: the rule, and the zero-based UTF-16 offsets of its half-open range.</summary>
internal sealed record Mark(string Rule, int Start, int End)
{
    /// <summary>The report as failures show it, its ends as zero-based line and UTF-16 column.</summary>
    public string Show(string path, string text) => $"{Rule} {path} {PointAt(text, Start)}-{PointAt(text, End)}";

    /// <summary>Counted by hand, so that the compiler's own line map is tested with it.</summary>
    private static string PointAt(string text, int offset)
    {
        string before = text[..offset].Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        int line = before.Count(character => character == '\n');
        return $"{line}:{before.Length - before.LastIndexOf('\n') - 1}";
    }
}
