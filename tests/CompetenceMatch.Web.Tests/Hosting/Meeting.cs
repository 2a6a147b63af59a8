using CompetenceMatch.Data.Entities;
using CompetenceMatch.TestKit;

namespace CompetenceMatch.Web.Tests.Hosting;

/// <summary>An approved organisation with a published need for a nurse, and somebody who looks for people.</summary>
internal sealed record Meeting(
    WebApp App,
    Organisation Organisation,
    StoredNeed Need,
    User Employer
)
{
    public string Hits => $"/arbeidsgiver/behov/{Need.Id}/treff";
    public string List => $"/arbeidsgiver/behov/{Need.Id}/liste";

    public static async Task<Meeting> Arrange(WebApp app)
    {
        var organisation = await app.AddOrganisation();
        var need = await app.AddNeed(organisation, ANeed.Nurse());
        return new Meeting(app, organisation, need, await app.AddMember(organisation));
    }

    public Task<Visit> Visit() => App.VisitAs(Employer);

    public string Send(Candidate candidate) =>
        $"/arbeidsgiver/behov/{Need.Id}/introduksjon/{candidate.PublicCode}";

    public string Card(Candidate candidate) =>
        $"/arbeidsgiver/kandidat/{candidate.PublicCode}?behov={Need.Id}";

    /// <summary>A nurse whom the index knows.</summary>
    public async Task<Candidate> AddNurse(Action<Candidate>? change = null)
    {
        var (_, candidate) = await App.AddCandidate(change);
        await App.CatchUp();
        return candidate;
    }
}
