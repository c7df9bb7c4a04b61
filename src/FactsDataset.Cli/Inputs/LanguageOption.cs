using System.CommandLine;
using FactsDataset.Reading.Wording;

namespace FactsDataset.Cli.Inputs;

/// <summary><c>--language</c>: in which language names, titles, dates and words are shown. Each command needs its own.</summary>
internal static class LanguageOption
{
    /// <summary>Makes the option.</summary>
    public static Option<string> Create()
    {
        Option<string> option = new("--language")
        {
            Description = $"The language of names, titles, dates and words: {string.Join(" or ", Phrases.Languages)}. What has no text in it stands in English.",
            HelpName = "TAG",
            DefaultValueFactory = static _ => Phrases.English.Language,
        };
        option.AcceptOnlyFromAmong([.. Phrases.Languages]);
        return option;
    }
}
