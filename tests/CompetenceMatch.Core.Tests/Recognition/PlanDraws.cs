using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Profiles;
using FsCheck;
using FsCheck.Fluent;

namespace CompetenceMatch.Core.Tests.Recognition;

/// <summary>Goals of every kind, with the education or trade that leads there.</summary>
internal static class PlanDraws
{
    private static readonly (string Goal, int? Nus, string? Field, string? Trade)[] Kinds =
    [
        ("2223", 6, "0913", null),
        ("2211", 7, "0912", null),
        ("2264", 6, "0915", null),
        ("2341", 6, "0113", null),
        ("2342", 6, "0112", null),
        ("2144", 7, "0715", null),
        ("2512", 7, "0613", null),
        ("2631", 7, "0311", null),
        ("2611", 7, "0421", null),
        ("2411", 7, "0411", null),
        ("2250", 7, "0841", null),
        ("3112", 5, "0732", null),
        ("5321", null, null, "helsefagarbeider"),
        ("7115", null, null, "tømrer"),
        ("7115", 4, "0732", null),
        ("5120", null, null, "kokk"),
        ("5141", null, null, "frisør"),
        ("7411", null, null, "elektriker"),
        ("7212", null, null, "sveiser"),
        ("8343", null, null, "kran"),
        ("8332", null, null, null),
        ("9112", 6, "0311", null),
        ("5311", null, null, null),
    ];

    public static Gen<DrawnPerson> Person { get; } =
        from kind in Gen.Elements(Kinds)
        from country in Gen.Elements<string?>("PL", "SE", "GB", "PH", "SY", "AF", "ER", "NO", null)
        from completed in Gen.Elements(true, true, true, false)
        from documents in Gen.Elements(Enum.GetValues<Documents>())
        from recognition in Gen.Frequency(
            (6, Gen.Constant(RecognitionState.None)),
            (1, Gen.Elements(Enum.GetValues<RecognitionState>()))
        )
        from years in Gen.Elements(0, 0, 2, 7)
        from residence in Gen.Elements<Residence?>(
            null,
            Residence.Eea,
            Residence.Work,
            Residence.Protection
        )
        from norwegian in Gen.Elements<Cefr?>(null, Cefr.A2, Cefr.B1, Cefr.B2)
        select new DrawnPerson(
            kind.Goal,
            kind.Nus,
            kind.Field,
            kind.Trade,
            country,
            completed,
            documents,
            recognition,
            years,
            residence,
            norwegian
        );
}
