using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Consents;
using CompetenceMatch.Web.Interviews;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CompetenceMatch.Web.Pages.Welcome.Together;

/// <summary>The consent once more, to be read aloud in the person's language, and the member's word that it was.</summary>
public sealed class ReadAloudModel(
    InterviewServices services,
    InterviewRecord record,
    Choices choices,
    Texts texts
) : DraftPage(services)
{
    [BindProperty]
    public ReadAloudInput Input { get; set; } = new();

    public InterviewInput Answers { get; private set; } = new();
    public ConsentText Text => ConsentTexts.In(Draft.Language);

    public static IReadOnlyList<ContactChannel> Ways =>
        [ContactChannel.Meeting, ContactChannel.Phone, ContactChannel.Video];

    public IEnumerable<SelectListItem> Channels =>
        choices.Of<ContactChannel>().Where(one => Ways.Any(way => one.Value == $"{way}"));

    public IActionResult OnGet()
    {
        Input = new ReadAloudInput();
        return Ready() is null ? LocalRedirect(TogetherLinks.Interview(Id)) : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var whole = ModelState.IsValid;
        ModelState.Clear();
        if (Ready() is not { } answers)
            return LocalRedirect(TogetherLinks.Interview(Id));
        if (!whole || Input.How is not { } how || !Ways.Contains(how))
            ModelState.AddModelError("Input.How", texts["Together_How_Missing"]);
        if (!Input.Read)
            ModelState.AddModelError("Input.Read", texts["Together_Read_Missing"]);
        if (!ModelState.IsValid)
            return Page();
        return await Finish(answers, Input.How!.Value);
    }

    private async Task<IActionResult> Finish(InterviewAnswers answers, ContactChannel how)
    {
        if (FollowUp is not null)
        {
            record.Update(FollowUp.Candidate!, Draft, answers);
            return await SaveAndGo(Services.Database, "Together_Updated", TogetherLinks.Start);
        }
        await record.Register(Draft, answers, how);
        return LocalRedirect(TogetherLinks.Done);
    }

    // Null where the draft is not whole; its own page says what is missing.
    private InterviewAnswers? Ready()
    {
        Answers = InterviewContent.Read(Draft.ContentJson);
        var answers = Services.Check.Read(Answers, FollowUp?.Candidate, ModelState);
        if (answers is null)
            ModelState.Clear();
        return answers;
    }
}
