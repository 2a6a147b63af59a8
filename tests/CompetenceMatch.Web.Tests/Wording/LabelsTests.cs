using System.Globalization;
using CompetenceMatch.ReferenceData;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Tests.Hosting;
using CompetenceMatch.Web.Wording;

namespace CompetenceMatch.Web.Tests.Wording;

public sealed class LabelsTests
{
    private static readonly Labels labels = new(ReferenceTables.Load(), new Texts(), Words.BuiltIn);

    [Theory]
    [InlineData("nb", "PL", "Polen")]
    [InlineData("en", "PL", "Poland")]
    [InlineData("uk", "PL", "Польща")]
    [InlineData("ar", "SO", "الصومال")]
    public void Country_is_named_in_the_language_of_the_reader(string ui, string code, string name)
    {
        In(ui, () => labels.Country(code)).ShouldBe(name);
    }

    [Theory]
    [InlineData("nb", "0913", "Sykepleie og jordmorfag")]
    [InlineData("uk", "0421", "Право")]
    public void Field_of_education_is_named_in_the_language_of_the_reader(
        string ui,
        string code,
        string name
    )
    {
        In(ui, () => labels.Field(code)).ShouldBe(name);
    }

    [Theory]
    [InlineData("nb", "h27", "Sykepleier")]
    [InlineData("en", "h27", "Nurse (sykepleier)")]
    [InlineData("ar", "h08", "عامل رعاية صحية (helsefagarbeider)")]
    public void Profession_holds_its_norwegian_name_once(string ui, string id, string name)
    {
        In(ui, () => labels.Profession(id)).ShouldBe(name);
    }

    [Theory]
    [InlineData("nb", 45, "45 minutter")]
    [InlineData("nb", 1017, "17 timer")]
    [InlineData("uk", 183, "3 години")]
    [InlineData("ar", 300, "5 ساعات")]
    public void Long_travel_is_told_in_hours(string ui, int minutes, string text)
    {
        In(ui, () => labels.Travel(minutes)).ShouldBe(text);
    }

    private static string In(string ui, Func<string> read)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(ui);
        try
        {
            return read();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
