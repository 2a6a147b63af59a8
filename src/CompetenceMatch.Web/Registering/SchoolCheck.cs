using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Web.Forms;

namespace CompetenceMatch.Web.Registering;

/// <summary>One education as it was typed.</summary>
public static class SchoolCheck
{
    private const int LongestTitle = 160;

    public static EducationRecord Read(SchoolInput input, EducationRecord? before, RowCheck check)
    {
        var title = check.Named(
            "Title",
            input.Title,
            "Candidate_School_Name_Missing",
            LongestTitle
        );
        check.Country(input.Country);
        if (input.Field is { } field && !check.Taxonomy.Fields.ContainsKey(field))
            check.Errors.Add("Field", "Shared_Invalid");
        var nus = Digits.Number(input.Nus);
        if (input.Nus is not null && nus is not (>= 0 and <= 8))
            check.Errors.Add("Nus", "Shared_Invalid");
        return (before ?? new EducationRecord(Key: RowKeys.New())) with
        {
            Title = title,
            Country = input.Country,
            Nus = nus,
            Field = input.Field,
            Completed = input.Completed,
            Year = check.Year(input.Year),
            Documents = input.Documents,
            Recognition =
                input.Recognition ?? (input.Country == "NO" ? RecognitionState.NotNeeded : null),
        };
    }
}
