namespace FactsDataset.Compiler.Linking;

/// <summary>The ids of entries that cannot be built, so that references to them are not reported as well.</summary>
internal sealed class UnreadableIds
{
    private readonly HashSet<string> _folded = new(StringComparer.Ordinal);

    /// <summary>Remembers an id.</summary>
    public void Add(string id) => _folded.Add(Fold(id));

    /// <summary>Whether one of them may be meant. They may be what is wrong, so that only letters and digits are compared.</summary>
    public bool Contains(string id) => _folded.Count > 0 && _folded.Contains(Fold(id));

    private static string Fold(string id) => new(id.ToLowerInvariant().Where(char.IsLetterOrDigit).ToArray());
}
