using System.Runtime.CompilerServices;

namespace FactsDataset.VerifyStandIn.Tests;

internal static class ModuleInitializer
{
    [ModuleInitializer]
    public static void Initialize() => VerifySourceGenerators.Initialize();
}
