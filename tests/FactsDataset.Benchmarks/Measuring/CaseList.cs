namespace FactsDataset.Benchmarks.Measuring;

/// <summary>Which cases a benchmark has, and which subjects each is put through.</summary>
internal sealed record CaseList(string Benchmark, string Summary, IReadOnlyList<(string Case, string[] Subjects)> Cases)
{
    public static CaseList Startup { get; } = new("startup", "What a fresh process waits for, by the first fact, look-up, inverse reference, walk.",
    [
        ("title", ["product", "json", "jsondocument", "sqlite", "yaml", "lazy", "array", "hand"]),
        ("find", ["product", "json", "jsondocument", "sqlite"]),
        ("inverse", ["product", "json", "sqlite"]),
        ("all-first", ["product", "json", "jsondocument", "sqlite", "array"]),
    ]);

    public static CaseList Query { get; } = new("query", "What a running process takes: a look-up by id, all fields of all facts.",
    [
        ("find-warm", ["product", "frozen"]),
        ("all-later", ["product", "json"]),
    ]);

    public static CaseList Memory { get; } = new("memory", "The bytes of the heap that stay for each fact.",
    [
        ("bytes", ["product", "json", "hand"]),
        ("bytes-all", ["product", "json", "hand"]),
    ]);

    /// <summary>Whether a subject can be put through a case at a size.</summary>
    public static bool Fits(string subject, int facts) => subject is not ("lazy" or "array") || facts <= Logbooks.PeerWriter.MostInSource;
}
