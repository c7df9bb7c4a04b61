using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.SchemaReading;

/// <summary>Reads the kinds of a schema.</summary>
internal static class KindParser
{
    /// <summary>Reads what stands below <c>kinds</c>.</summary>
    public static List<Kind> Read(MappingSyntax root, SchemaReader reader, SchemaNames names, FieldParser fields)
    {
        List<Kind> kinds = [];
        foreach (PairSyntax pair in SchemaParser.Members(root, "kinds", reader))
        {
            if (reader.Mapping(pair.Value, $"The kind '{pair.Key.Text}'") is { } body)
            {
                kinds.Add(ReadKind(pair.Key, body, reader, names, fields));
            }
        }

        if (reader.Lacks(root, "kinds") || SchemaNodes.Value(root, "kinds") is MappingSyntax { Pairs.Count: 0, IsDamaged: false })
        {
            reader.Report(SchemaNodes.Key(root, "kinds"), "The schema has no kinds: declare one below 'kinds'");
        }

        return kinds;
    }

    private static Kind ReadKind(ScalarSyntax name, MappingSyntax body, SchemaReader reader, SchemaNames names, FieldParser fields)
    {
        reader.KnownKeys(body, "A kind", "record", "collection", "summary", "role", "label", "title", "plural", "members", "order", "proof", "elsewhere", "fields");
        _ = names.DeclareType(name);
        string record = names.DeclareClass(name, body, "record", ConverterNames.JsonSuffix);
        string collection = names.DeclareCollection(name, body);
        string summary = reader.Text(body, name, "summary", required: true)?.Text ?? string.Empty;
        KindRole role = ReadRole(name, body, reader);
        IReadOnlyList<Field> leading = ImpliedFields.Leading(role);
        bool canBeElsewhere = ReadElsewhere(body, role, reader);
        IReadOnlyList<Field> trailing = ImpliedFields.Trailing(role, canBeElsewhere);
        IReadOnlyList<string> reserved = canBeElsewhere ? [.. ReservedProperties.OfKinds, ReservedProperties.IsVerifiable] : ReservedProperties.OfKinds;
        List<Field> declared = fields.Read(name, body, record, [.. leading, .. trailing], reserved);
        EquatableArray<Field> all = leading.Concat(ProofDeclarations.Apply(body, role, declared, reader)).Concat(trailing).ToEquatableArray();
        string? label = ReadLabel(name, body, role, all, reader);
        if (role == KindRole.Entity)
        {
            all = all.Select(field => field.Name == label ? field with { IsNameOrCode = true } : field).ToEquatableArray();
        }

        return new Kind(name.Text, record, collection, summary, role, label, all, default)
        {
            Titles = WordingReader.Read(body, "title", reader),
            Plurals = WordingReader.Read(body, "plural", reader),
            CanBeElsewhere = canBeElsewhere,
            HasMembers = body.Find("members") is null || reader.Flag(body, "members"),
            Sequence = ReadOrder(name, body, all.Any(static field => field.IsEventDate), reader),
        };
    }

    /// <summary>Whether the entries of the kind, which are sources, can be elsewhere than in the corpus.</summary>
    private static bool ReadElsewhere(MappingSyntax body, KindRole role, SchemaReader reader)
    {
        if (body.Find("elsewhere") is not { } pair || reader.Scalar(pair.Value, "'elsewhere'") is not { } scalar)
        {
            return false;
        }

        if (scalar.Text != "allowed")
        {
            reader.Report(scalar, $"'elsewhere' cannot be '{scalar.Text}': write allowed, or leave it out");
        }
        else if (role != KindRole.Source)
        {
            reader.Report(pair.Key, "Only a source can be elsewhere than in the corpus: leave 'elsewhere' out");
        }

        return role == KindRole.Source;
    }

    private static EntrySequence ReadOrder(ScalarSyntax name, MappingSyntax body, bool hasDate, SchemaReader reader)
    {
        EntrySequence usual = hasDate ? EntrySequence.ByDate : EntrySequence.AsWritten;
        ScalarSyntax? order = reader.Text(body, name, "order", required: false);
        switch (order?.Text)
        {
            case null:
                return usual;
            case "date" when hasDate:
                return EntrySequence.ByDate;
            case "date":
                reader.Report(order, $"'{name.Text}' has no field with 'event-date', by which its entries could stand in order: write id or written");
                return usual;
            case "id":
                return EntrySequence.ById;
            case "written":
                return EntrySequence.AsWritten;
            default:
                reader.Report(order, $"There is no order '{order.Text}': {Choices.Suggest(order.Text, ["date", "id", "written"])}");
                return usual;
        }
    }

    private static KindRole ReadRole(ScalarSyntax name, MappingSyntax body, SchemaReader reader)
    {
        ScalarSyntax? role = reader.Text(body, name, "role", required: true);
        switch (role?.Text)
        {
            case "fact":
                return KindRole.Fact;
            case "source":
                return KindRole.Source;
            case "entity" or null:
                return KindRole.Entity;
            default:
                reader.Report(role, $"There is no role '{role.Text}': {Choices.Suggest(role.Text, ["fact", "entity", "source"])}");
                return KindRole.Entity;
        }
    }

    private static string? ReadLabel(ScalarSyntax name, MappingSyntax body, KindRole role, EquatableArray<Field> fields, SchemaReader reader)
    {
        if (role != KindRole.Entity)
        {
            if (body.Find("label") is { } superfluous)
            {
                reader.Report(superfluous.Key, "A fact or source is labelled by its title: leave 'label' out");
            }

            return "title";
        }

        if (reader.Text(body, name, "label", required: false) is not { } label)
        {
            return null;
        }

        Field? field = fields.FirstOrDefault(field => field.Name == label.Text);
        bool isUnread = field is null && SchemaNodes.NamesBelow(body, "fields").Contains(label.Text, StringComparer.Ordinal);
        if (!isUnread && field is not { Shape: FieldShape.Text or FieldShape.Texts or FieldShape.Names, IsMany: false })
        {
            reader.Report(label, $"'{label.Text}' cannot label an entry: name a field of type text, texts or names");
        }

        return label.Text;
    }
}
