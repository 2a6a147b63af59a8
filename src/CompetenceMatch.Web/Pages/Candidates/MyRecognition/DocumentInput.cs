namespace CompetenceMatch.Web.Pages.Candidates.MyRecognition;

/// <summary>A paper that the person adds.</summary>
public sealed class DocumentInput
{
    /// <summary>A code of the plan's document lists.</summary>
    public string? Kind { get; set; }
    public IFormFile? File { get; set; }
}
