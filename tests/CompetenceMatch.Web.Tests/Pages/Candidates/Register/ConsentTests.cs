using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Consents;
using CompetenceMatch.Web.Tests.Hosting;

namespace CompetenceMatch.Web.Tests.Pages.Candidates.Register;

// P-04
public sealed class ConsentTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact]
    public async Task Nothing_is_ticked_beforehand_and_a_draft_says_so()
    {
        var (_, visit) = await app.NewPerson();

        await visit.Open($"{Registering.Start}/samtykke");

        visit.Page.QuerySelectorAll("main input[type=checkbox]").Length.ShouldBe(15);
        visit.Page.QuerySelectorAll("main input[checked]").ShouldBeEmpty();
        visit.MainText.ShouldContain("Utkast – teksten er ikke godkjent");
    }

    [Fact]
    public async Task Each_yes_is_a_row_with_version_language_and_end()
    {
        var (user, visit) = await app.NewPerson();
        await visit.Open($"{Registering.Start}/samtykke?lang=uk");

        await visit.Submit(
            new Dictionary<string, string>
            {
                ["Input.Employers"] = "Work",
                ["Input.Team"] = "Contact",
            }
        );

        var rows = (await app.CandidateOf(user)).Consents.OrderBy(one => one.Section).ToList();
        rows.Select(one => (one.Section, one.Audience))
            .ShouldBe([
                (ConsentSection.Work, ConsentAudience.Employers),
                (ConsentSection.Contact, ConsentAudience.WelcomeTeam),
            ]);
        rows[0].TextVersion.ShouldBe(ConsentTexts.In("uk").Version);
        rows[0].Language.ShouldBe("uk");
        rows[0].Channel.ShouldBe(ConsentChannel.Self);
        rows[0].GivenAt.ShouldBe(app.Clock.Now.UtcDateTime);
        rows[0].ExpiresAt.ShouldBe(app.Clock.Now.AddMonths(12).UtcDateTime);
    }

    [Fact]
    public async Task Tick_taken_away_is_a_withdrawal_and_a_new_yes_a_new_row()
    {
        var (user, visit) = await app.NewPerson();
        await visit.Consent("Work", "Education");

        await visit.Consent("Education");
        var withdrawn = (await app.CandidateOf(user)).Consents.Single(one =>
            one.Section == ConsentSection.Work
        );
        withdrawn.WithdrawnAt.ShouldBe(app.Clock.Now.UtcDateTime);
        await visit.Consent("Work", "Education");

        var rows = (await app.CandidateOf(user)).Consents;
        rows.Count.ShouldBe(3);
        rows.Count(one => one.WithdrawnAt is null).ShouldBe(2);
    }

    [Fact]
    public async Task Saving_the_same_ticks_again_changes_no_consent()
    {
        var (user, visit) = await app.NewPerson();
        await visit.Consent("Work");

        await visit.Open($"{Registering.Start}/samtykke");
        await visit.Submit();

        (await app.CandidateOf(user)).Consents.Single().WithdrawnAt.ShouldBeNull();
    }

    [Fact]
    public async Task Name_can_never_be_opened_to_employers_here()
    {
        var (user, visit) = await app.NewPerson();

        await visit.Consent("Name", "Contact");

        (await app.CandidateOf(user)).Consents.ShouldBeEmpty();
    }
}
