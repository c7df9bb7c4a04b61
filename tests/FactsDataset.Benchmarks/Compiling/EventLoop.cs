using YamlDotNet.Core;

namespace FactsDataset.Benchmarks.Compiling;

/// <summary>YamlDotNet's events of texts, one after another, nothing made of them: the least that reading by it costs.</summary>
internal static class EventLoop
{
    public static int Count(IEnumerable<ProjectFile> files)
    {
        int count = 0;
        foreach (ProjectFile file in files)
        {
            Parser parser = new(new StringReader(file.Text));
            while (parser.MoveNext())
            {
                count++;
            }
        }

        return count;
    }
}
