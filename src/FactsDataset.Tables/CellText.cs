using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FactsDataset.Tables;

/// <summary>Cells as formats write them that have nothing but texts for them.</summary>
internal static class CellText
{
    private static readonly JsonSerializerOptions ListOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A day, by ISO 8601.</summary>
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Several texts, as a JSON array.</summary>
    public static string Of(IReadOnlyList<string> list) => JsonSerializer.Serialize(list, ListOptions);
}
