namespace FactsDataset.Tests.Json;

/// <summary>A type of somebody who uses the dataset.</summary>
internal sealed record Note(Visit? Visit, IActor? By, EdtfDate? When, EventStatus? Status, Quantity? Amount, IFact? About);
