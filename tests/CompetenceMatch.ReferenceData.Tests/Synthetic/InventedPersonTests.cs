using CompetenceMatch.ReferenceData.Synthetic;

namespace CompetenceMatch.ReferenceData.Tests.Synthetic;

public sealed class InventedPersonTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private static readonly List<InventedPerson> Persons =
    [
        .. Enumerable
            .Range(0, 3000)
            .Select(Population.Generate(ReferenceTables.Load(), 3000, 0, 3, Today).PersonAt),
    ];

    [Fact]
    public void Nobody_is_under_18_or_past_working_age() =>
        Persons.ShouldAllBe(p =>
            p.BirthDate <= Today.AddYears(-18) && p.BirthDate > Today.AddYears(-68)
        );

    [Fact]
    public void Nobody_can_be_reached_by_the_contact_details()
    {
        Persons.ShouldAllBe(p => p.Email.EndsWith("@example.com"));
        Persons.ShouldAllBe(p => p.Phone.StartsWith("+47 0") && p.Phone.Count(char.IsDigit) == 10);
        Persons.Select(p => p.Email).ShouldBeUnique();
        Persons.Select(p => p.Phone).ShouldBeUnique();
    }

    [Fact]
    public void Mail_addresses_are_plain_letters() =>
        Persons.ShouldAllBe(p =>
            p.Email.All(c => char.IsAsciiLetterOrDigit(c) || c == '.' || c == '@')
        );

    [Fact]
    public void Languages_are_those_the_product_ships() =>
        Persons
            .Select(p => p.Language)
            .Distinct()
            .ShouldBe(["nb", "en", "uk", "ar"], ignoreOrder: true);

    [Fact]
    public void Names_are_varied() =>
        Persons.Select(p => p.FullName).Distinct().Count().ShouldBeGreaterThan(1500);
}
