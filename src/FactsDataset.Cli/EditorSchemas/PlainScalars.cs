using System.Globalization;
using System.Text.Json.Nodes;

namespace FactsDataset.Cli.EditorSchemas;

/// <summary>
/// Single values as an editor reads them. The compiler takes the characters as they stand; an editor's YAML makes
/// <c>2018</c> a number and <c>true</c> a truth value, so that a schema has to allow for both readings.
/// </summary>
internal static class PlainScalars
{
    /// <summary>What to write where a decimal number is expected.</summary>
    public const string DecimalAdvice =
        "Write digits 0 to 9, with a point before the decimals: no exponent, and no more than 28 digits behind the point. Zeros at the end are kept.";

    /// <summary>A text that is not empty.</summary>
    public static JsonObject Text() => new()
    {
        ["type"] = new JsonArray("string", "number", "boolean"),
        ["minLength"] = 1,
    };

    /// <summary>A text of which the whole matches a regular expression. Digits that an editor takes for a number are left to the compiler.</summary>
    public static JsonObject Formed(string pattern) => new()
    {
        ["type"] = new JsonArray("string", "number", "boolean"),
        ["minLength"] = 1,
        ["pattern"] = $"^(?:{pattern})$",
        ["patternErrorMessage"] = $"Write a text that matches {pattern} as a whole.",
    };

    /// <summary>A text that an editor never reads as anything else, since it has a form of its own or stands in quotes.</summary>
    public static JsonObject Quoted(string pattern, string message) => new()
    {
        ["type"] = "string",
        ["pattern"] = pattern,
        ["patternErrorMessage"] = message,
    };

    /// <summary>A text of a form that digits alone can have as well.</summary>
    public static JsonObject WithDigits(string pattern, string message, decimal? minimum = null, decimal? maximum = null)
    {
        return Bounded(
            new() { ["type"] = new JsonArray("string", "integer"), ["pattern"] = pattern, ["patternErrorMessage"] = message }, minimum, maximum);
    }

    private static JsonObject Bounded(JsonObject schema, decimal? minimum, decimal? maximum)
    {
        if (minimum is not null)
        {
            schema["minimum"] = minimum;
        }

        if (maximum is not null)
        {
            schema["maximum"] = maximum;
        }

        return schema;
    }

    /// <summary>A number, of whatever JSON calls that type.</summary>
    public static JsonObject Number(string type, string pattern, string message, decimal? minimum = null, decimal? maximum = null) =>
        Bounded(new() { ["type"] = new JsonArray(type, "string"), ["pattern"] = pattern, ["patternErrorMessage"] = message }, minimum, maximum);

    /// <summary>A truth value, in quotes or not.</summary>
    public static JsonObject Boolean() => new()
    {
        ["type"] = new JsonArray("boolean", "string"),
        ["pattern"] = SchemaPatterns.Boolean,
    };

    /// <summary>What an editor makes of a word: itself, and what it is without quotes where that is something else.</summary>
    public static IEnumerable<JsonNode?> ReadingsOf(string word)
    {
        yield return JsonValue.Create(word);
        if (word is "true" or "false")
        {
            yield return JsonValue.Create(word == "true");
        }
        else if (word == "null")
        {
            yield return null;
        }
        else if (long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out long number))
        {
            yield return JsonValue.Create(number);
        }
    }
}
