using System.Globalization;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Shared;
using FactsDataset.Compiler.Syntax;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Binding;

/// <summary>Types one entry.</summary>
internal static class EntryBinder
{
    /// <summary>Binds an entry of the context's kind. One that is malformed gets absent values, and keeps its id.</summary>
    public static BoundEntry Bind(EntrySyntax entry, int idSlot, BindingContext context)
    {
        Kind kind = context.Kind;
        context.Evidence.Clear();
        context.Concerns.Clear();
        context.IsBroken = false;
        if (entry.Body is null)
        {
            BoundValue[] absent = new BoundValue[kind.Fields.Count];
            for (int i = 0; i < absent.Length; i++)
            {
                absent[i] = BoundValue.Absent;
            }

            return new BoundEntry(entry.Id.Text, idSlot, null, -1, new EquatableArray<BoundValue>(absent), default, null, 0) { IsBroken = true };
        }

        string subject = $"The {kind.Name} '{entry.Id.Text}'";
        (string? symbol, int symbolSlot) = BindSymbol(entry.Body, context);
        BoundValue[] cells = FieldsBinder.Bind(entry.Body, entry.Id, kind.Fields, subject, context, ExtraKeys(kind));
        BoundSource? source = kind.Role == KindRole.Source ? SourceOf(entry.Body, kind, cells, context) : null;
        EquatableArray<int> distinct = DistinctBinder.Bind(entry.Body, kind, context);
        context.Proofs.WarnOfUnproven(entry.Body, context);
        if (kind.Role == KindRole.Source)
        {
            WarnOfPublication(entry.Body, kind, cells, context);
        }

        return new BoundEntry(
            entry.Id.Text,
            idSlot,
            symbol,
            symbolSlot,
            new EquatableArray<BoundValue>(cells),
            context.Evidence.ToEquatableArray(),
            source,
            SizeOf(entry.Body))
        {
            DateSlot = (kind.EventDate ?? kind.TenureField(TenurePart.Period)) is { } date && entry.Body.Find(date.Name) is { } pair ? context.Slot(pair.Value) : -1,
            Ignores = IgnoreBinder.Bind(entry.Body, context),
            Former = FormerBinder.Bind(entry.Body, context),
            Retraction = RetractionOf(kind, cells),
            Names = DistinctBinder.Names(entry.Body, kind, context),
            DistinctFrom = distinct,
            Concerns = context.Concerns.ToEquatableArray(),
            IsBroken = context.IsBroken,
        };
    }

    /// <summary>The keys that every entry of a kind can have besides its fields.</summary>
    private static string[] ExtraKeys(Kind kind) => DistinctBinder.NamesOf(kind) is null
        ? ["symbol", IgnoreBinder.Key, FormerBinder.Key]
        : ["symbol", IgnoreBinder.Key, FormerBinder.Key, DistinctBinder.Key];

    /// <summary>FACT4008: a date that no source prints, such as a range or an approximate one, needs a dating.</summary>
    private static void WarnOfPublication(MappingSyntax body, Kind kind, BoundValue[] cells, BindingContext context)
    {
        if (Cell(kind, cells, "published") is TextValue published
            && published.Text.Any(static character => character is not ((>= '0' and <= '9') or '-'))
            && !context.IsBroken
            && body.Find("dating") is null)
        {
            context.Warn(Rules.PublicationUnexplained, body.Find("published")!.Value, published.Text);
        }
    }

    /// <summary>About how many bytes the entry takes in a packed row.</summary>
    private static int SizeOf(SyntaxNode node)
    {
        switch (node)
        {
            case ScalarSyntax scalar:
                return (2 * scalar.Text.Length) + 1;
            case MappingSyntax mapping:
                int sum = 0;
                foreach (PairSyntax pair in mapping.Pairs)
                {
                    sum += SizeOf(pair.Value);
                }

                return sum;
            case SequenceSyntax sequence:
                int total = 0;
                foreach (SyntaxNode item in sequence.Items)
                {
                    total += SizeOf(item);
                }

                return total;
            default:
                return 0;
        }
    }

    private static (string? Symbol, int Slot) BindSymbol(MappingSyntax body, BindingContext context)
    {
        if (body.Find("symbol") is not { } pair || ScalarBinder.Text(pair.Value, "'symbol'", context) is not { } text)
        {
            return (null, -1);
        }

        if (!CSharpNames.IsMember(text))
        {
            context.WrongShape(pair.Value, $"'{text}'", "a C# name", CSharpNames.IsIdentifier(text) ? "write one that does not begin with get_ or set_" : "write ASCII letters and digits, a letter first, and no C# keyword");
            return (null, -1);
        }

        return (text, context.Slot(pair.Value));
    }

    private static BoundSource? SourceOf(MappingSyntax body, Kind kind, BoundValue[] cells, BindingContext context)
    {
        TextValue? document = Cell(kind, cells, "document") as TextValue;
        TextValue? sha256 = Cell(kind, cells, "sha256") as TextValue;
        IntegerValue? lines = Cell(kind, cells, "lines") as IntegerValue;
        if (document is not null && (document.Text.IndexOfAny(['/', '\\']) >= 0 || document.Text is "." or ".."))
        {
            Refuse("document", "a file name", "write the name without a folder");
            document = null;
        }

        if (sha256 is not null && !ScalarBinder.IsLowerHexadecimal(sha256.Text, 64))
        {
            Refuse("sha256", "a SHA-256", "write 64 hexadecimal digits, in lower case");
            sha256 = null;
        }

        if (lines is { Number: < 1 or > int.MaxValue })
        {
            Refuse("lines", "a number of lines", $"write a number from 1 to {int.MaxValue.ToString(CultureInfo.InvariantCulture)}");
            lines = null;
        }

        if (document is null || sha256 is null || lines is null || Cell(kind, cells, "body") is not ListValue ranges)
        {
            return null;
        }

        EquatableArray<LineRange> lineRanges = ranges.Items
            .Select(static item => new LineRange((int)((IntegerValue)item.Cells[0]).Number, (int)((IntegerValue)item.Cells[1]).Number))
            .ToEquatableArray();
        EquatableArray<int> bodySlots = ((SequenceSyntax)body.Find("body")!.Value).Items.Select(context.Slot).ToEquatableArray();
        return new BoundSource(
            document.Text, sha256.Text, (int)lines.Number, lineRanges, SlotOf("document"), SlotOf("sha256"), SlotOf("lines"), bodySlots);

        int SlotOf(string field) => context.Slot(body.Find(field)!.Value);

        void Refuse(string field, string shape, string remedy)
        {
            SyntaxNode value = body.Find(field)!.Value;
            context.WrongShape(value, FieldsBinder.Describe(value), shape, remedy);
        }
    }

    private static string? RetractionOf(Kind kind, BoundValue[] cells) =>
        kind.Role == KindRole.Fact && Cell(kind, cells, "retracted") is ListValue list && list.Items[0].Cells[1] is TextValue reason
            ? list.Items[0].Cells[0] is TextValue date ? $"Retracted on {date.Text}: {reason.Text}" : reason.Text
            : null;

    private static BoundValue Cell(Kind kind, BoundValue[] cells, string field)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            if (kind.Fields[i].Name == field)
            {
                return cells[i];
            }
        }

        return BoundValue.Absent;
    }
}
