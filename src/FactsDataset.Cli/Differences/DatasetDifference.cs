namespace FactsDataset.Cli.Differences;

/// <summary>Everything that differs between two datasets.</summary>
/// <param name="Changes">By group, then kind, then id, ordinally.</param>
/// <param name="LostKinds">The kinds of which no entry is left, ordinally.</param>
internal sealed record DatasetDifference(IReadOnlyList<EntryChange> Changes, IReadOnlyList<string> LostKinds)
{
    /// <summary>The part of a version that has to move.</summary>
    public VersionPart Part => Changes.Select(static change => change.Part).DefaultIfEmpty(VersionPart.None).Max();

    /// <summary>Whether something was done that no version makes right.</summary>
    public bool IsForbidden => Changes.Any(static change => change.Breakages.Any(static breakage => breakage.IsForbidden));

    /// <summary>Why that part has to move, as half a sentence.</summary>
    public string Reason
    {
        get
        {
            if (Changes.Count == 0)
            {
                return "nothing differs";
            }

            VersionPart part = Part;
            List<EntryChange> decisive = Changes.Where(change => change.Part == part).ToList();
            string counts = string.Join(", ", decisive.GroupBy(static change => change.Group).Select(
                static group => $"{group.Count()} {group.Key.ToString().ToLowerInvariant()}"));
            return part switch
            {
                VersionPart.Patch => $"values differ ({counts}), and whatever compiled still does",
                VersionPart.Minor => $"something is new or has another name ({counts}), and whatever compiled still does",
                _ => $"something that compiled no longer does, or means something else ({counts})",
            };
        }
    }
}
