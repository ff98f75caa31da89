const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Words behind "400m" that make it metres: how far a thing reaches, what is so long, what is raced over it. */
export const AFTER_METRES: ReadonlySet<string> = words(
  `high tall long wide deep thick away above below beneath beyond apart across downstream upstream underwater underground offshore inland ahead behind square cubic sq x by
   wall pool tower building skyscraper wave waves fence tree statue tunnel bridge trench hole pit dam ship boat yacht ferry vessel cable track road path stretch section strip gap drop fall plunge climb cliff crane mast pole rope ladder antenna turbine telescope asteroid crater sinkhole chimney canal pipeline pipe runway platform span shark whale snake crocodile squid jump dive throw swim
   race sprint final finals relay heat heats hurdles hurdle freestyle backstroke breaststroke butterfly medley steeplechase dash runner runners champion title semi-final semi-finals bronze silver gold individual mixed air rifle pistol time-trial mark summit peak mountain depth height length width radius perimeter exclusion buffer contour cordon march walk`,
);

/** Words before "400m" that make it metres: ways to move over it, what measures in it. */
export const BEFORE_METRES: ReadonlySet<string> = words(
  `swam swim swims swimming ran run runs running sprint sprinted raced jumped leapt threw thrown cleared climbed climb climbs dived dive dropped plunged dug waded walked crawled drove flew travelled traveled marched skied rowed abseiled stretches stretching stretched towers towering measures measured measuring measure
   depth depths height heights length width distance altitude elevation radius diameter circumference visibility span wingspan within every men's women's boys' girls' relay javelin discus shot hammer vault hurdles freestyle backstroke breaststroke butterfly medley 4x 4x100`,
);

/** Things that "3m" is metres of where they stand right before it ("a wall of 3m"). */
export const LONG_THINGS: ReadonlySet<string> = words(
  'pool tower wave waves fence tunnel trench hole wall river water waters tide surge tides snow seas sea swell floodwaters tsunami crater summit peak mountain',
);

/** What "3m of" is metres of. */
export const METRES_OF: ReadonlySet<string> = words(
  'snow water rain mud earth soil rock ice cable track road pipe pipeline fabric cloth rope wire fence fencing tunnel river shoreline coastline bank sand debris concrete',
);

/** Races and walks that "10k" is kilometres of. */
export const AFTER_KILOMETRES: ReadonlySet<string> = words(
  'run runs race races runner runners walk fun course title record road event loop swim ride hike',
);
