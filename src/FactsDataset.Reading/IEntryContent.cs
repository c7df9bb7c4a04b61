namespace FactsDataset.Reading;

/// <summary>Where an entry is read from, as often as it is asked for.</summary>
internal interface IEntryContent
{
    /// <summary>Reads the fields that are present, in the order of the schema.</summary>
    IReadOnlyList<EntryField> ReadFields();

    /// <summary>Reads nothing but the date of the event that it tells of; null where it has none.</summary>
    EdtfDate? ReadWhen();
}
