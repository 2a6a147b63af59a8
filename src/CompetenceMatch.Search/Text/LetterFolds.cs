namespace CompetenceMatch.Search.Text;

/// <summary>Tables of letters that people use for one another.</summary>
internal static class LetterFolds
{
    /// <summary>One form per Arabic and Persian letter; vowel signs and tatweel become '\0' (left out).</summary>
    public static char Arabic(char c) =>
        c switch
        {
            < '\u0610' => c,
            'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
            'ى' or 'ی' or 'ئ' => 'ي',
            'ک' => 'ك',
            'ة' or 'ۀ' or 'ە' => 'ه',
            'ؤ' => 'و',
            'ـ' or '\u0670' or 'ء' => '\0',
            (>= '\u064B' and <= '\u065F') or (>= '\u0610' and <= '\u061A') => '\0',
            _ => c,
        };

    /// <summary>The letters a Latin or Cyrillic letter without a decomposition folds to.</summary>
    public static string Latin(char c) =>
        c switch
        {
            'æ' => "a",
            'ø' or 'œ' => "o",
            'ł' => "l",
            'đ' or 'ð' => "d",
            'þ' => "th",
            'ß' => "ss",
            'ı' => "i",
            'і' or 'ы' => "и",
            'є' or 'э' => "е",
            'ґ' => "г",
            'ь' or 'ъ' => "",
            _ => c.ToString(),
        };

    public static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u052F';

    public static bool IsApostrophe(char c) =>
        c is '\'' or '’' or '‘' or '`' or '´' or 'ʼ' or 'ʹ' or '′';
}
