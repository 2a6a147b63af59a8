using CompetenceMatch.Web.Tests.Hosting;

namespace CompetenceMatch.Web.Tests.Pages.Candidates.Register;

public sealed class ContactTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact]
    public async Task First_visit_makes_one_row_with_a_code_of_its_own()
    {
        var (user, visit) = await app.NewPerson();

        await visit.Open(Registering.Start);
        await visit.Open(Registering.Start);

        var candidate = await app.CandidateOf(user);
        candidate.PublicCode.Length.ShouldBe(7);
        candidate.Profile.Id.Value.ShouldBe(candidate.Id.ToString("N"));
        candidate.ProtectedAnswer.ShouldBeNull();
    }

    [Fact]
    public async Task Any_name_is_kept_as_typed() // U-06
    {
        var (user, visit) = await app.NewPerson();

        await visit.Contact();

        visit.Heading.ShouldBe("Adressen din");
        var contact = (await app.CandidateOf(user)).Contact!;
        contact.FullName.ShouldBe("Ñandú ʻAlī ßø");
        contact.BirthDate.ShouldBe(new DateOnly(1990, 3, 27));
        (await visit.Open("/kandidat/registrer/kontakt"))
            .Typed("Input.FullName")
            .ShouldBe("Ñandú ʻAlī ßø");
    }

    [Theory]
    [InlineData("", "a@b.no", "41234567", "27", "3", "1990", "Skriv navnet ditt.")]
    [InlineData("Amina", "ikke epost", "41234567", "27", "3", "1990", "Skriv en e-postadresse")]
    [InlineData("Amina", "a@b.no", "ring meg", "27", "3", "1990", "Skriv et telefonnummer")]
    [InlineData("Amina", "a@b.no", "41234567", "31", "2", "1990", "Skriv en dato som finnes")]
    [InlineData("Amina", "a@b.no", "41234567", "", "3", "1990", "Skriv en dato som finnes")]
    [InlineData("Amina", "a@b.no", "41234567", "", "", "", "Skriv fødselsdatoen din.")]
    [InlineData("Amina", "a@b.no", "41234567", "27", "3", "2020", "mellom 15 og 100 år")]
    [InlineData("Amina", "a@b.no", "41234567", "27", "3", "1920", "mellom 15 og 100 år")]
    public async Task Bad_answer_is_explained_and_what_was_typed_is_kept(
        string name,
        string email,
        string phone,
        string day,
        string month,
        string year,
        string message
    )
    {
        var (user, visit) = await app.NewPerson();
        await visit.Open("/kandidat/registrer/kontakt");

        await visit.Submit(
            new
            {
                Input__FullName = name,
                Input__Email = email,
                Input__Phone = phone,
                Input__BirthDate__Day = day,
                Input__BirthDate__Month = month,
                Input__BirthDate__Year = year,
            }
        );

        visit.ShouldExplain(message);
        visit.Typed("Input.FullName").ShouldBe(name);
        visit.Typed("Input.Email").ShouldBe(email);
        visit.Typed("Input.Phone").ShouldBe(phone);
        visit.Typed("Input.BirthDate.Day").ShouldBe(day);
        visit.Typed("Input.BirthDate.Year").ShouldBe(year);
        (await app.CandidateOf(user)).Contact.ShouldBeNull();
    }

    [Fact]
    public async Task Two_pages_open_at_once_do_not_overwrite_each_other()
    {
        var (user, visit) = await app.NewPerson();
        await visit.Contact();
        await visit.Open("/kandidat/registrer/kontakt");
        await (await app.VisitAs(user)).Contact("1985");

        await visit.Submit(new { Input__FullName = "Et annet navn" });

        visit.Errors.Single().ShouldStartWith("Profilen din er endret et annet sted");
        visit.Typed("Input.FullName").ShouldBe("Et annet navn");
        (await app.CandidateOf(user)).Contact!.BirthDate!.Value.Year.ShouldBe(1985);
        await visit.Submit();
        (await app.CandidateOf(user)).Contact!.FullName.ShouldBe("Et annet navn");
    }

    [Fact]
    public async Task Fields_nobody_drew_are_not_read() // S-05
    {
        var (user, visit) = await app.NewPerson();
        await visit.Open("/kandidat/registrer/adresse");
        var before = await app.CandidateOf(user);

        await visit.Submit(
            new
            {
                Input__Answer = "yes",
                Candidate__PublicCode = "FORGED1",
                PublicCode = "FORGED2",
                Candidate__FlaggedProtected = "true",
                AnswersCheckedAt = "2026-01-01",
                Input__UserId = Guid.Empty,
                Profile__Municipality = "0301",
            }
        );

        var after = await app.CandidateOf(user);
        after.ProtectedAnswer.ShouldBe(true);
        after.PublicCode.ShouldBe(before.PublicCode);
        after.FlaggedProtected.ShouldBeFalse();
        after.AnswersCheckedAt.ShouldBeNull();
        after.UserId.ShouldBe(user.Id);
        after.Profile.Municipality.ShouldBeNull();
    }
}
