using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Shared;

namespace FactsDataset.Compiler.Checks;

/// <summary>Who is attested in which post, and when.</summary>
internal sealed class TenureTable
{
    private readonly Dictionary<(LinkTarget Holder, LinkTarget Post), List<Tenure>> _tenures = [];
    private readonly HashSet<(LinkTarget Holder, LinkTarget Post)> _unsure = [];

    public TenureTable(DatasetSchema schema, LinkedDataset dataset)
    {
        foreach (LinkedFile file in dataset.Files)
        {
            Kind kind = schema.FindKind(file.Data.Kind)!;
            if (kind.TenureField(TenurePart.Holder) is not null)
            {
                foreach (BoundEntry entry in file.Data.Entries)
                {
                    Add(kind, file, entry);
                }
            }
        }

        foreach (string incomplete in dataset.IncompleteKinds)
        {
            if (schema.FindKind(incomplete) is not { } kind || kind.TenureField(TenurePart.Holder) is not null)
            {
                _unsure.Add((LinkTarget.None, LinkTarget.None));
            }
        }
    }

    /// <summary>Whether a tenure that could not be read may be one of that holder in that post.</summary>
    public bool MayHold(LinkTarget holder, LinkTarget post) => _unsure.Count > 0
        && (_unsure.Contains((LinkTarget.None, LinkTarget.None)) || _unsure.Contains((holder, LinkTarget.None)) || _unsure.Contains((LinkTarget.None, post)));

    /// <summary>The tenures of a holder in a post.</summary>
    public IReadOnlyList<Tenure> Find(LinkTarget holder, LinkTarget post) =>
        _tenures.TryGetValue((holder, post), out List<Tenure>? found) ? found : [];

    private void Add(Kind kind, LinkedFile file, BoundEntry entry)
    {
        LinkTarget holder = LinkTarget.None;
        LinkTarget post = LinkTarget.None;
        EdtfDate? period = null;
        for (int i = 0; i < entry.Cells.Count; i++)
        {
            switch (kind.Fields[i].TenurePart)
            {
                case TenurePart.Holder when entry.Cells[i] is ReferenceValue reference:
                    holder = file.Targets[reference.Ordinal];
                    break;
                case TenurePart.Post when entry.Cells[i] is ReferenceValue reference:
                    post = file.Targets[reference.Ordinal];
                    break;
                case TenurePart.Period when entry.Cells[i] is TextValue text:
                    period = EdtfDate.ParseResult(text.Text).Value;
                    break;
            }
        }

        if (holder.Shard < 0 || post.Shard < 0)
        {
            _unsure.Add((holder, post));
            return;
        }

        if (!_tenures.TryGetValue((holder, post), out List<Tenure>? list))
        {
            list = [];
            _tenures.Add((holder, post), list);
        }

        list.Add(new Tenure(period, file.Data.Path, entry.IdSlot));
    }
}
