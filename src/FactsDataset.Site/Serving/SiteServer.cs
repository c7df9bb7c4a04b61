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

    private readonly HttpListener _listener;
    private readonly DatasetView _dataset;
    private readonly SiteOptions _options;
    private readonly EntryView[] _entries;

    private SiteServer(HttpListener listener, string address, DatasetView dataset, SiteOptions options)
    {
        _listener = listener;
        _dataset = dataset;
        _options = options;
        _entries = PageData.EntriesOf(dataset).ToArray();
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
        if (context.Request.HttpMethod is not ("GET" or "HEAD") || Content(path) is not { } content)
        {
            response.StatusCode = (int)HttpStatusCode.NotFound;
            return;
        }

        response.ContentType = path == "/" ? "text/html; charset=utf-8" : "application/json; charset=utf-8";
        response.Headers["Cache-Control"] = "no-store";
        response.Headers["X-Content-Type-Options"] = "nosniff";
        response.Headers["Content-Encoding"] = "gzip";

        // Whole and with its length: what is streamed in chunks may end early on a busy machine, and no browser tells.
        byte[] body = Compress(content);
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

    private byte[]? Content(string path)
    {
        if (path == "/")
        {
            return Encoding.UTF8.GetBytes(SitePage.BuildServed(_dataset, _options, Pieces));
        }

        if (path == "/data/schema.json")
        {
            return PageData.WriteWithoutEntries(_dataset, _options);
        }

        string name = Path.GetFileNameWithoutExtension(path);
        return path == $"/data/{name}.json" && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int piece) && piece < Pieces
            ? PageData.WritePiece(_entries.Skip(piece * SiteLimits.PieceEntries).Take(SiteLimits.PieceEntries))
            : null;
    }
}
