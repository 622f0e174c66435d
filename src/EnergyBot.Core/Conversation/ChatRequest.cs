namespace EnergyBot.Core.Conversation;

/// <summary>What an adapter makes of a message, a command or a button of its platform.</summary>
/// <param name="Asker">Who asks, and where.</param>
/// <param name="Hints">What the platform says of languages.</param>
/// <param name="Wish">What is wanted.</param>
public sealed record ChatRequest(Asker Asker, LocaleHints Hints, Wish Wish);
