using FactsDataset.Reading;

namespace FactsDataset.Exports.Documents.FollowTheMoney;

/// <summary>A dataset as entities of FollowTheMoney, a line of JSON each, with the statements that they are made of.</summary>
internal static class FollowTheMoneyDocument
{
    /// <summary>The document, and lines that tell what has no place in it.</summary>
    public static (byte[] Document, IReadOnlyList<string> Remarks) Of(DatasetView dataset)
    {
        KindTypes types = KindTypes.Of(dataset.Schema);
        FtmReport report = new();
        FtmLines lines = new(dataset.Schema.Namespace.ToLowerInvariant());
        foreach (EntryView entry in dataset.Entries)
        {
            if (FtmMapping.Of(entry, dataset.Schema, types, report) is { } entity)
            {
                lines.Write(entity, entry);
            }
        }

        report.Add("retracted entries", dataset.Kinds.Sum(static kind => kind.Retracted.Count));
        return (lines.ToArray(), report.Lines);
    }
}
