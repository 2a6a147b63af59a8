namespace CompetenceMatch.Web.Pages.Employers.Needs;

/// <summary>A language is asked with a level and a reason, and once.</summary>
internal static class LanguageCheck
{
    /// <param name="wrong">Field below Input and text key.</param>
    public static void Read(IList<LanguageInput> rows, Action<string, string> wrong)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            var hasReason = !string.IsNullOrWhiteSpace(row.Reason);
            if (row.AsksLevel && string.IsNullOrEmpty(row.Language))
                wrong($"Languages[{i}].Language", "Need_Language_Missing");
            if (row.AsksLevel && !hasReason)
                wrong($"Languages[{i}].Reason", "Need_Language_Reason_Missing");
            if (!row.AsksLevel && hasReason)
                wrong($"Languages[{i}].Speaking", "Need_Language_Level_Missing");
            if (
                row.AsksLevel
                && rows.Take(i).Any(one => one.AsksLevel && one.Language == row.Language)
            )
                wrong($"Languages[{i}].Language", "Need_Language_Twice");
        }
    }
}
