/** Nouns after which a number names a thing and counts nothing ("Section 427", "phase 3", "iPhone 14"), lower case. */
export const DESIGNATORS: ReadonlySet<string> = new Set(
  `section sections row article articles chapter page pages pp part phase level room gate flight route highway interstate road channel number no nos type grade volume vol episode
   season week round group stage tier class category track bus line platform runway pier unit apartment suite building block lot plot ward precinct district zone sector area station
   exit junction mile-marker game match lap act scene verse psalm rule amendment proposition prop measure bill resolution title clause schedule annex appendix table figure fig
   model boeing airbus iphone ipad ios android windows galaxy note pixel xbox playstation version watch macbook surface formula apollo soyuz falcon saturn pioneer voyager
   covid hiv h1n1 hpv omega vitamin protocol policy regulation directive order docket case exhibit count code zip box bin cell slide step item question lesson problem
   court hall pool checkpoint kilometre kilometer wing lane dock berth reactor terminal quay studio shaft cabin bay form paragraph boat heat crew team carriage folder file super-bowl bowl wrestlemania rocky top-flight day grid seat table hurricane pope henry louis division brigade battalion regiment squadron battery company fleet unit f- g- aged`
    .split(/\s+/u)
    .filter(
      (word) =>
        ![
          'hurricane',
          'pope',
          'company',
          'count',
          'bill',
          'measure',
          'building',
          'lot',
          'area',
          'day',
          'aged',
          'question',
          'problem',
          'order',
          'case',
          'step',
          'unit',
          'fleet',
          'road',
          'line',
        ].includes(word),
    ),
);

/** Street words that end an address. */
export const STREET_WORDS: ReadonlySet<string> = new Set(
  'street st road rd avenue ave way lane ln drive dr boulevard blvd court square terrace place highway hwy parkway pkwy crescent close broadway'.split(
    ' ',
  ),
);

/** Aircraft and the like known by a number alone. */
export const NUMBER_NAMES: ReadonlySet<string> = new Set(
  '707 717 727 737 747 757 767 777 787 a320 911 999 401 403 501 527 1099 1040'.split(' '),
);
