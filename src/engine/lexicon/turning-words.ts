const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Words that deny what follows them: without them the clause would say the opposite. */
export const NEGATIONS: ReadonlySet<string> = words(
  'not no nobody no-one none nothing nowhere never neither nor cannot without hardly scarcely barely rarely seldom unlikely impossible',
);

/** Words that make a clause depend on something. */
export const CONDITIONS: ReadonlySet<string> = words('if unless whether provided providing assuming supposing lest');

/** Words that deny, doubt or withhold what they govern. */
export const DOUBTS: ReadonlySet<string> = words(
  `deny denies denied denying denial doubt doubts doubted doubting doubtful dispute disputes disputed disputing reject rejects rejected
   rejecting refute refutes refuted refuting rebut rebuts rebutted dismiss dismisses dismissed dismissing questioned
   challenged contradict contradicts contradicted disbelieve disbelieves
   refuse refuses refused refusing decline declines declined declining fail fails failed failing debunk debunks debunked
   wrong wrongly false falsely mistaken mistakenly incorrect incorrectly untrue baseless myth hoax lied pretend pretends pretended`,
);

/** Words that ask what follows them. */
export const QUESTIONS: ReadonlySet<string> = words('ask asks asked asking wonder wonders wondered wondering');
