namespace FactsDataset.Compiler.Schema;

/// <summary>The class whose extension methods give entries of other datasets those that refer to them.</summary>
internal static class InverseExtensions
{
    /// <summary>Its name in a dataset with that namespace: <c>Acme.Wrecks</c> gives <c>AcmeWrecksExtensions</c>.</summary>
    public static string ClassOf(string @namespace) =>
        string.Concat(@namespace.Split('.').Select(static part => char.ToUpperInvariant(part[0]) + part.Substring(1))) + "Extensions";
}
