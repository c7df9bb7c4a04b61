namespace FactsDataset.Cli.Differences;

/// <summary>What whoever publishes changes may say of them.</summary>
/// <param name="Title">The heading, or the title of the feed; null for one made of what is compared.</param>
/// <param name="Address">The address of the feed, which is its id too; null for an id made of what is compared.</param>
/// <param name="Updated">The day of the changes; null for the days that the data name.</param>
internal sealed record FeedOptions(string? Title, Uri? Address, DateOnly? Updated);
