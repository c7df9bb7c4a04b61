namespace FactsDataset.Core;

/// <summary>A group of fields that can say of something that it is not so.</summary>
public interface INegatable : IFieldGroup
{
    /// <summary>Whether what the group says is said not to be so, by a field that the schema marks <c>negates</c>.</summary>
    bool IsNegated { get; }
}
