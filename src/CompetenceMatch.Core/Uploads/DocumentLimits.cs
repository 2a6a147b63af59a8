namespace CompetenceMatch.Core.Uploads;

/// <summary>How much a person may keep with a recognition plan.</summary>
public static class DocumentLimits
{
    /// <summary>A phone's picture of a page is 2–6 MB, a scan of 50 pages seldom more than 10; and one file is held in memory whole.</summary>
    public const int Bytes = 10 * Megabyte;

    /// <summary>The longest list of an authority asks for a dozen papers; some come with a translation.</summary>
    public const int FilesPerCase = 20;

    /// <summary>Over all plans of a person.</summary>
    public const long BytesPerPerson = 200L * Megabyte;

    /// <summary>A syllabus has 20–40 pages; a book is not a document.</summary>
    public const int Pages = 50;

    /// <summary>Largest phone cameras today; a picture that unpacks to more is made to do harm.</summary>
    public const long Pixels = 60_000_000;

    private const int Megabyte = 1024 * 1024;
}
