namespace FactsDataset.Compiler.Checks;

/// <summary>Which relations between two facts exclude one another.</summary>
internal static class RelationConflicts
{
    /// <summary>Relations that speak for a fact, or say what it says.</summary>
    private static readonly string[] For = ["repeats", "corroborates", "ground-for", "instance-of"];

    /// <summary>Relations that speak against it.</summary>
    private static readonly string[] Against = ["disputes", "refutes"];

    /// <summary>Relations in which the fact that states it comes after the other, or leans on it.</summary>
    private static readonly string[] Ordered = ["repeats", "corrects", "follows", "prompted-by", "fulfils", "breaks", "instance-of"];

    /// <summary>Whether two facts cannot be related in both ways.</summary>
    /// <param name="left">The one relation.</param>
    /// <param name="right">The other relation.</param>
    /// <param name="isSameWay">Whether one fact states both; otherwise each of the two states one of them.</param>
    public static bool Exclude(string left, string right, bool isSameWay) =>
        Are(left, right, "same-event", "distinct")
        || (isSameWay
            ? Are(left, right, "fulfils", "breaks") || (IsIn(For, left) && IsIn(Against, right)) || (IsIn(For, right) && IsIn(Against, left))
            : left == right && IsIn(Ordered, left));

    private static bool Are(string left, string right, string one, string other) =>
        (left == one && right == other) || (left == other && right == one);

    private static bool IsIn(string[] codes, string code) => Array.IndexOf(codes, code) >= 0;
}
