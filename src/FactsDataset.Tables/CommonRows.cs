using FactsDataset.Compiler.Schema;
using FactsDataset.Reading;
using FactsDataset.Reading.Values;

namespace FactsDataset.Tables;

/// <summary>Writes the values of fields that have tables in common, whatever their kind is.</summary>
internal sealed class CommonRows(CommonTables tables)
{
    private readonly CommonTables _tables = tables;

    /// <summary>How the values of a field of that shape are written.</summary>
    /// <param name="shape">Names, evidence, variants or relations.</param>
    /// <param name="name">The field's name, with those around it.</param>
    public ListWriter Of(FieldShape shape, string name) => shape switch
    {
        FieldShape.Names => Names(name),
        FieldShape.Evidence => WriteEvidence,
        FieldShape.Variants => WriteVariants,
        FieldShape.Relations => WriteRelations,
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "Such fields have no table in common."),
    };

    /// <summary>How a text by language is written.</summary>
    public ListWriter Texts(string name) => (field, key, context) =>
    {
        foreach (WordingValue wording in field.Values.OfType<WordingValue>())
        {
            context.Sink.Write(_tables.Texts, [key[0], context.Next(_tables.Texts), NameOf(name, key), wording.Language, wording.Text]);
        }
    };

    private ListWriter Names(string name) => (field, key, context) =>
    {
        foreach (NameValue spelling in field.Values.Cast<NameValue>())
        {
            context.Sink.Write(_tables.Names,
            [
                key[0], context.Next(_tables.Names), NameOf(name, key), spelling.Text, spelling.Language,
                spelling.Script.Length == 0 ? null : spelling.Script, spelling.IsUsual ? "usual" : "variant",
            ]);
        }
    };

    private void WriteEvidence(EntryField field, object?[] key, RowContext context)
    {
        foreach (EvidenceValue item in field.Values.Cast<EvidenceValue>())
        {
            WriteItem(_tables.Evidence, _tables.EvidenceSaid, item, [key[0], context.Next(_tables.Evidence)], context);
        }
    }

    private void WriteVariants(EntryField field, object?[] key, RowContext context)
    {
        foreach (VariantValue variant in field.Values.Cast<VariantValue>())
        {
            long number = context.Next(_tables.Variants);
            context.Sink.Write(_tables.Variants, [key[0], number, variant.Field, variant.Value, context.IdOf(variant.Reference)]);
            for (int i = 0; i < variant.Evidence.Count; i++)
            {
                WriteItem(_tables.VariantsEvidence, _tables.VariantsEvidenceSaid, variant.Evidence[i], [key[0], number, (long)(i + 1)], context);
            }
        }
    }

    private void WriteRelations(EntryField field, object?[] key, RowContext context)
    {
        foreach (RelationValue relation in field.Values.Cast<RelationValue>())
        {
            context.Sink.Write(_tables.Relations, [key[0], context.Next(_tables.Relations), relation.Relation, context.IdOf(relation.Fact), relation.Note]);
        }
    }

    private static void WriteItem(Table table, Table said, EvidenceValue item, object?[] key, RowContext context)
    {
        object?[] cells = table.NewRow(key);
        Cells.Write(cells, key.Length, item, context);
        context.Sink.Write(table, cells);
        for (int i = 0; i < (item.Said?.Links.Count ?? 0); i++)
        {
            object?[] link = said.NewRow([.. key, (long)(i + 1)]);
            Cells.Write(link, key.Length + 1, item.Said!.Links[i], context);
            context.Sink.Write(said, link);
        }
    }

    /// <summary>The name of a field, with the numbers of the rows that it stands in below its entry.</summary>
    private static string NameOf(string name, object?[] key) =>
        key.Length == 1 ? name : $"{name}[{string.Join(',', key.Skip(1))}]";
}
