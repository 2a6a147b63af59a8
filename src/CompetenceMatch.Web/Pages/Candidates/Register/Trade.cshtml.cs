using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Data;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Occupations;
using CompetenceMatch.Web.Registering;
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
) : RowPage<TradeCertificate, TradeInput>(database, own, texts, taxonomy, time)
{
    private const int LongestTitle = 120;

    public override RegistrationStep Step => RegistrationSteps.Studies;

    protected override TradeCertificate? Row =>
        Profile.TradeCertificates.FirstOrDefault(row => row.Key == Key);

    protected override TradeInput InputOf(TradeCertificate? row) => TradeInput.Of(row ?? new());

    protected override TradeCertificate Check()
    {
        var trade = Rows.Named("Trade", Input.Trade, "Candidate_Trade_Name_Missing", LongestTitle);
        Rows.Country(Input.Country);
        return (Row ?? new TradeCertificate(Key: RowKeys.New())) with
        {
            Trade = trade,
            Country = Input.Country,
            Year = Rows.Year(Input.Year),
            Documents = Input.Documents,
            Recognition =
                Input.Recognition ?? (Input.Country == "NO" ? RecognitionState.NotNeeded : null),
        };
    }

    protected override Task<IActionResult> Keep(TradeCertificate row)
    {
        var reading = titles.Read(row.Trade!, Input.Code, new(Row?.Trade, Row?.Occupation));
        row = row with { Occupation = reading.Occupation };
        Candidate.Profile = Profile with
        {
            TradeCertificates = RowKeys.Put(Profile.TradeCertificates, row, one => one.Key),
        };
        return SaveAndGo(
            reading.IsQuestion ? Keeping($"{RegisterLinks.Tasks}/yrke/fagbrev/{row.Key}") : BackHref
        );
    }
}
