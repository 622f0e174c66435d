namespace EnergyBot.Core.Tests.Catalogue;

public sealed class SentenceListingTests
{
    [Fact]
    public void The_sentences_in_English_are_those_that_were_read_through() =>
        Snapshot.Check(new SentenceListing(Locale.English).Lines(), "Catalogue", "sentences.en.txt");

    [Fact]
    public void The_sentences_in_French_are_those_that_were_read_through() =>
        Snapshot.Check(new SentenceListing(Locale.French).Lines(), "Catalogue", "sentences.fr.txt");
}
