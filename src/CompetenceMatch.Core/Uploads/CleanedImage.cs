namespace CompetenceMatch.Core.Uploads;

/// <summary>A picture written anew without metadata.</summary>
internal sealed record CleanedImage(byte[] Content, long Width, long Height)
{
    public bool IsTooLarge => Width * Height > DocumentLimits.Pixels;
}
