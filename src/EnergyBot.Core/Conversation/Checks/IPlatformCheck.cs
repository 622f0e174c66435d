namespace EnergyBot.Core.Conversation.Checks;

/// <summary>Looks at the settings of a platform without starting the bot, for <c>energybot doctor</c>.</summary>
public interface IPlatformCheck
{
    /// <summary>
    /// Looks at everything, in the order in which an operator would mend it. Does not throw: what cannot be reached is a
    /// finding of its own.
    /// </summary>
    /// <param name="locale">The language of whoever runs the bot.</param>
    /// <param name="cancellation">Cancelled when the time for it is up; what was found by then is kept.</param>
    IAsyncEnumerable<Finding> FindAsync(Locale locale, CancellationToken cancellation);
}
