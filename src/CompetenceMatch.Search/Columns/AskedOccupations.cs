using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Recognition;

namespace CompetenceMatch.Search.Columns;

/// <summary>Occupations as the tables know them, looked up once: the same ones are asked again and again.</summary>
internal sealed class AskedOccupations(Taxonomy taxonomy)
{
    // A title is anything an employer writes.
    private const int MostKept = 1024;

    private readonly Dictionary<(OccupationCode Code, string? Title), AskedOccupation> known = [];
    private RecognitionTables? tables;

    public AskedOccupation Of(Need need)
    {
        if (need.Occupation is not { } code)
            return AskedOccupation.None;
        // A corrected fact replaces the tables as a whole.
        if (!ReferenceEquals(tables, taxonomy.Recognition) || known.Count >= MostKept)
        {
            tables = taxonomy.Recognition;
            known.Clear();
        }

        if (known.TryGetValue((code, need.Title), out var asked))
            return asked;
        return known[(code, need.Title)] = Read(code, need.Title);
    }

    private AskedOccupation Read(OccupationCode code, string? title)
    {
        var closed = ProfessionChoice.For(code, [title], taxonomy)
            is { ClosesOccupation: true } closing
            ? closing
            : null;
        return new(
            closed,
            [.. taxonomy.FieldsLeadingTo(code)],
            closed is null
                ? []
                :
                [
                    .. Enum.GetValues<EducationArea>()
                        .Select(area => EducationAreas.Routes(closed, area, taxonomy).Count > 0),
                ]
        );
    }
}
