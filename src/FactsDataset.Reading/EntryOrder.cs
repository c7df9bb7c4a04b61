namespace FactsDataset.Reading;

/// <summary>The order of entries: facts by date, undated ones last, then other entries; by id where equal.</summary>
internal sealed class EntryOrder : IComparer<EntryView>
{
    public static readonly EntryOrder Instance = new();

    public int Compare(EntryView? x, EntryView? y)
    {
        if (x is null || y is null)
        {
            return (x is not null).CompareTo(y is not null);
        }

        bool isFact = x.Kind.Role == Compiler.Schema.KindRole.Fact;
        int order = (y.Kind.Role == Compiler.Schema.KindRole.Fact).CompareTo(isFact);
        if (order == 0 && isFact)
        {
            order = (x.When is null).CompareTo(y.When is null);
            if (order == 0 && x.When is { } when)
            {
                order = when.CompareTo(y.When);
            }
        }

        return order == 0 ? string.CompareOrdinal(x.Id, y.Id) : order;
    }
}
