using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Data;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Localisation;

namespace CompetenceMatch.Web.Pages.Candidates.Register;

/// <summary>The languages, Norwegian first even before it is answered.</summary>
public sealed class TonguesModel(CmDbContext database, OwnCandidate own, Texts texts)
    : RegistrationPage(database, own, texts)
{
    public override RegistrationStep Step => RegistrationSteps.Languages;

    public IReadOnlyList<LanguageSkill> Rows =>
        Profile.Languages.Any(row => row.Language == "no")
            ? Profile.Languages
            : [new LanguageSkill("no"), .. Profile.Languages];

    public static bool IsAnswered(LanguageSkill row) =>
        (row.Listening ?? row.Reading ?? row.Speaking ?? row.Writing) is not null;

    public void OnGet() { }
}
