using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class UserSessionMapping : IEntityTypeConfiguration<UserSession>
{
    public void Configure(EntityTypeBuilder<UserSession> builder)
    {
        builder.HasIndex(session => new { session.UserId, session.LastSeenAt });
        builder.HasIndex(session => session.LastSeenAt);
        builder.Property(session => session.Browser).HasMaxLength(32);
        builder.Property(session => session.System).HasMaxLength(32);
        builder
            .HasOne<User>()
            .WithMany()
            .HasForeignKey(session => session.UserId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
