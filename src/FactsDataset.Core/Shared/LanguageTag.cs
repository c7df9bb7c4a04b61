#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>What is asked of BCP 47 tags.</summary>
internal static class LanguageTag
{
    /// <summary>Whether a tag is <c>en</c>, or <c>en</c> with a region or script.</summary>
    public static bool IsEnglish(string tag) => IsOf(tag, "en");

    /// <summary>Whether the tags are the same, or one of them is the other with a region or script; letter case is ignored.</summary>
    public static bool AreKin(string left, string right) => IsOf(left, right) || IsOf(right, left);

    private static bool IsOf(string tag, string language) => language.Length > 0
        && tag.StartsWith(language, StringComparison.OrdinalIgnoreCase)
        && (tag.Length == language.Length || tag[language.Length] == '-');
}
