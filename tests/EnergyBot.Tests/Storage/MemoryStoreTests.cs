using EnergyBot.Core.Conversation.Stores;
using EnergyBot.Testing;

namespace EnergyBot.Tests.Storage;

/// <summary>The stores that other tests use hold to the same contract.</summary>
public sealed class MemoryStoreTests : StoreContract
{
    private protected override ValueTask<ChatStores> OpenAsync() => ValueTask.FromResult(new MemoryStores(Time).Stores);

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
