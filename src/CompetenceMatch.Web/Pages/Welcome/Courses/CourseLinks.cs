namespace CompetenceMatch.Web.Pages.Welcome.Courses;

public static class CourseLinks
{
    public const string List = "/velkomst/kurs";
    public const string New = $"{List}/rediger";

    public static string Edit(Guid id) => $"{New}/{id}";
}
