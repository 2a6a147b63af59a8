using CompetenceMatch.Data;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Localisation;

namespace CompetenceMatch.Web.Pages.Candidates.Register;

/// <summary>The list of work, paid or not; each row is changed on a page of its own.</summary>
public sealed class WorkModel(CmDbContext database, OwnCandidate own, Texts texts)
    : RegistrationPage(database, own, texts)
{
    public override RegistrationStep Step => RegistrationSteps.Work;

    public void OnGet() { }
}
