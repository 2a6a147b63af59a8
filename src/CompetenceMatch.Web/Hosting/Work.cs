using CompetenceMatch.Mail.Sending;
using CompetenceMatch.Web.Indexing;
using CompetenceMatch.Web.Introductions;
using CompetenceMatch.Web.Post;
using CompetenceMatch.Web.Reminders;
using CompetenceMatch.Web.SavedSearches;
using CompetenceMatch.Web.Workers;

namespace CompetenceMatch.Web.Hosting;

/// <summary>What moves by itself: the index, the outbox, deadlines.</summary>
internal static class Work
{
    public static void AddWork(this IServiceCollection services, Settings settings)
    {
        services.AddScoped<Postbox>();
        services.AddScoped<IntroductionMails>();
        services.AddScoped<IntroductionFlow>();
        services.AddScoped<CandidateReminders>();
        services.AddScoped<CaseReminders>();
        services.AddSavedSearches();
        services.AddSingleton<Quarantine>();
        services.AddSingleton<FindablePeople>();
        services.AddSingleton<ShownPeople>();
        services.AddSingleton<EveryCard>();
        services.AddSingleton<IndexFile>();
        services.AddSingleton<IndexFeed>();
        services.AddSingleton(Transport(settings.Mail));
        services.AddHostedService<IndexWorker>();
        services.AddHostedService<OutboxWorker>();
        services.AddHostedService<DeadlineWorker>();
    }

    private static IMailTransport Transport(MailSettings mail)
    {
        var sender = new MailSender(mail.From);
        return mail.Transport == "File"
            ? new FileTransport(mail.Folder, sender)
            : new SmtpTransport(
                new SmtpServer(mail.Host!, mail.Port, mail.StartTls, mail.User, mail.Password),
                sender
            );
    }
}
