using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Tests.Fixtures;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Data.Tests;

public abstract class ModelTests(DatabaseFixture fixture)
{
    private static readonly Profile Nurse = ProfileJson.Parse(
        """
        {"id":"p1","municipality":"5610","willMoveTo":["154"],"residence":"protection",
         "educations":[{"title":"Bachelor of Science in Nursing","nus":6,"field":"0913","country":"PH","completed":true}],
         "experience":[{"title":"медсестра","occupation":"2223","country":"PH","from":"2015-01","to":"2020-06"}],
         "languages":[{"language":"no","speaking":"B1"}],"wishedOccupations":["2223"],"skills":["sårstell"]}
        """
    );

    [Fact]
    public void Migrations_match_the_model()
    {
        using var database = fixture.Open();

        database.Database.HasPendingModelChanges().ShouldBeFalse();
    }

    [Fact]
    public async Task Profile_comes_back_as_it_was_written()
    {
        var candidate = Rows.Candidate();
        candidate.Profile = Nurse;
        await fixture.Add(candidate);

        var read = await Read(candidate);

        ProfileJson.Write(read.Profile).ShouldBe(ProfileJson.Write(Nurse));
    }

    [Fact]
    public async Task Profile_is_saved_only_when_it_changed()
    {
        var candidate = await fixture.Add(Rows.Candidate());
        await using var database = fixture.Open();
        var read = await database.Candidates.SingleAsync(row => row.Id == candidate.Id);

        read.Profile = ProfileJson.Parse(ProfileJson.Write(read.Profile));
        database.ChangeTracker.HasChanges().ShouldBeFalse();

        read.Profile = read.Profile with { Percent = 80 };
        database.ChangeTracker.HasChanges().ShouldBeTrue();
    }

    [Fact]
    public async Task Times_are_utc_equal_and_comparable()
    {
        var moment = DatabaseFixture.Now.AddTicks(1234567);
        var candidate = Rows.Candidate();
        candidate.PausedAt = moment;
        await fixture.Add(candidate);

        await using var database = fixture.Open();
        var read = await database.Candidates.SingleAsync(row =>
            row.Id == candidate.Id
            && row.PausedAt > moment.AddMilliseconds(-1)
            && row.PausedAt < moment.AddMilliseconds(1)
        );

        read.PausedAt!.Value.Kind.ShouldBe(DateTimeKind.Utc);
        read.PausedAt.Value.ShouldBe(moment, TimeSpan.FromMicroseconds(1));
        read.CreatedAt.ShouldBe(DatabaseFixture.Now);
    }

    [Fact]
    public async Task Given_sections_and_result_ids_are_lists()
    {
        var organisation = Rows.Organisation();
        var need = await fixture.Add(Rows.Need(organisation));
        var candidate = await fixture.Add(Rows.Candidate());
        var introduction = Rows.Introduction(need, candidate);
        introduction.GivenSections = [ConsentSection.Name, ConsentSection.Contact];
        await fixture.Add(introduction);
        var search = new SearchAudit
        {
            Id = Guid.CreateVersion7(),
            At = DatabaseFixture.Now,
            ActorUserId = Guid.CreateVersion7(),
            QueryJson = "{}",
            IndexGeneration = 7,
            ResultIds = [candidate.Id],
        };
        await fixture.Add(search);

        await using var database = fixture.Open();
        var read = await database.Introductions.SingleAsync(row => row.Id == introduction.Id);

        read.GivenSections.ShouldBe([ConsentSection.Name, ConsentSection.Contact]);
        (await database.SearchAudits.SingleAsync(row => row.Id == search.Id)).ResultIds.ShouldBe([
            candidate.Id,
        ]);
    }

    [Fact]
    public async Task The_four_roles_are_there_from_the_start()
    {
        await using var database = fixture.Open();

        var names = await database.Roles.Select(role => role.Name!).ToListAsync();

        names.ShouldBe(RoleNames.All, ignoreOrder: true);
    }

    [Fact]
    public async Task User_can_hold_a_passkey()
    {
        var user = await fixture.Add(Rows.User());
        var key = new IdentityUserPasskey<Guid>
        {
            UserId = user.Id,
            CredentialId = [1, 2, 3],
            Data = new()
            {
                PublicKey = [4],
                AttestationObject = [5],
                ClientDataJson = [6],
                CreatedAt = new DateTimeOffset(DatabaseFixture.Now),
                Name = "Telefon",
            },
        };
        await fixture.Add(key);

        await using var database = fixture.Open();
        var read = await database.UserPasskeys.SingleAsync(row => row.UserId == user.Id);

        read.Data.Name.ShouldBe("Telefon");
    }

    private async Task<Candidate> Read(Candidate candidate)
    {
        await using var database = fixture.Open();
        return await database.Candidates.SingleAsync(row => row.Id == candidate.Id);
    }
}
