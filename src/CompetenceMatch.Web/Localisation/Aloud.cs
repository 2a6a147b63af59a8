using System.Globalization;

namespace CompetenceMatch.Web.Localisation;

/// <summary>Words in a language that is not the reader's, also where labels follow the reader's.</summary>
public static class Aloud
{
    public static T In<T>(Language language, Func<T> words)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(words);
        var (text, numbers) = (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture);
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language.Code);
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture;
            return words();
        }
        finally
        {
            (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture) = (text, numbers);
        }
    }
}
