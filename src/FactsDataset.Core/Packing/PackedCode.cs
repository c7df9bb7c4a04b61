namespace FactsDataset.Packing;

/// <summary>Reads the codes of vocabularies.</summary>
internal static class PackedCode
{
    /// <summary>Finds the value of a code.</summary>
    public delegate bool CodeParser<T>(string? code, out T value);

    /// <summary>The value of a code; <see langword="null"/> where the cell was empty.</summary>
    public static T? Parse<T>(string? code, CodeParser<T> parser)
        where T : struct
    {
        if (code is null)
        {
            return null;
        }

        return parser(code, out T value) ? value : throw PackedData.Damaged("a code is unknown");
    }
}
