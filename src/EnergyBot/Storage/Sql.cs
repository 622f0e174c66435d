using System.Data.Common;

namespace EnergyBot.Storage;

/// <summary>Short forms for commands. Values go in as parameters, never into the text.</summary>
internal static class Sql
{
    /// <summary>A command; null stands for NULL.</summary>
    public static DbCommand Command(this DbConnection connection, string text, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = connection.CreateCommand();

        // Only ever constants of this program.
#pragma warning disable CA2100
        command.CommandText = text;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = "@" + name;
            parameter.Value = value ?? DBNull.Value;
            _ = command.Parameters.Add(parameter);
        }

        return command;
    }

    /// <summary>Runs a command.</summary>
    /// <returns>How many rows it changed.</returns>
    public static Task<int> ExecuteAsync(this DbConnection connection, string text, CancellationToken cancellation, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        RunAsync(connection.Command(text, parameters), cancellation);

    /// <summary>Runs a command in a transaction.</summary>
    /// <returns>How many rows it changed.</returns>
    public static Task<int> ExecuteAsync(this DbTransaction transaction, string text, CancellationToken cancellation, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = transaction.Connection!.Command(text, parameters);
        command.Transaction = transaction;
        return RunAsync(command, cancellation);
    }

    /// <summary>A column that may be NULL.</summary>
    public static string? Text(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static async Task<int> RunAsync(DbCommand command, CancellationToken cancellation)
    {
        await using (command)
        {
            return await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        }
    }
}
