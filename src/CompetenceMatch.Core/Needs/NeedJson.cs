using System.Buffers;
using CompetenceMatch.Core.Json;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Core.Needs;

/// <summary>The need's JSON document (docs/schemas/need.schema.json).</summary>
public static class NeedJson
{
    /// <summary>Strict: an unknown field or a value out of range is a fault that names its path.</summary>
    /// <exception cref="FormatException">The text is not a need.</exception>
    public static Need Parse(string json)
    {
        var need = ContractJson.Parse<Need>(json);
        ThrowOnFirst(need);
        return need;
    }

    /// <summary>One line of JSON; nulls and empty lists are left out.</summary>
    public static string Write(Need need) => ContractJson.Write(need);

    /// <summary>The same line as UTF-8, for writers of many.</summary>
    public static void Write(Need need, IBufferWriter<byte> to) => ContractJson.Write(need, to);

    private static void ThrowOnFirst(Need n)
    {
        Checks.Digits(n.Municipality, 4, 4, "$.municipality");
        Checks.Range(n.MinNus, 0, 8, "$.minNus");
        Checks.Rows(n.Fields, "$.fields", (field, at) => Checks.Digits(field, 2, 4, at));
        Checks.Texts(n.MustSkills, "$.mustSkills");
        Checks.Texts(n.ShouldSkills, "$.shouldSkills");
        Checks.Rows(
            n.Languages,
            "$.languages",
            (l, at) => Checks.Text(l.Language, $"{at}.language")
        );
        Checks.OneOf(n.Licences, LicenceClasses.Known, "$.licences");
        Checks.Range(n.Percent, 1, 100, "$.percent");
        Checks.OneOf(n.Shifts, Shift.Known, "$.shifts");
        Checks.Range(n.Count, 1, 99, "$.count");
    }
}
