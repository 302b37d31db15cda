using UnGraphQL.Data.Loading;

namespace UnGraphQL.Data.Tests.Loading;

public sealed class PinpointResolverTests
{
    private static readonly string[] Resolution = ["pp1", "op1", "op4", "op4.a", "op4.b", "op4.l", "op4.1", "op4.b.ii", "annex1.h1", "annex1.op4", "annex1.op4.l", "annex2.n1"];
    private static readonly string[] Report = ["s1", "n1", "s2", "s2.a", "n4", "n5"];
    private static readonly string[] Restarting = ["s1", "s1.op1", "s2", "s2.op1", "s2.op2"];

    public static TheoryData<string, string[], string?> Rows => new()
    {
        { "para. 4", Resolution, "op4" },
        { "par. 4", Resolution, "op4" },
        { "paragraphe 4", Resolution, "op4" },
        { "para. 4 (b)", Resolution, "op4.b" },
        { "para. 4(b)", Resolution, "op4.b" },
        { "par. 4 b)", Resolution, "op4.b" },
        { "par.\u00A04 b)", Resolution, "op4.b" },
        { "para. 4 (b) (ii)", Resolution, "op4.b.ii" },
        { "para. 4 (b)(ii)", Resolution, "op4.b.ii" },
        { "para. 4, subpara. (b)", Resolution, "op4.b" },
        { "par. 4, al. b)", Resolution, "op4.b" },
        { "par. 4, al. b), sous-al. ii)", Resolution, "op4.b.ii" },

        // The item is not held, its paragraph is.
        { "para. 4 (z)", Resolution, "op4" },

        // The first of several stands for all.
        { "paras. 4 and 5", Resolution, "op4" },
        { "par. 4 à 6", Resolution, "op4" },
        { "paras. 4-6", Resolution, null },

        // As printed in a report on 58/316: one for l, which the reader flags and nobody repairs.
        { "annexe, par. 4, al. 1)", Resolution, "annex1.op4" },
        { "annexe, par. 4, al. l)", Resolution, "annex1.op4.l" },
        { "annex", Resolution, "annex1.h1" },
        { "annex II", Resolution, "annex2.n1" },
        { "annex 2", Resolution, "annex2.n1" },
        { "annex III", Resolution, null },
        { "annex", Report, null },
        { "para. 99", Resolution, null },
        { "annex, para. 99", Resolution, null },
        { "sect. II", Report, "s2" },
        { "sect. II.A", Report, "s2.a" },
        { "section II A", Report, "s2.a" },
        { "sect. II, para. 4", Report, "n4" },
        { "chap. III", Report, null },
        { "sect. II, para. 1", Restarting, "s2.op1" },
        { "sect. II, par. 9", Restarting, null },
        { "Article 1 (3)", Resolution, null },
        { "", Resolution, null },
        { "para.", Resolution, null },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void APinpointNamesAParagraph(string words, string[] addresses, string? expected)
    {
        var id = PinpointResolver.Resolve(words, [.. addresses.Select((address, i) => (address, (long)i))]);
        Assert.Equal(expected, id is null ? null : addresses[id.Value]);
    }
}
