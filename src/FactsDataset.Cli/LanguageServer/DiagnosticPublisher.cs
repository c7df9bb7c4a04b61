using System.Text.Json.Nodes;
using FactsDataset.Cli.LanguageServer.Features;
using FactsDataset.Cli.LanguageServer.Protocol;
using FactsDataset.Cli.LanguageServer.Workspaces;
using StreamJsonRpc;

namespace FactsDataset.Cli.LanguageServer;

/// <summary>
/// Tells the client what is wrong, as soon as nothing newer was typed: one compilation at a time, and none of a text that is
/// already old.
/// </summary>
internal sealed class DiagnosticPublisher : IDisposable
{
    private readonly WorkspaceSet _workspaces;
    private readonly Dictionary<FactWorkspace, CancellationTokenSource> _running = [];
    private readonly Dictionary<string, IReadOnlyList<ProtocolDiagnostic>> _shown = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _order = new(1);
    private readonly JsonRpc _client;

    public DiagnosticPublisher(WorkspaceSet workspaces, JsonRpc client)
    {
        _workspaces = workspaces;
        _client = client;
    }

    /// <summary>Compiles every folder and shows what is wrong.</summary>
    public void PublishAll()
    {
        foreach (FactWorkspace workspace in _workspaces.All)
        {
            Publish(workspace);
        }
    }

    /// <summary>Compiles a folder and shows what is wrong; what was begun for an older text is given up.</summary>
    public void Publish(FactWorkspace workspace)
    {
        CancellationTokenSource stop = new();
        lock (_running)
        {
            if (_running.TryGetValue(workspace, out CancellationTokenSource? older))
            {
                older.Cancel();
            }

            _running[workspace] = stop;
        }

        _ = Task.Run(() => PublishAsync(workspace, stop.Token));
    }

    /// <summary>Asks the client to tell of fact files that change outside it.</summary>
    public void WatchFiles() => _ = _client.InvokeWithParameterObjectAsync(
        "client/registerCapability",
        new JsonObject
        {
            ["registrations"] = new JsonArray(new JsonObject
            {
                ["id"] = "fact-files",
                ["method"] = "workspace/didChangeWatchedFiles",
                ["registerOptions"] = new JsonObject { ["watchers"] = new JsonArray(new JsonObject { ["globPattern"] = "**/*.{yaml,yml}" }) },
            }),
        });

    /// <inheritdoc/>
    public void Dispose() => _order.Dispose();

    private async Task PublishAsync(FactWorkspace workspace, CancellationToken stop)
    {
        try
        {
            await _order.WaitAsync(stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        try
        {
            foreach (PublishDiagnosticsParams file in Diagnostics.Of(workspace.Read(stop)))
            {
                if (!_shown.TryGetValue(file.Uri, out IReadOnlyList<ProtocolDiagnostic>? before) ? file.Diagnostics.Count > 0 : !Same(before, file.Diagnostics))
                {
                    _shown[file.Uri] = file.Diagnostics;
                    await _client.NotifyWithParameterObjectAsync("textDocument/publishDiagnostics", file).ConfigureAwait(false);
                }
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException or ConnectionLostException)
        {
            // Something newer was typed, or nobody listens any more.
        }
        finally
        {
            _order.Release();
        }
    }

    private static bool Same(IReadOnlyList<ProtocolDiagnostic> before, IReadOnlyList<ProtocolDiagnostic> now) =>
        before.Count == now.Count && before.Zip(now).All(static pair =>
            pair.First.Range == pair.Second.Range && pair.First.Code == pair.Second.Code && pair.First.Message == pair.Second.Message);
}
