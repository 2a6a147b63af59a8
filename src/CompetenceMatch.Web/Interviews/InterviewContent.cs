using System.Globalization;
using System.Text.Json;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Web.FollowUps;
using CompetenceMatch.Web.Forms;
using CompetenceMatch.Web.Registering;

namespace CompetenceMatch.Web.Interviews;

/// <summary>The form of an interview as a draft keeps it.</summary>
public static class InterviewContent
{
    private const int RowsAtFirst = 1;
    private const string Norwegian = "no";

    public static string Write(InterviewInput input) => JsonSerializer.Serialize(input);

    /// <summary>With a row to write in for every list.</summary>
    public static InterviewInput Read(string content) =>
        WithRows(JsonSerializer.Deserialize<InterviewInput>(content) ?? new InterviewInput());

    public static InterviewInput WithRows(InterviewInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return input with
        {
            Work = Filled(input.Work),
            Schools = Filled(input.Schools),
            Tongues = Filled(input.Tongues),
        };
    }

    /// <summary>One more row of a list, as its button asks for it.</summary>
    public static InterviewInput Add(InterviewInput input, string? list)
    {
        ArgumentNullException.ThrowIfNull(input);
        return list switch
        {
            nameof(input.Work) => input with { Work = [.. input.Work, new()] },
            nameof(input.Schools) => input with { Schools = [.. input.Schools, new()] },
            nameof(input.Tongues) => input with { Tongues = [.. input.Tongues, new()] },
            _ => input,
        };
    }

    /// <summary>What the team may already see of the person; consent and the address question are asked anew.</summary>
    public static InterviewInput Of(FollowedPerson person)
    {
        ArgumentNullException.ThrowIfNull(person);
        var profile = RowKeys.In(person.Given);
        var contact = person.Candidate.Contact;
        return new InterviewInput
        {
            Contact = new ContactInput
            {
                FullName = contact?.FullName,
                Email = contact?.Email,
                Phone = contact?.Phone,
            },
            Work = [.. profile.Experience.Select(WorkInput.Of)],
            Schools = [.. profile.Educations.Select(SchoolInput.Of)],
            Norwegian = TongueInput.Of(
                profile.Languages.FirstOrDefault(row => row.Language == Norwegian)
                    ?? new LanguageSkill(Norwegian)
            ),
            Tongues =
            [
                .. profile.Languages.Where(row => row.Language != Norwegian).Select(TongueInput.Of),
            ],
            Licences = [.. profile.Licences],
            Municipality = profile.Municipality,
            MaxTravel = profile.MaxTravelMinutes?.ToString(CultureInfo.InvariantCulture),
            From = DateParts.From(profile.AvailableFrom),
            Percent = profile.Percent?.ToString(CultureInfo.InvariantCulture),
        };
    }

    private static List<T> Filled<T>(List<T> rows)
        where T : new() => rows.Count >= RowsAtFirst ? rows : [.. rows, new()];
}
