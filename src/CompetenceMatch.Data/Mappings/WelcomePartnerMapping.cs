using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class WelcomePartnerMapping : IEntityTypeConfiguration<WelcomePartner>
{
    public void Configure(EntityTypeBuilder<WelcomePartner> builder)
    {
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.Property(row => row.Languages).IsJsonList();
        builder.HasIndex(row => row.Municipality);
        builder
            .HasOne<Organisation>()
            .WithMany()
            .HasForeignKey(row => row.OrganisationId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
