namespace CompetenceMatch.Web.Pages.Employers.Needs;

/// <summary>A stretch of the advert as it is shown: plain, marked with what was read, or left out.</summary>
/// <param name="Label">Key of the word for what was read; null = plain text.</param>
/// <param name="Target">Id of the field or warning that the mark leads to.</param>
public sealed record AdvertPiece(string Text, string? Label = null, string? Target = null)
{
    public bool IsLeftOut => Label == AdvertPieces.LeftOut;
}
