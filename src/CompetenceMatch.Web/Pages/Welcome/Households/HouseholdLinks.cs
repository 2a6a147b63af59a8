namespace CompetenceMatch.Web.Pages.Welcome.Households;

public static class HouseholdLinks
{
    public const string List = "/velkomst/husholdninger";
    public const string New = $"{List}/ny";

    public static string NewFor(string person) => $"{New}?person={person}";

    public static string Show(string code) => $"{List}/{code}";

    public static string Edit(string code) => $"{Show(code)}/rediger";

    public static string NewItem(string code) => $"{Show(code)}/punkt";

    public static string Item(string code, Guid item) => $"{NewItem(code)}/{item}";

    public static string Print(string code, string language) =>
        $"{Show(code)}/utskrift?sprak={language}";
}
