namespace CompetenceMatch.Browser.Tests.Harness;

/// <summary>The registration of a candidate, page by page.</summary>
internal static class Registration
{
    private const string Start = "/kandidat/registrer";
    private const string Password = "en lang og trygg setning";

    /// <summary>A new account, its address confirmed by the link in the mail.</summary>
    public static async Task OpensAccount(this Visit visit, string email)
    {
        await visit.Enter("/konto/registrer/kandidat");
        await visit.Type("Email", email);
        await visit.Type("Password", Password);
        await visit.Continue(Start);
        await visit.Enter("/konto/demo/post");
        await visit.OpensMailTo(email);
        await visit.Arrives("/konto/bekreft");
        await visit.Continue("/konto");
        await visit.Enter(Start);
    }

    // Others get mail at the same time: only the newest stands open.
    private static async Task OpensMailTo(this Visit visit, string email)
    {
        var mail = visit.Page.Locator("details").Filter(new() { HasText = email }).First;
        if (await mail.GetAttributeAsync("open") is null)
            await mail.Locator("summary").PressAsync("Enter");
        await mail.Locator("a[href*='/konto/bekreft']").PressAsync("Enter");
    }

    /// <summary>Every topic from the name to the consents; ends at the answers to look over.</summary>
    public static async Task AnswersEverything(this Visit visit, string name, string title)
    {
        await visit.Follow($"{Start}/kontakt");
        await visit.Contact(name);
        await visit.Work(title);
        await visit.School();
        await visit.Norwegian();
        await visit.Wishes(title);
        await visit.Tick("RightToWork", "Yes");
        await visit.Continue($"{Start}/samtykke");
        await visit.Tick("Employers", "Work", "Education", "Languages", "Skills", "Wishes");
        await visit.Continue($"{Start}/sjekk");
    }

    private static async Task Contact(this Visit visit, string name)
    {
        await visit.Type("FullName", name);
        await visit.Type("BirthDate", "27");
        await visit.Type("BirthDate_Month", "3");
        await visit.Type("BirthDate_Year", "1990");
        await visit.Type("Phone", "+47 400 00 000");
        await visit.Continue($"{Start}/adresse");
        await visit.Tick("Answer", "no");
        await visit.Continue($"{Start}/arbeid");
    }

    private static async Task Work(this Visit visit, string title)
    {
        await visit.Follow($"{Start}/arbeid/ny");
        await visit.TypeTitle(title);
        await visit.Tick("Kind", "Paid");
        await visit.Choose("Country", "UA");
        await visit.Type("From", "1");
        await visit.Type("From_Year", "2015");
        await visit.Tick("Current", "true");
        await visit.Continue($"{Start}/arbeid");
        await visit.Follow($"{Start}/utdanning");
    }

    private static async Task School(this Visit visit)
    {
        await visit.Follow($"{Start}/utdanning/skole/ny");
        await visit.Choose("Country", "UA");
        await visit.Type("Title", "Бакалавр");
        await visit.Choose("Nus", "6");
        await visit.Tick("Completed", "true");
        await visit.Type("Year", "2012");
        await visit.Tick("Documents", "Verifiable");
        await visit.Continue($"{Start}/utdanning");
        await visit.Follow($"{Start}/sprak");
    }

    private static async Task Norwegian(this Visit visit)
    {
        await visit.Follow($"{Start}/sprak/no");
        foreach (var skill in new[] { "Listening", "Reading", "Speaking", "Writing" })
            await visit.Choose(skill, "B1");
        await visit.Continue($"{Start}/sprak");
        await visit.Follow($"{Start}/ferdigheter");
    }

    private static async Task Wishes(this Visit visit, string title)
    {
        await visit.Type("Skills", "Excel");
        await visit.Tick("Licences", "B");
        await visit.Continue($"{Start}/sted");
        await visit.Choose("Municipality", "5610");
        await visit.Tick("Rural", "Yes");
        await visit.Continue($"{Start}/yrker");
        await visit.TypeTitle(title);
        await visit.Continue($"{Start}/jobb");
        await visit.Type("Percent", "80");
        await visit.Continue($"{Start}/opphold");
    }
}
