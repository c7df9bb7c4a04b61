namespace FactsDataset.Core;

/// <summary>What is asked of BCP 47 tags.</summary>
internal static class LanguageTag
{
    /// <summary>Whether a tag is <c>en</c>, or <c>en</c> with a region or script.</summary>
    public static bool IsEnglish(string tag) =>
        tag.StartsWith("en", StringComparison.OrdinalIgnoreCase) && (tag.Length == 2 || tag[2] == '-');
}
