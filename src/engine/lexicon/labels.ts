/** Words before a colon that name a piece, a section, a picture or a field of a list, lower case: they speak for nobody. */
export const SECTION_LABELS: ReadonlySet<string> = new Set(
  `press release|news release|media release|release|statement|live|live blog|live updates|video|watch|listen|audio|gallery|
  watch live|watch now|update|updates|updated|latest|the latest|breaking|breaking news|exclusive|analysis|opinion|comment|
  editorial|editorial comment|leader|column|letters|letter|explainer|explained|explain|factbox|fact box|fact check|fact-check|
  fact file|timeline|correction|corrections|clarification|clarifications|note|notes|editor's note|editors' note|
  editor's notes|photo|photos|picture|pictures|pictured|above|below|left|right|top|bottom|inset|caption|photo caption|
  picture caption|image|images|photo credit|credit|file photo|file|read more|read next|read also|read on|more|see also|
  also read|next|up next|related|related stories|related story|related articles|don't miss|most read|trending|
  key points|key findings|key facts|key figures|key numbers|at a glance|in brief|in short|in numbers|in pictures|in full|
  in depth|by the numbers|highlights|takeaways|the takeaway|background|context|summary|overview|abstract|contents|table|
  chart|graph|map|figure|fig|source|sources|data|method|methodology|contact|contacts|media contact|press contact|
  for immediate release|embargo|embargoed|editing|reporting|additional reporting|writing|by|words|photography|
  interview|q&a|profile|review|preview|feature|long read|obituary|obituaries|investigation|special report|series|
  news|sport|sports|business|money|markets|market report|stocks|commodities|currencies|bonds|oil|gold|weather|traffic|
  travel|politics|health|science|technology|tech|education|environment|climate|culture|arts|books|film|films|music|
  television|tv|food|style|fashion|property|motoring|cars|world|national|local|region|regional|crime|courts|court|
  election|elections|football|rugby|cricket|tennis|golf|racing|cycling|athletics|basketball|baseball|hockey|boxing|
  box office|scoreboard|scores|result|results|final score|half time|full time|half-time|full-time|team news|teams|
  line-up|line-ups|lineups|substitutes|subs|booked|sent off|referee|attendance|man of the match|player of the match|
  player ratings|ratings|fixtures|standings|table|scorers|goals|prediction|odds|kick-off|venue|
  verdict|the verdict|our verdict|our ruling|ruling|rating|our rating|stars|score|marks|the claim|claim|claims|the facts|
  facts|fact|myth|the truth|truth|reality|what we know|what we don't know|what you need to know|what to know|
  why it matters|what's next|what next|the big picture|the bottom line|bottom line|the upshot|go deeper|between the lines|
  by the way|the fine print|the catch|the problem|the question|the answer|the deal|the result|the numbers|the background|
  the details|the context|the case|the charge|the charges|the sentence|the backstory|the good news|the bad news|
  pros|cons|advantages|disadvantages|strengths|weaknesses|price|prices|cost|costs|fee|fees|tickets|ticket|when|where|who|
  what|why|how|date|dates|time|times|place|location|address|phone|telephone|tel|email|e-mail|website|web|opening hours|
  hours|name|age|occupation|job|born|died|family|height|weight|lives|hometown|serves|ingredients|makes|prep time|
  cooking time|step|tip|tips|warning|caution|disclosure|disclaimer|advertisement|sponsored|subscribe|sign up|newsletter|
  topics|tags|category|share|total|totals|subtotal|average|mean|median|range|change|volume|high|low|open|close|
  yes|no|true|false|for|against|winner|winners|loser|losers|verdict|part one|part two|chapter one|day one|ps|p.s|nb|n.b|
  eds|editors|attention editors|attn editors|moved|recasts|adds|corrects|refiles|writethru|wrapup|dateline|bulletin|
  noon bulletin|news bulletin|evening bulletin|morning bulletin|flash|urgent|advisory|alert|news alert|briefing|digest|
  roundup|round-up|diary|notebook|quote of the day|number of the day|photo of the day|on this day|word of the day`
    .split('|')
    .map((words) => words.trim()),
);

/** Last words of labels that name a piece or a section, whatever stands before them ("CNA NOON BULLETIN", "Weekend roundup"). */
export const SECTION_NOUNS: ReadonlySet<string> = new Set(
  `bulletin digest roundup round-up diary notebook preview review recap newsletter liveblog blog live updates caption
  explainer factbox timeline gallery quiz podcast video exclusive check watch-live highlights verdict takeaways
  headlines correction note briefing column`.split(/\s+/u),
);

/** Labels of an interview's own questions: the article asks. */
export const ASKING_LABELS: ReadonlySet<string> = new Set(['q', 'question', 'interviewer', 'us', 'we asked']);

/** Labels of a transcript that name who speaks by the part that is played. */
export const TURN_LABELS: ReadonlySet<string> = new Set(
  `q a question answer moderator host anchor presenter interviewer interviewee narrator reporter announcer speaker chair
  chairman chairwoman chairperson president judge prosecutor prosecution defence defense defendant witness counsel
  caller operator dispatcher audience unidentified male female man woman voice translator interpreter
  the moderator the court the witness the chair the chairman the chairwoman the clerk the speaker the president
  the defendant the interpreter audience member unidentified male unidentified female`.split(/\s+/u),
);

/** What finds figures, as a headline's label or a list's source. */
export const FINDERS: ReadonlySet<string> = new Set(
  'poll polls survey study report audit census data figures research memo review analysis inquiry index'.split(' '),
);

/** Time zones, which stand before a colon on live pages. */
export const TIME_ZONES: ReadonlySet<string> = new Set(
  'GMT BST UTC CET CEST ET EST EDT PT PST PDT CST CDT CT MST MDT MT AEST AEDT ACST AWST IST JST SGT HKT EAT WAT SAST AM PM am pm'.split(
    ' ',
  ),
);
