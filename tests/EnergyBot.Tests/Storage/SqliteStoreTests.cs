using EnergyBot.Core.Conversation.Stores;
using EnergyBot.Storage;

namespace EnergyBot.Tests.Storage;

public sealed class SqliteStoreTests : StoreContract
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("energybot-tests-");
    private Store? _store;

    private protected override async ValueTask<ChatStores> OpenAsync()
    {
        _store = await Store.OpenAsync(_folder.FullName, Time, Token);
        return _store.Stores;
    }

    public override async ValueTask DisposeAsync()
    {
        await _store!.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
