using System.Text.Json;

namespace FactsDataset.Benchmarks.Measuring;

/// <summary>The figures of a run as JSON: an array of { benchmark, n, case, subject, median, unit }.</summary>
internal static class FigureFile
{
    private static readonly JsonSerializerOptions CamelCase = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true };

    /// <summary>Prints the figures as a table, and writes them to a file where one is named.</summary>
    public static void Show(IReadOnlyList<MeasuredCase> measured, FileInfo? file)
    {
        Console.WriteLine(MarkdownTable.Of(measured));
        if (file is not null)
        {
            Write(measured, file);
        }
    }

    /// <summary>Writes the figures.</summary>
    public static void Write(IReadOnlyList<MeasuredCase> measured, FileInfo file) =>
        File.WriteAllText(file.FullName, JsonSerializer.Serialize(measured, CamelCase) + "\n");

    /// <summary>The figures that an earlier run kept.</summary>
    /// <exception cref="JsonException">The file holds something else.</exception>
    public static List<MeasuredCase> Read(FileInfo file) =>
        JsonSerializer.Deserialize<List<MeasuredCase>>(File.ReadAllText(file.FullName), CamelCase) ?? [];
}
