using System.Text.Json;

namespace FactsDataset.Cli.Tests;

/// <summary>The compiled dataset, as the tool exports it.</summary>
internal static class DatasetExport
{
    private static readonly Lazy<ToolRun> Run = new(static () => ToolRun.Of("export", "--format", "json"));
    private static readonly Lazy<JsonDocument> Document = new(static () => JsonDocument.Parse(Run.Value.Output));

    public static string Text => Run.Value.Output;

    public static JsonElement Root => Document.Value.RootElement;

    public static JsonElement[] Sources => [.. Root.GetProperty("sources").EnumerateArray()];

    public static JsonElement[] Entities => [.. Root.GetProperty("entities").EnumerateArray()];

    public static JsonElement[] Facts => [.. Root.GetProperty("facts").EnumerateArray()];

    public static string Id(this JsonElement entry) => entry.GetProperty("id").GetString()!;

    public static string Kind(this JsonElement entry) => entry.GetProperty("kind").GetString()!;

    public static string? When(this JsonElement entry) => entry.OptionalText("when");

    /// <summary>The text of a member; null where it is left out.</summary>
    public static string? OptionalText(this JsonElement entry, string member) =>
        entry.TryGetProperty(member, out JsonElement value) ? value.GetString() : null;
}
