namespace FactsDataset.Packing;

/// <summary>The order in which referrers stand: facts by date, undated ones last, then other entries; by id where equal.</summary>
internal static class EntryOrder
{
    public static int Compare(IEntry left, IEntry right)
    {
        IFact? leftFact = left as IFact;
        IFact? rightFact = right as IFact;
        int order = (leftFact is null).CompareTo(rightFact is null);
        if (order == 0 && leftFact is not null && rightFact is not null)
        {
            order = (leftFact.When is null).CompareTo(rightFact.When is null);
            if (order == 0 && leftFact.When is not null)
            {
                order = leftFact.When.CompareTo(rightFact.When);
            }
        }

        return order == 0 ? string.CompareOrdinal(left.Id, right.Id) : order;
    }
}
