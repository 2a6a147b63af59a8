namespace CompetenceMatch.Core.Uploads;

/// <summary>The kinds of file a person may keep; everything else is refused (S-13).</summary>
public enum DocumentMedia
{
    Pdf,
    Jpeg,
    Png,
}
