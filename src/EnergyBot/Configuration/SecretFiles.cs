namespace EnergyBot.Configuration;

/// <summary>Secrets that stand in files of their own, as container platforms mount them: <c>Discord:TokenFile</c> for <c>Discord:Token</c>.</summary>
internal static class SecretFiles
{
    private static readonly string[] Keys = ["Discord:Token"];

    /// <summary>The secrets that files hold; all secrets are noted to be kept out of what is written.</summary>
    /// <param name="configuration">All sources.</param>
    /// <param name="host">Its folder is where relative paths start.</param>
    /// <exception cref="ProgramFailure">A file cannot be read or is empty, or a secret is given in both ways.</exception>
    public static IReadOnlyDictionary<string, string?> Read(IConfiguration configuration, ProgramHost host)
    {
        var found = new Dictionary<string, string?>();
        foreach (var key in Keys)
        {
            var value = configuration[key];
            if (configuration[key + "File"] is { Length: > 0 } file)
            {
                if (!string.IsNullOrEmpty(value))
                {
                    throw ProgramFailure.Configuration(texts => texts.SecretTwice(key));
                }

                found[key] = value = ReadFile(key + "File", Path.Combine(host.Folder, file));
            }

            host.Secrets.Add(value?.Trim());
        }

        return found;
    }

    private static string ReadFile(string key, string path)
    {
        try
        {
            return File.ReadAllText(path).Trim() is { Length: > 0 } secret ? secret : throw new IOException("empty");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw ProgramFailure.Configuration(texts => texts.NoSecretFile(key, path));
        }
    }
}
