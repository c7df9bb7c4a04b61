using System.Collections;
using DuckDB.NET.Data;

namespace FactsDataset.Exports.Tests.Harness;

/// <summary>DuckDB, which reads what was exported.</summary>
internal sealed class Duck : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public Duck() => _connection.Open();

    /// <summary>The rows of a query: texts, numbers of 64 bits, decimals, truth values, days, lists of texts, or null.</summary>
    public IReadOnlyList<object?[]> Query(string query)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = query;
        using DuckDBDataReader reader = command.ExecuteReader();
        List<object?[]> rows = [];
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : ValueOf(reader.GetValue(i)))]);
        }

        return rows;
    }

    public void Dispose() => _connection.Dispose();

    private static object ValueOf(object value) => value switch
    {
        DateTime day => DateOnly.FromDateTime(day),
        int number => (long)number,
        string text => text,
        IList list => list.Cast<string>().ToList(),
        _ => value,
    };
}
