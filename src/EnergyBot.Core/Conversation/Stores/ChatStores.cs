namespace EnergyBot.Core.Conversation.Stores;

/// <summary>All that the bot keeps, behind interfaces: one database implements them, tests do so in memory.</summary>
/// <remarks>A store throws whatever its database throws; <see cref="ChatService"/> answers with defaults then.</remarks>
/// <param name="Preferences">What users and servers have set.</param>
/// <param name="Questions">Questions behind buttons, and the last one.</param>
/// <param name="Once">Deliveries that were answered.</param>
/// <param name="Registrations">What was registered with the platforms.</param>
/// <param name="UserData">Forgetting and expiry.</param>
public sealed record ChatStores(
    IPreferenceStore Preferences,
    IQuestionStore Questions,
    IOnceStore Once,
    IRegistrationStore Registrations,
    IUserDataStore UserData);
