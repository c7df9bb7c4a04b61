using FactsDataset.Compiler.Syntax;

namespace FactsDataset.Compiler.Schema;

/// <summary>Reads what a schema asks to be checked of fields.</summary>
internal static class FieldChecks
{
    /// <summary>The check behind <c>check</c>.</summary>
    public static FieldCheck ReadCheck(MappingSyntax body, FieldShape shape, SchemaReader reader)
    {
        if (body.Find("check") is not { } pair || reader.Scalar(pair.Value, "'check'") is not { } scalar)
        {
            return FieldCheck.None;
        }

        FieldCheck check = scalar.Text switch
        {
            "within" => FieldCheck.Within,
            "attested" => FieldCheck.Attested,
            "presence" => FieldCheck.Presence,
            "travel" => FieldCheck.Travel,
            _ => FieldCheck.None,
        };
        if (check == FieldCheck.None)
        {
            reader.Report(scalar, $"There is no check '{scalar.Text}': write within, attested, presence or travel");
        }
        else if (shape != FieldShape.Reference)
        {
            reader.Report(scalar, $"The check '{scalar.Text}' goes with a reference: leave it out");
        }
        else if (check == FieldCheck.Attested && body.Find("holder") is null)
        {
            reader.Report(scalar, "The check 'attested' needs 'holder': name the field beside this one that says who holds the post");
        }

        return check;
    }

    /// <summary>The part behind <c>tenure</c>.</summary>
    public static TenurePart ReadTenurePart(MappingSyntax body, FieldShape shape, SchemaReader reader)
    {
        if (body.Find("tenure") is not { } pair || reader.Scalar(pair.Value, "'tenure'") is not { } scalar)
        {
            return TenurePart.None;
        }

        TenurePart part = scalar.Text switch
        {
            "holder" => TenurePart.Holder,
            "post" => TenurePart.Post,
            "period" => TenurePart.Period,
            _ => TenurePart.None,
        };
        FieldShape needed = part == TenurePart.Period ? FieldShape.Date : FieldShape.Reference;
        if (part == TenurePart.None)
        {
            reader.Report(scalar, $"A tenure has no part '{scalar.Text}': write holder, post or period");
        }
        else if (shape != needed)
        {
            reader.Report(scalar, $"The {scalar.Text} of a tenure is {(needed == FieldShape.Date ? "a date" : "a reference")}: mark another field");
        }

        return part;
    }
}
