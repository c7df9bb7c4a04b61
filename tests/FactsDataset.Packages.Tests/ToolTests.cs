using FactsDataset.Packages.Tests.Consumers;
using FactsDataset.Packages.Tests.Packing;
using FactsDataset.Tests.Shared;

namespace FactsDataset.Packages.Tests;

/// <summary>The tool, installed from its package.</summary>
[Collection(PackageCollection.Name)]
public sealed class ToolTests(PackageFeed feed)
{
    [Fact]
    public void TheInstalledToolReadsTheDatasetAndComparesPackages()
    {
        Consumer consumer = feed.NewConsumer("Tool");
        consumer.Dotnet("tool", "install", "FactsDataset.Cli", "--tool-path", "tools", "--version", feed.Version).Succeeded();
        string facts = Path.Combine(consumer.Folder, "tools", "facts");

        string timeline = consumer.Run(facts, "timeline", "--person", "شويغو").Succeeded().Output;
        Assert.Contains("haftar-shoigu-moscow-2018-11", timeline, StringComparison.Ordinal);

        consumer.Run(facts, "export", "--output", "export.json").Succeeded();
        string package = Path.Combine(feed.Feed, $"FactsDataset.{feed.Version}.nupkg");
        CommandResult same = consumer.Run(facts, "diff", package, "export.json").Succeeded();
        Assert.Contains("none", same.Output, StringComparison.OrdinalIgnoreCase);

        string export = Path.Combine(consumer.Folder, "export.json");
        File.WriteAllText(export, File.ReadAllText(export).Replace("haftar-shoigu-moscow-2018-11", "haftar-shoigu-moscow-2018", StringComparison.Ordinal));
        CommandResult vanished = consumer.Run(facts, "diff", package, "export.json").Failed();
        Assert.Contains("haftar-shoigu-moscow-2018-11", vanished.Everything, StringComparison.Ordinal);
        Assert.Contains("major", vanished.Everything, StringComparison.OrdinalIgnoreCase);
    }
}
