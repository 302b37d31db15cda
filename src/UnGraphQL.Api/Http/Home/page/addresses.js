// The addresses of the views, all at the start page with what they show in the query: they can be shared, kept and opened in a new tab.

const query = parts => {
  const search = new URLSearchParams(Object.entries(parts).filter(([, value]) => value !== null && value !== undefined && value !== ''));
  return `/?${search.toString().replaceAll('%2F', '/').replaceAll('%2C', ',')}`;
};

/** The languages chosen go along from document to document. */
const chosen = () => new URLSearchParams(location.search).get('lang');

export const documentAt = (document, address = null, lang = chosen()) =>
  query(document.symbol ? { symbol: document.symbol, lang } : { id: document.id, lang }) + (address ? `#${address}` : '');
export const organizationAt = code => query({ organization: code });
export const graphAt = (symbol, depth = null, direction = null) => query({ graph: symbol, depth, direction });
export const listAt = filter => query({ list: 'documents', ...filter });
export const searchAt = (text, filter) => query({ q: text, ...filter });
