namespace FactsDataset.Compiler.Text;
internal static class Spelling { public static string? Nearest(string name, IEnumerable<string> candidates) => null; }
