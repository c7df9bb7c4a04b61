using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Checks;

/// <summary>Who is attested in which post, and when.</summary>
internal sealed class TenureTable
{
    private readonly Dictionary<(RowAddress Holder, RowAddress Post), List<Tenure>> _tenures = [];
    private readonly HashSet<(RowAddress Holder, RowAddress Post)> _unsure = [];

    public TenureTable(DatasetSchema schema, LinkedDataset dataset)
    {
        foreach (LinkedFile file in dataset.Files)
        {
            Kind kind = schema.FindKind(file.Data.Kind)!;
            if (Concerns(kind))
            {
                foreach (BoundEntry entry in file.Data.Entries)
                {
                    Add(kind, file, entry);
                }
            }
        }

        foreach (string incomplete in dataset.IncompleteKinds)
        {
            if (schema.FindKind(incomplete) is not { } kind || Concerns(kind))
            {
                _unsure.Add((default, default));
            }
        }
    }

    /// <summary>Whether entries of a kind are looked at.</summary>
    public static bool Concerns(Kind kind) => kind.TenureField(TenurePart.Holder) is not null;

    /// <summary>Whether a tenure that could not be read may be one of that holder in that post.</summary>
    public bool MayHold(RowAddress holder, RowAddress post) => _unsure.Count > 0
        && (_unsure.Contains((default, default)) || _unsure.Contains((holder, default)) || _unsure.Contains((default, post)));

    /// <summary>The tenures of a holder in a post.</summary>
    public IReadOnlyList<Tenure> Find(RowAddress holder, RowAddress post) =>
        _tenures.TryGetValue((holder, post), out List<Tenure>? found) ? found : [];

    private void Add(Kind kind, LinkedFile file, BoundEntry entry)
    {
        RowAddress holder = file.AddressOf(entry.Values.Reference(kind.TenureField(TenurePart.Holder)));
        RowAddress post = file.AddressOf(entry.Values.Reference(kind.TenureField(TenurePart.Post)));
        if (holder.IsNone || post.IsNone)
        {
            _unsure.Add((holder, post));
            return;
        }

        if (!_tenures.TryGetValue((holder, post), out List<Tenure>? list))
        {
            list = [];
            _tenures.Add((holder, post), list);
        }

        list.Add(new Tenure(entry.Values.Date(kind.TenureField(TenurePart.Period)), file.Data.At(entry.IdSlot)));
    }
}
