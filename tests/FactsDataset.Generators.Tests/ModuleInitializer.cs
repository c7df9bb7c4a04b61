using System.Runtime.CompilerServices;

namespace FactsDataset.Generators.Tests;

internal static class ModuleInitializer
{
    [ModuleInitializer]
    internal static void Initialize() => VerifySourceGenerators.Initialize();
}
