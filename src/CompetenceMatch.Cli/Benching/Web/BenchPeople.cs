using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Vocabularies;
using CompetenceMatch.ReferenceData.Synthetic;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Cli.Benching.Web;

/// <summary>Everyone as rows: registered, confirmed, and consenting to what a card shows.</summary>
internal sealed class BenchPeople(Population population, CmDbContext database, DateTime now)
{
    private const int Batch = 5_000;
    private const int CodeLength = 7;
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    // The database is thrown away: nothing of it must survive a power cut.
    private const string Careless =
        "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-500000;";
    private static readonly ConsentSection[] sections = [.. ConsentRule.CardSections];

    public static string Email(int person) => $"p{person}@example.com";

    /// <summary>Past the change log: the application reads everyone when it starts.</summary>
    /// <returns>The people's public codes, in their order.</returns>
    public async Task<IReadOnlyList<string>> Fill(CancellationToken stop)
    {
        var codes = new List<string>(population.ProfileCount);
        await database.Database.OpenConnectionAsync(stop);
        try
        {
            await database.Database.ExecuteSqlRawAsync(Careless, stop);
            var next = Make(0);
            while (await next is { Count: > 0 } people)
            {
                codes.AddRange(people.Select(person => person.PublicCode));
                next = Make(codes.Count);
                await Write(people, stop);
            }
        }
        finally
        {
            await database.Database.CloseConnectionAsync();
        }

        return codes;
    }

    // Beside the writing of those before: the database takes one writer.
    private Task<List<Candidate>> Make(int from) =>
        Task.Run(() =>
            ParallelEnumerable
                .Range(from, Math.Min(Batch, population.ProfileCount - from))
                .AsOrdered()
                .Select(Person)
                .ToList()
        );

    private async Task Write(List<Candidate> people, CancellationToken stop)
    {
        await using var transaction = await database.Database.BeginTransactionAsync(stop);
        await database.InsertRows([.. people.Select(person => person.User!)], stop);
        await database.InsertRows(people, stop);
        await database.InsertRows([.. people.Select(person => person.Contact!)], stop);
        await database.InsertRows([.. people.SelectMany(person => person.Consents)], stop);
        await transaction.CommitAsync(stop);
    }

    private Candidate Person(int index)
    {
        var (id, user, person) = (
            Guid.CreateVersion7(),
            NewUser(index),
            population.PersonAt(index)
        );
        var candidate = new Candidate
        {
            Id = id,
            UserId = user.Id,
            User = user,
            PublicCode = CodeOf(index),
            Profile = population.ProfileAt(index) with { Id = Candidate.ProfileIdOf(id) },
            ProtectedAnswer = false,
            AnswersCheckedAt = now,
            LastConfirmedAt = now,
            CreatedAt = now,
            UpdatedAt = now,
            Contact = new ContactDetails
            {
                CandidateId = id,
                FullName = person.FullName,
                Email = person.Email,
                Phone = person.Phone,
                BirthDate = person.BirthDate,
            },
        };
        candidate.Consents.AddRange(sections.Select(section => NewConsent(id, section)));
        return candidate;
    }

    // Counted, not drawn: of a hundred thousand drawn codes two are the same too often.
    private static string CodeOf(int index) =>
        string.Create(
            CodeLength,
            index,
            (code, number) =>
            {
                for (var at = code.Length - 1; at >= 0; at--, number /= Letters.Length)
                    code[at] = Letters[number % Letters.Length];
            }
        );

    private User NewUser(int index)
    {
        var email = Email(index);
        return new User
        {
            Id = Guid.CreateVersion7(),
            UserName = email,
            NormalizedUserName = email.ToUpperInvariant(),
            Email = email,
            NormalizedEmail = email.ToUpperInvariant(),
            EmailConfirmed = true,
            SecurityStamp = email,
            CreatedAt = now,
        };
    }

    private Consent NewConsent(Guid candidate, ConsentSection section) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            CandidateId = candidate,
            Section = section,
            Audience = ConsentAudience.Employers,
            TextVersion = "bench",
            Language = "nb",
            GivenAt = now,
            ExpiresAt = now.AddMonths(ConsentGrant.ValidMonths),
        };
}
