using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Needs;

namespace CompetenceMatch.TestKit;

/// <summary>Builds a need step by step; each step gives a new builder.</summary>
public sealed record NeedBuilder(Need Need)
{
    public static implicit operator Need(NeedBuilder builder) => builder.Need;

    public Need Build() => Need;

    public NeedBuilder With(Func<Need, Need> change) => new(change(Need));

    public NeedBuilder Titled(string title) => With(n => n with { Title = title });

    public NeedBuilder At(string municipality) => With(n => n with { Municipality = municipality });

    public NeedBuilder AsksLevel(int nus) => With(n => n with { MinNus = nus });

    public NeedBuilder Must(params string[] skills) => With(n => n with { MustSkills = skills });

    public NeedBuilder Should(params string[] skills) =>
        With(n => n with { ShouldSkills = skills });

    public NeedBuilder AsksSpoken(string language, string level) =>
        Asks(
            new LanguageDemand(
                language,
                Speaking: Enum.Parse<Cefr>(level),
                Reason: "patient safety"
            )
        );

    /// <summary>The same level in all four skills.</summary>
    public NeedBuilder Asks(string language, string level)
    {
        var cefr = Enum.Parse<Cefr>(level);
        return Asks(new LanguageDemand(language, cefr, cefr, cefr, cefr, "patient safety"));
    }

    public NeedBuilder Asks(LanguageDemand demand) =>
        With(n => n with { Languages = [.. n.Languages, demand] });

    public NeedBuilder AsksLicence(params string[] classes) =>
        With(n => n with { Licences = classes });

    public NeedBuilder Starts(string date, int? percent = null) =>
        With(n => n with { Start = DateOnly.Parse(date), Percent = percent ?? n.Percent });

    public NeedBuilder Shifts(params string[] shifts) => With(n => n with { Shifts = shifts });
}
