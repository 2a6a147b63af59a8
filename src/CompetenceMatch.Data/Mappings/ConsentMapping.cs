using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class ConsentMapping : IEntityTypeConfiguration<Consent>
{
    public void Configure(EntityTypeBuilder<Consent> builder)
    {
        builder.HasIndex(consent => new
        {
            consent.CandidateId,
            consent.Section,
            consent.Audience,
        });
        builder.HasIndex(consent => consent.ExpiresAt);
    }
}
