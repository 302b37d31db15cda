import { languages } from './words.js';

const order = Object.keys(languages);

/** The language that a text is served in: the one asked for where it is held, else the best one held. The API falls back in the same order. */
export const served = (held, asked) => (held.includes(asked) ? asked : order.find(language => held.includes(language)) ?? null);

/** What a browser needs to read a text aloud, break it and set it. */
export const spoken = language => (language ? { lang: language.toLowerCase(), dir: language === 'AR' ? 'rtl' : 'ltr' } : { dir: 'auto' });

/** In one order wherever they are listed. */
export const sorted = held => order.filter(language => held.includes(language));
