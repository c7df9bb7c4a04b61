using FactsDataset.Tests.Shared;

namespace FactsDataset.Packages.Tests.Consumers;

/// <summary>A stranger's project: a folder outside the repository, which knows the feed and nothing else of it.</summary>
internal sealed class Consumer
{
    private readonly Dictionary<string, string> _environment;

    public Consumer(string folder, string packageCache)
    {
        Folder = folder;
        _environment = new Dictionary<string, string>
        {
            ["NUGET_PACKAGES"] = packageCache,
            // The runtime that is there serves, whichever is asked for.
            ["DOTNET_ROLL_FORWARD"] = "Major",
        };
    }

    /// <summary>Its folder.</summary>
    public string Folder { get; }

    /// <summary>Writes a file below its folder.</summary>
    public Consumer Write(string path, string text)
    {
        string target = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllText(target, text);
        return this;
    }

    /// <summary>Writes a program that the tests keep, from the folder Programs, under the name it has there or another.</summary>
    public Consumer Copy(string program, string path) => Write(path, Repository.Read($"tests/FactsDataset.Packages.Tests/Programs/{program}"));

    /// <summary>Adds to the environment of the commands that follow.</summary>
    public Consumer With(string variable, string value)
    {
        _environment[variable] = value;
        return this;
    }

    /// <summary>Runs the .NET command line.</summary>
    public CommandResult Dotnet(params string[] arguments) => Run("dotnet", arguments);

    /// <summary>Runs a program.</summary>
    public CommandResult Run(string program, params string[] arguments) => CommandRunner.Run(Folder, _environment, program, arguments);

    /// <summary>Builds the project; warnings fail it.</summary>
    public CommandResult Build(params string[] more) => Dotnet(["build", "-warnaserror", .. more]);

    /// <summary>What the project prints when it is run, having been built without a warning.</summary>
    public string Output()
    {
        Build().Succeeded();
        return Dotnet("run", "--no-build").Succeeded().Output;
    }
}
