namespace FactsDataset.Compiler.Text;

/// <summary>
/// The ids of a kind as a compiled dataset tells them, in the texts of its <c>FactIdsAttribute</c>. Equal to another of equal
/// texts; what stands in them is found when it is first asked for.
/// </summary>
internal sealed class IdCatalogue : IEquatable<IdCatalogue>
{
    private readonly string _ids;
    private readonly string _retired;
    private readonly string _symbols;
    private readonly Lazy<(string[] Ids, HashSet<string> Set)> _living;
    private readonly Lazy<Dictionary<string, string>> _successors;
    private readonly Lazy<Dictionary<string, string>> _members;

    /// <summary>The ids of a kind.</summary>
    /// <param name="ids">Those that exist, with a space between two.</param>
    /// <param name="retired">Those that are not to be used, as <c>old=new</c>, nothing behind the sign where none took its place.</param>
    /// <param name="symbols">Those whose C# member is not called after them, as <c>id=Member</c>.</param>
    public IdCatalogue(string ids, string retired, string symbols)
    {
        _ids = ids;
        _retired = retired;
        _symbols = symbols;
        _successors = new Lazy<Dictionary<string, string>>(() => SplitPairs(_retired));
        _members = new Lazy<Dictionary<string, string>>(() => SplitPairs(_symbols));
        _living = new Lazy<(string[] Ids, HashSet<string> Set)>(() =>
        {
            string[] living = Split(_ids).Where(id => !_successors.Value.ContainsKey(id)).ToArray();
            return (living, new HashSet<string>(living, StringComparer.Ordinal));
        });
    }

    /// <summary>The ids that exist and are not retired.</summary>
    public IReadOnlyList<string> Ids => _living.Value.Ids;

    /// <summary>Whether the id exists and is not retired.</summary>
    public bool Contains(string id) => _living.Value.Set.Contains(id);

    /// <summary>Whether the id is not to be used any more.</summary>
    public bool IsRetired(string id) => _successors.Value.ContainsKey(id);

    /// <summary>The id to use instead of a retired one; null where none took its place.</summary>
    public string? SuccessorOf(string id)
    {
        string successor = id;
        for (int steps = 0; steps <= _successors.Value.Count && _successors.Value.TryGetValue(successor, out string? next); steps++)
        {
            successor = next;
        }

        return Contains(successor) ? successor : null;
    }

    /// <summary>The name of the C# member for an id.</summary>
    public string MemberOf(string id) => _members.Value.TryGetValue(id, out string? symbol) ? symbol : CSharpNames.ToPascalCase(id);

    public bool Equals(IdCatalogue? other) => ReferenceEquals(this, other)
        || (other is not null && _ids == other._ids && _retired == other._retired && _symbols == other._symbols);

    public override bool Equals(object? obj) => Equals(obj as IdCatalogue);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_ids);

    private static string[] Split(string text) => text.Split([' '], StringSplitOptions.RemoveEmptyEntries);

    private static Dictionary<string, string> SplitPairs(string text)
    {
        Dictionary<string, string> pairs = new(StringComparer.Ordinal);
        foreach (string pair in Split(text))
        {
            int equals = pair.IndexOf('=');
            pairs[equals < 0 ? pair : pair.Substring(0, equals)] = equals < 0 ? string.Empty : pair.Substring(equals + 1);
        }

        return pairs;
    }
}
