namespace FactsDataset.Arrow;

/// <summary>Which types of Apache Arrow the columns of tables have.</summary>
public enum ArrowColumnTypes
{
    /// <summary>
    /// Those that say most: <c>date32</c> for days, <c>decimal128(38, 9)</c> for decimal numbers, lists of texts for lists, and a
    /// dictionary of all codes for codes of a vocabulary. Engines, files and other languages read them.
    /// </summary>
    Exact,

    /// <summary>
    /// Those that <c>Microsoft.Data.Analysis.DataFrame</c> reads: <c>date64</c> for days, 64-bit floating point for decimal numbers,
    /// 1 and 0 in a byte for truth values, whose bits it misreads, a JSON array in a text for lists, and plain texts for codes.
    /// </summary>
    Basic,
}
