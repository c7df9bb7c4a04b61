using System.Globalization;
using System.Text;

#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>
/// Writes who refers to an entry. This class and <c>FactsDataset.Core.Packing.ReferrerReader</c> own the format between them.
/// </summary>
/// <remarks>
/// <para>Who refers to the entries of a shard is packed as its rows are (see <see cref="ShardWriter"/>): a line for each entry,
/// in the order of the rows, so that the line of an entry is found without a search. A shard to which nothing refers is
/// empty.</para>
/// <para>A line is groups, each closed by <c>|</c>: a name, then a blank and <c>shard.row</c> for each entry that refers, in the
/// order in which readers see them. The name is that of an inverse of the schema; or <c>*</c> for facts and <c>+</c> for
/// other entries, by whatever they refer.</para>
/// </remarks>
internal sealed class ReferrerWriter
{
    /// <summary>The name of the group of facts.</summary>
    public const string Facts = "*";

    /// <summary>The name of the group of entries that are no facts.</summary>
    public const string Others = "+";

    private readonly StringBuilder _line = new();

    /// <summary>Starts a group; the one before is closed.</summary>
    public void BeginGroup(string name)
    {
        Close();
        _line.Append(name);
    }

    /// <summary>Adds an entry to the group.</summary>
    public void Add(int shard, int row) => _line
        .Append(' ')
        .Append(shard.ToString(CultureInfo.InvariantCulture))
        .Append('.')
        .Append(row.ToString(CultureInfo.InvariantCulture));

    /// <summary>The line, its last group closed.</summary>
    public string ToLine()
    {
        Close();
        return _line.ToString();
    }

    private void Close()
    {
        if (_line.Length > 0 && _line[_line.Length - 1] != RowEscapes.Close)
        {
            _line.Append(RowEscapes.Close);
        }
    }
}
