import { useEffect } from 'react';
import { graphql, useFragment, useLazyLoadQuery, usePaginationFragment } from 'react-relay';
import type { CitationListQuery } from '../generated/relay/CitationListQuery.graphql';
import type { CitationListPaginationQuery } from '../generated/relay/CitationListPaginationQuery.graphql';
import type { CitationList_resolution$key } from '../generated/relay/CitationList_resolution.graphql';
import type { Citation_reference$key } from '../generated/relay/Citation_reference.graphql';

/** Everything a resolution cites, page after page until there is no more. */
export function CitationList({ symbol, pageSize }: { symbol: string; pageSize: number }) {
  const { resolution } = useLazyLoadQuery<CitationListQuery>(
    graphql`
      query CitationListQuery($symbol: DocumentSymbol!, $pageSize: Int!) {
        resolution(symbol: $symbol) {
          title(language: EN)
          ...CitationList_resolution @arguments(count: $pageSize)
        }
      }
    `,
    { symbol, pageSize },
  );
  return resolution ? <section title={resolution.title ?? undefined}><Citations resolution={resolution} pageSize={pageSize} /></section> : <p>Not held.</p>;
}

function Citations({ resolution, pageSize }: { resolution: CitationList_resolution$key; pageSize: number }) {
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<CitationListPaginationQuery, CitationList_resolution$key>(
    graphql`
      fragment CitationList_resolution on Resolution
      @argumentDefinitions(count: { type: "Int!" }, cursor: { type: "String" })
      @refetchable(queryName: "CitationListPaginationQuery") {
        references(first: $count, after: $cursor) @connection(key: "CitationList_references") {
          edges {
            node {
              id
              ...Citation_reference
            }
          }
        }
      }
    `,
    resolution,
  );
  useEffect(() => {
    if (hasNext && !isLoadingNext) {
      loadNext(pageSize);
    }
  }, [hasNext, isLoadingNext, loadNext, pageSize]);
  return <ol aria-busy={hasNext}>{data.references.edges?.map(({ node }) => <Citation key={node.id} reference={node} />)}</ol>;
}

function Citation({ reference }: { reference: Citation_reference$key }) {
  const { address, targetSymbol, rawText, target } = useFragment(
    graphql`
      fragment Citation_reference on CrossReference {
        address
        rawText(language: EN)
        targetSymbol
        target {
          title(language: EN)
        }
      }
    `,
    reference,
  );
  return <li>{[address, targetSymbol ?? rawText, target?.title].join(' | ')}</li>;
}
