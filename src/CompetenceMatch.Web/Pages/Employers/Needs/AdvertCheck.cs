using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Search.Adverts;
using CompetenceMatch.Web.Forms;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Occupations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CompetenceMatch.Web.Pages.Employers.Needs;

/// <summary>From what was confirmed of a post to a need; what is wrong is told at its field.</summary>
public sealed class AdvertCheck(NeedDesk desk, TitleChoice titles, Texts texts)
{
    private const int LongestTitle = 120;
    private const int LongestReason = 500;

    public Need Of(AdvertDraftInput input, int post, Need empty, ModelStateDictionary state)
    {
        void Wrong(string field, string key, params object?[] arguments) =>
            state.AddModelError($"Drafts[{post}].{field}", texts[key, arguments]);
        var title = Title(input.Title);
        if (title.Length == 0)
            Wrong("Title", "Need_Title_Missing");
        else if (title.Length > LongestTitle)
            Wrong("Title", "Need_Title_Long", LongestTitle);
        if (Digits.Number(input.Count) is not (>= 1 and <= 99))
            Wrong("Count", "Need_Count_Wrong");
        if (
            !string.IsNullOrWhiteSpace(input.Percent)
            && Digits.Number(input.Percent) is not (>= 1 and <= 100)
        )
            Wrong("Percent", "Need_Percent_Wrong");
        CheckLanguages(input, Wrong);
        return empty with
        {
            Title = title,
            Occupation = titles.Known(input.Occupation),
            Municipality = Known(input.Municipality),
            MinNus = Digits.Number(input.MinNus) is >= 0 and <= 8 and var level ? level : null,
            Count = Digits.Number(input.Count) ?? 1,
            Percent = Digits.Number(input.Percent),
            Start = Start(input.Start, Wrong),
            Shifts = [.. input.Shifts.Intersect(Shift.Known)],
            Licences = [.. input.Licences.Intersect(LicenceClasses.Known)],
            MustSkills = [.. input.Skills.Where(Certificates().Contains).Distinct()],
            Languages =
            [
                .. input
                    .Languages.Where(one => one is { Include: true, Level: > Cefr.None })
                    .Select(one => one.ToDemand()),
            ],
        };
    }

    private void CheckLanguages(AdvertDraftInput input, Action<string, string, object?[]> wrong)
    {
        for (var i = 0; i < input.Languages.Count; i++)
        {
            var one = input.Languages[i];
            if (one.Include && one.Level is null or Cefr.None)
                wrong($"Languages[{i}].Level", "Advert_Language_Level_Missing", []);
            if (
                one.Include
                && !desk.Tables.AdvertPhrases.Any(phrase => phrase.Value == one.Language)
            )
                wrong($"Languages[{i}].Include", "Shared_Invalid", []);
            if (one.Reason?.Length > LongestReason)
                wrong($"Languages[{i}].Reason", "Advert_Reason_Long", [LongestReason]);
        }
    }

    private DateOnly? Start(DateParts parts, Action<string, string, object?[]> wrong)
    {
        if (parts.IsEmpty)
            return null;
        var date = parts.ToDate();
        if (date is null || string.IsNullOrWhiteSpace(parts.Day))
            wrong("Start", "Need_Start_NotReal", []);
        else if (date < desk.Today)
            wrong("Start", "Need_Start_Past", []);
        return date;
    }

    // Whatever was typed or read: a draft holds nothing that tells who a person is.
    private static string Title(string? title) =>
        IdentifierScan.Clean((title ?? "").Replace(AdvertReader.Blank, ' '));

    private string? Known(string? municipality) =>
        municipality is not null && desk.Tables.Taxonomy.Municipalities.ContainsKey(municipality)
            ? municipality
            : null;

    private HashSet<string> Certificates() =>
        [
            .. desk
                .Tables.AdvertPhrases.Where(phrase =>
                    phrase.Kind == Core.Adverts.AdvertPhraseKind.Certificate
                )
                .Select(phrase => phrase.Value!),
        ];
}
