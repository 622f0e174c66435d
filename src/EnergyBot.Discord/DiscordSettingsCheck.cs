using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using EnergyBot.Core;
using EnergyBot.Core.Conversation.Checks;
using EnergyBot.Discord.Interactions;
using EnergyBot.Discord.Rest;
using EnergyBot.Discord.Signatures;
using EnergyBot.Discord.Wire;
using EnergyBot.Discord.Wording;

namespace EnergyBot.Discord;

/// <summary>Looks at the form of Discord's settings and whether they belong together, then asks Discord.</summary>
public sealed class DiscordSettingsCheck(DiscordOptions options) : IPlatformCheck
{
    /// <summary>Stands in for the network in tests; null for the network.</summary>
    internal HttpMessageHandler? Network { get; init; }

    /// <inheritdoc/>
    public async IAsyncEnumerable<Finding> FindAsync(Locale locale, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var texts = DoctorTexts.In(locale);
        var isWrong = false;
        foreach (var finding in Find(texts))
        {
            isWrong |= finding.Severity == Severity.Wrong;
            yield return finding;
        }

        if (!isWrong)
        {
            foreach (var finding in await AskAsync(texts, cancellation).ConfigureAwait(false))
            {
                yield return finding;
            }
        }
    }

    private IEnumerable<Finding> Find(DoctorTexts texts)
    {
        if (!options.HasKnownMode)
        {
            yield return new Finding(Severity.Wrong, texts.BadMode);
        }

        if (options.HasBadAddress)
        {
            yield return new Finding(Severity.Wrong, texts.BadApiBaseUrl);
        }

        if (options.HasBadReportUrl)
        {
            yield return new Finding(Severity.Wrong, texts.BadReportUrl);
        }

        yield return PublicKey(texts);
        yield return ApplicationId(texts);
        yield return Token(texts);
    }

    private async Task<IReadOnlyList<Finding>> AskAsync(DoctorTexts texts, CancellationToken cancellation)
    {
        try
        {
            return [.. Compare(await RestConnection.Open(options, TimeProvider.System, Network, tries: 1).ApplicationAsync(cancellation).ConfigureAwait(false), texts)];
        }
        catch (DiscordException failure)
        {
            return [new Finding(failure.Status is null ? Severity.Doubtful : Severity.Wrong, Advice.For(failure, texts))];
        }
    }

    /// <summary>Sets the settings against what Discord says of the token's application.</summary>
    private IEnumerable<Finding> Compare(ApplicationInfo application, DoctorTexts texts)
    {
        yield return new Finding(Severity.Fine, texts.TokenAccepted);
        if (application.Id is { Length: > 0 } id && id != options.ApplicationId)
        {
            yield return new Finding(Severity.Wrong, texts.OtherApplicationId);
        }

        if (application.VerifyKey is { } key && !string.Equals(key, options.PublicKey, StringComparison.OrdinalIgnoreCase))
        {
            yield return new Finding(Severity.Wrong, texts.OtherPublicKey);
        }

        yield return application.InteractionsEndpointUrl switch
        {
            null or "" => new Finding(Severity.Doubtful, texts.NoEndpoint),
            { } url when url.TrimEnd('/').EndsWith(InteractionEndpoint.Path, StringComparison.Ordinal) => new Finding(Severity.Fine, texts.Endpoint(url)),
            { } url => new Finding(Severity.Doubtful, texts.OtherEndpoint(url)),
        };
        if (application.IntegrationTypesConfig is { } installs)
        {
            if (!installs.ContainsKey(InstallationContext.Server))
            {
                yield return new Finding(Severity.Doubtful, texts.NoGuildInstall);
            }

            if (!installs.ContainsKey(InstallationContext.User))
            {
                yield return new Finding(Severity.Doubtful, texts.NoUserInstall);
            }
        }
    }

    private Finding PublicKey(DoctorTexts texts) => options.PublicKey switch
    {
        null or "" => new Finding(Severity.Wrong, texts.NoPublicKey),
        { } key when InteractionSignature.IsKey(key) => new Finding(Severity.Fine, texts.PublicKeyFits),
        _ => new Finding(Severity.Wrong, texts.BadPublicKey),
    };

    private Finding ApplicationId(DoctorTexts texts) => options.ApplicationId switch
    {
        null or "" => new Finding(Severity.Wrong, texts.NoApplicationId),
        { } id when Snowflake.IsOne(id) => new Finding(Severity.Fine, texts.ApplicationIdFits),
        _ => new Finding(Severity.Wrong, texts.BadApplicationId),
    };

    private Finding Token(DoctorTexts texts)
    {
        if (string.IsNullOrWhiteSpace(options.Token))
        {
            return new Finding(Severity.Wrong, texts.NoToken);
        }

        return UserOf(options.Token) switch
        {
            null => new Finding(Severity.Wrong, texts.BadToken),
            { } user when user == options.ApplicationId => new Finding(Severity.Fine, texts.TokenFits),

            // Bots made before 2016 have a user of another id than their application's.
            _ => new Finding(Severity.Doubtful, texts.TokenOfAnother),
        };
    }

    /// <summary>The bot's user, whose id is the first of a token's three parts in base64; null for what is no token.</summary>
    private static string? UserOf(string token)
    {
        if (token.Split('.') is not [{ Length: > 0 } user, { Length: > 0 }, { Length: > 0 }] || !Base64Url.IsValid(user))
        {
            return null;
        }

        var id = Encoding.ASCII.GetString(Base64Url.DecodeFromChars(user));
        return ulong.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? id : null;
    }
}
