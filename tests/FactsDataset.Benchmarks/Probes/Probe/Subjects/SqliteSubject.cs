using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Probe;

/// <summary>The same facts as tables with indexes.</summary>
internal static class SqliteSubject
{
    public static string Read(string name, string folder)
    {
        using SqliteConnection connection = new("Data Source=" + Path.Combine(folder, "passages.db") + ";Mode=ReadOnly");
        connection.Open();
        return name switch
        {
            "title" => Scalar(connection, "select title from passage where id = 'voyage-1'"),
            "find" => Scalar(connection, "select title from passage where id = 'passage-77'"),
            "inverse" => Scalar(connection, "select count(*) from passage where destination = (select destination from passage where id = 'voyage-1') and id like 'passage-%'"),
            "all-first" => Digits.Of(AllFields(connection)),
            _ => throw Subject.NoCase(name),
        };
    }

    private static string Scalar(SqliteConnection connection, string statement)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = statement;
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture)!;
    }

    private static long AllFields(SqliteConnection connection)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText =
            "select id, title, happened, outcome, captain, origin, destination, note, source, position, digest from passage where id like 'passage-%'";
        using SqliteDataReader reader = command.ExecuteReader();
        long length = 0;
        while (reader.Read())
        {
            for (int i = 0; i < reader.FieldCount; i++)
            {
                length += reader.GetString(i).Length;
            }
        }

        return length;
    }
}
