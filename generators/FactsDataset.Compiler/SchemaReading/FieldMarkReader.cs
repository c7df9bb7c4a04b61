using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.SchemaReading;

/// <summary>Reads the marks by which a schema says what a field means, or what is to be checked of it: one word of a few.</summary>
internal static class FieldMarkReader
{
    /// <summary>The check behind <c>check</c>.</summary>
    public static FieldCheck ReadCheck(MappingSyntax body, FieldShape shape, SchemaReader reader)
    {
        (FieldCheck check, ScalarSyntax? word) = Read(body, "check", reader, static word => $"There is no check '{word}': write within, attested, presence or travel", static word => word switch
        {
            "within" => FieldCheck.Within,
            "attested" => FieldCheck.Attested,
            "presence" => FieldCheck.Presence,
            "travel" => FieldCheck.Travel,
            _ => FieldCheck.None,
        });
        if (word is not null && shape != FieldShape.Reference)
        {
            reader.Report(word, $"The check '{word.Text}' goes with a reference: leave it out");
        }
        else if (word is not null && check == FieldCheck.Attested && body.Find("holder") is null)
        {
            reader.Report(word, "The check 'attested' needs 'holder': name the field beside this one that says who holds the post");
        }

        return check;
    }

    /// <summary>The part behind <c>tenure</c>.</summary>
    public static TenurePart ReadTenurePart(MappingSyntax body, FieldShape shape, SchemaReader reader)
    {
        (TenurePart part, ScalarSyntax? word) = Read(body, "tenure", reader, static word => $"A tenure has no part '{word}': write holder, post or period", static word => word switch
        {
            "holder" => TenurePart.Holder,
            "post" => TenurePart.Post,
            "period" => TenurePart.Period,
            _ => TenurePart.None,
        });
        FieldShape needed = part == TenurePart.Period ? FieldShape.Date : FieldShape.Reference;
        if (word is not null && shape != needed)
        {
            reader.Report(word, $"The {word.Text} of a tenure is {(needed == FieldShape.Date ? "a date" : "a reference")}: mark another field");
        }

        return part;
    }

    /// <summary>The part behind <c>provenance</c>.</summary>
    public static ProvenancePart ReadProvenance(MappingSyntax body, FieldShape shape, SchemaReader reader)
    {
        (ProvenancePart part, ScalarSyntax? word) = Read(body, "provenance", reader, static word => $"A provenance has no part '{word}': write publisher, taken-from or voice", static word => word switch
        {
            "publisher" => ProvenancePart.Publisher,
            "taken-from" => ProvenancePart.TakenFrom,
            "voice" => ProvenancePart.Voice,
            _ => ProvenancePart.None,
        });
        FieldShape needed = part == ProvenancePart.Voice ? FieldShape.Attribution : FieldShape.Reference;
        if (word is not null && shape != needed)
        {
            reader.Report(word, $"The provenance '{word.Text}' goes with {(needed == FieldShape.Attribution ? "a chain of attribution" : "a reference")}: leave it out");
        }

        return part;
    }

    /// <summary>
    /// What the word behind a key stands for, and the word where it stands for something; a word that stands for nothing is
    /// reported.
    /// </summary>
    private static (T Mark, ScalarSyntax? Word) Read<T>(
        MappingSyntax body, string key, SchemaReader reader, Func<string, string> report, Func<string, T> parse)
        where T : struct, Enum
    {
        if (body.Find(key) is not { } pair || reader.Scalar(pair.Value, $"'{key}'") is not { } scalar)
        {
            return default;
        }

        T mark = parse(scalar.Text);
        if (!EqualityComparer<T>.Default.Equals(mark, default))
        {
            return (mark, scalar);
        }

        reader.Report(scalar, report(scalar.Text));
        return default;
    }
}
