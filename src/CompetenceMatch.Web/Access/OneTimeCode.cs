using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CompetenceMatch.Web.Forms;

namespace CompetenceMatch.Web.Access;

/// <summary>The six digits of an authenticator app: TOTP with SHA-1, 30 seconds, six digits (RFC 6238, what every app knows).</summary>
internal static class OneTimeCode
{
    public const int SecretBytes = 20;
    private const int StepSeconds = 30;

    // A clock may be half a minute off, and typing takes a while.
    private const int StepsAround = 1;
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static string NewSecret()
    {
        var bytes = RandomNumberGenerator.GetBytes(SecretBytes);
        var text = new StringBuilder();
        for (var bit = 0; bit < SecretBytes * 8; bit += 5)
            text.Append(Base32[FiveBits(bytes, bit)]);
        return text.ToString();
    }

    /// <summary>The time step the code is from, or null where it is from none nearby or from one already used.</summary>
    public static long? Accept(string secret, string? code, DateTimeOffset now, long? lastUsed)
    {
        // Apps show the digits in groups, and phones set to Arabic type ٠١٢.
        var typed = Digits.Plain(string.Concat((code ?? "").Where(char.IsDigit)));
        var current = now.ToUnixTimeSeconds() / StepSeconds;
        for (var step = current - StepsAround; step <= current + StepsAround; step++)
            if (step > (lastUsed ?? long.MinValue) && Equal(At(secret, step), typed))
                return step;
        return null;
    }

    public static string At(string secret, DateTimeOffset when) =>
        At(secret, when.ToUnixTimeSeconds() / StepSeconds);

    private static string At(string secret, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        // The standard and the apps say SHA-1; as a keyed hash it holds.
        var hash = CryptographicOperations.HmacData(HashAlgorithmName.SHA1, Bytes(secret), counter);
        var part = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xf)) & 0x7fffffff;
        return (part % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static bool Equal(string right, string typed) =>
        CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(right),
            Encoding.UTF8.GetBytes(typed)
        );

    private static int FiveBits(byte[] bytes, int bit)
    {
        var pair = bytes[bit / 8] << 8 | (bit / 8 + 1 < bytes.Length ? bytes[bit / 8 + 1] : 0);
        return pair >> (11 - bit % 8) & 31;
    }

    private static byte[] Bytes(string secret)
    {
        var bytes = new byte[secret.Length * 5 / 8];
        for (var at = 0; at < bytes.Length * 8; at++)
            if ((Base32.IndexOf(secret[at / 5], StringComparison.Ordinal) >> (4 - at % 5) & 1) == 1)
                bytes[at / 8] |= (byte)(128 >> at % 8);
        return bytes;
    }
}
