using FactsDataset.Compiler.Syntax;

namespace FactsDataset.Compiler.Schema;

/// <summary>Reads the marks by which a schema says what a field means to questions that are asked of any dataset.</summary>
internal static class FieldMarks
{
    /// <summary>The part behind <c>provenance</c>.</summary>
    public static ProvenancePart ReadProvenance(MappingSyntax body, FieldShape shape, SchemaReader reader)
    {
        if (body.Find("provenance") is not { } pair || reader.Scalar(pair.Value, "'provenance'") is not { } scalar)
        {
            return ProvenancePart.None;
        }

        ProvenancePart part = scalar.Text switch
        {
            "publisher" => ProvenancePart.Publisher,
            "taken-from" => ProvenancePart.TakenFrom,
            _ => ProvenancePart.None,
        };
        if (part == ProvenancePart.None)
        {
            reader.Report(scalar, $"A provenance has no part '{scalar.Text}': write publisher or taken-from");
        }
        else if (shape != FieldShape.Reference)
        {
            reader.Report(scalar, $"The provenance '{scalar.Text}' goes with a reference: leave it out");
        }

        return part;
    }
}
