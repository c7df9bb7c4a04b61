using System.Text.Json;
using System.Text.Json.Serialization;
using FactsDataset.Cli.LanguageServer.Protocol;
using FactsDataset.Cli.LanguageServer.Workspaces;
using Microsoft.VisualStudio.Threading;
using StreamJsonRpc;

namespace FactsDataset.Cli.LanguageServer;

/// <summary>Connects the server to a client over two streams.</summary>
internal static class LanguageServerHost
{
    /// <summary>Serves until the client ends the connection, or the work is stopped.</summary>
    /// <param name="input">What the client says.</param>
    /// <param name="output">What it is told.</param>
    /// <param name="corpus">Where all documents are; null where each folder's settings say it.</param>
    /// <param name="stop">Ends the work.</param>
    /// <returns>Whether the client ended the work as it should, by <c>shutdown</c>.</returns>
    public static async Task<bool> ServeAsync(Stream input, Stream output, DirectoryInfo? corpus, CancellationToken stop)
    {
        SystemTextJsonFormatter formatter = new()
        {
            JsonSerializerOptions = new JsonSerializerOptions(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull },
        };
        using JsonRpc connection = new(new HeaderDelimitedMessageHandler(output, input, formatter))
        {
            // Edits and questions are taken in the order in which they come.
            SynchronizationContext = new NonConcurrentSynchronizationContext(sticky: false),
        };
        WorkspaceSet workspaces = new(corpus, Warn);
        using DiagnosticPublisher publisher = new(workspaces, connection);
        FactLanguageServer server = new(workspaces, publisher);
        connection.AddLocalRpcTarget(server, null);
        connection.StartListening();
        using (stop.Register(connection.Dispose))
        {
            // The connection itself ends only when its input does, which a client may keep open.
            await await Task.WhenAny(connection.Completion, server.Ended).ConfigureAwait(false);
        }

        return server.IsShutDown;

        void Warn(string message) => _ = connection.NotifyWithParameterObjectAsync("window/logMessage", new LogMessageParams(2, message));
    }
}
