namespace FactsDataset.Cli.Importing.Tables;

/// <summary>A value of an entry that is put together: a text, or named parts, or numbered items.</summary>
internal sealed class EntryNode
{
    /// <summary>The text; null where it has parts or items.</summary>
    public string? Text { get; set; }

    /// <summary>Whether the text is YAML between brackets, to be kept as it is.</summary>
    public bool IsYaml { get; set; }

    /// <summary>The number of the column that it comes from, from 0; null where it is constant.</summary>
    public int? Column { get; set; }

    /// <summary>Its parts, in order.</summary>
    public List<KeyValuePair<string, EntryNode>> Parts { get; } = [];

    /// <summary>Its items by number.</summary>
    public SortedDictionary<int, EntryNode> Items { get; } = [];

    /// <summary>Whether anything in it comes from a column.</summary>
    public bool HasCell => Column is not null || Parts.Exists(static part => part.Value.HasCell) || Items.Values.Any(static item => item.HasCell);

    /// <summary>The part with that name, made where it is not there.</summary>
    public EntryNode Part(string name)
    {
        int index = Parts.FindIndex(part => part.Key == name);
        if (index < 0)
        {
            Parts.Add(new KeyValuePair<string, EntryNode>(name, new EntryNode()));
            index = Parts.Count - 1;
        }

        return Parts[index].Value;
    }

    /// <summary>The item with that number, made where it is not there.</summary>
    public EntryNode Item(int number)
    {
        if (!Items.TryGetValue(number, out EntryNode? item))
        {
            Items.Add(number, item = new EntryNode());
        }

        return item;
    }
}
