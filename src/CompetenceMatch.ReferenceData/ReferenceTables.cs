using System.Reflection;
using CompetenceMatch.Core.Adverts;
using CompetenceMatch.Core.Education;
using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Core.Regions;
using CompetenceMatch.ReferenceData.Readers;
using CompetenceMatch.ReferenceData.Reading;

namespace CompetenceMatch.ReferenceData;

/// <summary>All fact tables, read and checked once at start.</summary>
public sealed class ReferenceTables
{
    public required Taxonomy Taxonomy { get; init; }

    /// <summary>Occupation titles in 17 languages.</summary>
    public required IReadOnlyList<OccupationTerm> Terms { get; init; }
    public required IReadOnlyList<LevelMapping> Levels { get; init; }
    public required IReadOnlyList<SkillLevel> SkillLevels { get; init; }

    /// <summary>Immigrants in Norway by origin, most first.</summary>
    public required IReadOnlyList<ImmigrantOrigin> Origins { get; init; }
    public required MunicipalityHistory MunicipalityHistory { get; init; }

    /// <summary>In the order of the checklist.</summary>
    public required IReadOnlyList<WelcomeTask> WelcomeTasks { get; init; }

    /// <summary>Words a need is warned about.</summary>
    public required IReadOnlyList<SensitiveWord> SensitiveWords { get; init; }

    /// <summary>How adverts word what they ask for.</summary>
    public required IReadOnlyList<AdvertPhrase> AdvertPhrases { get; init; }
    public required IReadOnlyDictionary<
        OccupationCode,
        IReadOnlyList<string>
    > SkillSuggestions { get; init; }

    /// <summary>What the tables are and where they come from.</summary>
    public required IReadOnlyList<TableInfo> Tables { get; init; }

    /// <exception cref="ReferenceDataException">A table is wrong; the message says where.</exception>
    public static ReferenceTables Load() => Load(EmbeddedText);

    /// <summary>Reads the tables from elsewhere, by file name.</summary>
    /// <exception cref="ReferenceDataException">A table is wrong; the message says where.</exception>
    public static ReferenceTables Load(Func<string, string> text)
    {
        var tables = new TableSet(text);
        var taxonomy = ReadTaxonomy(tables);
        return new()
        {
            Taxonomy = taxonomy,
            Terms = OccupationTermReader.Read(tables, taxonomy.Occupations),
            Levels = LevelMappingReader.Read(tables),
            SkillLevels = SkillLevelReader.Read(tables, taxonomy.Occupations),
            Origins = ImmigrantOriginReader.Read(tables, taxonomy.Countries),
            MunicipalityHistory = MunicipalityHistoryReader.Read(tables, taxonomy.Municipalities),
            WelcomeTasks = WelcomeTaskReader.Read(tables),
            SensitiveWords = SensitiveWordReader.Read(tables),
            AdvertPhrases = AdvertPhraseReader.Read(tables),
            SkillSuggestions = SkillSuggestionReader.Read(tables, taxonomy.Occupations),
            Tables = CatalogueReader.Read(tables),
        };
    }

    /// <summary>The text of a table as it is shipped.</summary>
    public static string EmbeddedText(string file)
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(file)
            ?? throw new ReferenceDataException(file, 0, "(all)", "the table is missing");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The tables of recognition from elsewhere, checked against the occupations and countries of these.</summary>
    /// <exception cref="ReferenceDataException">A table is wrong; the message says where.</exception>
    public RecognitionTables ReadRecognition(Func<string, string> text) =>
        ReadRecognition(new TableSet(text), Taxonomy.Occupations, Taxonomy.Countries);

    /// <summary>The same facts for one application: what is corrected there is corrected nowhere else.</summary>
    public ReferenceTables Own() =>
        new()
        {
            Taxonomy = Taxonomy.Own(),
            Terms = Terms,
            Levels = Levels,
            SkillLevels = SkillLevels,
            Origins = Origins,
            MunicipalityHistory = MunicipalityHistory,
            WelcomeTasks = WelcomeTasks,
            SensitiveWords = SensitiveWords,
            AdvertPhrases = AdvertPhrases,
            SkillSuggestions = SkillSuggestions,
            Tables = Tables,
        };

    private static Taxonomy ReadTaxonomy(TableSet tables)
    {
        var countries = CountryReader.Read(tables);
        var occupations = OccupationReader.Read(tables);
        var fields = EducationFieldReader.Read(tables);
        var (regions, municipalities) = RegionReader.Read(tables);
        var recognition = ReadRecognition(tables, occupations, countries);
        return new()
        {
            Countries = countries,
            Occupations = occupations,
            Fields = fields,
            Routes = recognition.Routes,
            Regions = regions,
            Municipalities = municipalities,
            FieldOccupations = FieldOccupationsReader.Read(tables, fields, occupations),
            CefrWeeks = recognition.CefrWeeks,
            Professions = recognition.Professions,
            TradeRecognitions = recognition.TradeRecognitions,
            LanguageRequirements = recognition.LanguageRequirements,
            Measures = recognition.Measures,
            Degrees = recognition.Degrees,
        };
    }

    private static RecognitionTables ReadRecognition(
        TableSet tables,
        IReadOnlyDictionary<OccupationCode, Occupation> occupations,
        IReadOnlyDictionary<string, Country> countries
    )
    {
        var routes = RecognitionRouteReader.Read(tables, occupations, countries);
        return new(
            routes,
            RegulatedProfessionReader.Read(tables, occupations, routes),
            TradeRecognitionReader.Read(tables, occupations, countries, routes),
            DegreeReader.Read(tables, countries, routes),
            LanguageRequirementReader.Read(tables, occupations, routes),
            CefrWeeksReader.Read(tables),
            MeasureReader.Read(tables, routes)
        );
    }
}
