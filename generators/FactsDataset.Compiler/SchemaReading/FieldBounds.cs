using System.Globalization;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Shared;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.SchemaReading;

/// <summary>
/// Reads how much a schema asks of a field: <c>min</c> and <c>max</c>, of a list the number of its items, of one number the
/// number itself.
/// </summary>
internal static class FieldBounds
{
    /// <summary>The bounds of a list.</summary>
    public static ListBounds Read(MappingSyntax body, bool isMany, SchemaReader reader)
    {
        int? least = ReadNumber(body, "min", isMany, reader);
        int? most = ReadNumber(body, "max", isMany, reader);
        if (least > most)
        {
            reader.Report(body.Find("max")!.Value, $"'max' is less than 'min', which is {Show(least.Value)}: write that number or a greater one");
        }

        return new ListBounds(least ?? 1, most);
    }

    /// <summary>The bounds of one number.</summary>
    public static NumberRange ReadRange(MappingSyntax body, SchemaReader reader)
    {
        decimal? least = ReadDecimal(body, "min", reader);
        decimal? most = ReadDecimal(body, "max", reader);
        if (least > most)
        {
            reader.Report(body.Find("max")!.Value, $"'max' is less than 'min', which is {least.Value.ToString(CultureInfo.InvariantCulture)}: write that number or a greater one");
        }

        return new NumberRange(least, most);
    }

    private static decimal? ReadDecimal(MappingSyntax body, string key, SchemaReader reader)
    {
        if (body.Find(key) is not { } pair || reader.Scalar(pair.Value, $"'{key}'") is not { } scalar)
        {
            return null;
        }

        if (ExactNumber.TryParse(scalar.Text, out decimal number))
        {
            return number;
        }

        reader.Report(scalar, $"'{scalar.Text}' cannot be '{key}', a number: write digits 0 to 9, with a point before the decimals");
        return null;
    }

    private static int? ReadNumber(MappingSyntax body, string key, bool isMany, SchemaReader reader)
    {
        if (body.Find(key) is not { } pair)
        {
            return null;
        }

        if (!isMany)
        {
            reader.Report(pair.Key, $"'{key}' counts the items of a list or bounds a number: write 'many: true' as well, or leave it out");
            return null;
        }

        if (reader.Scalar(pair.Value, $"'{key}'") is not { } scalar)
        {
            return null;
        }

        if (int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number > 0 && Show(number) == scalar.Text)
        {
            return number;
        }

        reader.Report(scalar, $"'{scalar.Text}' cannot be '{key}', a number of items: write a number from 1 up");
        return null;
    }

    private static string Show(int number) => number.ToString(CultureInfo.InvariantCulture);
}
