using System.Text.Json;

namespace FactsDataset.Core.Json;

/// <summary>Writes members of objects that are left out where there is no value.</summary>
internal static class OptionalMembers
{
    /// <summary>Writes a text, or nothing where it is <see langword="null"/>.</summary>
    public static void WriteOptional(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>Writes a number, or nothing where it is <see langword="null"/>.</summary>
    public static void WriteOptional(this Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }
}
