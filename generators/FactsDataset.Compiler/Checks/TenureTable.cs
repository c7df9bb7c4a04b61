using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Shared;

namespace FactsDataset.Compiler.Checks;

/// <summary>Who is attested in which post, and when.</summary>
internal sealed class TenureTable
{
    private readonly Dictionary<(LinkTarget Holder, LinkTarget Post), List<Tenure>> _tenures = [];

    /// <summary>Tenures of which a part could not be read, <see cref="LinkTarget.None"/> where it was that one.</summary>
    private readonly List<(LinkTarget Holder, LinkTarget Post)> _unreadable = [];
    private readonly bool _mayLack;

    public TenureTable(DatasetSchema schema, LinkedDataset dataset)
    {
        foreach (LinkedFile file in dataset.Files)
        {
            Kind kind = schema.FindKind(file.Data.Kind)!;
            if (kind.TenureField(TenurePart.Holder) is not null)
            {
                // Those without a row too, such as one whose id is taken: what they attest is no less attested.
                foreach (BoundEntry entry in file.Data.Entries)
                {
                    Add(kind, file, entry);
                }
            }
        }

        _mayLack = schema.Kinds.Any(kind => kind.TenureField(TenurePart.Holder) is not null && dataset.MayLack(kind.Name));
    }

    /// <summary>Whether a tenure that could not be read may be of that holder in that post.</summary>
    public bool MayLack(LinkTarget holder, LinkTarget post) => _mayLack || _unreadable.Exists(tenure =>
        (tenure.Holder.Shard < 0 || tenure.Holder == holder) && (tenure.Post.Shard < 0 || tenure.Post == post));

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
            _unreadable.Add((holder, post));
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
