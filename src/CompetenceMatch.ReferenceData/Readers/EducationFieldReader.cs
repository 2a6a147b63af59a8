using CompetenceMatch.Core.Education;
using CompetenceMatch.ReferenceData.Reading;

namespace CompetenceMatch.ReferenceData.Readers;

internal static class EducationFieldReader
{
    public const string File = "education_fields.tsv";

    public static IReadOnlyDictionary<string, EducationField> Read(TableSet tables)
    {
        var table = tables.Open(File, "code", "parent", "level", "name_en");
        var fields = table
            .Read("code", ReadRow, field => field.Code)
            .ToDictionary(field => field.Code, StringComparer.Ordinal);
        foreach (var row in table.Rows.Where(row => row["parent"].Length > 0))
            row.Known("parent", fields, File);
        return fields;
    }

    private static EducationField ReadRow(Row row)
    {
        var code = row.Matching("code", CodeForms.Field);
        var level = row.OneOf("level", "broad", "narrow", "detailed");
        var parent = row.Optional("parent");
        if (code.Length > 2 && parent != code[..^1])
            throw row.Wrong("parent", $"should be \"{code[..^1]}\"");
        return new(code, parent, level, row.Text("name_en"));
    }
}
