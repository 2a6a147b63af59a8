using System.Globalization;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Web.Pages.Candidates.Register;

public sealed record TradeInput
{
    public string? Trade { get; init; }

    /// <summary>What a chosen suggestion left; checked again on the server.</summary>
    public string? Code { get; init; }
    public string? Country { get; init; }
    public string? Year { get; init; }
    public Documents? Documents { get; init; }
    public RecognitionState? Recognition { get; init; }

    public static TradeInput Of(TradeCertificate row) =>
        new()
        {
            Trade = row.Trade,
            Code = row.Occupation?.Value,
            Country = row.Country,
            Year = row.Year?.ToString(CultureInfo.InvariantCulture),
            Documents = row.Documents,
            Recognition = row.Recognition,
        };
}
