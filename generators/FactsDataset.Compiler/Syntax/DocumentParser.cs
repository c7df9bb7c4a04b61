namespace FactsDataset.Compiler.Syntax;
internal static class DocumentParser { public static DocumentSyntax Parse(string path, string text) => throw new NotImplementedException(); }
