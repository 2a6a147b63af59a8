using CompetenceMatch.Core.Matching;
using CompetenceMatch.ReferenceData.Synthetic;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Cli.Benching.Web;

/// <summary>The pages under measurement: the address of the n-th request to each.</summary>
internal sealed class WebPages(Population population, Taxonomy taxonomy, WorldFacts world)
{
    // A real employer may open so many people a day, and the log of views is counted for each card.
    private const int People = 100;

    public static readonly IReadOnlyList<string> Searches = ["search", "filtered", "needHits"];

    public IReadOnlyDictionary<string, Func<int, string>> All =>
        new Dictionary<string, Func<int, string>>
        {
            ["landing"] = _ => "/",
            ["search"] = _ => "/arbeidsgiver/sok",
            ["filtered"] = Filtered,
            ["needHits"] = at => $"/arbeidsgiver/behov/{world.Needs[at % world.Needs.Count]}/treff",
            ["needs"] = _ => "/arbeidsgiver/behov",
            ["card"] = at =>
                $"/arbeidsgiver/kandidat/{world.Codes[at % Math.Min(People, world.Codes.Count)]}",
        };

    // What somebody works with, in the region where the person lives: never an empty list.
    private string Filtered(int at)
    {
        var profile = population.ProfileAt(at % population.ProfileCount);
        var region = profile.Municipality is { } place
            ? taxonomy.Municipalities.GetValueOrDefault(place)?.Region
            : null;
        var occupation = profile.Experience.Select(one => one.Occupation).FirstOrDefault();
        var query = new CandidateQuery
        {
            Regions = region is null ? [] : [region],
            Occupations = occupation is { } code ? [code] : [],
        };
        var pairs = CandidateQueryString
            .Write(query)
            .Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}");
        return $"/arbeidsgiver/sok?{string.Join('&', pairs)}";
    }
}
