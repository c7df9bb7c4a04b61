using System.Globalization;
using System.Text;
using System.Xml;
using FactsDataset.Exports.Documents;

namespace FactsDataset.Cli.Differences;

/// <summary>What differs as a feed (Atom, RFC 4287): an entry for each change, values whole.</summary>
/// <remarks>No clock is asked: days come from the data or from whoever publishes, and ids from what changed.</remarks>
internal static class DifferenceFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>The feed.</summary>
    /// <exception cref="CommandException">Nothing says when it was updated.</exception>
    public static byte[] Of(DifferenceReport report, FeedOptions options)
    {
        IReadOnlyList<EntryChange> changes = report.Difference.Changes;
        DateOnly updated = options.Updated ?? changes.Select(static change => change.Day).Max()
            ?? throw new CommandException("Nothing that differs says on which day it was coded, reviewed or retracted, which a feed has to tell: add --updated YYYY-MM-DD.");
        string feedId = options.Address?.AbsoluteUri ?? IdOf(report);
        string title = options.Title ?? "Changes of " + ChangeWords.TitleOf(report);

        using MemoryStream stream = new();
        using (XmlWriter xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize }))
        {
            xml.WriteStartElement("feed", Namespace);
            Write(xml, "id", feedId);
            Write(xml, "title", title);
            Write(xml, "updated", Time(updated));
            xml.WriteStartElement("author", Namespace);
            Write(xml, "name", report.New.Package?.Id ?? title);
            xml.WriteEndElement();
            if (options.Address?.Scheme is "http" or "https")
            {
                xml.WriteStartElement("link", Namespace);
                xml.WriteAttributeString("rel", "self");
                xml.WriteAttributeString("type", "application/atom+xml");
                xml.WriteAttributeString("href", feedId);
                xml.WriteEndElement();
            }

            Write(xml, "subtitle", $"{report.Difference.Part.ToString().ToLowerInvariant()}: {report.Difference.Reason}");
            foreach (EntryChange change in changes)
            {
                WriteEntry(xml, feedId, change, options.Updated ?? change.Day ?? updated);
            }

            xml.WriteEndElement();
        }

        return [.. stream.ToArray(), (byte)'\n'];
    }

    /// <summary>Of a package, the same for every version; of other files, one for what is compared.</summary>
    private static string IdOf(DifferenceReport report) => ChangeIds.Of(report.New.Package is { } package
        ? ["package", package.Id.ToLowerInvariant()]
        : ["changes", .. report.Difference.Changes.Select(static change => ChangeIds.Of(string.Empty, change))]);

    private static void WriteEntry(XmlWriter xml, string feedId, EntryChange change, DateOnly updated)
    {
        xml.WriteStartElement("entry", Namespace);
        Write(xml, "id", ChangeIds.Of(feedId, change));
        Write(xml, "title", $"{ChangeWords.Of(change.Group)}: {change.Kind} {ChangeWords.NameOf(change)}");
        Write(xml, "updated", Time(updated));
        WriteCategory(xml, ChangeWords.Of(change.Group).ToLowerInvariant());
        WriteCategory(xml, change.Kind);
        xml.WriteStartElement("content", Namespace);
        xml.WriteAttributeString("type", "html");
        xml.WriteString(XmlCharacters.Allowed(ChangeHtml.Of(change)));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteCategory(XmlWriter xml, string term)
    {
        xml.WriteStartElement("category", Namespace);
        xml.WriteAttributeString("term", term);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, XmlCharacters.Allowed(text));

    private static string Time(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
}
