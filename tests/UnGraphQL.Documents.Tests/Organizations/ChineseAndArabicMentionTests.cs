using UnGraphQL.Documents.Model;
using static UnGraphQL.Documents.Tests.Organizations.MentionHarness;

namespace UnGraphQL.Documents.Tests.Organizations;

public class ChineseAndArabicMentionTests
{
    [Theory]
    [InlineData("人权理事会的报告。请理事会继续审议", "un-hrc Name 人权理事会; un-hrc Contextual 理事会")]
    [InlineData("妇女地位委员会的工作，委员会第六十届会议", "un-csw Name 妇女地位委员会; un-csw Contextual 委员会")]
    [InlineData("人权理事会和执行理事会，请理事会", "un-hrc Name 人权理事会")] // another council named between
    [InlineData("联合国利比里亚特派团的经费，延长特派团的任务", "un-unmil Name 联合国利比里亚特派团; un-unmil Contextual 特派团")]
    [InlineData("请理事会继续审议", "")] // none was named
    public void ChineseHeadsMeanTheLastNameWithThem(string text, string expected) => ExpectMentions(Language.Zh, text, expected);

    [Theory]
    [InlineData("تقرير مجلس حقوق الإنسان، وتطلب إلى المجلس أن ينظر", "un-hrc Name مجلس حقوق الإنسان; un-hrc Contextual المجلس")]
    [InlineData("لجنة وضع المرأة ودعت اللجنة التي اجتمعت", "un-csw Name لجنة وضع المرأة; un-csw Contextual اللجنة")]
    [InlineData("مجلس حقوق الإنسان والمجلس التنفيذي، إلى المجلس", "un-hrc Name مجلس حقوق الإنسان")] // another council named between
    [InlineData("الوكالة الدولية للطاقة الذرية وتقارير الوكالة", "iaea Name الوكالة الدولية للطاقة الذرية; iaea Contextual الوكالة")]
    [InlineData("تطلب إلى المجلس أن ينظر", "")] // none was named
    public void ArabicHeadsMeanTheLastNameWithThem(string text, string expected) => ExpectMentions(Language.Ar, text, expected);

    [Theory]
    [InlineData("والجمعية العامة", "un-ga Name الجمعية العامة")]
    [InlineData("وبالأمم المتحدة", "un Name الأمم المتحدة")]
    [InlineData("للجمعية العامة", "un-ga Name لجمعية العامة")] // the article has lost its alef
    [InlineData("ومجلس الأمن", "un-sc Name مجلس الأمن")]
    [InlineData("للجنة وضع المرأة", "un-csw Name لجنة وضع المرأة")]
    [InlineData("وَمجلس الأمن", "un-sc Name مجلس الأمن")] // with a vowel sign
    public void LettersThatGrowOntoANameAreNoneOfIt(string text, string expected) => ExpectMentions(Language.Ar, text, expected);
}
