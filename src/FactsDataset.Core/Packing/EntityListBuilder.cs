using System.ComponentModel;

namespace FactsDataset.Core.Packing;

/// <summary>Puts what several fields refer to into one list. Plumbing for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EntityListBuilder
{
    private readonly List<IEntity> _entities = [];

    /// <summary>Adds what one field refers to; nothing where it refers to nothing, or to what is not an entity.</summary>
    public EntityListBuilder Add(IEntry? entry)
    {
        if (entry is IEntity entity)
        {
            _entities.Add(entity);
        }

        return this;
    }

    /// <summary>Adds what the items of a list refer to.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is <see langword="null"/>.</exception>
    public EntityListBuilder AddAll(IEnumerable<IEntry> entries)
    {
        foreach (IEntry entry in entries ?? throw new ArgumentNullException(nameof(entries)))
        {
            Add(entry);
        }

        return this;
    }

    /// <summary>The entities, in the order in which they were added.</summary>
    public IReadOnlyList<IEntity> ToList() => new ValueList<IEntity>(_entities.ToArray());
}
