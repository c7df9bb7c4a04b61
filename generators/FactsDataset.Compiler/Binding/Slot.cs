namespace FactsDataset.Compiler.Binding;

/// <summary>
/// A place in a fact file: a number in the file's table of positions, so that it stays the same when lines move.
/// <c>default</c> is the start of the file, for what concerns it as a whole or stands nowhere in it.
/// </summary>
internal readonly record struct Slot
{
    private readonly int _number;

    private Slot(int number) => _number = number;

    /// <summary>Whether it is the start of the file.</summary>
    public bool IsStart => _number == 0;

    /// <summary>The place with that index in the table, from zero.</summary>
    public static Slot Of(int index) => new(index + 1);

    /// <summary>Where the place stands in a table; null where it is the start of the file, or the table has no such place.</summary>
    public int? IndexIn(int count) => _number > 0 && _number <= count ? _number - 1 : null;
}
