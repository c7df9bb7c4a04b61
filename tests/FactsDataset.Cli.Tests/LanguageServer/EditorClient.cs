using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Nodes;
using FactsDataset.Cli.LanguageServer;
using StreamJsonRpc;

namespace FactsDataset.Cli.Tests.LanguageServer;

/// <summary>An editor as the server sees it: the protocol over two streams, with nothing of the server's own types.</summary>
internal sealed class EditorClient : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly JsonRpc _server;
    private readonly Task<bool> _serving;
    private readonly Listener _listener = new();
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    private EditorClient(DirectoryInfo? corpus)
    {
        Pipe toServer = new();
        Pipe toClient = new();
        _serving = LanguageServerHost.ServeAsync(toServer.Reader.AsStream(), toClient.Writer.AsStream(), corpus, CancellationToken.None);
        SystemTextJsonFormatter formatter = new() { JsonSerializerOptions = new JsonSerializerOptions(JsonSerializerDefaults.Web) };
        _server = new JsonRpc(new HeaderDelimitedMessageHandler(toServer.Writer.AsStream(), toClient.Reader.AsStream(), formatter));
        _server.AddLocalRpcTarget(_listener, null);
        _server.StartListening();
    }

    /// <summary>Starts a server and says hello.</summary>
    /// <param name="folder">The folder that the editor has open.</param>
    /// <param name="corpus">Where the documents are.</param>
    /// <param name="capabilities">What the client can do, as JSON.</param>
    public static async Task<EditorClient> Start(string folder, string? corpus = null, string capabilities = "{}")
    {
        EditorClient client = new(corpus is null ? null : new DirectoryInfo(corpus));
        client.Initialized = (await client.Ask("initialize", new JsonObject
        {
            ["processId"] = null,
            ["rootUri"] = Uri(folder),
            ["capabilities"] = JsonNode.Parse(capabilities),
        }))!.AsObject();
        await client._server.NotifyWithParameterObjectAsync("initialized", new JsonObject());
        return client;
    }

    /// <summary>What the server answered to the hello.</summary>
    public JsonObject Initialized { get; private set; } = [];

    public static string Uri(string path) => new Uri(path).AbsoluteUri;

    public async Task<JsonNode?> Ask(string method, JsonNode parameters)
    {
        using CancellationTokenSource late = new(Patience);
        return await _server.InvokeWithParameterObjectAsync<JsonNode?>(method, parameters, late.Token);
    }

    /// <summary>Asks about the place of a word in an open file: behind its first letters.</summary>
    public Task<JsonNode?> AskAt(string method, string path, string word, Action<JsonObject>? also = null, int behind = 1)
    {
        JsonObject parameters = new() { ["textDocument"] = new JsonObject { ["uri"] = Uri(path) }, ["position"] = PositionOf(path, word, behind) };
        also?.Invoke(parameters);
        return Ask(method, parameters);
    }

    public JsonObject PositionOf(string path, string word, int behind = 0)
    {
        string text = _texts[path];
        int at = text.IndexOf(word, StringComparison.Ordinal);
        Assert.True(at >= 0, word);
        string before = text[..(at + behind)];
        return new JsonObject { ["line"] = before.Count(static c => c == '\n'), ["character"] = before.Length - (before.LastIndexOf('\n') + 1) };
    }

    public Task Open(string path, string? text = null)
    {
        _texts[path] = text ?? File.ReadAllText(path);
        return _server.NotifyWithParameterObjectAsync("textDocument/didOpen", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = Uri(path), ["languageId"] = "yaml", ["version"] = 1, ["text"] = _texts[path] },
        });
    }

    /// <summary>Types over the first occurrence of a word.</summary>
    public Task Type(string path, string word, string replacement)
    {
        JsonObject range = new() { ["start"] = PositionOf(path, word), ["end"] = PositionOf(path, word, word.Length) };
        int at = _texts[path].IndexOf(word, StringComparison.Ordinal);
        _texts[path] = _texts[path].Remove(at, word.Length).Insert(at, replacement);
        return _server.NotifyWithParameterObjectAsync("textDocument/didChange", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = Uri(path), ["version"] = 2 },
            ["contentChanges"] = new JsonArray(new JsonObject { ["range"] = range, ["text"] = replacement }),
        });
    }

    public Task Notify(string method, JsonNode parameters) => _server.NotifyWithParameterObjectAsync(method, parameters);

    /// <summary>What is wrong in a file, once that holds.</summary>
    public async Task<JsonArray> Diagnostics(string path, Func<JsonArray, bool> holds)
    {
        DateTime end = DateTime.UtcNow + Patience;
        while (true)
        {
            if (_listener.Shown.TryGetValue(Uri(path), out JsonArray? shown) && holds(shown))
            {
                return shown;
            }

            Assert.True(DateTime.UtcNow < end, $"{path}: {(_listener.Shown.TryGetValue(Uri(path), out JsonArray? last) ? last.ToJsonString() : "nothing was shown")}");
            await Task.Delay(10);
        }
    }

    /// <summary>Says goodbye; whether the server ended as it should.</summary>
    public async Task<bool> Stop()
    {
        await _server.InvokeAsync("shutdown");
        await _server.NotifyAsync("exit");
        return await _serving.WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        _server.Dispose();
        await _serving.WaitAsync(Patience).ContinueWith(static _ => { }, TaskScheduler.Default);
    }

    private sealed class Listener
    {
        public ConcurrentDictionary<string, JsonArray> Shown { get; } = new(StringComparer.Ordinal);

        [JsonRpcMethod("textDocument/publishDiagnostics", UseSingleObjectParameterDeserialization = true)]
        public void Publish(JsonObject parameters) => Shown[(string)parameters["uri"]!] = parameters["diagnostics"]!.DeepClone().AsArray();

        public ConcurrentQueue<string> Said { get; } = new();

        [JsonRpcMethod("window/logMessage", UseSingleObjectParameterDeserialization = true)]
        public void Log(JsonObject parameters) => Said.Enqueue((string)parameters["message"]!);
    }
}
