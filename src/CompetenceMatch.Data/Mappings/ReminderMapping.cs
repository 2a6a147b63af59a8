using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class ReminderMapping : IEntityTypeConfiguration<Reminder>
{
    public void Configure(EntityTypeBuilder<Reminder> builder)
    {
        // Two nodes may find the same person due; only one of them gets its mail saved.
        builder
            .HasIndex(reminder => new
            {
                reminder.CandidateId,
                reminder.Kind,
                reminder.About,
            })
            .IsUnique();
        builder
            .HasOne<Candidate>()
            .WithMany()
            .HasForeignKey(reminder => reminder.CandidateId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
