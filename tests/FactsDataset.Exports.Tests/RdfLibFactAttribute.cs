namespace FactsDataset.Exports.Tests;

/// <summary>A test that needs Debian's python3-rdflib; without it the test is skipped, unless FACTS_RDFLIB says that it has to run.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RdfLibFactAttribute : FactAttribute
{
    public RdfLibFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("FACTS_RDFLIB") != "required" && !Directory.Exists("/usr/lib/python3/dist-packages/rdflib"))
        {
            Skip = "Install python3-rdflib first.";
        }
    }

    /// <summary>Debian's own Python, which sees Debian's packages.</summary>
    public static string Program => "/usr/bin/python3";
}
