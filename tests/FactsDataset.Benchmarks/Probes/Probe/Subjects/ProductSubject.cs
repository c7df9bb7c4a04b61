using FactsDataset.Core;
using Logbook;

namespace Probe;

/// <summary>The compiled dataset.</summary>
internal static class ProductSubject
{
    public static string Read(string name) => name switch
    {
        "title" => Voyages.Voyage1.Title,
        "find" => Passages.Find("passage-77")!.Title,
        "inverse" => Digits.Of(Voyages.Voyage1.To.Passages.Count),
        "all-first" => Digits.Of(AllFields()),
        _ => throw Subject.NoCase(name),
    };

    /// <summary>The lengths of all texts of all passages: what every subject adds up.</summary>
    public static long AllFields()
    {
        long length = 0;
        foreach (Passage passage in Passages.All)
        {
            length += passage.Id.Length + passage.Title.Length + passage.When!.ToString().Length
                + PassageOutcomeCodes.ToCode(passage.Outcome).Length + passage.Captain.Id.Length + passage.From.Id.Length + passage.To.Id.Length
                + passage.Note!.Length;
            foreach (Evidence evidence in passage.Evidence)
            {
                length += evidence.Source.Id.Length + evidence.Position.ToString().Length + evidence.Digest!.Length;
            }
        }

        return length;
    }

    /// <summary>Titles and dates of all passages.</summary>
    public static long TitlesAndDates()
    {
        long length = 0;
        foreach (Passage passage in Passages.All)
        {
            length += passage.Title.Length + passage.When!.ToString().Length;
        }

        return length;
    }

    public static string? Find(string id) => Passages.Find(id)?.Id;
}
