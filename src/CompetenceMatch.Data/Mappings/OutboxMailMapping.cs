using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class OutboxMailMapping : IEntityTypeConfiguration<OutboxMail>
{
    public void Configure(EntityTypeBuilder<OutboxMail> builder)
    {
        builder.HasIndex(mail => mail.MessageId).IsUnique();
        builder.HasIndex(mail => new
        {
            mail.SentAt,
            mail.DeadAt,
            mail.NextAttemptAt,
        });
        builder.HasIndex(mail => new { mail.ToAddress, mail.CreatedAt });
        builder.HasIndex(mail => mail.CandidateId);
    }
}
