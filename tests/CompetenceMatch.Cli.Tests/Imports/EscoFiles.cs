namespace CompetenceMatch.Cli.Tests.Imports;

/// <summary>A small package in the official format, written by hand.</summary>
internal static class EscoFiles
{
    public const string Cook = "http://data.europa.eu/esco/occupation/cook";
    public const string Grill = "http://data.europa.eu/esco/occupation/grill-cook";
    public const string Officer = "http://data.europa.eu/esco/occupation/officer";
    public const string Knives = "http://data.europa.eu/esco/skill/knives";
    public const string Menus = "http://data.europa.eu/esco/skill/menus";

    private const string Occupations =
        "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,description,code\r\n";

    /// <summary>Version 9.0: byte order mark, CRLF, quotes with commas, quotes and line breaks in them.</summary>
    public static string Write(CommandLine cm, string version = "9.0", bool hasGrill = true)
    {
        var folder = Directory.CreateDirectory(
            Path.Combine(cm.Folder, $"ESCO dataset - v{version} - classification - en - csv")
        );
        void File(string name, string text) =>
            System.IO.File.WriteAllText(Path.Combine(folder.FullName, name), text);

        var grill = $"Occupation,{Grill},5120,grill cook,,,released,,5120.1.1\r\n";
        File(
            "occupations_en.csv",
            "\uFEFF"
                + Occupations
                + $"Occupation,{Cook},5120,cook,\"kitchen cook\ncook, all round\nthe \"\"real\"\" cook\",,released,\"Cooks\nfood\",5120.1\r\n"
                + (hasGrill ? grill : "")
                + $"Occupation,{Officer},110,officer,,,released,,0110.1\r\n"
        );
        File(
            "occupations_no.csv",
            Occupations.ReplaceLineEndings("\n")
                + $"Occupation,{Cook},5120,kokk,kjøkkensjef,,released,,5120.1\n"
                + (hasGrill ? grill.Replace("grill cook", "grillkokk") : "").ReplaceLineEndings(
                    "\n"
                )
        );
        File(
            "skills_en.csv",
            "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,status\r\n"
                + $"KnowledgeSkillCompetence,{Knives},skill/competence,sector-specific,use knives,,released\r\n"
                + $"KnowledgeSkillCompetence,{Menus},knowledge,sector-specific,plan menus,,released\r\n"
        );
        File(
            "broaderRelationsOccPillar_en.csv",
            "conceptType,conceptUri,broaderType,broaderUri\r\n"
                + $"Occupation,{Cook},ISCOGroup,http://data.europa.eu/esco/isco/C5120\r\n"
                + (hasGrill ? $"Occupation,{Grill},Occupation,{Cook}\r\n" : "")
        );
        File(
            "occupationSkillRelations_en.csv",
            "occupationUri,relationType,skillType,skillUri\r\n"
                + $"{Cook},essential,skill/competence,{Knives}\r\n"
                + $"{Cook},optional,knowledge,{Menus}\r\n"
        );
        return folder.FullName;
    }

    public static void AddMapping(string folder) =>
        File.WriteAllText(
            Path.Combine(folder, "styrk08_esco_mapping.tsv"),
            "styrk08\tstyrk08_name\tesco\tesco_label_no\trelation\n"
                + "3434\tSjefskokker\toccupation/cook\tkokk\tbroadMatch\n"
                + "5120\tKokker\toccupation/cook\tkokk\texactMatch\n"
                + "3434\tSjefskokker\toccupation/grill-cook\tgrillkokk\tbroadMatch\n"
        );

    public static void AddLabelTable(string folder) =>
        File.WriteAllText(
            Path.Combine(folder, "esco_occupation_labels_multilingual.tsv"),
            "type\tconcept\tlang\tkind\tlabel\n"
                + "occupation\toccupation/cook\tpl\tpreferred\tkucharz\n"
                + "occupation\toccupation/cook\tpl-1.2.1\tpreferred\tkucharka\n"
                + "occupation\toccupation/nobody\tpl\tpreferred\tnikt\n"
        );
}
