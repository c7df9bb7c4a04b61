namespace FactsDataset.Tests.Web;

/// <summary>What somebody posts to a web service.</summary>
internal sealed record Order(EventStatus Status, Place Place, EdtfDate On);
