using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.TestKit;

namespace CompetenceMatch.Core.Tests.Visibility;

public sealed class BlindCardTests
{
    private static readonly Profile Full = AProfile
        .Nurse()
        .HoldsTrade("kokk", "5120", "NO")
        .WorkedAs("5120", "2021-01", "2022-01", "Kokk hos Ana Reyes, ring 912 34 567", "NO")
        .Authorised("h27")
        .Can("triage")
        .Can("ana.reyes@example.org")
        .WouldMoveTo("154")
        .WorksNowAs("9112")
        .With(p => p with { Residence = Residence.Protection });

    // P-06
    [Fact]
    public void All_sections_still_hide_origin_contact_and_name()
    {
        var card = BlindCard.From(Full, ConsentRule.CardSections, "Ana Reyes");
        var json = ProfileJson.Write(card);

        foreach (var secret in new[] { "PH", "Reyes", "Ana", "912", "@", "protection", "Bachelor" })
        {
            json.ShouldNotContain(secret);
        }
        card.Experience[1].Title.ShouldBe("Kokk hos , ring");
        card.Skills.ShouldBe([new("triage")]);
        card.Educations[0].Nus.ShouldBe(6);
        card.TradeCertificates[0].Recognition.ShouldBe(RecognitionState.NotNeeded);
        card.WillMoveTo.ShouldBe(["154"]);
    }

    [Fact]
    public void A_section_without_consent_is_not_on_the_card()
    {
        var none = BlindCard.From(Full, new HashSet<ConsentSection>());
        ProfileJson.Write(none).ShouldBe("""{"id":"nurse","municipality":"5610"}""");

        foreach (var section in ConsentRule.CardSections)
        {
            var card = BlindCard.From(Full, new HashSet<ConsentSection> { section });
            (card.Experience.Count > 0).ShouldBe(section == ConsentSection.Work);
            (card.Educations.Count > 0).ShouldBe(section == ConsentSection.Education);
            (card.Languages.Count > 0).ShouldBe(section == ConsentSection.Languages);
            (card.Licences.Count > 0).ShouldBe(section == ConsentSection.Licences);
            (card.Skills.Count > 0).ShouldBe(section == ConsentSection.Skills);
            (card.WillMoveTo.Count > 0).ShouldBe(section == ConsentSection.Wishes);
        }
    }

    [Fact]
    public void Name_contact_and_documents_never_add_to_the_card()
    {
        var given = new HashSet<ConsentSection>
        {
            ConsentSection.Name,
            ConsentSection.Contact,
            ConsentSection.Documents,
        };
        ProfileJson.Write(BlindCard.From(Full, given)).ShouldNotContain("experience");
    }
}
