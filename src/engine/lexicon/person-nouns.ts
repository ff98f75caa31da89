/** Singular nouns for people: quantities of these compare with one another. Nationalities in -an, -ese, -ish and agents in -er, -or, -ist are recognised by their endings. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  `person agent man woman child boy girl kid baby infant toddler teenager teen adult youth pupil student schoolchild schoolgirl schoolboy grandchild son daughter brother sister mother father parent wife husband sibling twin widow orphan relative cousin friend neighbour neighbor guest
   civilian refugee migrant asylum-seeker evacuee resident citizen voter inhabitant villager passenger pedestrian victim survivor patient casualty fatality hostage prisoner inmate detainee suspect witness protester demonstrator supporter activist member delegate lawmaker senator deputy representative mp councillor politician candidate official diplomat minister governor mayor president
   soldier troop officer policeman policewoman fighter militant rebel insurgent terrorist gunman sniper guard marine sailor pilot veteran recruit cadet serviceman
   worker employee staff crew nurse doctor physician surgeon medic paramedic midwife scientist engineer expert analyst economist judge lawyer attorney prosecutor juror teacher lecturer professor journalist reporter correspondent farmer fisherman miner driver cleaner labourer laborer pensioner retiree tenant homeowner shareholder investor customer consumer client user subscriber viewer reader follower fan spectator tourist visitor traveller traveler commuter motorist cyclist player athlete runner respondent participant volunteer donor taxpayer billionaire millionaire lebanese guy lady gentleman folk individual human people bystander passerby pilgrim worshipper believer`.split(
    /\s+/u,
  ),
);
