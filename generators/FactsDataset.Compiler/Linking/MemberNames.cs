using System.Globalization;
using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Linking;

/// <summary>Gives the entries of a kind their C# names, each only once.</summary>
internal sealed class MemberNames
{
    private readonly Kind _kind;
    private readonly Dictionary<string, (string Id, string Name)> _owners = new(StringComparer.OrdinalIgnoreCase);
    private int _surplus;
    private bool _hasFormer;

    public MemberNames(Kind kind)
    {
        _kind = kind;
    }

    /// <summary>
    /// How many members a class may have. The runtime refuses a type with more than some 65,000 methods, and the C#
    /// compiler does not say so.
    /// </summary>
    public const int Limit = 60_000;

    /// <summary>The entry's C# name; null where its kind has no members, or, with a finding, where the name is taken.</summary>
    public string? Declare(FileData file, BoundEntry entry, List<Finding> findings)
    {
        if (!_kind.HasMembers || _owners.Count == Limit)
        {
            _surplus += _kind.HasMembers ? 1 : 0;
            return null;
        }

        string name = NameOf(entry);
        string? conflict = Conflict(name);
        if (conflict is null)
        {
            _owners.Add(name, (entry.Id, name));
            return name;
        }

        findings.Add(entry.Symbol is null
            ? Finding.At(Rules.NameCollision, file.At(entry.IdSlot), $"The id '{entry.Id}'", name, conflict, "write 'symbol: AnotherName' in this entry")
            : Finding.At(Rules.NameCollision, file.At(entry.SymbolSlot), $"The symbol of '{entry.Id}'", name, conflict, "write another name"));
        return null;
    }

    /// <summary>The C# name of a former id, a member as any; null where there are too many, or, with a finding, where it is taken.</summary>
    public string? DeclareFormer(FileData file, BoundEntry entry, BoundFormer former, List<Finding> findings)
    {
        _hasFormer = true;
        if (_owners.Count == Limit)
        {
            _surplus++;
            return null;
        }

        string name = NameOf(former);
        if (Conflict(name) is { } conflict)
        {
            findings.Add(Finding.At(
                Rules.NameCollision, file.At(former.Slot), $"The former id '{former.Id}'", name, conflict, "write a 'symbol' in the entry that has that name now"));
            return null;
        }

        _owners.Add(name, (entry.Id, name));
        return name;
    }

    /// <summary>Reports, once, a kind that has more entries and former ids than its class can have members.</summary>
    public void CheckLimit(string path, List<Finding> findings)
    {
        if (_surplus > 0)
        {
            findings.Add(Finding.At(Rules.TooLarge, FilePlace.StartOf(path), _kind.Name, Number(Limit + _surplus) + (_hasFormer ? " entries and former ids" : " entries"), Number(Limit)));
        }

        static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
    }

    private string? Conflict(string name)
    {
        if (_owners.TryGetValue(name, out (string Id, string Name) owner))
        {
            return owner.Name == name
                ? $"which '{owner.Id}' has already"
                : $"which only upper and lower case tell from '{owner.Name}', that of '{owner.Id}'";
        }

        return IsReserved(_kind, name) ? $"which the class {_kind.Collection} uses itself" : null;
    }

    /// <summary>The C# name that an entry asks for.</summary>
    public static string NameOf(BoundEntry entry) => entry.Symbol ?? CSharpNames.ToPascalCase(entry.Id);

    /// <summary>The C# name that a former id has.</summary>
    public static string NameOf(BoundFormer former) => CSharpNames.ToPascalCase(former.Id);

    /// <summary>Whether the class of a kind has a member of that name of its own.</summary>
    public static bool IsReserved(Kind kind, string name) =>
        ReservedProperties.OfCollections.Contains(name, StringComparer.OrdinalIgnoreCase)
        || string.Equals(name, kind.Record, StringComparison.OrdinalIgnoreCase)
        || string.Equals(name, kind.Collection, StringComparison.OrdinalIgnoreCase);
}
