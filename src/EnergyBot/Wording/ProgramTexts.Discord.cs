namespace EnergyBot.Wording;

/// <content>Of commands registered by hand.</content>
internal abstract partial class ProgramTexts
{
    /// <summary>Discord has the commands.</summary>
    /// <param name="guild">The server that has them; null for everywhere.</param>
    public abstract string Registered(string? guild);

    /// <summary>Discord has no commands for one server alone any more.</summary>
    public abstract string Unregistered(string guild);

    /// <summary><c>--guild</c> with what is no id.</summary>
    public abstract string BadGuild(string value);
}
