using System.Text.Json;

namespace FactsDataset.Cli.Differences;

/// <summary>Compares values, whatever white space, escapes and order of members they are written with.</summary>
internal static class SameValue
{
    /// <summary>
    /// Whether two values are one. A number is the same only where it has the same digits; a member that is null is as good as none.
    /// </summary>
    public static bool Is(JsonElement one, JsonElement other)
    {
        if (one.ValueKind != other.ValueKind)
        {
            return false;
        }

        switch (one.ValueKind)
        {
            case JsonValueKind.String:
                return one.ValueEquals(other.GetString());
            case JsonValueKind.Number:
                return one.GetRawText() == other.GetRawText();
            case JsonValueKind.Array:
                return one.GetArrayLength() == other.GetArrayLength()
                    && one.EnumerateArray().Zip(other.EnumerateArray()).All(static pair => Is(pair.First, pair.Second));
            case JsonValueKind.Object:
                return MembersOf(one).Count() == MembersOf(other).Count()
                    && MembersOf(one).All(member => other.TryGetProperty(member.Name, out JsonElement value) && Is(member.Value, value));
            default:
                return true;
        }
    }

    private static IEnumerable<JsonProperty> MembersOf(JsonElement value) =>
        value.EnumerateObject().Where(static member => member.Value.ValueKind != JsonValueKind.Null);
}
