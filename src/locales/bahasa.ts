/** Office's display language ("en-GB", "id-ID"): Indonesian is spoken for every language that is not English. */
export const berbahasaInggris = (bahasa: string): boolean => /^en\b/i.test(bahasa);
