namespace UnGraphQL.Scoring.Printing;

/// <summary>What a dump of a Word file leaves after the text: tags, job number, bar code, and the masthead of the first page.</summary>
internal static class WordTail
{
    public static string Write(PrintedDocument document, bool isGlued, Variation variation)
    {
        var (year, number) = document.Job.Split('-') is [var y, var n] ? (y, n) : ("23", "00000");
        var tags = $"""
            [DU1]{(isGlued ? "" : "\n")}<<ODS JOB NO>>N{year}{number}{document.LanguageLetter}<<ODS JOB NO>>
            <<ODS DOC SYMBOL1>>{document.Symbol}<<ODS DOC SYMBOL1>>
            <<ODS DOC SYMBOL2>><<ODS DOC SYMBOL2>>

            """;
        return tags + (isGlued ? Glued(document, year + number, variation) : Apart(document, year + number));
    }

    private static string Apart(PrintedDocument document, string digits) => $"""
        {document.Job}
        2/2

        1/2
        {document.Job}

        {document.Job} ({document.LanguageLetter})    301117    111217
        *{digits}*


        {document.Symbol}
        {document.Title}


        {document.Symbol}


        {document.Publisher}

        {document.Symbol}
         
        {document.Organ}

        {document.Distribution}
        {document.IssueDate}

        """;

    private static string Glued(PrintedDocument document, string digits, Variation variation) => $"""
        _______________

        ------------------------------------------------------------




        3
            

        {document.Publisher}{document.Symbol}{document.Organ}{document.Distribution}
         {document.IssueDate}{document.Session}
        {document.AgendaItem}

        {document.Job}
        *{digits}*{variation.Pick("Please recycle ", "")}

        {document.Symbol}{document.Title}

        {document.Title}{document.Symbol}

        4/5

        5/5


        """;
}
