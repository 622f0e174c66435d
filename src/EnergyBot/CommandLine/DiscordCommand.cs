using System.CommandLine;
using EnergyBot.Configuration;
using EnergyBot.Discord;
using EnergyBot.Serving;
using EnergyBot.Wording;

namespace EnergyBot.CommandLine;

/// <summary><c>energybot discord register</c>: registers the commands with Discord by hand.</summary>
internal static class DiscordCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ProgramHost host, ReaderOptions reader)
    {
        var guild = new Option<string?>("--guild") { Description = "The id of one server, where the commands show at once; default: everywhere.", HelpName = "id" };
        var register = new Command("register", "Registers the commands with Discord; serve does so by itself when they have changed.") { guild };
        register.SetAction(parsed =>
        {
            var settings = Settings.Read(host);
            Platforms.Check(settings, needsDiscord: true);
            var id = parsed.GetValue(guild);
            if (id is not null && !Snowflake.IsOne(id))
            {
                throw ProgramFailure.Usage(texts => texts.BadGuild(Shown.Word(id)));
            }

            var texts = ProgramTexts.In(reader.GivenLanguage(parsed) ?? SystemLocale.Of(host));
            var failure = DiscordRegistration.RunAsync(settings.Discord, id, texts.Locale, CancellationToken.None).GetAwaiter().GetResult();
            if (failure is not null)
            {
                throw ProgramFailure.Unable(_ => failure);
            }

            parsed.InvocationConfiguration.Output.WriteLine(texts.Registered(id));
            return ExitCodes.Answered;
        });
        return new Command("discord", "Looks after the bot's application on Discord.") { register };
    }
}
