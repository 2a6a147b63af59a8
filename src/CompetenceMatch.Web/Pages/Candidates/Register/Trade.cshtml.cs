using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Data;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Forms;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Occupations;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Candidates.Register;

/// <summary>One trade, journeyman's or operator certificate.</summary>
public sealed class TradeModel(
    CmDbContext database,
    OwnCandidate own,
    Texts texts,
    TimeProvider time,
    Taxonomy taxonomy,
    TitleChoice titles
) : RegistrationPage(database, own, texts)
{
    private const int LongestTitle = 120;
    private const int FirstYear = 1930;

    public override RegistrationStep Step => RegistrationSteps.Studies;
    public override string BackHref => Keeping(RegisterLinks.Studies);

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = RowKeys.NewRow;

    [BindProperty]
    public TradeInput Input { get; set; } = new();

    public bool IsNew => Key == RowKeys.NewRow;

    private TradeCertificate? Row =>
        Profile.TradeCertificates.FirstOrDefault(row => row.Key == Key);

    public IActionResult OnGet()
    {
        if (!IsNew && Row is null)
            return LocalRedirect(BackHref);
        Input = TradeInput.Of(Row ?? new TradeCertificate());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsNew && Row is null)
            return LocalRedirect(BackHref);
        var row = Check();
        if (!ModelState.IsValid)
            return Page();
        var reading = titles.Read(row.Trade!, Input.Code, (Row?.Trade, Row?.Occupation));
        row = row with { Occupation = reading.Occupation };
        Candidate.Profile = Profile with
        {
            TradeCertificates = RowKeys.Put(Profile.TradeCertificates, row, one => one.Key),
        };
        return await SaveAndGo(
            reading.IsQuestion ? Keeping($"{RegisterLinks.Tasks}/yrke/fagbrev/{row.Key}") : BackHref
        );
    }

    private TradeCertificate Check()
    {
        var trade = Input.Trade?.Trim() ?? "";
        if (trade.Length == 0)
            Wrong("Trade", "Candidate_Trade_Name_Missing");
        else if (trade.Length > LongestTitle)
            Wrong("Trade", "Candidate_TooLong", LongestTitle);
        if (Input.Country is { } country && !taxonomy.Countries.ContainsKey(country))
            Wrong("Country", "Shared_Invalid");
        var year = Digits.Number(Input.Year);
        var last = time.Today().Year;
        if (
            !string.IsNullOrWhiteSpace(Input.Year)
            && (year is null || year < FirstYear || year > last)
        )
            Wrong("Year", "Candidate_Year_Wrong", FirstYear, last);
        return (Row ?? new TradeCertificate(Key: RowKeys.New())) with
        {
            Trade = trade,
            Country = Input.Country,
            Year = year,
            Documents = Input.Documents,
            Recognition =
                Input.Recognition ?? (Input.Country == "NO" ? RecognitionState.NotNeeded : null),
        };
    }
}
