import { languages } from './words.js';

/** What a browser needs to read a text aloud, break it and set it. */
export const spoken = language => (language ? { lang: language.toLowerCase(), dir: language === 'AR' ? 'rtl' : 'ltr' } : { dir: 'auto' });

/** In one order wherever they are listed. */
export const sorted = held => Object.keys(languages).filter(language => held.includes(language));
