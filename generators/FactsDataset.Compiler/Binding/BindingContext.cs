using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.Binding;

/// <summary>What binding one file collects: diagnostics, positions, and the numbers of its references.</summary>
internal sealed class BindingContext
{
    private readonly string _path;
    private readonly Dictionary<Field, BoundValue> _defaults = new(ReferenceComparer<Field>.Instance);
    private Dictionary<(string From, string Inverse), int>? _relations;

    public BindingContext(string path, DatasetSchema schema)
    {
        _path = path;
        Schema = schema;
    }

    public DatasetSchema Schema { get; }

    public List<FactDiagnostic> Diagnostics { get; } = [];

    /// <summary>Where what was bound so far stands, by slot.</summary>
    public List<TextRange> Ranges { get; } = [];

    /// <summary>The references so far, by ordinal.</summary>
    public List<ReferenceValue> References { get; } = [];

    /// <summary>Finds what was meant by names that the schema does not have.</summary>
    public Suggestions Suggestions { get; } = new();

    /// <summary>The kind of the entry being bound.</summary>
    public Kind Kind { get; set; } = null!;

    /// <summary>The number of that entry in its file, from zero.</summary>
    public int EntryIndex { get; set; }

    /// <summary>Whether something in the entry being bound was wrong or could not be read.</summary>
    public bool IsBroken { get; set; }

    /// <summary>Spans that the entry being bound cites.</summary>
    public List<BoundEvidence> Evidence { get; } = [];

    /// <summary>What the entry being bound is to be warned of.</summary>
    public List<BoundConcern> Concerns { get; } = [];

    /// <summary>What the evidence of the entry being bound proves.</summary>
    public ProofLedger Proofs { get; } = new();

    /// <summary>Remembers where a node stands.</summary>
    public Slot Slot(SyntaxNode node)
    {
        Ranges.Add(node.Range);
        return Binding.Slot.Of(Ranges.Count - 1);
    }

    /// <summary>Takes a reference down.</summary>
    public ReferenceValue AddReference(SyntaxNode node, string id, Field field)
    {
        ReferenceValue reference = new(References.Count, id, field.TypeName, field.Name, EntryIndex, Slot(node), RelationOf(field.Inverse));
        References.Add(reference);
        return reference;
    }

    /// <summary>Takes a reference down anew, with another relation.</summary>
    public ReferenceValue Relate(ReferenceValue reference, int relation)
    {
        ReferenceValue related = reference with { Relation = relation };
        References[reference.Ordinal] = related;
        return related;
    }

    /// <summary>The value of a field that is not written: its default, or absent.</summary>
    public BoundValue DefaultOf(Field field)
    {
        if (field.Default is null)
        {
            return BoundValue.Absent;
        }

        if (!_defaults.TryGetValue(field, out BoundValue? value))
        {
            value = ScalarBinder.Default(field, field.Default, Schema);
            _defaults.Add(field, value);
        }

        return value;
    }

    /// <summary>Reports a part of a value.</summary>
    public void ReportAt(DiagnosticRule rule, TextRange range, params string[] arguments)
    {
        IsBroken = true;
        Diagnostics.Add(FactDiagnostic.At(rule, new SourceLocation(_path, range), arguments));
    }

    /// <summary>Reports a node, unless it has been reported.</summary>
    public void Report(DiagnosticRule rule, SyntaxNode node, params string[] arguments)
    {
        IsBroken = true;
        if (!node.IsDamaged)
        {
            Diagnostics.Add(FactDiagnostic.At(rule, new SourceLocation(_path, node.Range), arguments));
        }
    }

    /// <summary>Warns of what the entry says at the node; it can ask to be spared.</summary>
    public void Warn(DiagnosticRule rule, SyntaxNode node, params string[] arguments)
    {
        if (!node.IsDamaged)
        {
            Concerns.Add(new BoundConcern(rule, Slot(node), new EquatableArray<string>(arguments)));
        }
    }

    /// <summary>FACT2003 at the node: what cannot be what, and what to write instead.</summary>
    public BoundValue WrongShape(SyntaxNode node, string subject, string shape, string remedy)
    {
        Report(Rules.WrongShape, node, subject, shape, remedy);
        return BoundValue.Absent;
    }

    /// <summary>The number of the relation that a field of the current kind gives its targets; zero where it has none.</summary>
    public int RelationOf(string? inverse)
    {
        if (inverse is null)
        {
            return 0;
        }

        if (_relations is null)
        {
            _relations = [];
            foreach (Inverse known in Schema.Kinds.Concat(Schema.UsedKinds.Select(static used => used.Kind)).SelectMany(static target => target.Inverses))
            {
                _relations[(known.From, known.Name)] = known.Relation;
            }
        }

        return _relations.TryGetValue((Kind.Name, inverse), out int relation) ? relation : 0;
    }
}
