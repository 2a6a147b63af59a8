using CompetenceMatch.ReferenceData;
using CompetenceMatch.Web.Hosting;

try
{
    var app = AppBuilder.Build(args);
    await app.PrepareAsync();
    await app.RunAsync();
    return 0;
}
catch (Exception wrong) when (wrong is StartupException or ReferenceDataException)
{
    await Console.Error.WriteLineAsync(wrong.Message);
    return 1;
}

/// <summary>Named so that tests can start the same application.</summary>
public partial class Program;
