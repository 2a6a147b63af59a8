using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Data;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Introductions;
using CompetenceMatch.Web.Localisation;

namespace CompetenceMatch.Web.Pages.Candidates.MyIntroductions;

/// <summary>A no; the reason is the person's to give or not.</summary>
public sealed class NoModel(
    CmDbContext database,
    OwnIntroductions own,
    IntroductionFlow flow,
    Acting acting,
    Texts texts
) : TextAnswerPage(database, own, texts)
{
    public override IntroductionMove Move => IntroductionMove.Decline;
    protected override string DoneKey => "Me_No_Done";

    protected override Task Give(string text) =>
        flow.Decline(Introduction, text.Length == 0 ? null : text, acting.UserId);
}
