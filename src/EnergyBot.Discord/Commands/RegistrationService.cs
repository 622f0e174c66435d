using EnergyBot.Core;
using EnergyBot.Discord.Rest;
using EnergyBot.Discord.Wording;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EnergyBot.Discord.Commands;

/// <summary>Registers the commands at the start. Where that fails the bot serves all the same: commands may be registered already.</summary>
internal sealed class RegistrationService(CommandRegistration registration, ILogger<RegistrationService> log) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (await registration.RegisterIfChangedAsync(stoppingToken).ConfigureAwait(false))
            {
                log.Registered();
            }
            else
            {
                log.AlreadyRegistered();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program stops.
        }
        catch (DiscordException failure)
        {
            log.NotRegistered(failure.Message, Advice.For(failure, DoctorTexts.In(Locale.English)));
        }
        catch (Exception failure)
        {
            log.NotRegistered(failure.GetType().Name, "They are registered at the next start, or by energybot discord register.");
        }
    }
}
