using System.Text.RegularExpressions;

namespace UnGraphQL.Documents.Tests;

public sealed class RepeatedReadingTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(2, 3)]
    public void AReadingThatABusyMachineEndedIsTriedAgain(int timeouts, int expected)
    {
        var (read, attempts) = (new ReadResult([], "Another reason."), 0);
        Assert.Same(read, RepeatedReading.Run("a.txt", () => attempts++ < timeouts ? throw new RegexMatchTimeoutException() : read));
        Assert.Equal(expected, attempts);
    }

    [Fact]
    public void WhatRunsOutOfTimeEachTimeIsRefused()
    {
        var attempts = 0;
        var refused = RepeatedReading.Run("a.txt", () => attempts++ < 9 ? throw new RegexMatchTimeoutException() : new ReadResult([], null));
        Assert.Equal(("a.txt was given up after 3 attempts, because a pattern took seconds: the machine is too busy, or the text is none that a document has.", 3), (refused.Refusal, attempts));
    }

    [Fact]
    public void OtherFailuresAreNotTriedAgain()
    {
        var attempts = 0;
        Assert.Throws<InvalidOperationException>(() => RepeatedReading.Run("a.txt", () => attempts++ < 9 ? throw new InvalidOperationException() : new ReadResult([], null)));
        Assert.Equal(1, attempts);
    }
}
