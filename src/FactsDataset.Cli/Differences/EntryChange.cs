namespace FactsDataset.Cli.Differences;

/// <summary>What became of one entry.</summary>
/// <param name="Group">What, in a word.</param>
/// <param name="Kind">The kind that it is of now, or was of where it is gone.</param>
/// <param name="Id">The id that it has, or had where it has another now or is gone.</param>
internal sealed record EntryChange(ChangeGroup Group, string Kind, string Id)
{
    /// <summary>The id of the entry that goes by <see cref="Id"/> now; null where that is the entry's own, or nothing.</summary>
    public string? PresentId { get; init; }

    /// <summary>What people call it; null where it has no title or name.</summary>
    public string? Label { get; init; }

    /// <summary>When it was taken back; only of retracted facts.</summary>
    public string? RetractedOn { get; init; }

    /// <summary>Why it was taken back; only of retracted facts.</summary>
    public string? RetractedBecause { get; init; }

    /// <summary>The last day that the data name for it; null where they name none.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The fields that differ.</summary>
    public IReadOnlyList<FieldChange> Fields { get; init; } = [];

    /// <summary>Ids by which it is known in addition to those that the old dataset knew.</summary>
    public IReadOnlyList<string> MoreFormerIds { get; init; } = [];

    /// <summary>What it breaks.</summary>
    public IReadOnlyList<Breakage> Breakages { get; init; } = [];

    /// <summary>The part of a version that it moves.</summary>
    public VersionPart Part =>
        Breakages.Count > 0 ? VersionPart.Major
        : Group == ChangeGroup.Changed && MoreFormerIds.Count == 0 ? VersionPart.Patch
        : VersionPart.Minor;
}
