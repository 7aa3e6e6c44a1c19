/** The cache that the worker fills at installation and the app keeps up to date. */
export const DATA_CACHE = 'primo-accesso-data';

/** Header of a stored copy: when it was fetched, in milliseconds since 1970. */
export const FETCHED_AT = 'x-fetched-at';
