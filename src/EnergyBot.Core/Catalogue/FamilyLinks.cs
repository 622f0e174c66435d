namespace EnergyBot.Core.Catalogue;

/// <summary>Makes sure that things and families find each other.</summary>
internal sealed class FamilyLinks(CatalogueDraft draft)
{
    private readonly Dictionary<string, string?> _familyOf = new(StringComparer.Ordinal);
    private readonly HashSet<string> _families = new(StringComparer.Ordinal);

    /// <param name="ids">The ids of all things, and their files.</param>
    public void Check(Dictionary<string, string> ids)
    {
        foreach (var (file, content) in draft.Families)
        {
            foreach (var family in content.Families ?? [])
            {
                if (family?.Id is { } id && (!_families.Add(id) || ids.ContainsKey(id)))
                {
                    draft.Report(file, id, "something else has this id: ids are unique over things and families, so rename one");
                }
            }
        }

        foreach (var (file, content) in draft.Files)
        {
            foreach (var thing in content.Things ?? [])
            {
                CheckThing(file, thing, ids);
            }
        }

        foreach (var (file, content) in draft.Families)
        {
            foreach (var family in content.Families ?? [])
            {
                CheckDefault(file, family, Locale.English);
                CheckDefault(file, family, Locale.French);
                if (family?.Carbon is { } carbon && !ids.ContainsKey(carbon))
                {
                    draft.Report(file, family.Id, $"the carbon “{carbon}” is no thing: name the one that tells the greenhouse gases of this electricity");
                }
            }
        }
    }

    private void CheckThing(string file, ThingEntry? thing, Dictionary<string, string> ids)
    {
        if (thing?.Id is not { } id)
        {
            return;
        }

        if (thing.Carbon is { } carbon && !ids.ContainsKey(carbon) && !_families.Contains(carbon))
        {
            draft.Report(file, id, $"the carbon “{carbon}” is neither a thing nor a family: name the one that tells its greenhouse gases");
        }

        _familyOf[id] = thing.Family;
        if (thing.Family is { } family && !_families.Contains(family))
        {
            draft.Report(file, id, $"the family “{family}” is not in families.json: add it there, or correct its id");
        }
    }

    private void CheckDefault(string file, FamilyEntry? family, Locale locale)
    {
        if (family?.Default?[locale] is { } member && (!_familyOf.TryGetValue(member, out var own) || own != family.Id))
        {
            draft.Report(file, family.Id, $"the default “{member}” ({locale.Code()}) is no member: name a thing whose family is {family.Id}");
        }
    }
}
