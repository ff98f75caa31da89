import { expect, test } from 'vitest';
import { detectLanguage } from './detect-language';

test.each([
  ['The harbour wall gave way on Tuesday night and cut the main that supplies the town, the authority said.', '', 'en'],
  [
    'Le mur du port a cédé dans la nuit de mardi et coupé la conduite qui alimente la ville, selon les autorités.',
    'en',
    'fr',
  ],
  [
    'La pared del puerto cedió el martes por la noche y cortó la tubería que abastece a la ciudad, según las autoridades.',
    '',
    'es',
  ],
  ['Стена порта рухнула во вторник ночью и перерезала водопровод, который снабжает город, сообщили власти.', '', 'ru'],
  [
    '港の壁は火曜日の夜に崩れ、町に水を供給する本管が切れたと当局は述べた。修理には春までかかる見込みである。住民は給水車に頼っている。市長は謝罪した。',
    '',
    'ja',
  ],
  [
    'Havnemuren brød sammen natten til onsdag og afbrød den hovedledning, der forsyner byen med vand, oplyser havnen.',
    'da-DK',
    'da',
  ],
])('%s (declared %j) is %s', async (text, declared, language) => {
  expect((await detectLanguage(text, declared)).language).toBe(language);
});

test('few words are in the declared language, or in none that can be told', async () => {
  expect(await detectLanguage('Sales +4%', 'en_GB')).toEqual({ language: 'en', byWords: false });
  expect(await detectLanguage('Sales +4%')).toEqual({ language: null, byWords: false });
});
