namespace EnergyBot.Terminal;

/// <summary>Where the conversation's lines come from.</summary>
internal interface ILineSource
{
    /// <summary>Waits for a line; null at the end.</summary>
    string? Read();
}
