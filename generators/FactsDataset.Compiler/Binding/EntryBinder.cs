using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Syntax;
using FactsDataset.Compiler.Text;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.Binding;

/// <summary>Types one entry.</summary>
internal static class EntryBinder
{
    /// <summary>Binds an entry of the context's kind. One that is malformed gets absent values, and keeps its id.</summary>
    public static BoundEntry Bind(EntrySyntax entry, Slot idSlot, BindingContext context)
    {
        Kind kind = context.Kind;
        context.Evidence.Clear();
        context.Concerns.Clear();
        context.IsBroken = false;
        if (entry.Body is null)
        {
            return new BoundEntry(entry.Id.Text, idSlot, FieldValues.None(kind.Fields)) { IsBroken = true, DateSlot = idSlot };
        }

        string subject = $"The {kind.Name} '{entry.Id.Text}'";
        (string? symbol, Slot symbolSlot) = BindSymbol(entry.Body, context);
        FieldValues values = FieldsBinder.Bind(entry.Body, entry.Id, kind.Fields, subject, context, ExtraKeys(kind));
        BoundSource? source = kind.Role == KindRole.Source ? SourceBinder.Bind(entry, values, context) : null;
        EquatableArray<ReferenceValue> distinct = DistinctBinder.Bind(entry.Body, kind, context);
        context.Proofs.WarnOfUnproven(entry.Body, context);
        if (kind.Role == KindRole.Source)
        {
            WarnOfPublication(entry.Body, values, context);
        }

        return new BoundEntry(entry.Id.Text, idSlot, values)
        {
            Label = EntryLabel.Of(entry.Id.Text, kind, values),
            Symbol = symbol,
            SymbolSlot = symbolSlot,
            Evidence = context.Evidence.ToEquatableArray(),
            Source = source,
            Size = SizeOf(entry.Body),
            DateSlot = (kind.EventDate ?? kind.TenureField(TenurePart.Period)) is { } date && entry.Body.Find(date.Name) is { } pair ? context.Slot(pair.Value) : idSlot,
            Ignores = IgnoreBinder.Bind(entry.Body, context),
            Former = FormerBinder.Bind(entry.Body, context),
            Retraction = RetractionOf(kind, values),
            Names = DistinctBinder.Names(entry.Body, kind, context),
            Uniques = UniqueBinder.Bind(entry.Body, kind, values, context),
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
    private static void WarnOfPublication(MappingSyntax body, FieldValues values, BindingContext context)
    {
        if (values.Date("published")?.ToString() is { } published
            && published.Any(static character => character is not ((>= '0' and <= '9') or '-'))
            && !context.IsBroken
            && body.Find("dating") is null)
        {
            context.Warn(Rules.PublicationUnexplained, body.Find("published")!.Value, published);
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

    private static (string? Symbol, Slot Slot) BindSymbol(MappingSyntax body, BindingContext context)
    {
        if (body.Find("symbol") is not { } pair || ScalarBinder.Text(pair.Value, "'symbol'", context) is not { } text)
        {
            return (null, default);
        }

        if (!CSharpNames.IsMember(text))
        {
            context.WrongShape(pair.Value, $"'{text}'", "a C# name", CSharpNames.IsIdentifier(text) ? "write one that does not begin with get_ or set_" : "write ASCII letters and digits, a letter first, and no C# keyword");
            return (null, default);
        }

        return (text, context.Slot(pair.Value));
    }

    private static string? RetractionOf(Kind kind, FieldValues values)
    {
        if (kind.Role != KindRole.Fact || values["retracted"] is not GroupValue { Values: var retraction } || retraction.Text("reason") is not { } reason)
        {
            return null;
        }

        return retraction.Date("date") is { } date ? $"Retracted on {date}: {reason}" : reason;
    }
}
