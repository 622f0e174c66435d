using System.Globalization;
using EnergyBot.Core.Conversation;
using EnergyBot.Core.Conversation.Stores;
using EnergyBot.Storage;

// Writes to the database of a folder for ever and tells of each write that was done; the test kills it.
await using var store = await Store.OpenAsync(args[0], TimeProvider.System, CancellationToken.None);
for (var number = 1; ; number++)
{
    var asker = new Asker(Platform.Discord, number.ToString(CultureInfo.InvariantCulture));
    _ = await store.Stores.Preferences.ChangeAsync(asker.UserScope, mine => mine with { Region = "FR" }, CancellationToken.None);
    await store.Stores.Questions.KeepAsync(asker.User, asker, new KeptQuestion(QuestionKind.Ask, new string('x', 2000), null, null, "1"), CancellationToken.None);
    Console.WriteLine(number);
}
