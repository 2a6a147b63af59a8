using System.Net;
using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Retention;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Tests.Pages.Welcome;

public sealed class TogetherTests(WebApp app) : IClassFixture<WebApp>
{
    private const string Start = "/velkomst/registrer-sammen";
    private const string Form = "form[data-draft]";
    private const string Onwards = "button[formaction*=Check]";

    [Fact]
    public async Task A_half_filled_draft_survives_with_wrong_values_as_they_were_typed()
    {
        var (_, member) = await app.AddTeam();
        using var visit = await Begin(member);
        var address = visit.Response.RequestMessage!.RequestUri!.PathAndQuery;
        visit
            .Page.QuerySelector(".cm-theirs[lang=uk]")!
            .TextContent.ShouldContain("Ім’я та контакти", Case.Insensitive);

        await visit.Submit(
            new Dictionary<string, string>
            {
                ["Input.Contact.FullName"] = "Olha Melnyk",
                ["Input.Contact.BirthDate.Day"] = "41",
                ["Input.Work[0].Title"] = "вчителька",
                ["Input.Percent"] = "mye",
            },
            Form
        );

        using var later = await app.VisitAs(member);
        await later.Open(address);
        Value(later, "Input.Contact.FullName").ShouldBe("Olha Melnyk");
        Value(later, "Input.Contact.BirthDate.Day").ShouldBe("41");
        Value(later, "Input.Work[0].Title").ShouldBe("вчителька");
        Value(later, "Input.Percent").ShouldBe("mye");
        await later.Open(Start);
        later.Page.QuerySelector("[data-drafts]")!.TextContent.ShouldContain("Olha Melnyk");
    }

    [Fact]
    public async Task Errors_stand_at_their_fields_and_lose_nothing()
    {
        var (_, member) = await app.AddTeam();
        using var visit = await Begin(member);
        var address = visit.Response.RequestMessage!.RequestUri!.PathAndQuery;

        await visit.Submit(
            new Dictionary<string, string>
            {
                ["Input.Contact.Email"] = "olha",
                ["Input.Work[0].Title"] = "вчителька",
                ["Input.Work[0].From.Month"] = "13",
                ["Input.Work[0].From.Year"] = "2019",
            },
            Onwards
        );

        visit.Errors.Count.ShouldBeGreaterThan(5);
        visit
            .Page.QuerySelector("#Input_Work_0__From")!
            .GetAttribute("aria-invalid")
            .ShouldBe("true");
        Value(visit, "Input.Contact.Email").ShouldBe("olha");
        await visit.Open(address);
        Value(visit, "Input.Work[0].From.Month").ShouldBe("13");
    }

    [Fact]
    public async Task More_rows_come_by_a_button_and_keep_what_stands_in_the_others()
    {
        var (_, member) = await app.AddTeam();
        using var visit = await Begin(member);

        await visit.Submit(
            new Dictionary<string, string>
            {
                ["Input.Work[0].Title"] = "snekker",
                ["add"] = "Work",
            },
            Form
        );

        Value(visit, "Input.Work[0].Title").ShouldBe("snekker");
        visit.Page.QuerySelector("#Input_Work_1__Title").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_save_on_top_of_a_newer_one_is_told_and_keeps_both()
    {
        var (_, member) = await app.AddTeam();
        using var one = await Begin(member);
        var address = one.Response.RequestMessage!.RequestUri!.PathAndQuery;
        using var other = await app.VisitAs(member);
        await other.Open(address);
        await other.Submit(Pair("Input.Contact.FullName", "Fra den andre"), Form);

        await one.Submit(Pair("Input.Contact.FullName", "Fra den første"), Form);

        one.Errors.Single().ShouldContain("et annet sted");
        Value(one, "Input.Contact.FullName").ShouldBe("Fra den første");
        await one.Submit(within: Form);
        await other.Open(address);
        Value(other, "Input.Contact.FullName").ShouldBe("Fra den første");
    }

    [Fact]
    public async Task A_script_keeps_the_draft_and_meets_the_same_conflict()
    {
        var (_, member) = await app.AddTeam();
        using var visit = await Begin(member);
        var address = visit.Response.RequestMessage!.RequestUri!.PathAndQuery;
        var token = visit
            .Page.QuerySelector($"{Form} [name=__RequestVerificationToken]")!
            .GetAttribute("value")!;
        KeyValuePair<string, string>[] pairs =
        [
            new("__RequestVerificationToken", token),
            new("Version", "0"),
            new("Input.Contact.FullName", "Olha"),
        ];

        await visit.Post($"{address}?handler=Keep", pairs);
        (await visit.Response.Content.ReadAsStringAsync()).ShouldContain("\"version\":1");
        await visit.Post($"{address}?handler=Keep", pairs);

        visit.Status.ShouldBe(HttpStatusCode.Conflict);
        await visit.Open(address);
        Value(visit, "Input.Contact.FullName").ShouldBe("Olha");
    }

    [Fact]
    public async Task A_finished_interview_makes_person_consents_and_follow_up_at_once()
    {
        var (team, member) = await app.AddTeam();
        using var visit = await Begin(member, interpreter: true);
        await visit.Submit(Whole("olha.together@example.com"), Onwards);
        visit.Heading.ShouldBe("Les samtykket høyt");
        visit.Page.QuerySelector("section[lang=uk]")!.TextContent.ShouldContain("Роботодавці");
        await visit.Submit();
        visit.Errors.Count.ShouldBe(2);

        await visit.Submit(new { Input__How = "Meeting", Input__Read = "true" });

        visit.Heading.ShouldBe("Sjekk e-posten sammen");
        var made = await Person("olha.together@example.com");
        made.Language.ShouldBe("uk");
        made.User!.PasswordHash.ShouldBeNull();
        made.User.EmailConfirmed.ShouldBeFalse();
        made.ProtectedAnswer.ShouldBe(false);
        made.Contact!.BirthDate.ShouldBe(new DateOnly(1990, 3, 27));
        made.Profile.Experience.Single().Title.ShouldBe("вчителька");
        made.Profile.Languages.Select(one => one.Language).ShouldBe(["no", "uk"]);
        made.Consents.Select(one => (one.Section, one.Audience))
            .ShouldBe(
                [
                    (ConsentSection.Work, ConsentAudience.Employers),
                    (ConsentSection.Name, ConsentAudience.WelcomeTeam),
                    (ConsentSection.Contact, ConsentAudience.WelcomeTeam),
                ],
                ignoreOrder: true
            );
        made.Consents.ShouldAllBe(one =>
            one.Channel == ConsentChannel.Interpreted
            && one.AssistedBy == member.Id
            && one.Language == "uk"
        );
        await ShouldFollow(team, member, made);
        (await app.MailsTo("olha.together@example.com")).Single().Language.ShouldBe("uk");
        (await Drafts(member)).ShouldBe(0);
    }

    // S-20
    [Fact]
    public async Task A_taken_address_looks_the_same_and_changes_nothing()
    {
        var (_, member) = await app.AddTeam();
        var (user, candidate) = await app.AddCandidate();
        using var visit = await Begin(member);
        await visit.Submit(Whole(user.Email!), Onwards);

        await visit.Submit(new { Input__How = "Phone", Input__Read = "true" });

        visit.Heading.ShouldBe("Sjekk e-posten sammen");
        visit.MainText.ShouldNotContain(candidate.PublicCode);
        (
            await app.Read(database => database.Users.CountAsync(one => one.Email == user.Email))
        ).ShouldBe(1);
        (await app.MailsTo(user.Email!)).Single().MailName.ShouldBe("AccountExists");
        (await Drafts(member)).ShouldBe(1);
    }

    [Fact]
    public async Task Somebody_followed_is_updated_and_keeps_what_was_not_asked()
    {
        var (team, member) = await app.AddTeam();
        var (_, candidate) = await app.AddCandidate();
        await app.AddFollowUp(team, candidate, member);
        using var visit = await Begin(member, who: candidate.PublicCode);
        Value(visit, "Input.Contact.FullName").ShouldBe(CandidateRows.Name);
        await visit.Submit(
            new Dictionary<string, string>
            {
                ["Input.Contact.Phone"] = "+47 400 00 000",
                ["Input.Team"] = "Skills",
                ["Input.From.Day"] = "",
                ["Input.From.Month"] = "",
                ["Input.From.Year"] = "",
            },
            Onwards
        );
        visit.Errors.ShouldBeEmpty();

        await visit.Submit(new { Input__How = "Meeting", Input__Read = "true" });

        var after = await app.Read(database =>
            database
                .Candidates.Include(one => one.Contact)
                .Include(one => one.Consents)
                .SingleAsync(one => one.Id == candidate.Id)
        );
        after.Contact!.Phone.ShouldBe("+47 400 00 000");
        after.Contact.BirthDate.ShouldBe(new DateOnly(1990, 4, 2));
        after.Profile.Skills.Single().Name.ShouldBe("sårstell");
        after.Profile.Experience.Count.ShouldBe(2);
        after.ProtectedAnswer.ShouldBe(false);
        after.Consents.Count(one => one.WithdrawnAt is null).ShouldBe(candidate.Consents.Count + 1);
    }

    // S-03
    [Fact]
    public async Task Another_members_draft_does_not_exist()
    {
        var (team, member) = await app.AddTeam();
        var colleague = await app.AddTeamMember(team);
        using var visit = await Begin(member);
        var address = visit.Response.RequestMessage!.RequestUri!.AbsolutePath;
        using var other = await app.VisitAs(colleague);

        foreach (var page in (string[])[address, $"{address}/samtykke"])
            (await other.Get(page)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await other.Open(Start)).Page.QuerySelector("[data-drafts]").ShouldBeNull();
    }

    [Fact]
    public async Task A_draft_is_thrown_away_by_its_member_or_by_thirty_days()
    {
        var (_, member) = await app.AddTeam();
        using var visit = await Begin(member);
        await visit.Open(Start);
        await visit.Submit(within: "[data-drafts] form");
        (await Drafts(member)).ShouldBe(0);
        using var again = await Begin(member);

        var met = await app.Read(database =>
            database.ApplyRetention(app.Clock.Now.UtcDateTime.AddDays(31), dryRun: true)
        );
        met[RetentionTable.InterviewDraft].ShouldBeGreaterThan(0);
    }

    private async Task<Visit> Begin(User member, bool interpreter = false, string who = "ny")
    {
        var visit = await app.VisitAs(member);
        await visit.Open(Start);
        await visit.Submit(
            new
            {
                Input__Language = "uk",
                Input__Interpreter = interpreter ? "true" : "false",
                Input__Note = interpreter ? "på telefon" : "",
                Input__Who = who,
            },
            "form[data-start]"
        );
        return visit;
    }

    private static Dictionary<string, string> Whole(string email) =>
        new()
        {
            ["Input.Contact.FullName"] = "Olha Melnyk",
            ["Input.Contact.BirthDate.Day"] = "27",
            ["Input.Contact.BirthDate.Month"] = "3",
            ["Input.Contact.BirthDate.Year"] = "1990",
            ["Input.Contact.Email"] = email,
            ["Input.Address"] = "no",
            ["Input.Work[0].Title"] = "вчителька",
            ["Input.Norwegian.Listening"] = "A2",
            ["Input.Norwegian.Speaking"] = "A1",
            ["Input.Tongues[0].Language"] = "uk",
            ["Input.Tongues[0].MotherTongue"] = "true",
            ["Input.Municipality"] = "5603",
            ["Input.Employers"] = "Work",
            ["Input.Team[0]"] = "Name",
            ["Input.Team[1]"] = "Contact",
            ["Input.FollowUp"] = "yes",
        };

    private async Task ShouldFollow(Organisation team, User member, Candidate person)
    {
        var followUp = await app.Read(database =>
            database
                .FollowUps.Include(one => one.Events)
                .SingleAsync(one => one.CandidateId == person.Id)
        );
        followUp.OrganisationId.ShouldBe(team.Id);
        followUp.State.ShouldBe(FollowUpState.Active);
        followUp.Sections.ShouldBe([ConsentSection.Name, ConsentSection.Contact]);
        var yes = followUp.Events.Single(one => one.Move == FollowUpMove.Accept);
        yes.ActorUserId.ShouldBe(person.UserId);
        yes.AssistedBy.ShouldBe(member.Id);
        yes.Channel.ShouldBe(ContactChannel.Meeting);
        yes.Note.ShouldBe("på telefon");
        (
            await app.Read(database =>
                database.AuditEntries.SingleAsync(one => one.CandidateId == person.Id)
            )
        ).What.ShouldBe(AuditedView.Registration);
    }

    private Task<Candidate> Person(string email) =>
        app.Read(database =>
            database
                .Candidates.Include(one => one.User)
                .Include(one => one.Contact)
                .Include(one => one.Consents)
                .SingleAsync(one => one.User!.Email == email)
        );

    private Task<int> Drafts(User member) =>
        app.Read(database => database.InterviewDrafts.CountAsync(one => one.UserId == member.Id));

    private static Dictionary<string, string> Pair(string name, string value) =>
        new() { [name] = value };

    private static string? Value(Visit visit, string name) =>
        visit.Page.QuerySelector($"[name='{name}']")?.GetAttribute("value");
}
