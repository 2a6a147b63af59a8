using System.ComponentModel.DataAnnotations;
using CompetenceMatch.Web.Finding;

namespace CompetenceMatch.Web.Pages.Employers.Find;

public sealed record WordsInput
{
    [StringLength(AskedWords.Longest, ErrorMessage = "Find_Words_Long")]
    public string? Words { get; init; }
}
