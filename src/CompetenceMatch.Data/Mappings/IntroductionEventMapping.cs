using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CompetenceMatch.Data.Mappings;

internal sealed class IntroductionEventMapping : IEntityTypeConfiguration<IntroductionEvent>
{
    public void Configure(EntityTypeBuilder<IntroductionEvent> builder)
    {
        builder.HasIndex(move => new { move.IntroductionId, move.At });
    }
}
