using System.Globalization;
using Peers;

namespace Probe;

/// <summary>The bytes of the heap that stay for each fact: after a pass over titles and dates, or over all fields.</summary>
internal static class Memory
{
    public static Measurement Measure(string name, string subject, string folder)
    {
        bool all = name == "bytes-all";
        int count = JsonSubject.Load(folder).Length;
        long before = GC.GetTotalMemory(forceFullCollection: true);
        object? kept = null;
        long read;
        switch (subject)
        {
            case "product":
                read = all ? ProductSubject.AllFields() : ProductSubject.TitlesAndDates();
                break;
            case "json":
            {
                PlainPassage[] passages = JsonSubject.Load(folder);
                read = all ? PlainSum.AllFields(passages) : PlainSum.TitlesAndDates(passages);
                kept = passages;
                break;
            }

            case "hand":
            {
                // As JSON reads them, but each text that says the same once, as a program's own literals would be.
                PlainPassage[] passages = Share(JsonSubject.Load(folder));
                read = all ? PlainSum.AllFields(passages) : PlainSum.TitlesAndDates(passages);
                kept = passages;
                break;
            }

            default:
                throw Subject.NoCase(subject);
        }

        long after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(kept);
        return new Measurement((after - before) / (double)count, "bytes", read.ToString(CultureInfo.InvariantCulture));
    }

    private static PlainPassage[] Share(PlainPassage[] passages)
    {
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        return Array.ConvertAll(passages, passage => passage with
        {
            Outcome = Once(passage.Outcome),
            Captain = Once(passage.Captain),
            From = Once(passage.From),
            To = Once(passage.To),
            Evidence = Array.ConvertAll(passage.Evidence, item => item with { Source = Once(item.Source) }),
        });

        string Once(string text) => texts.TryGetValue(text, out string? known) ? known : texts[text] = text;
    }
}
