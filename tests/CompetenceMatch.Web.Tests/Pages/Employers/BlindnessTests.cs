using System.Net;
using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;
using CompetenceMatch.Web.Tests.Security;

namespace CompetenceMatch.Web.Tests.Pages.Employers;

/// <summary>
/// P-06: a person whose every identifying word is a marker; before a yes no employer page or answer holds any.
/// The addresses come from the access matrix, so a new page is swept without being told.
/// </summary>
public sealed class BlindnessTests(WebApp app) : IClassFixture<WebApp>
{
    private static readonly string[] markers =
    [
        "Xanthippe",
        "Zyzzyvamark",
        "marker-mail",
        "998 87 766",
        "99887766",
        "1987",
        "87-03",
        "29. mars",
        "29.03",
        "Eritrea",
        "\"ER\"",
        "Degreemark",
        "Asmarauni",
        "29038712345",
        "marker-site",
    ];

    [Fact]
    public async Task No_marker_is_on_any_page_before_a_yes()
    {
        var meeting = await Meeting.Arrange(app);
        var person = await meeting.AddNurse(Mark);
        var introduction = await Ask(meeting, person);
        using var visit = await meeting.Visit();
        var pages = Pages(meeting, person, introduction);
        pages.Count.ShouldBeGreaterThan(25);

        foreach (var page in pages)
        {
            await visit.Open(page);
            visit.Status.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.Conflict);
            var text = WebUtility.HtmlDecode(visit.Page.Source.Text);
            foreach (var marker in markers)
                text.ShouldNotContain(marker, Case.Insensitive, page);
        }
        // The sweep would have seen the person: the card's own words are there.
        (await visit.Open(meeting.Card(person))).MainText.ShouldContain("sårstell");
    }

    [Fact]
    public async Task Nobody_is_found_by_what_is_not_shown()
    {
        var meeting = await Meeting.Arrange(app);
        var person = await meeting.AddNurse(Mark);
        using var visit = await meeting.Visit();
        foreach (var words in (string[])["Zyzzyvamark", "marker-mail", "Degreemark", "99887766"])
        {
            await visit.Open("/arbeidsgiver/sok?size=100");

            await visit.Submit(new { Input__Words = words }, within: ".cm-words");

            visit.Page.QuerySelector($"ol [data-hit='{person.PublicCode}']").ShouldBeNull(words);
        }
    }

    [Fact]
    public async Task After_a_yes_the_markers_of_the_given_sections_are_there()
    {
        var meeting = await Meeting.Arrange(app);
        var person = await meeting.AddNurse(Mark);
        var introduction = await Ask(meeting, person);
        await app.Write(database =>
        {
            var row = database.Attach(introduction).Entity;
            row.State = IntroductionState.Accepted;
            row.GivenSections =
            [
                ConsentSection.Name,
                ConsentSection.Contact,
                ConsentSection.Education,
                ConsentSection.Work,
            ];
        });
        using var visit = await meeting.Visit();

        await visit.Open($"/arbeidsgiver/introduksjoner/{introduction.Id:N}");

        foreach (
            var marker in (string[])
                ["Xanthippe Zyzzyvamark", "marker-mail", "998 87 766", "Eritrea", "Degreemark"]
        )
            visit.MainText.ShouldContain(marker);
        visit.MainText.ShouldNotContain("29. mars");
    }

    private static void Mark(Candidate one)
    {
        one.Contact = new ContactDetails
        {
            CandidateId = one.Id,
            FullName = "Xanthippe Zyzzyvamark",
            Email = "marker-mail@example.com",
            Phone = "+47 998 87 766",
            BirthDate = new DateOnly(1987, 3, 29),
        };
        var nurse = one.Profile;
        one.Profile = nurse with
        {
            Experience =
            [
                .. nurse.Experience.Select(row =>
                    row with
                    {
                        Title = $"{row.Title} Zyzzyvamark, 998 87 766, marker-mail@example.com",
                        Country = "ER",
                    }
                ),
            ],
            Educations =
            [
                .. nurse.Educations.Select(row =>
                    row with
                    {
                        Title = "Degreemark, Asmarauni",
                        Country = "ER",
                        Year = 1987,
                    }
                ),
            ],
            TradeCertificates =
            [
                new TradeCertificate("Kokk (Xanthippe, www.marker-site.com)", Country: "ER"),
            ],
            Skills = [new Skill("sårstell"), new Skill("fødselsnummer 29038712345")],
        };
    }

    private async Task<Introduction> Ask(Meeting meeting, Candidate person)
    {
        var introduction = new Introduction
        {
            Id = Guid.CreateVersion7(),
            NeedId = meeting.Need.Id,
            OrganisationId = meeting.Organisation.Id,
            CandidateId = person.Id,
            State = IntroductionState.Question,
            Message = "Hei",
            CreatedBy = meeting.Employer.Id,
            CreatedAt = app.Clock.Now.UtcDateTime,
            Deadline = app.Clock.Now.UtcDateTime.AddDays(10),
        };
        await app.Write(database =>
        {
            database.Add(introduction);
            database.Add(
                new IntroductionMessage
                {
                    Id = Guid.CreateVersion7(),
                    IntroductionId = introduction.Id,
                    FromCandidate = true,
                    Text = "Zyzzyvamark her, +47 998 87 766 eller marker-mail@example.com",
                    At = app.Clock.Now.UtcDateTime,
                }
            );
            database.Add(
                new ShortlistEntry
                {
                    NeedId = meeting.Need.Id,
                    CandidateId = person.Id,
                    AddedBy = meeting.Employer.Id,
                }
            );
        });
        return introduction;
    }

    private static List<string> Pages(Meeting meeting, Candidate person, Introduction introduction)
    {
        var things = new Dictionary<string, string>
        {
            ["{organisation}"] = meeting.Organisation.Number,
            ["{need}"] = $"{meeting.Need.Id}",
            ["{introduction}"] = $"{introduction.Id}",
            ["{code}"] = person.PublicCode,
        };
        var known = AccessRow
            .Read()
            .Where(row =>
                row.Method == "GET"
                && (
                    row.Path.StartsWith("/arbeidsgiver", StringComparison.Ordinal)
                    || row.Path.StartsWith("/forslag", StringComparison.Ordinal)
                    || row.Path.StartsWith("/regioner", StringComparison.Ordinal)
                )
                && row.Expected is not [.., "404", _]
            )
            .Select(row =>
                things.Aggregate(row.Path, (path, one) => path.Replace(one.Key, one.Value))
            )
            .Where(path => !path.Contains('{'));
        return
        [
            .. known,
            meeting.Card(person),
            $"{meeting.Hits}?size=100",
            $"{meeting.Hits}?fit=oneStep&size=100",
            $"{meeting.Hits}?licence=DE",
            "/arbeidsgiver/sok?size=100&sort=newest",
            "/arbeidsgiver/sok?occupation=2223&language=no.speaking.B2",
            $"/arbeidsgiver/behov/{meeting.Need.Id}/sammenlign?k={person.PublicCode}",
            "/forslag/yrker?q=Zyzzy",
            "/forslag/yrker?q=Degreema",
        ];
    }
}
