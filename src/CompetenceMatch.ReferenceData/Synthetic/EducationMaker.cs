using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.ReferenceData.Synthetic;

/// <summary>Educations, trade certificates and authorisations, with papers and recognition.</summary>
internal sealed class EducationMaker(World world, long seed)
{
    private static readonly Weighted<RecognitionState> States = new([
        (RecognitionState.None, 52),
        (RecognitionState.Applied, 10),
        (RecognitionState.Granted, 20),
        (RecognitionState.Partly, 8),
        (RecognitionState.Refused, 4),
        (RecognitionState.NotNeeded, 6),
    ]);

    public Profile Add(Profile profile, Life life)
    {
        var dice = new Dice(seed, DiceStream.Education, life.Index);
        var authorisations = Authorisations(life, dice);
        var isAuthorised = authorisations.Any(a => a.State == AuthorisationState.Granted);
        return profile with
        {
            Educations = Educations(life, isAuthorised, dice),
            TradeCertificates = Trades(life, dice),
            Authorisations = authorisations,
        };
    }

    private List<EducationRecord> Educations(Life life, bool isAuthorised, Dice dice)
    {
        if (life.Nus <= 2 && dice.Chance(45))
            return [];
        var last = Education(life, life.Nus, life.EducationYear, isAuthorised, dice);
        // A master's degree builds on a bachelor's, and half of the people say so.
        return life is { Nus: 7, Leads.NusMin: < 7 } && dice.Chance(50)
            ? [Education(life, 6, life.EducationYear - 2, false, dice), last]
            : [last];
    }

    private EducationRecord Education(Life life, int nus, int year, bool isAuthorised, Dice dice)
    {
        var isAbroad = year <= life.Arrived.Year;
        var country = isAbroad ? life.Origin.Country : "NO";
        var isFinished = life.IsFinished || nus < life.Nus;
        return new(
            Title(life, country, nus, dice),
            nus,
            life.Leads?.Field,
            country,
            isFinished,
            isFinished ? year : null,
            isAbroad ? Papers(life.Origin.Group, dice) : Documents.Verifiable,
            isAuthorised
                ? RecognitionState.Authorised
                : Recognition(life, nus, isAbroad, isFinished, dice)
        );
    }

    private string? Title(Life life, string country, int nus, Dice dice)
    {
        var degree = world.Degree(country, nus, dice);
        var name = degree?.LocalName ?? UsualName(nus, country == "NO");
        if (life.Leads is null || nus < 4)
            return name;
        var field = world.Taxonomy.Fields[life.Leads.Field].NameEn;
        return name is null ? field : $"{name}, {field}";
    }

    private static string? UsualName(int nus, bool isNorwegian) =>
        nus switch
        {
            4 => isNorwegian ? "Videregående opplæring" : null,
            5 => isNorwegian ? "Fagskole" : null,
            6 => "Bachelor",
            7 => "Master",
            8 => "PhD",
            _ => null,
        };

    private static RecognitionState? Recognition(
        Life life,
        int nus,
        bool isAbroad,
        bool isFinished,
        Dice dice
    )
    {
        if (!isAbroad)
            return RecognitionState.NotNeeded;
        if (!isFinished || nus < 4)
            return dice.Chance(50) ? RecognitionState.None : null;
        return life.YearsHere < 1 && dice.Chance(75) ? RecognitionState.None : States.Draw(dice);
    }

    private static Documents? Papers(GroupRow group, Dice dice)
    {
        var roll = dice.Below(100);
        if (roll < group.PapersMissing)
            return Documents.Missing;
        if (roll < group.PapersMissing + group.PapersPartial)
            return Documents.Partial;
        return roll >= 96 ? null : Documents.Verifiable;
    }

    private List<TradeCertificate> Trades(Life life, Dice dice)
    {
        var trades = new List<TradeCertificate>();
        var isTrade = life is { Nus: 4, IsFinished: true, Leads: not null };
        if (isTrade && dice.Chance(55))
            trades.Add(Trade(life, dice));
        if (dice.Chance(5))
            trades.Add(
                new(
                    "truckførerbevis",
                    new("8344"),
                    "NO",
                    life.EducationYear,
                    Documents.Verifiable,
                    RecognitionState.NotNeeded
                )
            );
        return trades;
    }

    private TradeCertificate Trade(Life life, Dice dice)
    {
        var country = life.IsEducatedAbroad ? life.Origin.Country : "NO";
        var listed = world.Taxonomy.TradeRecognitions.FirstOrDefault(trade =>
            trade.Occupation == life.Occupation && trade.Countries.Contains(country)
        );
        var title =
            country == "NO" || (listed is not null && dice.Chance(50))
                ? listed?.TradeNb ?? world.Title(life.Occupation, dice, "nb")
                : world.Title(life.Occupation, dice, world.TitleLanguage(life.Origin), "en");
        return new(
            title,
            life.Occupation,
            country,
            life.EducationYear,
            life.IsEducatedAbroad ? Papers(life.Origin.Group, dice) : Documents.Verifiable,
            Recognition(life, 4, life.IsEducatedAbroad, true, dice)
        );
    }

    private List<Authorisation> Authorisations(Life life, Dice dice)
    {
        if (
            !life.IsFinished
            || life.Leads is null
            || world.ClosedBy(life.Occupation) is not { } profession
        )
            return [];
        // Nobody works in a closed occupation without the approval.
        var worksInIt = life is { IsWorking: true, IsBelowLevel: false };
        var roll = dice.Below(100);
        if (worksInIt || !life.IsEducatedAbroad || (life.YearsHere >= 2 && roll < 20))
            return [new(profession.Id, AuthorisationState.Granted)];
        if (roll < 35)
            return [new(profession.Id, AuthorisationState.Pending)];
        return roll < 40 ? [new(profession.Id, AuthorisationState.Refused)] : [];
    }
}
