namespace FactsDataset.Analyzers.Tests.Harness;

/// <summary>The classes of an invented dataset, as the generator would write them, with retired ids besides.</summary>
internal static class InventedDataset
{
    public const string Source = """
        using System;
        using FactsDataset.Core;
        using FactsDataset.Core.Packing;

        namespace Invented
        {
            public sealed record Visit(string Id);

            [FactIds("doe-geneva-2001 doe-geneva-2002 opening roe-oslo-2003", Retired = "doe-genf-2001=doe-geneva-2001 older=doe-genf-2001 gone= loop-a=loop-b loop-b=loop-a", Symbols = "opening=First")]
            public static class Visits
            {
                public static Visit? Find([FactId(typeof(Visits))] string? id) => id is null ? null : new Visit(id);

                public static Visit DoeGeneva2001 => new("doe-geneva-2001");

                public static Visit First => new("opening");

                [Obsolete("It was none.")]
                public static Visit RoeOslo2003 => new("roe-oslo-2003");

                [Obsolete("Use DoeGeneva2001.")]
                public static Visit DoeGenf2001 => DoeGeneva2001;
            }

            public sealed record Person(string Id);

            [FactIds("jane-doe richard-roe")]
            public static class People
            {
                public static Person? Find([FactId(typeof(People))] string? id) => id is null ? null : new Person(id);

                public static Person JaneDoe => new("jane-doe");
            }
        }
        """;
}
