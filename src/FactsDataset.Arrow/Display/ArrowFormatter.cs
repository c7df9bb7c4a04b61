namespace FactsDataset.Arrow.Display;

/// <summary>Shows a table, or all of them, in a notebook. .NET Interactive reads and calls its members by their names.</summary>
internal sealed class ArrowFormatter(string mimeType)
{
    /// <summary>The media type of HTML.</summary>
    public const string Html = "text/html";

    /// <summary>The media type of plain text.</summary>
    public const string Text = "text/plain";

    /// <summary>The media type that it writes.</summary>
    public string MimeType { get; } = mimeType;

    /// <summary>Writes what shows a value.</summary>
    /// <param name="instance">The value.</param>
    /// <param name="writer">Where to.</param>
    /// <returns>Whether it is one that can be shown.</returns>
    public bool Format(object instance, TextWriter writer)
    {
        string? shown = (instance, MimeType) switch
        {
            (ArrowTable table, Html) => TableHtml.Of(table),
            (ArrowTables tables, Html) => TableListHtml.Of(tables),
            (ArrowTable or ArrowTables, Text) => instance.ToString(),
            _ => null,
        };
        writer.Write(shown);
        return shown is not null;
    }
}
