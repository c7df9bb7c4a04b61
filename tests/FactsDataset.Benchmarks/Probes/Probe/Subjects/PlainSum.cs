using Peers;

namespace Probe;

/// <summary>What every subject adds up, over plain objects.</summary>
internal static class PlainSum
{
    public static long AllFields(IEnumerable<PlainPassage> passages)
    {
        long length = 0;
        foreach (PlainPassage passage in passages)
        {
            length += passage.Id.Length + passage.Title.Length + passage.When.Length + passage.Outcome.Length
                + passage.Captain.Length + passage.From.Length + passage.To.Length + passage.Note.Length;
            foreach (PlainEvidence evidence in passage.Evidence)
            {
                length += evidence.Source.Length + evidence.At.Length + evidence.Digest.Length;
            }
        }

        return length;
    }

    public static long TitlesAndDates(IEnumerable<PlainPassage> passages)
    {
        long length = 0;
        foreach (PlainPassage passage in passages)
        {
            length += passage.Title.Length + passage.When.Length;
        }

        return length;
    }
}
