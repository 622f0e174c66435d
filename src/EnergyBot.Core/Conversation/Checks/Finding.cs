namespace EnergyBot.Core.Conversation.Checks;

/// <summary>One thing that <c>energybot doctor</c> looked at.</summary>
/// <param name="Severity">How bad it is.</param>
/// <param name="Sentence">
/// One line, in the language of whoever runs the bot: what was found and, where something is wrong, what to do about it,
/// with the page and the switch of the platform's portal. Never holds a secret.
/// </param>
public sealed record Finding(Severity Severity, string Sentence);

/// <summary>How bad a <see cref="Finding"/> is.</summary>
public enum Severity
{
    /// <summary>As it should be.</summary>
    Fine,

    /// <summary>The bot runs, but something needs a look.</summary>
    Doubtful,

    /// <summary>The bot cannot run so.</summary>
    Wrong,
}
