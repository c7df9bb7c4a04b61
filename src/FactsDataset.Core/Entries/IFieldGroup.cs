namespace FactsDataset;

/// <summary>A group of fields within an entry, such as one participant of a meeting.</summary>
public interface IFieldGroup
{
    /// <summary>Shows each of its fields that is present to a visitor, in the order of the schema.</summary>
    void Describe(IFieldVisitor visitor);
}
