using System.Globalization;
using System.Resources;
using AngleSharp.Html.Parser;
using CompetenceMatch.Mail.Mails;

namespace CompetenceMatch.Mail.Tests;

public sealed class MailTextTests
{
    [Fact]
    public void Every_kind_of_mail_is_tried_here()
    {
        var kinds = typeof(OutgoingMail)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(OutgoingMail)))
            .Select(type => type.Name);

        EveryMail.All.Select(mail => mail.Name).Distinct().ShouldBe(kinds, ignoreOrder: true);
    }

    [Fact]
    public void Every_mail_is_whole_in_every_language()
    {
        foreach (var (mail, language) in EveryMail.InEveryLanguage)
        {
            var rendered = mail.Render(language);

            rendered.Subject.ShouldNotBeNullOrWhiteSpace();
            rendered.Text.ShouldContain(EveryMail.Link.AbsoluteUri);
            (rendered.Subject + rendered.Text).ShouldNotContain("Mail_");
            rendered.Text.ShouldNotMatch(@"\{\d");
        }
    }

    [Fact]
    public void Every_language_has_its_own_text_for_every_key()
    {
        var texts = new ResourceManager(
            "CompetenceMatch.Mail.Texts.MailTexts",
            typeof(OutgoingMail).Assembly
        );
        var source = Keys("");

        source.Count.ShouldBeGreaterThan(60);
        foreach (var language in MailLanguage.All.Where(code => code != MailLanguage.Source))
        {
            Keys(language).ShouldBe(source, ignoreOrder: true, language);
        }

        List<string> Keys(string language) =>
            [
                .. texts
                    .GetResourceSet(CultureInfo.GetCultureInfo(language), true, tryParents: false)!
                    .Cast<System.Collections.DictionaryEntry>()
                    .Select(entry => (string)entry.Key),
            ];
    }

    [Fact]
    public void Subject_holds_nothing_of_a_person_or_an_organisation()
    {
        foreach (var (mail, language) in EveryMail.InEveryLanguage)
        {
            var subject = mail.Render(language).Subject;

            subject.ShouldNotContain("Ørland");
            subject.ShouldNotContain("Sykepleier");
            subject.ShouldNotContain(EveryMail.Code);
        }
    }

    [Fact]
    public void Html_says_its_language_and_direction_and_fetches_nothing()
    {
        foreach (var (mail, language) in EveryMail.InEveryLanguage)
        {
            var page = new HtmlParser().ParseDocument(mail.Render(language).Html);

            page.DocumentElement.GetAttribute("lang").ShouldBe(language);
            page.DocumentElement.GetAttribute("dir").ShouldBe(language == "ar" ? "rtl" : "ltr");
            page.QuerySelectorAll("img, script, link, style, iframe, [src]").ShouldBeEmpty();
            // The way out of a mail is the second link, where there is one.
            page.QuerySelectorAll("a").Length.ShouldBe(mail.Unsubscribe is null ? 1 : 2);
            page.QuerySelectorAll("a")
                .ShouldAllBe(link => link.GetAttribute("href") == $"{EveryMail.Link}");
        }
    }

    [Fact]
    public void What_people_typed_is_text_and_never_markup()
    {
        var mail = new NewIntroduction(
            EveryMail.Organisation,
            EveryMail.Need,
            EveryMail.Deadline,
            EveryMail.Link
        );

        var page = new HtmlParser().ParseDocument(mail.Render("nb").Html);

        page.QuerySelectorAll("b").ShouldBeEmpty();
        page.Body!.TextContent.ShouldContain(EveryMail.Organisation);
        mail.Render("nb").Text.ShouldContain(EveryMail.Organisation);
    }

    [Theory]
    [InlineData("nb", "3. desember 2026 kl. 12:30 (norsk tid)")]
    [InlineData("en", "3 December 2026 at 12:30 (Norwegian time)")]
    [InlineData("uk", "3 грудня 2026 о 12:30 (за норвезьким часом)")]
    [InlineData("ar", "3 ديسمبر 2026 الساعة 12:30 (بتوقيت النرويج)")]
    public void Deadline_is_norwegian_time_in_the_words_of_the_language(
        string language,
        string expected
    )
    {
        var mail = new QuestionAnswered("A", "B", EveryMail.Deadline, EveryMail.Link);

        mail.Render(language).Text.ShouldContain(expected);
    }

    [Fact]
    public void Names_keep_their_direction_inside_arabic()
    {
        new OrganisationApproved("Bakeri", EveryMail.Link)
            .Render("ar")
            .Text.ShouldContain("\u2068Bakeri\u2069");
    }

    [Fact]
    public void Unknown_language_is_bokmal()
    {
        new Welcome(EveryMail.Link).Render("xx").ShouldBe(new Welcome(EveryMail.Link).Render("nb"));
        new Welcome(EveryMail.Link).Render(null).Html.ShouldContain("lang=\"nb\"");
    }
}
