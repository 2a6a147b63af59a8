namespace CompetenceMatch.Web.Tests.Security;

/// <summary>One line of access-matrix.csv: a handler of an endpoint, and what each visitor gets from it.</summary>
internal sealed record AccessRow(string Method, string Route, string Path, string[] Expected)
{
    /// <summary>The last is the one whom the thing in the path belongs to; "-" where it belongs to nobody.</summary>
    public static readonly string[] Visitors =
    [
        "anonymous",
        "candidate",
        "employer",
        "welcome",
        "admin",
        "owner",
    ];

    public static string File => Path_("access-matrix.csv");

    public string Key => $"{Method} {Route}";

    public static IReadOnlyList<AccessRow> Read() =>
        [
            .. System
                .IO.File.ReadLines(File)
                .Skip(1)
                .Where(line => line.Length > 0)
                .Select(line => line.Split(';'))
                .Select(cells => new AccessRow(cells[0], cells[1], cells[2], cells[3..])),
        ];

    public string Line(IEnumerable<string> statuses) =>
        string.Join(';', [Method, Route, Path, .. statuses]);

    private static string Path_(string name) =>
        System.IO.Path.Combine(AppContext.BaseDirectory, "Security", name);
}
