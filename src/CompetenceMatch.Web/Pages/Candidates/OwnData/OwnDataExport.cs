using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Checklists;
using CompetenceMatch.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Candidates.OwnData;

/// <summary>Everything kept about one person as one ZIP of JSON files (P-11).</summary>
public sealed class OwnDataExport(
    CmDbContext database,
    OwnSignIn signIn,
    OwnFollowUp followUp,
    OwnRecognition recognition,
    OwnDocuments documents,
    ChecklistViews checklists,
    ChecklistWords words,
    Texts texts
)
{
    private static readonly JsonSerializerOptions form = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        // A file for people to read, never part of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Written while it is sent: with a person's papers it may be too large to hold.</summary>
    /// <param name="who">Loaded by WithStanding.</param>
    public async Task Write(Candidate who, Stream to)
    {
        await using var archive = await ZipArchive.CreateAsync(
            to,
            ZipArchiveMode.Create,
            leaveOpen: true,
            entryNameEncoding: null
        );
        await Add(archive, "README.txt", texts["Me_Download_Readme"]);
        await Add(archive, "profile.json", ProfileJson.Write(who.Profile));
        await Add(archive, "account.json", await Account(who));
        await Add(archive, "sign-in.json", await signIn.Of(who.UserId));
        await Add(archive, "contact.json", Contact(who));
        await Add(archive, "consents.json", Consents(who));
        await Add(archive, "introductions.json", await Introductions(who));
        await Add(archive, "follow-up.json", await followUp.Of(who.Id));
        await Add(archive, "recognition.json", await recognition.Of(who.Id));
        await Add(archive, "documents.json", await documents.Of(who.Id));
        await Add(archive, "checklists.json", await Checklists(who));
        await Add(archive, "views.json", await Views(who));
        await foreach (var (name, content) in documents.Files(who.Id))
            await Add(archive, name, content);
    }

    private async Task<object> Account(Candidate who) =>
        new
        {
            Email = await database
                .Users.Where(user => user.Id == who.UserId)
                .Select(user => user.Email)
                .FirstAsync(),
            who.PublicCode,
            who.Language,
            who.ProtectedAnswer,
            who.CreatedAt,
            who.UpdatedAt,
            who.AnswersCheckedAt,
            who.LastConfirmedAt,
            who.PausedAt,
            who.WithdrawnAt,
            who.DeletionRequestedAt,
        };

    private static object Contact(Candidate who) =>
        new
        {
            who.Contact?.FullName,
            who.Contact?.Email,
            who.Contact?.Phone,
            who.Contact?.BirthDate,
        };

    private static object Consents(Candidate who) =>
        who
            .Consents.OrderBy(one => one.GivenAt)
            .Select(one => new
            {
                one.Section,
                one.Audience,
                one.TextVersion,
                one.Language,
                one.GivenAt,
                one.ExpiresAt,
                one.WithdrawnAt,
                one.Channel,
            });

    private async Task<object> Introductions(Candidate who)
    {
        var all = await database
            .Introductions.AsNoTracking()
            .AsSplitQuery()
            .Include(one => one.Organisation)
            .Include(one => one.Need)
            .Include(one => one.Messages)
            .Include(one => one.Events)
            .Where(one => one.CandidateId == who.Id)
            .OrderBy(one => one.CreatedAt)
            .ToListAsync();
        return all.Select(one => new
        {
            Organisation = one.Organisation!.Name,
            Need = one.Need!.Content.Title,
            one.State,
            one.Message,
            one.Tasks,
            one.CreatedAt,
            one.Deadline,
            one.AnsweredAt,
            one.GivenSections,
            one.DeclineReason,
            Messages = one
                .Messages.OrderBy(said => said.At)
                .Select(said => new
                {
                    said.At,
                    said.FromCandidate,
                    said.Text,
                }),
            Events = one
                .Events.OrderBy(move => move.At)
                .Select(move => new { move.At, move.State }),
        });
    }

    private async Task<object> Checklists(Candidate who) =>
        (await checklists.Of(who.Id)).Select(one => new
        {
            one.PublicCode,
            one.ArrivesOn,
            one.Language,
            Items = one
                .Items.OrderBy(item => item.Phase)
                .ThenBy(item => item.CreatedAt)
                .Select(item => new
                {
                    What = words.What(item),
                    item.Phase,
                    item.Assignee,
                    item.DueOn,
                    item.DoneAt,
                }),
        });

    private async Task<object> Views(Candidate who) =>
        await database
            .AuditEntries.Where(one => one.CandidateId == who.Id && one.ActorUserId != who.UserId)
            .OrderBy(one => one.At)
            .Select(one => new
            {
                one.At,
                Organisation = database
                    .Organisations.Where(row => row.Id == one.OrganisationId)
                    .Select(row => row.Name)
                    .FirstOrDefault(),
                one.What,
                one.Basis,
            })
            .ToListAsync();

    private static Task Add(ZipArchive archive, string name, object content) =>
        Add(archive, name, JsonSerializer.Serialize(content, form));

    private static Task Add(ZipArchive archive, string name, string content) =>
        Add(archive, name, Encoding.UTF8.GetBytes(content));

    private static async Task Add(ZipArchive archive, string name, byte[] content)
    {
        await using var file = await archive.CreateEntry(name).OpenAsync();
        await file.WriteAsync(content);
    }
}
