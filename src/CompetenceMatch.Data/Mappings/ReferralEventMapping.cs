using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class ReferralEventMapping : IEntityTypeConfiguration<ReferralEvent>
{
    public void Configure(EntityTypeBuilder<ReferralEvent> builder)
    {
        builder.HasIndex(row => new { row.ReferralId, row.At });
    }
}
