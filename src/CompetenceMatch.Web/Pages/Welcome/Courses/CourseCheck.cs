using System.Globalization;
using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CompetenceMatch.Web.Pages.Welcome.Courses;

/// <summary>What is wrong with an offer as it was typed, each at its field.</summary>
internal sealed class CourseCheck(ModelStateDictionary state, Texts texts, Taxonomy taxonomy)
{
    private const int LongestText = 120;
    private const int MostNok = 100_000;
    private const int MostPlaces = 1_000;

    public static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    public void Check(CourseInput input)
    {
        Wrong(
            string.IsNullOrWhiteSpace(input.Provider) || input.Provider.Length > LongestText,
            "Provider"
        );
        Wrong(input.Name?.Length > LongestText, "Name");
        Wrong(input.To is null || input.To <= (input.From ?? Cefr.None), "To");
        Wrong(input.Mode is not { } mode || !Enum.IsDefined(mode), "Mode");
        Wrong(IsWrongTime(input.Starts), "Starts");
        Wrong(
            IsWrongTime(input.Ends)
                || CourseInput.Time(input.Ends) <= CourseInput.Time(input.Starts),
            "Ends"
        );
        var isPlaced = input.Mode is OfferMode.Place or OfferMode.Both or OfferMode.Workplace;
        var isKnown = taxonomy.Municipalities.ContainsKey(input.Municipality ?? "");
        Wrong(
            isPlaced ? !isKnown : !string.IsNullOrEmpty(input.Municipality) && !isKnown,
            "Municipality"
        );
        Wrong(IsWrongNumber(input.Cost, MostNok), "Cost");
        Wrong(IsWrongNumber(input.Capacity, MostPlaces), "Capacity");
        Wrong(IsWrongUrl(input.Url), "Url");
    }

    private static bool IsWrongTime(string? text) =>
        !string.IsNullOrWhiteSpace(text) && CourseInput.Time(text) is null;

    private static bool IsWrongNumber(string? text, int most) =>
        !string.IsNullOrWhiteSpace(text) && !(Number(text) <= most);

    private static bool IsWrongUrl(string? text) =>
        !string.IsNullOrWhiteSpace(text)
        && !(
            Uri.TryCreate(text.Trim(), UriKind.Absolute, out var url)
            && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp)
        );

    private void Wrong(bool isWrong, string field)
    {
        if (isWrong)
            state.AddModelError($"Input.{field}", texts[$"Offer_Wrong_{field}"]);
    }
}
