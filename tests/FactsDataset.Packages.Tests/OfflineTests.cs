using FactsDataset.Packages.Tests.Consumers;
using FactsDataset.Packages.Tests.Packing;

namespace FactsDataset.Packages.Tests;

/// <summary>What was restored once needs no network again.</summary>
[Collection(PackageCollection.Name)]
public sealed class OfflineTests(PackageFeed feed)
{
    [Fact]
    public void ASecondRestoreAsksNobody()
    {
        Consumer consumer = feed.NewConsumer("Offline")
            .Write("Offline.csproj", ProjectFiles.OfDataset("net8.0", feed.Version, ProjectFiles.Program))
            .Copy("CSharp/Program.cs", "Program.cs");
        string online = consumer.Output();
        Directory.Delete(Path.Combine(consumer.Folder, "obj"), recursive: true);
        Directory.Delete(Path.Combine(consumer.Folder, "bin"), recursive: true);

        // Every address leads to a port where nobody listens, and nothing that was fetched before is kept but the packages.
        consumer
            .With("HTTP_PROXY", "http://127.0.0.1:9")
            .With("HTTPS_PROXY", "http://127.0.0.1:9")
            .With("http_proxy", "http://127.0.0.1:9")
            .With("https_proxy", "http://127.0.0.1:9")
            .With("NUGET_HTTP_CACHE_PATH", feed.NewFolder("empty-http-cache"))
            // The audit of known vulnerabilities is the one thing that does ask, and only warns where nobody answers.
            .With("NuGetAudit", "false");
        Assert.Equal(online, consumer.Output());
    }
}
