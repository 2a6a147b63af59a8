using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class InvitationMapping : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.HasIndex(one => new { one.OrganisationId, one.Email }).IsUnique();
        builder.HasIndex(one => one.Email);
        builder
            .HasOne(one => one.Organisation)
            .WithMany()
            .HasForeignKey(one => one.OrganisationId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
