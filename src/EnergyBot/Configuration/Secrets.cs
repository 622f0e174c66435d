using System.Collections.Immutable;

namespace EnergyBot.Configuration;

/// <summary>The secrets that the settings hold, to be kept out of all that is written. Thread-safe.</summary>
internal sealed class Secrets
{
    /// <summary>Stands where a secret stood.</summary>
    public const string Mark = "[secret]";

    // Shorter ones are no secrets, and would black out half of every line.
    private const int Shortest = 6;

    private ImmutableArray<string> _values = [];

    /// <summary>Notes a secret.</summary>
    public void Add(string? value)
    {
        if (value is { Length: >= Shortest })
        {
            // The longest first: one may hold another.
            _ = ImmutableInterlocked.Update(ref _values, values => [.. values.Append(value).Distinct().OrderByDescending(known => known.Length)]);
        }
    }

    /// <summary>A text without the secrets, as they are or as a URL has them.</summary>
    public string Redact(string text)
    {
        foreach (var value in _values)
        {
            text = text.Replace(value, Mark, StringComparison.Ordinal).Replace(Uri.EscapeDataString(value), Mark, StringComparison.Ordinal);
        }

        return text;
    }
}
