namespace FactsDataset.Core;

/// <summary>A time in which somebody holds a post: what the schema marks <c>tenure</c>.</summary>
public interface ITenure : IEntry
{
    /// <summary>Who holds the post; <see langword="null"/> where nobody says.</summary>
    IEntry? Holder { get; }

    /// <summary>The post; <see langword="null"/> where nobody says.</summary>
    IEntry? Post { get; }

    /// <summary>The time, as far as it is attested; <see langword="null"/> where nobody says.</summary>
    EdtfDate? Period { get; }
}
