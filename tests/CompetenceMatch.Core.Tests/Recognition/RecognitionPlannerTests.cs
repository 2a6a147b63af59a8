using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.TestKit;

namespace CompetenceMatch.Core.Tests.Recognition;

/// <summary>Cases that a counsellor would recognise, over the shipped tables.</summary>
public sealed class RecognitionPlannerTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private static RecognitionPlan Plan(Profile profile, string occupation) =>
        RecognitionPlanner.Plan(
            profile,
            new OccupationCode(occupation),
            Today,
            RealTables.Taxonomy
        );

    [Fact]
    public void A_nurse_from_the_philippines_learns_norwegian_beside_the_application()
    {
        var plan = Plan(AProfile.Nurse(), "2223");
        var way = plan.Recommended;

        plan.Regulated.ShouldBeTrue();
        plan.Profession.ShouldBe("h27");
        way.Routes.ShouldBe(["R24"]);
        way.LanguageGate!.Level.ShouldBe(Cefr.B2);
        way.LanguageGate.Parts.Count.ShouldBe(4);
        way.Steps[0].IsLanguage.ShouldBeTrue();
        way.LanguageGate.Weeks.ShouldBe(new(8, 34));
        way.Steps.Where(step => step.Weeks is not null).ShouldHaveSingleItem().Id.ShouldBe("R24.9");
        Before("R24.1").ShouldBeEmpty();
        Before("R24.2").ShouldBeEmpty();
        Before("R24.3").ShouldBe(["R24.2"]);
        Before("R24.5").ShouldBe(["R24.4", "R24.1"]);
        way.Weeks.ShouldBe(new PlanWeeks(48, 204, false));
        way.Steps[^1].CostNok.ShouldBe(3500);
        plan.Alternatives.ShouldContain(other => other.Routes[0] == "R25");
        plan.BridgeOccupations.ShouldBe([new OccupationCode("5329")]);
        plan.Measures.ShouldContain("m12");
        plan.AskAuthority.ShouldBeNull();

        IReadOnlyList<string> Before(string id) =>
            way.Steps.Single(step => step.Id == id).DependsOn;
    }

    [Fact]
    public void With_b2_in_all_parts_the_language_step_is_gone()
    {
        var way = Plan(AProfile.Nurse().Speaks("no", "B2"), "2223").Recommended;

        way.LanguageGate!.IsMet.ShouldBeTrue();
        way.Steps[0].Id.ShouldBe("R24.2");
        way.Steps.ShouldAllBe(step => !step.IsLanguage);
    }

    [Theory]
    [InlineData("PL", "R20")]
    [InlineData("SE", "R20")]
    [InlineData("CH", "R20")]
    [InlineData("GB", "R24")]
    [InlineData("UA", "R24")]
    public void The_country_of_the_education_decides_the_route(string country, string route)
    {
        var plan = Plan(AProfile.Of().Studied(6, "0913", country), "2223");

        plan.Recommended.Routes.ShouldBe([route]);
        (plan.Recommended.LanguageGate is null).ShouldBe(route == "R20");
    }

    [Fact]
    public void An_authorised_nurse_has_nothing_left_to_do()
    {
        var plan = Plan(AProfile.Nurse().Authorised("h27"), "2223");

        plan.Recommended.ShouldBe(PlannedWay.Nothing);
        plan.Alternatives.ShouldBeEmpty();
        plan.BridgeOccupations.ShouldBeEmpty();
        plan.AskAuthority.ShouldBeNull();
    }

    [Fact]
    public void A_pending_application_is_not_made_again()
    {
        var plan = Plan(AProfile.Nurse().Authorised("h27", AuthorisationState.Pending), "2223");
        plan.Recommended.Steps.ShouldNotContain(step => step.Id == "R24.3");
        plan.Recommended.Steps[^1].Id.ShouldBe("R24.9");
    }

    [Fact]
    public void After_a_refusal_the_complementary_study_stands_first()
    {
        var plan = Plan(AProfile.Nurse().Authorised("h27", AuthorisationState.Refused), "2223");
        plan.Recommended.Routes.ShouldBe(["R25"]);
        plan.Measures.ShouldContain("m16");
        plan.AskAuthority!.Reason.ShouldBe("refused");
    }

    [Fact]
    public void Where_the_facts_end_the_authority_is_named()
    {
        Plan(AProfile.Of().Studied(6, "0913", "NO"), "2223")
            .AskAuthority!.Reason.ShouldBe("norwegianEducation");
        Plan(AProfile.Of().Studied(6, "0613", "PH"), "2223")
            .AskAuthority!.Reason.ShouldBe("noQualification");
        var unknown = Plan(AProfile.Of().Studied(6, "0913"), "2223");
        unknown.AskAuthority!.Reason.ShouldBe("countryUnknown");
        unknown.AskAuthority.Authority.ShouldBe("Helsedirektoratet");
        unknown.Alternatives[0].Routes.ShouldBe(["R20"]);
    }

    [Theory]
    [InlineData("tømrer", "PL", Documents.Verifiable, "R10")]
    [InlineData("trevaresnekker", "LT", Documents.Verifiable, "R10")]
    [InlineData("tømrer", "SY", Documents.Verifiable, "R11")]
    [InlineData("tømrer", "PL", Documents.Missing, "R11")]
    public void A_carpenter_gets_the_trade_route_that_country_and_papers_open(
        string trade,
        string country,
        Documents documents,
        string route
    )
    {
        var plan = Plan(
            AProfile
                .Of()
                .HoldsTrade(trade, "7115", country, documents)
                .WorkedAs("7115", "2015-01", "2021-12"),
            "7115"
        );

        plan.Regulated.ShouldBeFalse();
        plan.Recommended.Routes.ShouldBe([route]);
        plan.Alternatives[0].Routes.ShouldBe(["R19"]);
    }

    [Theory]
    [InlineData("2015-01", "2021-12", "R11")]
    [InlineData("2024-01", "2025-12", "R12")]
    [InlineData("2026-09", "2026-11", "R19")]
    public void Practice_without_papers_leads_to_a_trade_certificate(
        string from,
        string to,
        string route
    ) =>
        Plan(AProfile.Of().WorkedAs("7115", from, to), "7115").Recommended.Routes.ShouldBe([route]);

    [Theory]
    [InlineData(6, "PL", "licencjat", Documents.Verifiable, "R02")]
    [InlineData(7, "PL", "magister / magister inżynier", Documents.Verifiable, "R01")]
    [InlineData(7, "UA", "magistr", Documents.Verifiable, "R01")]
    [InlineData(7, "UA", "magistr", Documents.Missing, "R05")]
    [InlineData(7, "AF", "master", Documents.Missing, "R04")]
    public void A_degree_for_an_open_occupation_follows_list_and_papers(
        int nus,
        string country,
        string title,
        Documents documents,
        string route
    ) =>
        Plan(AProfile.Of().Studied(nus, "0732", country, title, documents: documents), "3112")
            .Recommended.Routes.ShouldBe([route]);

    [Fact]
    public void A_developer_needs_no_recognition()
    {
        var plan = Plan(AProfile.Of().Studied(7, "0613", "SY"), "2512");

        plan.Regulated.ShouldBeFalse();
        plan.Recommended.Routes.ShouldBe(["R19"]);
        plan.Alternatives.ShouldContain(way => way.Routes[0] == "R01");
    }

    [Fact]
    public void A_recognised_or_norwegian_education_leaves_nothing_in_an_open_occupation()
    {
        Plan(AProfile.Of().Studied(6, "0613", "NO"), "2512").Recommended.Routes.ShouldBeEmpty();
        Plan(AProfile.Of().Studied(6, "0613", "UA", recognition: RecognitionState.Granted), "2512")
            .Recommended.Steps.ShouldBeEmpty();
    }

    [Fact]
    public void A_row_for_its_title_only_is_chosen_by_title_alone()
    {
        Plan(AProfile.Of().Studied(7, "0913", "PH"), "2221").Profession.ShouldBe("h27");
        Plan(AProfile.Of().Studied(7, "0913", "PH", "Perfusjonist"), "2221")
            .Profession.ShouldBe("h22");
        Plan(AProfile.Of(), "5329").Regulated.ShouldBeFalse();
    }

    [Fact]
    public void A_certificate_can_be_taken_by_anyone()
    {
        var plan = Plan(AProfile.Of(), "8332");

        plan.Regulated.ShouldBeTrue();
        plan.Recommended.Routes.ShouldBe(["R40"]);
        plan.Recommended.Weeks.ShouldBe(new PlanWeeks(4, 26, false));
    }

    [Fact]
    public void A_language_rule_stands_beside_an_open_occupation()
    {
        var plan = Plan(AProfile.Of(), "5311");

        plan.Regulated.ShouldBeFalse();
        plan.Recommended.LanguageGate!.Level.ShouldBe(Cefr.B1);
        plan.Recommended.LanguageGate.Parts.ShouldBe(["listening", "reading", "speaking"]);
    }
}
