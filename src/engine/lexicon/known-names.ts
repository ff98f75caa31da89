/** Names that end in a number, each word of the name in lower case before it: indices, lists, leagues, places. */
export const NAMES_BEFORE_NUMBERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    fortune: '50 100 500 1000',
    forbes: '30 100 400 500 2000',
    global: '100 500 2000',
    ftse: '100 250 350',
    footsie: '100',
    's&p': '100 400 500 600',
    p: '100 400 500 600',
    "poor's": '500',
    russell: '1000 2000 3000',
    nasdaq: '100',
    stoxx: '50 600',
    euro: '2000 2004 2008 2012 2016 2020 2024 2028',
    nikkei: '225',
    cac: '40',
    dax: '30 40',
    ibex: '35',
    asx: '50 100 200 300',
    kospi: '200',
    csi: '300',
    nifty: '50 100',
    aim: '50 100',
    bse: '30 100 500',
    smi: '20',
    topix: '100 500',
    tsx: '60',
    jse: '40',
    billboard: '100 200',
    hot: '100',
    top: '40',
    studio: '54',
    area: '51',
    blink: '182',
    maroon: '5',
    indy: '500',
    indianapolis: '500',
    daytona: '500',
    formula: '1 2 3',
    apollo: '1 7 8 9 10 11 12 13 14 15 16 17',
    catch: '22',
    big: '10 12',
    pac: '12',
    generation: '40',
    base: '64',
    twenty20: '',
  }).map(([name, numbers]) => [name, new Set(numbers.split(' '))]),
);

/** Things that a hyphen joins to a number that is part of their name ("a 3-pointer", "a 9-iron"). */
export const NUMBERED_THINGS: ReadonlySet<string> = new Set(
  'pointer pointers iron irons wood hybrid spot ball balls series'.split(' '),
);

/** What a year dates, though a plural: "2016 elections", not "2016 trees". */
export const DATED_PLURALS: ReadonlySet<string> = new Set(
  `elections polls votes games olympics paralympics championships finals playoffs primaries midterms riots protests demonstrations attacks bombings shootings killings massacres floods fires wildfires quakes earthquakes storms talks accords
   agreements sanctions reforms rules regulations guidelines laws cuts budgets accounts taxes results figures earnings sales revenues profits estimates forecasts targets levels prices rates data statistics models vintages editions awards oscars grammys winners champions
   standards proposals plans promises pledges campaigns manifestos amendments tests exams seasons fixtures matches tours tournaments qualifiers world cups graduates alumni applicants recruits numbers totals averages highs lows losses gains hearings trials charges events series crises recessions emissions`
    .split(/\s+/u)
    .filter((word) => word !== 'world' && word !== 'cups'),
);
