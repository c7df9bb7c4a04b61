using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using FactsDataset.Reading;
using FactsDataset.Site.Data;

namespace FactsDataset.Site.Serving;

/// <summary>Serves a page and its data, in pieces, to browsers on this machine.</summary>
/// <remarks>
/// It listens on the loopback address alone and answers to that name alone, so that no page of another site reaches it by
/// a name of its own.
/// </remarks>
internal sealed class SiteServer : IDisposable
{
    private const int Attempts = 20;
    private const string PagePath = "/";
    private const string SchemaPath = "/data/schema.json";

    private readonly HttpListener _listener;
    private readonly DatasetView _dataset;
    private readonly SiteOptions _options;
    private readonly EntryView[] _entries;
    private readonly Dictionary<string, Lazy<byte[]>> _bodies;

    private SiteServer(HttpListener listener, string address, DatasetView dataset, SiteOptions options)
    {
        _listener = listener;
        _dataset = dataset;
        _options = options;
        _entries = PageData.EntriesOf(dataset).ToArray();
        _bodies = Paths().ToDictionary(static path => path, path => new Lazy<byte[]>(() => Compress(Content(path))), StringComparer.Ordinal);
        Address = address;
    }

    /// <summary>Where the page is.</summary>
    public string Address { get; }

    /// <summary>Starts to listen on a free port.</summary>
    /// <exception cref="HttpListenerException">No port could be had.</exception>
    public static SiteServer Start(DatasetView dataset, SiteOptions options)
    {
        for (int attempt = 1; ; attempt++)
        {
            string address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}/");
            HttpListener listener = new();
            listener.Prefixes.Add(address);
            try
            {
                listener.Start();
                return new SiteServer(listener, address, dataset, options);
            }
            catch (HttpListenerException) when (attempt < Attempts)
            {
                // Somebody else took the port in between.
                listener.Close();
            }
        }
    }

    /// <summary>Answers until it is told to stop.</summary>
    public void Run(CancellationToken stop)
    {
        using CancellationTokenRegistration registration = stop.Register(_listener.Stop);
        _ = Task.Run(() => Prepare(stop), stop);
        while (!stop.IsCancellationRequested)
        {
            try
            {
                Answer(_listener.GetContext());
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException or IOException or InvalidOperationException)
            {
                // It was stopped, or a browser went away before it had its answer.
            }
        }
    }

    public void Dispose() => _listener.Close();

    private int Pieces => (_entries.Length + SiteLimits.PieceEntries - 1) / SiteLimits.PieceEntries;

    private static int FreePort()
    {
        using TcpListener probe = new(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private void Answer(HttpListenerContext context)
    {
        using HttpListenerResponse response = context.Response;
        string path = context.Request.Url?.AbsolutePath ?? string.Empty;
        if (context.Request.HttpMethod is not ("GET" or "HEAD") || !_bodies.TryGetValue(path, out Lazy<byte[]>? prepared))
        {
            response.StatusCode = (int)HttpStatusCode.NotFound;
            return;
        }

        response.ContentType = path == PagePath ? "text/html; charset=utf-8" : "application/json; charset=utf-8";
        response.Headers["Cache-Control"] = "no-store";
        response.Headers["X-Content-Type-Options"] = "nosniff";
        response.Headers["Content-Encoding"] = "gzip";

        // Whole and with its length: what is streamed in chunks may end early on a busy machine, and no browser tells.
        byte[] body = prepared.Value;
        response.ContentLength64 = body.Length;
        if (context.Request.HttpMethod == "GET")
        {
            response.OutputStream.Write(body);
        }
    }

    private static byte[] Compress(byte[] content)
    {
        using MemoryStream body = new();
        using (GZipStream compressed = new(body, CompressionLevel.Fastest))
        {
            compressed.Write(content);
        }

        return body.ToArray();
    }

    /// <summary>Makes every answer before it is asked for, in the order in which a browser asks.</summary>
    private void Prepare(CancellationToken stop)
    {
        foreach (string path in Paths())
        {
            if (stop.IsCancellationRequested)
            {
                return;
            }

            _ = _bodies[path].Value;
        }
    }

    private IEnumerable<string> Paths() =>
        [PagePath, SchemaPath, .. Enumerable.Range(0, Pieces).Select(static piece => string.Create(CultureInfo.InvariantCulture, $"/data/{piece}.json"))];

    private byte[] Content(string path) => path switch
    {
        PagePath => Encoding.UTF8.GetBytes(SitePage.BuildServed(_dataset, _options, Pieces)),
        SchemaPath => PageData.WriteWithoutEntries(_dataset, _options),
        _ => PageData.WritePiece(_entries
            .Skip(int.Parse(Path.GetFileNameWithoutExtension(path), NumberStyles.None, CultureInfo.InvariantCulture) * SiteLimits.PieceEntries)
            .Take(SiteLimits.PieceEntries)),
    };
}
