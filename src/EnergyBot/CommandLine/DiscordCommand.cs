using System.CommandLine;
using EnergyBot.Configuration;
using EnergyBot.Core;
using EnergyBot.Discord;
using EnergyBot.Serving;
using EnergyBot.Wording;

namespace EnergyBot.CommandLine;

/// <summary><c>energybot discord register</c> and <c>unregister</c>: puts the commands on Discord, or on one server, by hand.</summary>
internal static class DiscordCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ProgramHost host, ReaderOptions reader)
    {
        var everywhereOr = Guild("The id of one server, where the commands show at once; default: everywhere.");
        var register = new Command("register", "Registers the commands with Discord; serve does so by itself when they have changed.") { everywhereOr };
        register.SetAction(parsed => Run(host, reader, parsed, everywhereOr, DiscordRegistration.RegisterAsync, (texts, id) => texts.Registered(id)));

        var server = Guild("The id of the server.");
        var unregister = new Command("unregister", "Takes the commands of one server back; those for everywhere stay.") { server };
        unregister.SetAction(parsed => parsed.GetValue(server) is null
            ? throw ProgramFailure.Usage(texts => texts.NeedsValue(server.Name))
            : Run(host, reader, parsed, server, (options, id, locale, cancellation) => DiscordRegistration.UnregisterAsync(options, id!, locale, cancellation), (texts, id) => texts.Unregistered(id!)));
        return new Command("discord", "Looks after the bot's application on Discord.") { register, unregister };
    }

    private static Option<string?> Guild(string description) => new("--guild") { Description = description, HelpName = "id" };

    private static int Run(
        ProgramHost host,
        ReaderOptions reader,
        ParseResult parsed,
        Option<string?> guild,
        Func<DiscordOptions, string?, Locale, CancellationToken, Task<string?>> send,
        Func<ProgramTexts, string?, string> done)
    {
        var settings = Settings.Read(host);
        Platforms.Check(settings, needsDiscord: true);
        var id = parsed.GetValue(guild);
        if (id is not null && !Snowflake.IsOne(id))
        {
            throw ProgramFailure.Usage(texts => texts.BadGuild(Shown.Word(id)));
        }

        var texts = ProgramTexts.In(reader.GivenLanguage(parsed) ?? SystemLocale.Of(host));
        var failure = send(settings.Discord, id, texts.Locale, CancellationToken.None).GetAwaiter().GetResult();
        if (failure is not null)
        {
            throw ProgramFailure.Unable(_ => failure);
        }

        parsed.InvocationConfiguration.Output.WriteLine(done(texts, id));
        return ExitCodes.Answered;
    }
}
