using System.ComponentModel;

namespace FactsDataset.Core.Packing;

/// <summary>Finds the posts that somebody holds, as the type that the schema gives them. Plumbing for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PostReader
{
    /// <summary>The posts that the holder certainly has on a date.</summary>
    public static IReadOnlyList<T> Certain<T>(IEntity holder, EdtfDate? date)
        where T : class, IEntry => HeldPosts.Select<T>(holder, date, Certainty.Yes);

    /// <summary>The posts that the holder possibly has on a date, the certain ones among them.</summary>
    public static IReadOnlyList<T> Possible<T>(IEntity holder, EdtfDate? date)
        where T : class, IEntry => HeldPosts.Select<T>(holder, date, Certainty.Possibly);
}
