const KEY = 'language';

/** The language of the app's own words, as two letters; English unless the storage of the page says otherwise. */
export function getLanguage(): string {
  return window.localStorage.getItem(KEY) ?? 'en';
}
