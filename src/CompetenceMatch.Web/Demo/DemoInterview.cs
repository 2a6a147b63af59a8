using CompetenceMatch.Core.Languages;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Forms;
using CompetenceMatch.Web.Interviews;
using CompetenceMatch.Web.Registering;

namespace CompetenceMatch.Web.Demo;

/// <summary>A registration that was broken off half way, through an interpreter.</summary>
internal static class DemoInterview
{
    public static InterviewDraft Of(Organisation team, Guid member) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            OrganisationId = team.Id,
            UserId = member,
            Language = "ar",
            HasInterpreter = true,
            InterpreterNote = "Tolk på telefon fra kommunens tjeneste",
            ContentJson = InterviewContent.Write(
                new InterviewInput
                {
                    Contact = new ContactInput
                    {
                        FullName = "Rima Haddad",
                        BirthDate = new DateParts
                        {
                            Day = "14",
                            Month = "6",
                            Year = "1988",
                        },
                    },
                    Work = [new WorkInput { Title = "صيدلانية", Country = "SY" }],
                    Norwegian = new TongueInput
                    {
                        Listening = Cefr.A2,
                        Reading = Cefr.A2,
                        Speaking = Cefr.A1,
                    },
                    Tongues = [new TongueInput { Language = "ar", MotherTongue = true }],
                }
            ),
        };
}
