using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;
using FsCheck;
using FsCheck.Fluent;

namespace CompetenceMatch.Core.Tests.Matching.Properties;

public sealed class MatchPropertyTests
{
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(500);

    private static int Points(Need need, Profile profile) =>
        MatchTests.Score(need, profile).ScoreHundredths;

    private static void Always(Func<Need, Profile, bool> holds) =>
        Prop.ForAll(Draws.Pair.ToArbitrary(), pair => holds(pair.Item1, pair.Item2)).Check(Runs);

    private static void AddingNeverLowers<T>(Gen<T> more, Func<Profile, T, Profile> add) =>
        Prop.ForAll(
                (from pair in Draws.Pair from one in more select (pair, one)).ToArbitrary(),
                drawn =>
                    Points(drawn.pair.Item1, add(drawn.pair.Item2, drawn.one))
                    >= Points(drawn.pair.Item1, drawn.pair.Item2)
            )
            .Check(Runs);

    [Fact]
    public void Parts_sum_to_the_score_and_stay_within_their_maxima() =>
        Always(
            (need, profile) =>
            {
                var result = MatchTests.Score(need, profile);
                return result.Parts.Sum(part => part.Points) == result.ScoreHundredths
                    && result.Parts.Sum(part => part.Max) == 10_000
                    && result.Parts.All(part => part.Points >= 0 && part.Points <= part.Max)
                    && result.Parts.All(part => part.Because.Count > 0)
                    && result.ConfidencePercent is >= 0 and <= 100;
            }
        );

    [Fact]
    public void The_same_pair_gives_the_same_result_again() =>
        Always(
            (need, profile) =>
                ProfileJson.Write(ProfileJson.Parse(ProfileJson.Write(profile)))
                    == ProfileJson.Write(profile)
                && Text(MatchTests.Score(need, profile)) == Text(MatchTests.Score(need, profile))
        );

    [Fact]
    public void The_order_of_what_is_listed_means_nothing() =>
        Always(
            (need, profile) =>
                Points(Reversed(need), Reversed(profile)) == Points(need, profile)
                && MatchTests.Score(Reversed(need), Reversed(profile)).Gaps.Count
                    == MatchTests.Score(need, profile).Gaps.Count
        );

    [Fact]
    public void More_education_never_lowers() =>
        AddingNeverLowers(
            Draws.Education.Where(row => row.Recognition != RecognitionState.Refused),
            (p, row) => p with { Educations = [.. p.Educations, row] }
        );

    [Fact]
    public void A_higher_level_of_the_same_education_never_lowers() =>
        AddingNeverLowers(
            Gen.Constant(0),
            (p, _) =>
                p with
                {
                    Educations =
                    [
                        .. p.Educations.Select(row =>
                            row with
                            {
                                Nus = Math.Min(8, (row.Nus ?? 0) + 1),
                            }
                        ),
                    ],
                }
        );

    [Fact]
    public void A_trade_certificate_never_lowers() =>
        AddingNeverLowers(
            Draws.Trade,
            (p, row) => p with { TradeCertificates = [.. p.TradeCertificates, row] }
        );

    [Fact]
    public void More_work_never_lowers() =>
        AddingNeverLowers(Draws.Work, (p, row) => p with { Experience = [.. p.Experience, row] });

    [Fact]
    public void A_skill_or_its_evidence_never_lowers() =>
        AddingNeverLowers(Draws.Skill, (p, row) => p with { Skills = [.. p.Skills, row] });

    [Fact]
    public void A_granted_authorisation_never_lowers() =>
        AddingNeverLowers(
            Gen.Constant(new Authorisation("h27", AuthorisationState.Granted)),
            (p, row) => p with { Authorisations = [.. p.Authorisations, row] }
        );

    [Fact]
    public void A_licence_or_a_place_one_would_move_to_never_lowers()
    {
        AddingNeverLowers(
            Gen.Elements("B", "C", "D"),
            (p, one) => p with { Licences = [.. p.Licences, one] }
        );
        AddingNeverLowers(
            Gen.Elements("005", "154"),
            (p, one) => p with { WillMoveTo = [.. p.WillMoveTo, one] }
        );
    }

    [Fact]
    public void A_stated_or_higher_language_level_never_lowers() =>
        AddingNeverLowers(
            Draws.Language,
            (p, row) =>
                p with
                {
                    Languages =
                    [
                        .. p.Languages,
                        row with
                        {
                            Listening = row.Listening ?? Cefr.None,
                        },
                    ],
                }
        );

    // CHECKS 3.4: nothing outside the register moves the score, bit for bit.
    [Fact]
    public void Fields_that_are_not_inputs_change_nothing()
    {
        Func<Profile, Profile>[] changes =
        [
            p => p with { Residence = Residence.Protection },
            p => p with { Residence = Residence.Citizen },
            p => p with { MaxTravelMinutes = 5 },
            p => p with { Licences = ["C", "D"] },
            p => p with { AcceptsBelowLevelUntil = MatchTests.Today },
            p => p with { CurrentJob = new(new("9112")) },
            p => p with { WishedOccupations = [new("2223")] },
            p => p with { RightToWork = RightToWork.Limited },
            p => p with { Id = new("someone-else") },
            p =>
                p with
                {
                    Educations =
                    [
                        .. p.Educations.Select(row =>
                            row with
                            {
                                Country = "SY",
                                Title = "Ana Reyes",
                                Year = 1985,
                                Documents = Documents.Missing,
                                Key = "k",
                            }
                        ),
                    ],
                    TradeCertificates =
                    [
                        .. p.TradeCertificates.Select(row =>
                            row with
                            {
                                Country = "NO",
                                Trade = "annet",
                                Year = 1985,
                                Documents = Documents.Partial,
                            }
                        ),
                    ],
                    Experience =
                    [
                        .. p.Experience.Select(row =>
                            row with
                            {
                                Country = "SY",
                                Title = "медсестра",
                                Percent = 10,
                                Kind = ExperienceKind.Family,
                            }
                        ),
                    ],
                },
        ];
        Always(
            (need, profile) =>
                Array.TrueForAll(
                    changes,
                    change => Points(need, change(profile)) == Points(need, profile)
                )
        );
    }

    [Fact]
    public void Only_one_closable_gap_is_one_step_away() =>
        Always(
            (need, profile) =>
            {
                var result = MatchTests.Score(need, profile);
                return result.OneStepAway == (result.Gaps is [{ Closable: true }]);
            }
        );

    private static Profile Reversed(Profile p) =>
        p with
        {
            WillMoveTo = [.. p.WillMoveTo.Reverse()],
            Educations = [.. p.Educations.Reverse()],
            TradeCertificates = [.. p.TradeCertificates.Reverse()],
            Experience = [.. p.Experience.Reverse()],
            Languages = [.. p.Languages.Reverse()],
            Skills = [.. p.Skills.Reverse()],
            Licences = [.. p.Licences.Reverse()],
            Shifts = [.. p.Shifts.Reverse()],
        };

    private static Need Reversed(Need n) =>
        n with
        {
            MustSkills = [.. n.MustSkills.Reverse()],
            ShouldSkills = [.. n.ShouldSkills.Reverse()],
            Languages = [.. n.Languages.Reverse()],
            Licences = [.. n.Licences.Reverse()],
            Shifts = [.. n.Shifts.Reverse()],
        };

    private static string Text(MatchResult result) =>
        $"{result.ScoreHundredths} {string.Join(';', result.Parts.SelectMany(part => part.Because))} "
        + $"{string.Join(';', result.Gaps.Select(gap => gap.Kind + gap.What))} {result.ConfidencePercent}";
}
