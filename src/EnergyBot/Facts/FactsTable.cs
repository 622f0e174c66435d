using EnergyBot.Core;
using EnergyBot.Core.Catalogue;
using EnergyBot.Terminal;
using EnergyBot.Wording;

namespace EnergyBot.Facts;

/// <summary>The catalogue as a table, a line a thing, with the figure that answers use.</summary>
internal static class FactsTable
{
    private const string Gap = "  ";

    /// <summary>Writes the heads, a line a thing and the data version.</summary>
    public static void Write(TextWriter output, FactList facts, Locale locale)
    {
        var texts = ProgramTexts.In(locale);
        string[][] rows = [[.. texts.FactColumns], .. facts.Things.Select(thing => Row(thing, locale))];
        var widths = Enumerable.Range(0, texts.FactColumns.Count)
            .Select(column => rows.Max(row => DisplayWidth.Of(row[column])))
            .ToArray();
        foreach (var row in rows)
        {
            output.WriteLine(string.Join(Gap, row.Select((cell, column) => Padded(cell, widths[column]))).TrimEnd());
        }

        output.WriteLine();
        output.WriteLine(texts.DataVersion(facts.DataVersion));
    }

    private static string[] Row(Thing thing, Locale locale)
    {
        var figure = thing.Preferred;
        return
        [
            thing.Id,
            thing.Labels[locale],
            $"{FigureNumber.Format(figure.Value, locale)}{(figure.Unit == "1" ? "" : " " + figure.Unit)}/{figure.Per}",
            figure.Region == "world" ? ProgramTexts.In(locale).World : figure.Region,
            $"{figure.Year}",
            figure.Source.Publisher,
        ];
    }

    private static string Padded(string cell, int width) => cell + new string(' ', width - DisplayWidth.Of(cell));
}
