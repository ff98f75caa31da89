const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' });

/** An ISO date in the reader's own way; as it stands where it is none, empty where unknown. */
export const showDate = (iso: string): string =>
  /^\d{4}-\d{2}-\d{2}$/u.test(iso) && !Number.isNaN(Date.parse(iso)) ? format.format(new Date(iso)) : iso;
