using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Core.Languages;

namespace CompetenceMatch.Core.Tests.FollowUp;

public sealed class OfferFitTests
{
    [Theory]
    [InlineData(null, Cefr.None, Cefr.A1, true)]
    [InlineData(null, Cefr.A1, Cefr.A2, false)]
    [InlineData(Cefr.A2, Cefr.A2, Cefr.B1, true)]
    [InlineData(Cefr.B1, Cefr.A2, Cefr.B1, false)]
    [InlineData(Cefr.C1, Cefr.A1, Cefr.B2, false)]
    public void Offer_fits_from_where_it_begins_and_below_where_it_ends(
        Cefr? held,
        Cefr from,
        Cefr to,
        bool fits
    )
    {
        OfferFit.TakesFurther(held, from, to).ShouldBe(fits);
    }

    [Theory]
    [InlineData(true, 900, 10, true)]
    [InlineData(false, 60, null, true)]
    [InlineData(false, 61, null, false)]
    [InlineData(false, 90, 90, true)]
    [InlineData(false, null, 10, true)]
    public void Place_is_reached_within_the_persons_own_limit(
        bool online,
        int? minutes,
        int? limit,
        bool reached
    )
    {
        OfferFit.CanReach(online, minutes, limit).ShouldBe(reached);
    }

    [Fact]
    public void Weakest_of_the_stated_skills_counts()
    {
        OfferFit.Weakest(Cefr.B1, null, Cefr.A2).ShouldBe(Cefr.A2);
        OfferFit.Weakest(null, null).ShouldBeNull();
    }
}
