using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.FollowUps;
using CompetenceMatch.Web.Introductions;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Welcome.People;

/// <summary>The person's own answer to an introduction, written down by the member it was told to.</summary>
public sealed class AnswerModel(
    CmDbContext database,
    Team team,
    FollowedPeople people,
    IntroductionFlow flow,
    Choices choices,
    Texts texts
) : PersonPage(team, people)
{
    private static readonly ContactChannel[] ways = [ContactChannel.Phone, ContactChannel.Meeting];
    private readonly FollowedPeople people = people;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public AnswerInput Input { get; set; } = new();

    public Introduction Introduction { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Answers =>
        [new(texts["Together_Phone_Yes"], "yes"), new(texts["Together_Phone_No"], "no")];

    /// <summary>The team passes on only what it may see itself.</summary>
    public IReadOnlyList<ConsentSection> Given =>
        [.. AnswerWords.Offered.Intersect(FollowUp.Sections)];

    public IReadOnlyList<SelectListItem> Sections => AnswerWords.Ticks(texts, Given);

    public IEnumerable<SelectListItem> Channels =>
        choices.Of<ContactChannel>().Where(one => ways.Any(way => one.Value == $"{way}"));

    public async Task OnGetAsync()
    {
        people.Log(FollowUp.CandidateId, AuditedView.Messages);
        await database.SaveChangesAsync();
        Input = new AnswerInput();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var given = Given.Intersect(Input.Sections).ToList();
        var reason = Input.Reason?.Trim() ?? "";
        Check(given, reason);
        if (!ModelState.IsValid)
            return Page();
        _ =
            Input.Answer == "yes"
                ? await flow.Accept(Introduction, given, Team.UserId, Input.How)
                : await flow.Decline(
                    Introduction,
                    reason.Length == 0 ? null : reason,
                    Team.UserId,
                    Input.How
                );
        people.Log(FollowUp.CandidateId, AuditedView.Answer);
        return await SaveAndGo(database, "Together_Phone_Done", PeopleLinks.Show(Code));
    }

    // Contact is what a yes cannot do without, so without it there is no answer to pass on.
    protected override async Task<bool> IsFound()
    {
        if (!await base.IsFound() || !FollowUp.Sections.Contains(ConsentSection.Contact))
            return false;
        var found = await flow.Whole()
            .Include(one => one.Candidate!.Contact)
            .AsSplitQuery()
            .FirstOrDefaultAsync(one => one.Id == Id && one.CandidateId == FollowUp.CandidateId);
        if (found is null || !flow.May(found, IntroductionMove.Accept))
            return false;
        Introduction = found;
        return true;
    }

    private void Check(List<ConsentSection> given, string reason)
    {
        if (Input.Answer is not ("yes" or "no"))
            Wrong("Answer", texts["Together_Phone_AnswerMissing"]);
        if (Input.Answer == "yes" && AnswerWords.WrongWithYes(Introduction, given) is { } key)
            Wrong("Sections", texts[key]);
        if (
            Input.Answer == "no"
            && AnswerWords.WrongWithText(Introduction, reason, texts) is { } words
        )
            Wrong("Reason", words);
        if (Input.How is not { } how || !ways.Contains(how))
            Wrong("How", texts["Together_How_Missing"]);
        if (!Input.Read)
            Wrong("Read", texts["Together_Phone_ReadMissing"]);
    }

    private void Wrong(string field, string words) =>
        ModelState.AddModelError($"Input.{field}", words);
}
