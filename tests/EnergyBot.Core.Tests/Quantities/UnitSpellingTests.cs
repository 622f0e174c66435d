using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Tests.Quantities;

public sealed class UnitSpellingTests
{
    private static readonly UnitTable Table = UnitTable.Standard;

    public static TheoryData<string, string?, string?> Typed
    {
        get
        {
            var data = new TheoryData<string, string?, string?>();
            foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Quantities", "typed-units.tsv")))
            {
                if (!line.StartsWith('#'))
                {
                    var cells = line.Split('\t');
                    Assert.Equal(3, cells.Length);
                    data.Add(cells[0], cells[1] == "-" ? null : cells[1], cells[2] == "-" ? null : cells[2]);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Typed))]
    public void What_people_type_is_the_unit_they_mean(string typed, string? english, string? french)
    {
        Assert.Equal(english, Find(typed, Locale.English)?.Unit.Id);
        Assert.Equal(french, Find(typed, Locale.French)?.Unit.Id);
    }

    [Fact]
    public void Every_unit_can_be_typed_by_its_names()
    {
        foreach (var unit in Table.Units.Where(unit => unit.Id != "1"))
        {
            foreach (var locale in new[] { Locale.English, Locale.French })
            {
                Assert.Equal(unit.Id, Find(Fold(unit.Names[locale].One), locale)?.Unit.Id ?? unit.Names[locale].One);
                Assert.Equal(unit.Id, Find(Fold(unit.Names[locale].Other), locale)?.Unit.Id ?? unit.Names[locale].Other);
            }
        }
    }

    [Theory]
    [InlineData("mWh", "mWh", "MWh")]
    [InlineData("mwh", "MWh", "mWh")]
    [InlineData("mW", "mW", "MW")]
    [InlineData("mw", "MW", "mW")]
    [InlineData("mJ", "mJ", "MJ")]
    [InlineData("mj", "MJ", "mJ")]
    [InlineData("cal", "cal", "kcal")]
    [InlineData("calories", "cal", "kcal")]
    [InlineData("Cal", "kcal", "cal")]
    [InlineData("tons", "tn", "t")]
    [InlineData("j", "J", "d")]
    [InlineData("mt", "t", "Mt")]
    [InlineData("kiloton", "kt", "ktTNT")]
    [InlineData("mbtu", "MMBtu", "kBTU")]
    [InlineData("mboe", "kboe", "MMboe")]
    public void A_spelling_that_can_be_read_otherwise_names_the_other_unit(string typed, string unit, string other)
    {
        var spelling = Find(typed, Locale.English);

        Assert.Equal(unit, spelling?.Unit.Id);
        Assert.Equal(other, spelling?.LookAlike?.Other?.Id);
    }

    [Theory]
    [InlineData("kW/h")]
    [InlineData("kW per hour")]
    [InlineData("kilowatts par heure")]
    public void A_power_per_hour_is_read_as_energy_and_says_so(string typed)
    {
        var spelling = Find(typed, Locale.French);

        Assert.Equal("kWh", spelling?.Unit.Id);
        Assert.Equal("Read as kWh: energy, not a power per hour.", spelling?.LookAlike?.Note.En);
        Assert.Equal("Lu comme kWh\u202F: une énergie, non une puissance par heure.", spelling?.LookAlike?.Note.Fr);
        Assert.Equal("kW", spelling?.LookAlike?.Other?.Id);
    }

    [Theory]
    [InlineData("MWh")]
    [InlineData("Mwh")]
    [InlineData("MWH")]
    [InlineData("kWh")]
    [InlineData("toe")]
    [InlineData("GW")]
    public void A_plain_spelling_needs_no_note(string typed) => Assert.Null(Find(typed, Locale.English)?.LookAlike);

    [Fact]
    public void Every_note_is_complete_in_both_languages()
    {
        foreach (var spelling in Table.Spellings.Where(spelling => spelling.LookAlike is not null))
        {
            var note = spelling.LookAlike!.Note;
            Assert.All([note.En, note.Fr], text =>
            {
                Assert.NotEmpty(text);
                Assert.DoesNotContain('{', text);
                Assert.EndsWith(".", text, StringComparison.Ordinal);
            });
        }
    }

    [Fact]
    public void A_spelling_in_any_case_is_stored_without_capitals_accents_and_hyphens() =>
        Assert.All(Table.Spellings.Where(spelling => !spelling.CaseMatters), spelling => Assert.Equal(Fold(spelling.Text), spelling.Text));

    // As a reader matches: the exact case before any case.
    private static UnitSpelling? Find(string typed, Locale locale)
    {
        var mine = Table.Spellings.Where(spelling => spelling.Locale is null || spelling.Locale == locale);
        return mine.SingleOrDefault(spelling => spelling.CaseMatters && spelling.Text == typed)
            ?? mine.SingleOrDefault(spelling => !spelling.CaseMatters && spelling.Text == Fold(typed));
    }

    private static string Fold(string text)
    {
        const string Accented = "éèêâîôç-";
        const string Plain = "eeeaioc ";
        return string.Concat(text.ToLowerInvariant().Select(letter =>
            Accented.Contains(letter, StringComparison.Ordinal) ? Plain[Accented.IndexOf(letter, StringComparison.Ordinal)] : letter));
    }
}
