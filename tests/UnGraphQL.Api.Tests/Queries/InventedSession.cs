namespace UnGraphQL.Api.Tests.Queries;

/// <summary>Resolutions that nobody adopted, with what the seeds do not have: a roll call, a report requested in French, sponsors, a paragraph cited.</summary>
public sealed class InventedSession : IAsyncLifetime
{
    private const string Paths = """
        # Conseil des droits de l'homme

        ## Quarantième session

        ## Résolution adoptée par le Conseil des droits de l'homme le 22 mars 2019

        ### 40/91. Éclairage des chemins

        *Le Conseil des droits de l'homme*,

        *Rappelant* le paragraphe 2 de sa résolution 39/91 du 28 septembre 2018,

        1. *Prie* le Secrétaire général de lui présenter un rapport sur l'éclairage des chemins ;

        2. *Prie* les États d'allumer les lampes ;

        3. *Prend note* du rapport du Secrétaire général ;

        4. *Prie* les rapporteurs spéciaux de comparer les chemins par rapport aux ponts.

        *55<sup>e</sup> séance  
        22 mars 2019*

        [Adoptée par 2 voix contre 1, avec 1 abstention, à l'issue d'un vote enregistré. Les voix se sont réparties comme suit :

        *Ont voté pour* :

        Bénin, Cuba

        *Ont voté contre* :

        Tchéquie

        *Se sont abstenus* :

        Népal]
        """;

    private const string Lamps = """
        # Human Rights Council

        ## Thirty-ninth session

        ## Resolution adopted by the Human Rights Council on 28 September 2018

        ### 39/91. Lamps

        *The Human Rights Council*,

        1. *Requests* the Secretary-General to submit a report on lamps;

        2. *Decides* to light them.

        *40th meeting  
        28 September 2018*

        [Adopted without a vote.]
        """;

    private const string Bridges = """
        symbol A/RES/60/901
        body GA
        session 60
        title Bridges
        draft A/60/L.91
        sponsor France
        sponsor Nepal
        joined Chad
        op1 Takes note of bridges.
        """;

    internal TestCollection Collection { get; } = new();

    public async Task InitializeAsync()
    {
        await Collection.LoadFilesAsync(("paths.md", Paths), ("lamps.md", Lamps));
        await Collection.LoadAsync(Bridges);
    }

    public Task DisposeAsync()
    {
        Collection.Dispose();
        return Task.CompletedTask;
    }
}
