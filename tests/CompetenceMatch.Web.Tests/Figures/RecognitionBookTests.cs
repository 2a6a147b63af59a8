using CompetenceMatch.Core.Insight;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.ReferenceData;
using CompetenceMatch.ReferenceData.Synthetic;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Web.Figures;
using CompetenceMatch.Web.Indexing;
using CompetenceMatch.Web.Recognition;
using CompetenceMatch.Web.Tests.Hosting;
using CompetenceMatch.Web.Wording;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Web.Tests.Figures;

public sealed class RecognitionBookTests : IDisposable
{
    private readonly WebApp app = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
    private RecognitionBook Book => app.Services.GetRequiredService<RecognitionBook>();
    private Taxonomy Taxonomy => app.Services.GetRequiredService<Taxonomy>();

    // Whatever happens to people between two counts, the calendar included.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Any_changes_give_what_planning_everyone_one_by_one_gives(int seed)
    {
        var random = new Random(seed);
        var people = await Invented(16, seed);
        await Book.Count(Stop);
        for (var step = 0; step < 24; step++)
        {
            await Change(people[random.Next(people.Count)], random);
            await app.CatchUp();
            await Book.CatchUp(Stop);
            Book.People.ById.Keys.ShouldBeSubsetOf(OneByOne().Keys);
            if (random.Next(4) > 0)
                continue;
            app.Clock.Now += TimeSpan.FromHours(random.Next(3) == 0 ? 30 : 1);
            await app.Services.GetRequiredService<IndexFeed>().Rebuild(Stop);
            await Book.Count(Stop);
            Book.People.ById.ShouldBe(OneByOne(), ignoreOrder: true);
        }
    }

    [Fact]
    public async Task Only_who_changed_is_planned_anew_on_the_same_day()
    {
        var people = await Invented(6, 4);
        await Book.Count(Stop);
        await Edit(people[0], one => one.Profile = one.Profile with { Municipality = "5603" });
        await app.CatchUp();

        await Book.Count(Stop);
        Book.People.Planned.ShouldBeLessThanOrEqualTo(1);
        app.Clock.Now += TimeSpan.FromDays(1);
        await Book.Count(Stop);
        Book.People.Planned.ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task Corrected_rules_are_another_reason_to_plan_everyone()
    {
        await Invented(6, 5);
        await Book.Count(Stop);
        Book.IsOfToday.ShouldBeTrue();

        Taxonomy.Recognition = Taxonomy.Recognition with { };

        Book.IsOfToday.ShouldBeFalse();
        await Book.Count(Stop);
        Book.People.Planned.ShouldBeGreaterThan(1);
    }

    private Dictionary<Guid, CountedPerson> OneByOne()
    {
        var today = app.Clock.Today();
        var counted = new Dictionary<Guid, CountedPerson>();
        foreach (var card in app.Services.GetRequiredService<CandidateIndex>().Cards())
        {
            if (
                card.Educations.Count + card.TradeCertificates.Count + card.Authorisations.Count
                == 0
            )
                continue;
            var id = Guid.ParseExact(card.Id.Value, "N");
            if (RecognitionGoals.Of(card, Taxonomy) is not [var goal, ..])
            {
                counted[id] = new(card.Municipality, null, Lack.Nothing);
                continue;
            }

            var plan = RecognitionPlanner.Plan(card, goal, today, Taxonomy);
            var lack = Lacks.Of(new(plan.Recommended, plan.AskAuthority));
            counted[id] = new(card.Municipality, goal, lack);
        }

        return counted;
    }

    private async Task<IReadOnlyList<Guid>> Invented(int count, int seed)
    {
        var tables = app.Services.GetRequiredService<ReferenceTables>();
        var drawn = Population.Generate(tables, count, 3, seed, app.Clock.Today()).Profiles;
        var ids = new List<Guid>();
        foreach (var profile in drawn)
        {
            var (_, candidate) = await app.AddCandidate(one =>
                one.Profile = profile with { Id = one.Profile.Id }
            );
            ids.Add(candidate.Id);
        }

        await app.CatchUp();
        return ids;
    }

    private Task Change(Guid id, Random random)
    {
        var now = app.Clock.Now.UtcDateTime;
        var tables = app.Services.GetRequiredService<ReferenceTables>();
        var other = Population
            .Generate(tables, 500, 3, 9, app.Clock.Today())
            .ProfileAt(random.Next(500));
        var section = random.GetItems([.. ConsentRule.CardSections], 1)[0];
        var what = random.Next(5);
        return Edit(
            id,
            one =>
            {
                var consent = one.Consents.First(given => given.Section == section);
                if (what == 0)
                    one.PausedAt = one.PausedAt is null ? now : null;
                else if (what == 1)
                    consent.WithdrawnAt = consent.WithdrawnAt is null ? now : null;
                else if (what == 2)
                    consent.ExpiresAt = now.AddMinutes(20);
                else
                    one.Profile = other with { Id = one.Profile.Id };
            }
        );
    }

    private Task Edit(Guid id, Action<Candidate> change) =>
        app.Write(database =>
            change(database.Candidates.Include(one => one.Consents).First(one => one.Id == id))
        );

    public void Dispose() => app.Dispose();
}
