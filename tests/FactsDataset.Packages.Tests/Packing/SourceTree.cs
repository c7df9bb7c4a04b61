using FactsDataset.Tests.Shared;

namespace FactsDataset.Packages.Tests.Packing;

/// <summary>A copy of the working tree in a folder of its own, as a git repository with one commit and a remote.</summary>
/// <remarks>
/// Packing happens in copies, so that it neither meets the builds that go on in the repository nor leaves anything there,
/// and packages say what they say of any clone: where the sources are, and of which commit.
/// </remarks>
internal sealed class SourceTree
{
    /// <summary>The remote that a copy claims to be cloned from.</summary>
    public const string Remote = "https://github.com/example/FactsDataset.git";

    // One author at one time: copies of the same files are the same commit.
    private static readonly Dictionary<string, string> Author = new()
    {
        ["GIT_AUTHOR_NAME"] = "Test",
        ["GIT_AUTHOR_EMAIL"] = "test@example.org",
        ["GIT_AUTHOR_DATE"] = "2001-05-09T12:00:00Z",
        ["GIT_COMMITTER_NAME"] = "Test",
        ["GIT_COMMITTER_EMAIL"] = "test@example.org",
        ["GIT_COMMITTER_DATE"] = "2001-05-09T12:00:00Z",
        ["GIT_CONFIG_GLOBAL"] = "/dev/null",
    };

    // And what is git's own: the copy is a repository of its own.
    private static readonly string[] Built = [".git", "bin", "obj", "node_modules", "TestResults"];

    private static readonly string[] Projects =
    [
        "src/FactsDataset.Core",
        "src/FactsDataset",
        "src/FactsDataset.Arrow",
        "src/FactsDataset.Cli",
        "src/FactsDataset.Templates",
        "generators/FactsDataset.Generators",
    ];

    private SourceTree(string folder)
    {
        Folder = folder;
        // In a worktree, .git is a file.
        File.Delete(Path.Combine(folder, ".git"));
        Git("init", "--quiet", "--initial-branch=main");
        Git("add", "--all");
        Git("commit", "--quiet", "--message=Everything");
        Git("remote", "add", "origin", Remote);
        Commit = Git("rev-parse", "HEAD").Output.Trim();
    }

    /// <summary>The folder at its top.</summary>
    public string Folder { get; }

    /// <summary>The commit, 40 hexadecimal digits.</summary>
    public string Commit { get; }

    /// <summary>Copies the sources as they are, uncommitted changes included, without what was built from them.</summary>
    public static SourceTree Copy(string folder)
    {
        CopyFolder(Repository.Root, folder);
        return new SourceTree(folder);
    }

    /// <summary>Packs every package into a folder.</summary>
    public void Pack(string feed)
    {
        foreach (string project in Projects)
        {
            CommandRunner.Run(Folder, "dotnet", "pack", project, "--output", feed).Succeeded();
        }
    }

    private CommandResult Git(params string[] arguments) => CommandRunner.Run(Folder, Author, "git", arguments).Succeeded();

    private static void CopyFolder(string source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (string file in Directory.GetFiles(source))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }

        foreach (string folder in Directory.GetDirectories(source).Where(static path => !Built.Contains(Path.GetFileName(path))))
        {
            CopyFolder(folder, Path.Combine(target, Path.GetFileName(folder)));
        }
    }
}
