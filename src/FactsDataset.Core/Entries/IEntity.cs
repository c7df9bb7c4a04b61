namespace FactsDataset;

/// <summary>Somebody or something that facts are about: a person, a place, an organisation.</summary>
public interface IEntity : IEntry
{
    /// <summary>The facts that refer to it, in order of time, undated ones last.</summary>
    IReadOnlyList<IFact> Facts { get; }
}
