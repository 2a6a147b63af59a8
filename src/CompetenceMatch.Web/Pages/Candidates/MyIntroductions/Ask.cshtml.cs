using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Data;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Introductions;
using CompetenceMatch.Web.Localisation;

namespace CompetenceMatch.Web.Pages.Candidates.MyIntroductions;

/// <summary>A question first; still without a name.</summary>
public sealed class AskModel(
    CmDbContext database,
    OwnIntroductions own,
    IntroductionFlow flow,
    Acting acting,
    Texts texts
) : TextAnswerPage(database, own, texts)
{
    public override IntroductionMove Move => IntroductionMove.Ask;
    protected override string? MissingKey => "Me_Ask_Missing";
    protected override string DoneKey => "Me_Ask_Done";

    protected override Task Give(string text) => flow.Ask(Introduction, text, acting.UserId);
}
