namespace FactsDataset.Tables;

/// <summary>A value has no place in a format.</summary>
internal sealed class TableValueException(string message) : Exception(message);
