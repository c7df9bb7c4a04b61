using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactsDataset.Exports.Packaging;

/// <summary>Writes JSON that people read as well: UTF-8 without a byte order mark, the same bytes on every system, nothing that is absent.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>The document of a value.</summary>
    public static byte[] Of<T>(T value) => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(value, Options).ReplaceLineEndings("\n") + "\n");
}
