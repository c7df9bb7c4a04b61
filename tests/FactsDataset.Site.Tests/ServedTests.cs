using System.Net;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Site.Serving;

namespace FactsDataset.Site.Tests;

/// <summary>The page as it is served: the same, with its data in pieces.</summary>
[Collection(SharedBrowser.Name)]
public sealed class ServedTests(Browser browser)
{
    private static readonly SiteOptions Options = new("FactsDataset", CorpusFolder.None);

    [BrowserFact]
    public void ServedPageShowsWhatThePageOnDiskShows()
    {
        const string Everything = "[...document.querySelectorAll('.row')].map((row) => row.textContent)";
        browser.Open(Pages.FactsAddress);
        string[] expected = browser.Evaluate<string[]>(Everything);
        WithServer(server =>
        {
            browser.Open(server.Address);
            Assert.Equal(expected, browser.Evaluate<string[]>(Everything));
            Assert.All(browser.Log(), line => Assert.StartsWith("request: " + server.Address, line, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void ServerAnswersForThePageAndItsDataAlone() => WithServer(server =>
    {
        using HttpClient client = new();
        Assert.StartsWith("http://127.0.0.1:", server.Address, StringComparison.Ordinal);
        foreach (string path in new[] { "data/99.json", "data/-1.json", "data/+0.json", "../facts", "data/x/../../0.json", "index" })
        {
            using HttpResponseMessage response = client.GetAsync(new Uri(server.Address + path)).Result;
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }

        using HttpRequestMessage rebound = new(HttpMethod.Get, server.Address);
        rebound.Headers.Host = "attacker.example";
        using HttpResponseMessage refused = client.Send(rebound);
        Assert.False(refused.IsSuccessStatusCode);
    });

    private static void WithServer(Action<SiteServer> use)
    {
        using SiteServer server = SiteServer.Start(Pages.Facts, Options);
        using CancellationTokenSource stop = new();
        Task running = Task.Factory.StartNew(() => server.Run(stop.Token), stop.Token, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            use(server);
        }
        finally
        {
            stop.Cancel();
            Assert.True(running.Wait(TimeSpan.FromSeconds(10)), "The server does not stop.");
        }
    }
}
