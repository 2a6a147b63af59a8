using System.Globalization;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Web.Forms;

namespace CompetenceMatch.Web.Pages.Employers.Needs;

/// <summary>The first page: which work, where, how many and when.</summary>
public sealed record JobInput
{
    public string? Title { get; init; }

    /// <summary>Left by a chosen suggestion.</summary>
    public string? Code { get; init; }

    /// <summary>The answer where the title may mean several occupations.</summary>
    public string? Choice { get; init; }
    public string? WordingReason { get; init; }
    public string? Municipality { get; init; }
    public string? Count { get; init; } = "1";
    public DateParts Start { get; init; } = new();
    public string? Percent { get; init; }
    public IList<string> Shifts { get; init; } = [];

    public static JobInput Of(Need need, string? wordingReason) =>
        new()
        {
            Title = need.Title,
            Code = need.Esco ?? need.Occupation?.Value,
            Municipality = need.Municipality,
            Count = need.Count.ToString(CultureInfo.InvariantCulture),
            Start = DateParts.From(need.Start),
            Percent = need.Percent?.ToString(CultureInfo.InvariantCulture),
            Shifts = [.. need.Shifts],
            WordingReason = wordingReason,
        };
}
