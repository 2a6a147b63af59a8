using System.Globalization;
using System.Text;

namespace CompetenceMatch.ReferenceData.Synthetic;

internal sealed class PersonMaker(long seed)
{
    public InventedPerson Make(Life life)
    {
        var dice = new Dice(seed, DiceStream.Name, life.Index);
        var given = dice.Pick(life.Origin.Names.Given);
        var family = dice.Pick(life.Origin.Names.Family);
        var number = life.Index + 1;
        return new(
            given,
            family,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Plain(given)}.{Plain(family)}.{number}@example.com"
            ),
            // No Norwegian subscriber number begins with 0.
            string.Create(CultureInfo.InvariantCulture, $"+47 00{number % 1_000_000:00 00 00}"),
            life.Born,
            InterfaceLanguage(life)
        );
    }

    private static string InterfaceLanguage(Life life) =>
        life.Origin.Languages[0] switch
        {
            "uk" => "uk",
            "ar" => "ar",
            _ => life.YearsHere >= 5 ? "nb" : "en",
        };

    private static string Plain(string name)
    {
        var letters = name.Normalize(NormalizationForm.FormD).Where(char.IsAsciiLetter);
        return string.Concat(letters).ToLowerInvariant();
    }
}
