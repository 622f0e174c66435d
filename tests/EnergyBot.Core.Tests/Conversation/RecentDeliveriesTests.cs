using System.Globalization;
using EnergyBot.Core.Conversation;

namespace EnergyBot.Core.Tests.Conversation;

public sealed class RecentDeliveriesTests
{
    [Fact]
    public void The_last_4096_are_known_and_no_more_are_kept()
    {
        var recent = new RecentDeliveries();
        for (var number = 0; number <= 4096; number++)
        {
            Assert.True(recent.Add(Platform.Discord, number.ToString(CultureInfo.InvariantCulture)));
        }

        Assert.False(recent.Add(Platform.Discord, "1"));
        Assert.False(recent.Add(Platform.Discord, "4096"));
        Assert.True(recent.Add(Platform.Slack, "4096"));
        Assert.True(recent.Add(Platform.Discord, "0"));
    }
}
