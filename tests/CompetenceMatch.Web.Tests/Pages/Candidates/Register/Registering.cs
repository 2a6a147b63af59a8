using CompetenceMatch.Data.Candidates;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Tests.Pages.Candidates.Register;

/// <summary>Steps of the registration as a person without JavaScript takes them.</summary>
internal static class Registering
{
    public const string Start = "/kandidat/registrer";

    public static async Task<(User User, Visit Visit)> NewPerson(this WebApp app)
    {
        var user = await app.AddUser(RoleNames.Candidate);
        return (user, await app.VisitAs(user));
    }

    public static Task<Candidate> CandidateOf(this WebApp app, User user) =>
        app.Read(database =>
            database
                .Candidates.WithStanding()
                .AsNoTracking()
                .SingleAsync(one => one.UserId == user.Id)
        );

    public static async Task<Visit> Contact(this Visit visit, string year = "1990")
    {
        await visit.Open($"{Start}/kontakt");
        return await visit.Submit(
            new
            {
                Input__FullName = "Ñandú ʻAlī ßø",
                Input__Email = "person@example.com",
                Input__Phone = "+380 44 123 45 67",
                Input__BirthDate__Day = "27",
                Input__BirthDate__Month = "3",
                Input__BirthDate__Year = year,
            }
        );
    }

    public static async Task<Visit> Address(this Visit visit, string answer = "no")
    {
        await visit.Open($"{Start}/adresse");
        return await visit.Submit(new { Input__Answer = answer });
    }

    public static async Task<Visit> Work(this Visit visit, string title = "sykepleier")
    {
        await visit.Open($"{Start}/arbeid/ny");
        return await visit.Submit(
            new
            {
                Input__Title = title,
                Input__Kind = "Paid",
                Input__Country = "UA",
                Input__From__Month = "1",
                Input__From__Year = "2015",
                Input__To__Month = "6",
                Input__To__Year = "2020",
                Input__Percent = "100",
            }
        );
    }

    public static async Task<Visit> Place(this Visit visit, string municipality = "5610")
    {
        await visit.Open($"{Start}/sted");
        return await visit.Submit(
            new
            {
                Input__Municipality = municipality,
                Input__MaxTravel = "60",
                Input__Rural = "Yes",
            }
        );
    }

    public static async Task<Visit> Consent(this Visit visit, params string[] employers)
    {
        await visit.Open($"{Start}/samtykke");
        return await visit.Submit(
            employers.Select(section => KeyValuePair.Create("Input.Employers", section))
        );
    }

    public static async Task<Visit> Confirm(this Visit visit)
    {
        await visit.Open($"{Start}/sjekk");
        return await visit.Submit();
    }
}
