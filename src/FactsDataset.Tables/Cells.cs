using FactsDataset.Reading.Values;

namespace FactsDataset.Tables;

/// <summary>Writes values into cells that stand side by side.</summary>
internal static class Cells
{
    /// <summary>A date: its text, and the days that bound it.</summary>
    public static void Write(object?[] cells, int at, EdtfDate? date)
    {
        cells[at] = date?.ToString();
        cells[at + 1] = date?.EarliestStartDay?.ToDateOnly();
        cells[at + 2] = date?.LatestEndDay?.ToDateOnly();
    }

    /// <summary>A quantity: its bounds, whether it is approximate or exclusive, its unit.</summary>
    public static void Write(object?[] cells, int at, QuantityValue quantity)
    {
        cells[at] = quantity.Min;
        cells[at + 1] = quantity.Max;
        cells[at + 2] = quantity.IsApproximate;
        cells[at + 3] = quantity.IsExclusive;
        cells[at + 4] = quantity.Unit;
    }

    /// <summary>An item of evidence.</summary>
    public static void Write(object?[] cells, int at, EvidenceValue item, RowContext context)
    {
        cells[at] = context.IdOf(item.Source);
        if (item.IsVerifiable)
        {
            cells[at + 1] = (long)item.Position.Line;
            cells[at + 2] = (long)item.Position.Start;
            cells[at + 3] = (long)item.Position.End;
            cells[at + 4] = item.Digest;
        }

        cells[at + 5] = item.For;
        cells[at + 6] = item.Stance;
        cells[at + 7] = item.Note;
        if (at + 8 < cells.Length)
        {
            cells[at + 8] = item.Page;
            cells[at + 9] = item.Section;
        }
    }

    /// <summary>A link of a chain of attribution.</summary>
    public static void Write(object?[] cells, int at, AttributionLinkValue link, RowContext context)
    {
        cells[at] = context.IdOf(link.Who);
        cells[at + 1] = link.Described;
        cells[at + 2] = context.IdOf(link.Of);
        Write(cells, at + 3, link.On);
    }
}
