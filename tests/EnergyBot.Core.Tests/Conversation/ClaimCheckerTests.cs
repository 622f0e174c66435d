using EnergyBot.Core.Answers;
using EnergyBot.Core.Comparison.Claims;
using EnergyBot.Core.Conversation;
using EnergyBot.Core.Language.Claims;

namespace EnergyBot.Core.Tests.Conversation;

public sealed class ClaimCheckerTests
{
    private const string Paragraph = "The new farm makes 48 GWh a year, enough to power 10,000 French homes. It stands on a hill. Nobody lives near it.\n\n";

    [Fact]
    public void Claims_come_in_order_with_their_place_in_the_whole_text()
    {
        var text = "Words first.\n\n" + Paragraph + Paragraph;
        var claims = Check(text, out _);
        Assert.Equal(2, claims.Count);
        Assert.All(claims, claim => Assert.Equal(claim.Text, text.Substring((int)claim.Start, claim.Text.Length)));
        Assert.True(claims[0].Start < claims[1].Start);
    }

    [Fact]
    public void A_source_keeps_its_number_over_the_whole_text()
    {
        var claims = Check(Paragraph + Paragraph, out var sources);
        Assert.Equal(claims[0].Sources, claims[1].Sources);
        Assert.Equal(sources.ToImmutable().Select(source => source.Number), claims[0].Sources.Order());
    }

    [Fact]
    public void A_sentence_may_speak_of_the_one_before()
    {
        var claim = Assert.Single(Check("The training takes 50 GWh. That is as much electricity as San Francisco uses in 3 days.", out _), claim => claim.Judgement.Thing?.Thing.Id == "san-francisco");
        Assert.Equal(Outcome.Holds, claim.Judgement.Outcome);
    }

    [Fact]
    public void A_text_of_a_megabyte_is_read_once_in_short_passages()
    {
        var text = string.Concat(Enumerable.Repeat(Paragraph, 1_000_000 / Paragraph.Length));
        var (read, longest) = (0L, 0);
        foreach (var (passage, start) in PassageReader.Read(new StringReader(text)))
        {
            Assert.Equal(read, start);
            read += passage.Length;
            longest = Math.Max(longest, passage.Length);
        }

        Assert.Equal(text.Length, read);
        Assert.InRange(longest, 1, 4_000);
    }

    [Fact]
    public void A_text_without_breaks_is_cut_all_the_same()
    {
        var text = new string('x', 50_000);
        Assert.Equal(text, string.Concat(PassageReader.Read(new StringReader(text)).Select(found => found.Passage)));
    }

    [Fact]
    public void A_megabyte_takes_eight_times_the_work_of_an_eighth_of_it()
    {
        _ = Work(1 << 17);
        Assert.InRange(Work(1 << 20) / (double)Work(1 << 17), 7, 9);
    }

    /// <summary>What checking a text of so many characters allocates, in bytes: the work, whatever else the machine does.</summary>
    private static long Work(int length)
    {
        const string Piece = "The park makes 50 GWh a year, enough for 4,700 American homes. Ce parc fournit 48 GWh par an, de quoi alimenter 10 000 foyers français. Nobody knows why. ";
        using var text = new StringReader(string.Concat(Enumerable.Repeat(Piece, length / Piece.Length)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var claims = Assistant.Standard.Claims.Check(text, Preferences.None, new CitationList()).Count();
        Assert.True(claims > length / Piece.Length);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static List<CheckedClaim> Check(string text, out CitationList sources)
    {
        sources = new CitationList();
        return [.. Assistant.Standard.Claims.Check(new StringReader(text), new Preferences(Locale.English), sources)];
    }
}
