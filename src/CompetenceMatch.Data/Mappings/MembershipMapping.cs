using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class MembershipMapping : IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Membership> builder)
    {
        builder.HasKey(membership => new { membership.OrganisationId, membership.UserId });
        builder.HasIndex(membership => membership.UserId);
        builder
            .HasOne(membership => membership.Organisation)
            .WithMany(organisation => organisation.Memberships)
            .HasForeignKey(membership => membership.OrganisationId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(membership => membership.User)
            .WithMany()
            .HasForeignKey(membership => membership.UserId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
