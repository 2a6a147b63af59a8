using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class LanguageOfferMapping : IEntityTypeConfiguration<LanguageOffer>
{
    public void Configure(EntityTypeBuilder<LanguageOffer> builder)
    {
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.Property(row => row.Days).IsJsonList();
        builder.Property(row => row.Audiences).IsJsonList();
        builder.HasIndex(row => row.Municipality);
        builder
            .HasOne<Organisation>()
            .WithMany()
            .HasForeignKey(row => row.OrganisationId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
