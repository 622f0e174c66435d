namespace EnergyBot.CommandLine;

/// <summary>How a command prints.</summary>
internal enum OutputFormat
{
    /// <summary>For reading.</summary>
    Text,

    /// <summary>One indented JSON object.</summary>
    Json,

    /// <summary>A text a line in, a JSON object a line out.</summary>
    JsonLines,
}
