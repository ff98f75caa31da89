/** Words whose full stop does not end a sentence, in lower case without it. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof rev fr hon gen lt col maj sgt capt cmdr adm pvt sen rep gov pres amb sec atty supt insp st mt ft jr sr
  vs v etc e.g i.e cf al ca approx est no nos vol pp fig art sect ch inc ltd corp co bros plc llc dept univ assn
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ave blvd rd hwy`.split(
    /\s+/u,
  ),
);
