using System.Globalization;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.ReferenceData.Synthetic;

/// <summary>Invented people, employers and needs that follow the fact tables. Same seed and day, same population.</summary>
/// <remarks>Item i does not depend on how many items there are, so a small population is the start of a large one.</remarks>
public sealed class Population
{
    private readonly LifeMaker lives;
    private readonly EducationMaker educations;
    private readonly WorkMaker work;
    private readonly LanguageMaker languages;
    private readonly WishMaker wishes;
    private readonly PersonMaker persons;
    private readonly OrganisationMaker organisations;
    private readonly NeedMaker needs;

    private Population(ReferenceTables tables, int profiles, int needs, long seed, DateOnly today)
    {
        var world = new World(tables);
        ProfileCount = profiles;
        NeedCount = needs;
        lives = new(world, seed, today);
        educations = new(world, seed);
        work = new(world, seed, today);
        languages = new(seed);
        wishes = new(world, seed, today);
        persons = new(seed);
        organisations = new(world, seed);
        this.needs = new(world, organisations, seed, today);
    }

    public int ProfileCount { get; }
    public int NeedCount { get; }

    /// <summary>Every employer has three needs in a row.</summary>
    public int OrganisationCount =>
        (NeedCount + NeedMaker.NeedsPerOrganisation - 1) / NeedMaker.NeedsPerOrganisation;

    /// <summary>Made while they are read; nothing is kept.</summary>
    public IEnumerable<Profile> Profiles => Enumerable.Range(0, ProfileCount).Select(ProfileAt);

    /// <summary>Made while they are read; nothing is kept.</summary>
    public IEnumerable<Need> Needs => Enumerable.Range(0, NeedCount).Select(NeedAt);

    public static Population Generate(
        ReferenceTables tables,
        int profiles,
        int needs,
        long seed,
        DateOnly today
    ) => new(tables, profiles, needs, seed, today);

    public Profile ProfileAt(int index)
    {
        var life = lives.Make(index);
        var id = string.Create(CultureInfo.InvariantCulture, $"p{index + 1}");
        var profile = educations.Add(new() { Id = new(id) }, life);
        return wishes.Add(languages.Add(work.Add(profile, life), life), life);
    }

    /// <summary>Name and contact details of the person behind <see cref="ProfileAt"/>, for demo data only.</summary>
    public InventedPerson PersonAt(int index) => persons.Make(lives.Make(index));

    public Need NeedAt(int index) => needs.Make(index);

    public InventedOrganisation OrganisationAt(int index) => organisations.Make(index).Organisation;

    /// <summary>The employer whose need it is.</summary>
    public InventedOrganisation OrganisationOf(int needIndex) =>
        OrganisationAt(needIndex / NeedMaker.NeedsPerOrganisation);
}
