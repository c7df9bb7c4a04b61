using System.Text;
using System.Text.Json;

namespace FactsDataset.Exports.Documents;

/// <summary>What documents have in common: UTF-8 without a byte order mark, the same bytes on every system.</summary>
internal static class Documents
{
    /// <summary>A JSON document, its lines ended by LF.</summary>
    public static byte[] Json<T>(T value, JsonSerializerOptions options) =>
        Encoding.UTF8.GetBytes(JsonSerializer.Serialize(value, options).ReplaceLineEndings("\n") + "\n");
}
