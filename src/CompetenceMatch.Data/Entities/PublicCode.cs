using System.Security.Cryptography;

namespace CompetenceMatch.Data.Entities;

public static class PublicCode
{
    // Without I, O, 0, 1: people read the code aloud. 32^7 codes: two are the same now and then, and then FreeCodes draws again.
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const int Length = 7;

    public static string New() => RandomNumberGenerator.GetString(Letters, Length);
}
