using System.Text.Json;

namespace FactsDataset.Cli.Differences;

/// <summary>How a field differs: its value, or items of its list.</summary>
/// <param name="Path">Its name; where it stands in another, that one's name and a dot before it.</param>
/// <param name="Old">Its value in the old dataset, or an item that is there only; null where there is none.</param>
/// <param name="New">Its value in the new dataset, or an item that is there only; null where there is none.</param>
/// <param name="IsItem">Whether the values are items of a list.</param>
internal sealed record FieldChange(string Path, JsonElement? Old, JsonElement? New, bool IsItem = false);
