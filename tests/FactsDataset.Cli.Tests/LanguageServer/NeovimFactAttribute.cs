namespace FactsDataset.Cli.Tests.LanguageServer;

/// <summary>A test that needs Neovim; without it the test is skipped, unless FACTS_NEOVIM says that it has to run.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NeovimFactAttribute : FactAttribute
{
    public NeovimFactAttribute()
    {
        bool isHere = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator)
            .Any(static folder => File.Exists(Path.Combine(folder, "nvim")));
        if (!isHere && Environment.GetEnvironmentVariable("FACTS_NEOVIM") != "required")
        {
            Skip = "There is no nvim on the path.";
        }
    }
}
