namespace FactsDataset.Editor.Tests.Drift;

/// <summary>What the validator says of every case, asked once for all.</summary>
public sealed class ShapeVerdicts
{
    private readonly Dictionary<string, IReadOnlyList<string>> _complaints = new(StringComparer.Ordinal);

    public ShapeVerdicts()
    {
        if (Validator.Obstacle is not null)
        {
            return;
        }

        using SchemaFolder schemas = InventedDataset.WriteSchemas();
        IReadOnlyList<IReadOnlyList<string>> complaints = Validator.Validate(
            schemas.Path,
            ShapeCases.All.Select(static shape => (shape.Kind == "schema" ? "schema.json" : shape.Kind + ".schema.json", shape.Text)));
        for (int i = 0; i < complaints.Count; i++)
        {
            _complaints.Add(ShapeCases.All[i].Name, complaints[i]);
        }
    }

    /// <summary>What the validator says of a case.</summary>
    public IReadOnlyList<string> Of(ShapeCase shape) => _complaints[shape.Name];
}
