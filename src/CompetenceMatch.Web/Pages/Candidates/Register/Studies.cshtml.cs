using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Data;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Localisation;

namespace CompetenceMatch.Web.Pages.Candidates.Register;

/// <summary>Education, trade certificates and authorisations, each changed on a page of its own.</summary>
public sealed class StudiesModel(
    CmDbContext database,
    OwnCandidate own,
    Texts texts,
    Taxonomy taxonomy
) : RegistrationPage(database, own, texts)
{
    public override RegistrationStep Step => RegistrationSteps.Studies;

    public bool IsEmpty =>
        Profile is { Educations.Count: 0, TradeCertificates.Count: 0, Authorisations.Count: 0 };

    /// <summary>The Norwegian level the named degree usually counts as; null = not in the table.</summary>
    public int? UsualLevel(EducationRecord row) =>
        DegreeHints.Of(taxonomy, row.Country, row.Title)?.NusMin;

    public void OnGet() { }
}
