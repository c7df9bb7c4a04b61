namespace FactsDataset.Tables;

/// <summary>What a cell holds where it is not empty.</summary>
internal enum ColumnType
{
    /// <summary>A text: <see cref="string"/>. An EDTF date, an id and a code of a vocabulary are texts.</summary>
    Text,

    /// <summary>A whole number: <see cref="long"/>.</summary>
    Integer,

    /// <summary>A decimal number: <see cref="decimal"/>.</summary>
    Decimal,

    /// <summary>A truth value: <see cref="bool"/>.</summary>
    Boolean,

    /// <summary>A day of the years 1 to 9999: <see cref="DateOnly"/>.</summary>
    Day,

    /// <summary>Several texts in their order: a list of <see cref="string"/>.</summary>
    TextList,
}
