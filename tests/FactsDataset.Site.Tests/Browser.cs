using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FactsDataset.Site.Tests;

/// <summary>Chromium, driven by playwright-core. One for all tests; they look at one page at a time.</summary>
public sealed class Browser : IDisposable
{
    private const int Height = 900;

    private static readonly string[] Executables = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private Process? _driver;

    /// <summary>Why no browser can run here; null where one can.</summary>
    public static string? Obstacle { get; } = FindObstacle();

    private static string? Executable => Environment.GetEnvironmentVariable("FACTS_CHROMIUM_PATH") ?? Array.Find(Executables, File.Exists);

    /// <summary>Opens a page in a window of its own.</summary>
    public void Open(string address, int width = 1280, string theme = "light", int height = Height) =>
        Ask("open", new { address, width, height, theme });

    /// <summary>Goes to another view of the page that is open.</summary>
    public void Go(string hash) => Ask("go", new { hash });

    /// <summary>What a script in the page gives.</summary>
    public T Evaluate<T>(string script) => Ask("evaluate", new { script }).Deserialize<T>()!;

    /// <summary>Presses a key in an element.</summary>
    public void Press(string selector, string key) => Ask("press", new { selector, key });

    /// <summary>Types a text into an element.</summary>
    public void Fill(string selector, string text) => Ask("fill", new { selector, text });

    /// <summary>Clicks an element.</summary>
    public void Click(string selector) => Ask("click", new { selector });

    /// <summary>Clicks an element and gives the text of the file that comes of it.</summary>
    public string Download(string selector) => Ask("download", new { selector }).Deserialize<string>()!;

    /// <summary>What axe finds wrong.</summary>
    public IReadOnlyList<string> Axe() => Ask("axe", new { }).Deserialize<string[]>()!;

    /// <summary>Pictures what the window shows.</summary>
    public void Screenshot(string path) => Ask("screenshot", new { path });

    /// <summary>How far two pictures are apart on the average, from 0 to 1.</summary>
    public double Difference(string one, string other) => Ask("difference", new { one, other }).GetDouble();

    /// <summary>What the page logged, threw, or asked the network for since it was opened.</summary>
    public IReadOnlyList<string> Log() => Ask("log", new { }).Deserialize<string[]>()!;

    public void Dispose()
    {
        if (_driver is not null)
        {
            _driver.StandardInput.Close();
            if (!_driver.WaitForExit(TimeSpan.FromSeconds(10)))
            {
                _driver.Kill(entireProcessTree: true);
            }

            _driver.Dispose();
        }
    }

    private JsonElement Ask(string command, object parameters)
    {
        _driver ??= Start();
        JsonObject request = JsonSerializer.SerializeToNode(parameters)!.AsObject();
        request["command"] = command;
        _driver.StandardInput.WriteLine(request.ToJsonString());
        _driver.StandardInput.Flush();
        Task<string?> answer = _driver.StandardOutput.ReadLineAsync();
        Assert.True(answer.Wait(TimeSpan.FromSeconds(60)), $"The browser does not answer to '{command}'.");
        JsonElement result = JsonDocument.Parse(answer.Result ?? throw new InvalidOperationException("The browser's driver has ended.")).RootElement;
        Assert.False(result.TryGetProperty("error", out JsonElement error), $"{command}: {error}");
        return result.GetProperty("value");
    }

    private static Process Start() => Process.Start(new ProcessStartInfo("node", ["driver.mjs", Executable!])
    {
        WorkingDirectory = SiteFiles.Browser,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        StandardInputEncoding = Utf8,
        StandardOutputEncoding = Utf8,
    })!;

    private static string? FindObstacle()
    {
        // Where the build says that the browser is there, a missing one is a failure and no reason to skip.
        if (Environment.GetEnvironmentVariable("FACTS_CHROMIUM") == "required")
        {
            return null;
        }

        return Executable is null
            ? "Chromium is not installed."
            : !Directory.Exists(Path.Combine(SiteFiles.Browser, "node_modules"))
                ? "Run 'npm ci' in tests/FactsDataset.Site.Tests/browser first."
                : null;
    }
}
