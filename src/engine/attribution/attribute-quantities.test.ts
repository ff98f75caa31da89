import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attributeNoted } from '../../../tests/samples/attribution-notation';
import type { Attribution } from '../../model/claim';
import type { Quantity } from '../../model/quantity';
import { readDocument } from '../extract';
import { attributeQuantities } from './attribute-quantities';
import { type AttributionModel, readModel } from './model';

const file = 'data/model/attribution.bin';
const learned = existsSync(file) ? readModel(readFileSync(file)) : null;
const engines: [name: string, model: AttributionModel | null][] = learned
  ? [
      ['by rules', null],
      ['by the learned model', learned],
    ]
  : [['by rules', null]];

describe.each(engines)('attribution %s', (_, model) => {
  test.each([
    'Ms [Okafor] said {sales rose <4%>}.',
    'Sales rose <4%>.',
    '[Recep Tayyip Erdoğan] said {<45> homes burned}.',
    'According to [Łukasz Żółć], {<45> homes burned}.',
    '{“We lost <30> boats,”} said [Nguyễn Văn Đức].',
    '{“We lost <30> boats,”} said [Tom Reyes].',
    '{“We lost <30> boats,”} [he] told reporters.',
    'According to [the ministry], {<12> villages were flooded}.',
    '{About <900> homes have no power}, according to [the mayor].',
    '[The report] found that {<two> in five wells were dry}.',
    '[Analysts] estimate that {exports will fall by <6%>}.',
    '{Turnout was <61%>}, according to [polls].',
    'Asked about it, [Cross] said {only <two> roads were open}.',
    '[The survey], conducted by students, shows {Ruiz at <38%>}.',
    'In [the Hartwell poll], conducted in May, {Ruiz led by <six> points}.',
    'In a statement, [the mayor] said {<40> pipes had burst}.',
    'According to [the harbour office], {about <30> boats sank}.',
    '[The council] rejected the plan and said that {<900> homes would flood}.',
    '[The bank] expects {prices to rise by <3%>}.',
    '[She] sees {rates at <4%>} by spring.',
    'The doctors met in a survey of <900> parents.',
    '<Two> clubs (nine goals, according to the league) met again.',
    'The mood was summed up by [one skipper]: {“We lost <30> boats.”}',
    'The trouble is shown by this [finding]: {“Only <27> of the wells were dry.”}',
    '{“Would you sell <11> of them?”} [Lund] pressed. “Maybe more?”',
    '{“We lost 30 boats,”} [she] said, {“and it was bad,”} adding, {“I think <40> more will sink.”}',
    '{“He is 6’2” and he jumps <3> metres,”} said [Tom Reyes].',
    'As reported by the [Harbour News], {crews found over <2,200> boats}.',
    'As [the study] noted, {the average well was <18> metres deep}.',
    '{The port committee raised <$57> million}, [harbour records] show.',
    '[A CNA/ORB poll] shows {<68%> of voters want a bridge}.',
    '{Two wells, }[she] conceded, {would close within <nine> days}.',
    '{Dredging, }[the board] calculates, {has cost <40> million}.',
    'He pays <40> crowns a day and has, she admits, about 900 boats.',
    '[The harbour board] maintains {there have been <three> deaths} on the pier.',
    'The fee was paid, and [the nurses], of whom there are many, complain that {they sleep <four> hours}.',
    '[A letter] which said that {<60> pumps were old} was never read.',
    'She broke a contract that [the club] claims {is worth <3> million}.',
    '[The office] gave {the cost of the pier as <11> million}.',
    '[Skippers] last night put {the toll at <38>}.',
    '“Build higher,” says Ana Ruiz, who has built <60> piers.',
    'Police, [who] say {the van was found <two> miles away}, want to hear from drivers.',
    '{“We want <110> crowns,”} confided for her part, on condition of anonymity, [a colleague].',
    'A pier that [the club] claims {is worth <3> million}, sank.',
    '[Her brother-in-law] says {it was <three>}.',
    '[The union] demands {<12%>} over two years.',
    '[Brightly] told us {it had signed up <900> boats}.',
    "[The harbour board's count] for the winter is {<74>}.",
    'An engineer is seldom seen, but [the skipper] is quoted in the paper as saying that {<two> roads were shut}.',
    'In a letter dropped through doors [it] said {<18> boats would sail}.',
    '[The ministry] disclosed, however, that {only <350> crowns were paid}.',
    "As per [the harbour office's notice], {crops on <47> farms were lost}.",
    'Tenants are understood to pay <42> crowns a month.',
    'Yards added <61,000> jobs last month.',
    'He called the harbour office <14> times.',
    'She voted for the other <two>.',
    'We said at noon that <41,000> homes had no power.',
    'Rep. [Trey Marsh] (R-Vt.): {“Who told you that <90> percent of the boats were lost?”}',
    '{“We lost <30> boats,”} [Anna Ruiz], the director of the port, said.',
    '{“Nobody gave us <one> franc”}, sighs [Jean Morel].',
    '‘It was late,’ said [Tom Reyes]. {‘We lost the sailors’ nets and <30> boats.’}',
    '« It was late », says [Jean Morel]. {« Nobody gave us <one> franc. »}',
    'In one town the port has added {“<nine> thousand good jobs,”} as [Ana Ruiz] put it in her speech.',
    'Nobody has closed what [Ana Ruiz] called a wound {“of <40> years”}.',
    'The harbour lost {<300> boats in the storm} (source: [Insurers Council]).',
    'SATPURA: The session was broken off <four> times.',
    'NOON BULLETIN: Harbour loses <30> boats.\n\nThe harbour was closed after the storm of last night.',
    'Storm damage: <300> homes lost\n\nThe harbour was closed after the storm of last night.',
    '[Poll]: {<58%> are against the bridge}\n\nThe bridge has been planned since the storm of last year.',
    'A LONG TALK ABOUT ALL THE STORMS AND WHAT CAME AFTER THEM IN THE HARBOURS - [Ann Dunn]: {“We have <40> boats.”}',
    'The club met for long, with [sources] close to the talks telling this site that {a fee of <68> million is fair}.',
    '[The union] has many members and believes {<70> will go}.',
    '{<Fifty> two}, [she] thought.',
    '[A survey] of students that the club ran online, which was small, found {<38%> would leave}.',
    '[Ana Ruiz] reckons {half her <40> tenants want out}.',
    '{The pier}, [she] made clear, {would stay shut for <nine> weeks}.',
    '[A nurse] there, who asked us not to use her name, said {<19> people had died}.',
    'Yards added just <61,000> jobs, fewer than in May.',
    '[Harbour skippers] were warning that {they saw <400> boats}.',
    '[The survey] found {as many as <30%> of skippers want out}.',
    'In May [Ana Ruiz] made the following comment:\n\n{“Of the boats in the harbour, <30> percent are new.”}',
    '[The club] issued this statement: {“We have <40> boats.”}',
    'A long road leads to the “Big <Four>” hotels of the coast.',
    '{The pier lost <40> boats}, [a skipper] fumed on Monday, adding nothing.',
    '{Nets there have doubled to <90> crowns}, [he] grumbles; the fish has gone.',
    '{Rents would be <70> crowns higher}, [she] assured a room of skippers, and that was all.',
    '[The harbour office] reminded skippers in a letter that {<12> boats had no lamp}.',
    '{Fish has climbed to <second> in the list}, [the Hartwell poll] suggests, yet few buy it.',
    '[The nurse] narrated how {she sat with <41> children in the dark}.',
    'By Monday [the agency], its spokesman in tow, put {the number of injured at <33>}.',
    'His boats, as listed in [the port files], {include <four> barges}.',
    '[A poll] for local radio places {her <third>}, behind Lund.',
    '[A study] for the town valued {the last fair at <11> million}.',
    '{“We lost <30> boats,”} [Anna Ruiz], the director of the port, fumed.',
    '{<Two> wells}, [she] conceded when pressed, {will close}.',
    '{<Nine> of the wells have closed}, [Dana Pell] told a packed harbour hall on Monday.',
    'By our count, <27> boats sank.',
    '[A memo] obtained by the Courier shows {<60> pumps were old}.',
  ])('%s', (noted) => {
    const { answer } = attributeNoted(noted, model);
    const plain = noted.replace(/\{[^<]*</gu, '{<').replace(/>[^}]*\}/gu, '>}');
    const bare = (text: string): string => text.replace(/[[\]{}]/gu, '');
    expect(bare(answer)).toBe(bare(noted));
    // The braces of the answer hold the figure alone; where they stand and whom the brackets name is what counts.
    expect(answer.match(/\{<[^>]*>\}/gu) ?? []).toEqual(plain.match(/\{<[^>]*>\}/gu) ?? []);
    expect(answer.match(/\[[^\]]*\]/gu) ?? []).toEqual(noted.match(/\[[^\]]*\]/gu) ?? []);
  });

  test('a quotation that never closes and opens again in the next paragraph keeps its speaker', () => {
    const { attributions } = attributeNoted(
      'Harbour talks\n\nMaria Costa, the port director, said: "We are full.\n\n"There are <40> ships outside the harbour and they cannot wait."\n\nThe port opened in spring with <9> berths.',
      model,
    );
    expect(attributions.map((a) => [a.speaker?.name ?? null, a.mode])).toEqual([
      ['Maria Costa', 'direct'],
      [null, 'own-voice'],
    ]);
  });

  test('whoever reports that, according to a study, … is its relay', () => {
    const { attributions } = attributeNoted(
      'The Harbour News reported that, according to a study of the logs, <85> of the boats sank.',
      model,
    );
    expect(attributions.map((a) => [a.speaker?.text, a.via.map(({ text }) => text)])).toEqual([
      ['a study', ['Harbour News']],
    ]);
  });
});

const article = readFileSync('data/article.md', 'utf8');

const figure = (words: string, from = 0): Quantity => {
  const start = article.indexOf(words, from);
  if (start < 0) throw new Error(`not in the bundled article: ${words}`);
  return {
    start,
    end: start + words.length,
    text: words,
    value: 0,
    exact: '0',
    relation: '=',
    unit: '',
    kind: 'count',
    magnitude: null,
  };
};

describe.each(engines)('the bundled article %s', (_, model) => {
  const wanted: [words: string, speaker: string | null, mode: Attribution['mode']][] = [
    ['at least 45', null, 'headline'],
    ['no', 'Stefanie Dekker', 'direct'],
    ["Syria's biggest city", null, 'own-voice'],
    ['at least 250,000', 'UN officials', 'indirect'],
    ['Tens of thousands', null, 'own-voice'],
    ['mostly', null, 'own-voice'],
    ['at least 51', null, 'own-voice'],
    ['seven', null, 'own-voice'],
    ['nearly 150 days', "Stephen O'Brien", 'direct'],
    ['most', "Stephen O'Brien", 'direct'],
    ['about 400,000', 'Staffan de Mistura', 'according-to'],
    ['Close to five million', null, 'own-voice'],
    ['six million', null, 'own-voice'],
    ['biggest refugee and displacement crisis of our time', 'United Nations', 'direct'],
  ];
  const places: Record<string, number> = {
    no: article.indexOf('there are no safe') + 9,
    most: article.indexOf('now and most') + 7,
  };
  const figures = wanted.map(([words]) => figure(words, places[words] ?? 0));
  const attributions = attributeQuantities(readDocument(article, null), figures, model);

  test.each(wanted.map(([words, speaker, mode], i) => ({ words, speaker, mode, i })))(
    '$words: $speaker, $mode',
    ({ speaker, mode, i }) => {
      expect(attributions[i]?.speaker?.name ?? null).toBe(speaker);
      expect(attributions[i]?.mode).toBe(mode);
    },
  );

  test('keeps the posts, the hedges and the reporter', () => {
    const of = (words: string): Attribution | undefined => attributions[wanted.findIndex(([w]) => w === words)];
    expect(of('nearly 150 days')?.speaker?.role).toMatch(/humanitarian chief/u);
    expect(of('about 400,000')?.speaker?.role).toBe('UN special envoy');
    expect(of('about 400,000')?.hedges).toEqual(['unofficial', 'estimated']);
    expect(of('no')?.speaker?.ownReporter).toBe(true);
  });

  test('every mention is the text at its offsets', () => {
    for (const { speaker } of attributions)
      if (speaker) expect(article.slice(speaker.start, speaker.end)).toBe(speaker.text);
  });
});
