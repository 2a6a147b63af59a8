namespace CompetenceMatch.Search.Columns;

/// <summary>
/// The lists of one person behind one another: four words of counts, then two words for each work and one for each
/// qualification, authorisation, other language, skill, minor group and region to move to.
/// </summary>
internal readonly ref struct Details
{
    public const int Head = 4;

    /// <summary>Even, for works take two words each.</summary>
    public const int MostOfEach = ushort.MaxValue - 1;

    private readonly ReadOnlySpan<uint> head;
    private readonly ReadOnlySpan<uint> words;

    public Details(ReadOnlySpan<uint> all, int start)
    {
        head = all.Slice(start, Head);
        words = all[(start + Head)..];
    }

    private int WorkCount => (int)(head[0] & ushort.MaxValue);
    private int QualificationCount => (int)(head[0] >> 16);
    private int AuthorisationCount => (int)(head[1] & ushort.MaxValue);
    private int LanguageCount => (int)(head[1] >> 16);
    private int SkillCount => (int)(head[2] & ushort.MaxValue);
    private int MinorCount => (int)(head[2] >> 16);
    private int MoveCount => (int)head[3];

    /// <summary>Pairs: concept and whether it goes on, then both months. See <see cref="WorkSpan"/>.</summary>
    public ReadOnlySpan<uint> Works => words[..(2 * WorkCount)];

    /// <summary>Numbers of <see cref="Qualification"/>.</summary>
    public ReadOnlySpan<uint> Qualifications => words.Slice(2 * WorkCount, QualificationCount);

    /// <summary>Numbers of authorisations in the segment.</summary>
    public ReadOnlySpan<uint> Authorisations =>
        words.Slice((2 * WorkCount) + QualificationCount, AuthorisationCount);

    /// <summary>Number of the language, shifted by 12, and its code.</summary>
    public ReadOnlySpan<uint> Languages => words.Slice(LanguagesAt, LanguageCount);

    /// <summary>Number of the skill, doubled, and 1 if there is evidence; in order.</summary>
    public ReadOnlySpan<uint> Skills => words.Slice(SkillsAt, SkillCount);

    /// <summary>Minor groups by their three digits.</summary>
    public ReadOnlySpan<uint> Minors => words.Slice(MinorsAt, MinorCount);

    /// <summary>Regions by their facet slot, the own one left out.</summary>
    public ReadOnlySpan<uint> Moves => words.Slice(MinorsAt + MinorCount, MoveCount);

    /// <summary>Words after the counts.</summary>
    public int Length => MinorsAt + MinorCount + MoveCount;

    /// <summary>Where the skills begin, after the counts.</summary>
    public int SkillsAt => LanguagesAt + LanguageCount;

    private int LanguagesAt => (2 * WorkCount) + QualificationCount + AuthorisationCount;

    private int MinorsAt => SkillsAt + SkillCount;

    /// <summary>Two counts in one word.</summary>
    public static uint Pair(int low, int high) => (uint)low | ((uint)high << 16);
}
