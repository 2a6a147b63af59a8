using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Tests.Hosting;

/// <summary>Needs that fit the person of <see cref="CandidateRows"/>, and introductions to that person.</summary>
internal static class IntroductionRows
{
    public const string Message = "Hei! Vi trenger deg i nattvakten.";

    /// <summary>A nurse in Hammerfest; with B1 the person is one language step away, and not authorised.</summary>
    public static Need NurseNeed(string title = "Sykepleier natt") =>
        new()
        {
            Id = new NeedId("n"),
            Title = title,
            Occupation = new OccupationCode("2223"),
            Municipality = "5603",
            MinNus = 6,
            Languages = [new LanguageDemand("no", Speaking: Cefr.B2, Reason: "pasientsikkerhet")],
            Licences = ["B"],
        };

    /// <summary>A cleaner in Hammerfest: the person meets all of it, and holds more.</summary>
    public static Need CleanerNeed(string title = "Renholder dag") =>
        new()
        {
            Id = new NeedId("n"),
            Title = title,
            Occupation = new OccupationCode("9112"),
            Municipality = "5603",
        };

    public static async Task<(
        Introduction Introduction,
        Organisation Organisation
    )> AddIntroduction(
        this WebApp app,
        Candidate candidate,
        IntroductionState state = IntroductionState.Sent,
        int days = 10
    )
    {
        var organisation = await app.AddOrganisation("Nordlys sykehjem");
        var owner = await app.AddMember(organisation);
        var need = await app.AddNeed(organisation, NurseNeed());
        var now = app.Clock.Now.UtcDateTime;
        var introduction = new Introduction
        {
            Id = Guid.CreateVersion7(),
            NeedId = need.Id,
            OrganisationId = organisation.Id,
            CandidateId = candidate.Id,
            State = state,
            Message = Message,
            CreatedBy = owner.Id,
            CreatedAt = now,
            Deadline = now.AddDays(days),
        };
        await app.Write(database => database.Introductions.Add(introduction));
        return (introduction, organisation);
    }

    public static Task<Introduction> Stored(this WebApp app, Guid introduction) =>
        app.Read(database => database.Introductions.FindAsync(introduction).AsTask()!)!;
}
