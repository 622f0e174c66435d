using System.Collections.Immutable;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Catalogue;

/// <summary>
/// Holds catalogue files to every rule: those of loading and those of writing. Run by the tests on the built-in data,
/// and on files that somebody adds.
/// </summary>
public static class CatalogueChecker
{
    /// <summary>All that is wrong with the files, in the order of their names; empty where nothing is.</summary>
    /// <param name="files">Each file's name and content, as for <see cref="CatalogueLoader.Load"/>.</param>
    /// <param name="units">The units that figures may be in.</param>
    /// <param name="own">Files of somebody's own, laid over the others, as for <see cref="CatalogueLoader.Load"/>.</param>
    public static ImmutableArray<CatalogueProblem> Check(
        IEnumerable<(string Name, ReadOnlyMemory<byte> Content)> files, UnitTable units, IEnumerable<(string Name, ReadOnlyMemory<byte> Content)>? own = null)
    {
        var draft = CatalogueDraft.Parse(files);
        draft = own is null ? draft : draft.With(CatalogueDraft.Parse(own));
        _ = new CatalogueLoader(draft, units).Build();
        CheckDate(draft);
        new SourceRules(draft).Check();
        new NameRules(draft).Check();
        foreach (var (file, content) in draft.Files)
        {
            Unknown(draft, file, null, content);
            foreach (var thing in content.Things ?? [])
            {
                if (thing is not null)
                {
                    new ThingRules(draft, file, thing).Check();
                }
            }
        }

        foreach (var (file, content) in draft.Families)
        {
            Unknown(draft, file, null, content);
            foreach (var family in content.Families ?? [])
            {
                CheckId(draft, file, family?.Id);
                Unknown(draft, file, family?.Id, family, family?.Labels, family?.Aliases, family?.Default);
            }
        }

        return [.. draft.Problems.OrderBy(problem => problem.File, StringComparer.Ordinal)];
    }

    /// <summary>Reports members that have no meaning.</summary>
    internal static void Unknown(CatalogueDraft draft, string file, string? id, params ReadOnlySpan<Entry?> entries)
    {
        foreach (var entry in entries)
        {
            foreach (var member in entry?.Unknown?.Keys.AsEnumerable() ?? [])
            {
                draft.Report(file, id, $"“{member}” is no field: correct its spelling or take it out; Data/README.md lists the fields");
            }
        }
    }

    /// <summary>Reports an id that is not in kebab-case.</summary>
    internal static void CheckId(CatalogueDraft draft, string file, string? id)
    {
        if (id is { Length: > 0 } && !IsKebab(id))
        {
            draft.Report(file, id, "the id is not in kebab-case: write small letters and digits with single hyphens between, such as phone-charge");
        }
    }

    private static bool IsKebab(string id)
    {
        for (var at = 0; at < id.Length; at++)
        {
            var hyphen = id[at] == '-';
            if (!hyphen && !char.IsAsciiLetterLower(id[at]) && !char.IsAsciiDigit(id[at]))
            {
                return false;
            }

            if (hyphen && (at == 0 || at == id.Length - 1 || id[at - 1] == '-'))
            {
                return false;
            }
        }

        return true;
    }

    private static void CheckDate(CatalogueDraft draft)
    {
        if (draft.Date is { } date && !SourceRules.IsDate(date, days: true))
        {
            draft.Report("catalogue.json", null, $"the date “{date}” is not a day: write one such as 2026-11-23");
        }
    }
}
