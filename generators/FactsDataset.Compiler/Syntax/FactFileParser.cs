namespace FactsDataset.Compiler.Syntax;
internal static class FactFileParser { public static FactFileSyntax Parse(string path, string text) => throw new NotImplementedException(); }
