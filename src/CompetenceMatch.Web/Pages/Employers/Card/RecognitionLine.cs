using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Web.Localisation;

namespace CompetenceMatch.Web.Pages.Employers.Card;

/// <summary>Who decides about something that is missing, and how long it takes.</summary>
/// <remarks>
/// Neither the route's title nor its page is shown: they tell whether the education is from a neighbouring
/// country, the EEA or elsewhere, which an employer must not learn before a yes (P-06).
/// </remarks>
public sealed record RecognitionLine(Gap Gap, string? Authority, string? Site)
{
    public static IReadOnlyList<RecognitionLine> Of(MatchResult match, Taxonomy taxonomy) =>
        [
            .. match
                .Gaps.Where(gap =>
                    gap.Kind
                        is GapKind.Authorisation
                            or GapKind.Certificate
                            or GapKind.Education
                            or GapKind.Language
                )
                .Select(gap => Of(gap, taxonomy)),
        ];

    private static RecognitionLine Of(Gap gap, Taxonomy taxonomy)
    {
        var route = gap
            .Routes.Select(id => taxonomy.Routes.GetValueOrDefault(id))
            .OfType<RecognitionRoute>()
            .FirstOrDefault();
        return new RecognitionLine(
            gap,
            route?.Authority.In(Language.Current.Code),
            FrontPage(route?.Url)
        );
    }

    // A cell may hold several addresses; the first host is the authority's own front page.
    private static string? FrontPage(string? url) =>
        url?.Split([' ', ';', '|'], StringSplitOptions.RemoveEmptyEntries) is [var first, ..]
        && Uri.TryCreate(first, UriKind.Absolute, out var address)
            ? address.GetLeftPart(UriPartial.Authority)
            : null;
}
