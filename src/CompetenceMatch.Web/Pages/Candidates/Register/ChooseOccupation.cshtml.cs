using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Data;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Occupations;
using CompetenceMatch.Web.Registering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CompetenceMatch.Web.Pages.Candidates.Register;

/// <summary>One question: what is the title most like? Already saved, so leaving here loses nothing.</summary>
public sealed class ChooseOccupationModel(
    CmDbContext database,
    OwnCandidate own,
    Texts texts,
    OccupationItems items,
    TitleChoice titles
) : RegistrationPage(database, own, texts)
{
    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    [BindProperty]
    public OccupationInput Input { get; set; } = new();

    public override RegistrationStep Step =>
        IsWork ? RegistrationSteps.Work : RegistrationSteps.Studies;
    public override string BackHref => Keeping(Step.Path);
    public string? Title { get; private set; }
    public IReadOnlyList<SelectListItem> Choices { get; private set; } = [];

    private bool IsWork => Kind == "arbeid";

    public IActionResult OnGet()
    {
        if (!Show(out var now))
            return LocalRedirect(BackHref);
        Input = new OccupationInput { Choice = now?.Value };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Show(out _))
            return LocalRedirect(BackHref);
        if (Choices.All(choice => choice.Value != Input.Choice))
            Wrong("Choice", "Candidate_Choose_Missing");
        if (!ModelState.IsValid)
            return Page();
        Link(titles.Known(Input.Choice), titles.KnownEsco(Input.Choice));
        return await SaveAndGo(BackHref);
    }

    private bool Show(out OccupationOption? now)
    {
        var work = Profile.Experience.FirstOrDefault(row => IsWork && row.Key == Key);
        var trade = Profile.TradeCertificates.FirstOrDefault(row => !IsWork && row.Key == Key);
        now = (work?.Occupation ?? trade?.Occupation) is { } code
            ? new OccupationOption(code, work?.Esco)
            : null;
        Title = work?.Title ?? trade?.Trade;
        if (Title is null)
            return false;
        var options = titles.Choices(Title);
        if (!IsWork)
            options = [.. options.Where(option => option.Esco is null)];
        if (now is { } linked && options.All(one => one.Value != linked.Value))
            options = [linked, .. options];
        Choices =
        [
            .. items.Of(options),
            new SelectListItem(Texts["Candidate_Choose_None"], TitleChoice.OwnWords),
        ];
        return true;
    }

    private void Link(OccupationCode? occupation, string? esco) =>
        Candidate.Profile = IsWork
            ? PresentJob.WithWork(
                Profile,
                [
                    .. Profile.Experience.Select(row =>
                        row.Key == Key ? row with { Occupation = occupation, Esco = esco } : row
                    ),
                ]
            )
            : Profile with
            {
                TradeCertificates =
                [
                    .. Profile.TradeCertificates.Select(row =>
                        row.Key == Key ? row with { Occupation = occupation } : row
                    ),
                ],
            };
}
