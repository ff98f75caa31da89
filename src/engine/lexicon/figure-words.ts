const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** What is revised: "raised its forecast to 4%". */
export const REVISED = words('forecast estimate projection outlook guidance prediction toll tally');

/** Participles that a counted noun may carry before its figure: "the number of injured at 33". */
export const CARRIED = words(
  'injured wounded killed missing displaced lost dead hurt left stranded held detained arrested affected missed needed sold made paid built closed unemployed registered employed infected hit damaged destroyed',
);
