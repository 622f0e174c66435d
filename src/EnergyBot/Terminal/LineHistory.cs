namespace EnergyBot.Terminal;

/// <summary>The lines entered in this conversation; kept in memory only.</summary>
internal sealed class LineHistory
{
    private const int Most = 500;

    private readonly List<string> _lines = [];

    /// <summary>How many there are.</summary>
    public int Count => _lines.Count;

    /// <summary>The line entered last is 1 back, the one before 2.</summary>
    public string this[int back] => _lines[^back];

    /// <summary>Keeps a line, unless it is blank or the same as the last.</summary>
    public void Add(string line)
    {
        if (string.IsNullOrWhiteSpace(line) || (_lines is [.., var last] && last == line))
        {
            return;
        }

        if (_lines.Count == Most)
        {
            _lines.RemoveAt(0);
        }

        _lines.Add(line);
    }
}
