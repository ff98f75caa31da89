import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from './extract';
import { isEnglish } from './is-english';
import { tokenize } from './tokenize';

const others: Readonly<Record<string, string>> = {
  German:
    'Nach Angaben der Behörden sind bei dem Hochwasser mindestens 120 Menschen ums Leben gekommen. Die Regierung will 3,5 Millionen Euro für den Wiederaufbau bereitstellen, was nach Ansicht der Opposition nicht ausreicht. In der Stadt war der Strom für 24 Stunden ausgefallen, und 40 Prozent der Häuser sind nicht mehr bewohnbar, sagte der Bürgermeister am Montag.',
  Dutch:
    'Volgens de burgemeester is de helft van de huizen beschadigd of verwoest. Er was in 12 uur meer regen gevallen dan in een hele maand, en 120 mensen hebben de nacht in een sporthal doorgebracht. De schade wordt geschat op 4 miljoen euro, maar dat is volgens de gemeente nog een voorzichtige raming van wat er nodig is om alles te herstellen.',
  French:
    'Selon les autorités, au moins 120 personnes sont mortes dans les inondations qui ont touché le sud du pays. Le gouvernement a promis 3,5 millions d’euros pour la reconstruction, une somme que l’opposition juge insuffisante. Près de 40 % des maisons ne sont plus habitables, a déclaré le maire lundi, et 300 habitants dorment dans un gymnase.',
  Danish:
    'Borgmesteren i den lille by siger, at 120 mennesker har sovet i en sportshal, og at 40 procent af husene ikke kan bruges. Skaderne koster omkring 4 millioner kroner. To af de sårede er stadig på hospitalet, mens resten er sendt hjem til deres familier efter en lang nat med regn og blæst, som ingen havde set komme så hurtigt.',
  Spanish:
    'Al menos 120 personas han muerto en las inundaciones que han afectado al sur del país, según las autoridades. El gobierno ha prometido 3,5 millones de euros para la reconstrucción, una cantidad que la oposición considera insuficiente. Cerca del 40 % de las casas no se puede habitar, dijo el alcalde el lunes, y 300 vecinos duermen en un polideportivo.',
  Arabic: 'قال المسؤولون إن 120 شخصا على الأقل قتلوا في الفيضانات',
};

describe('isEnglish', () => {
  it('knows English by its commonest words', () => {
    expect(isEnglish(tokenize(readFileSync('data/article.md', 'utf8')))).toBe(true);
    expect(isEnglish(tokenize('Storm kills 12'))).toBe(true);
  });

  it.each(Object.entries(others))('knows that %s is another', (_, text) => {
    expect(isEnglish(tokenize(text))).toBe(false);
  });
});

describe('a text in another language', () => {
  it('reads separators, scales, money and percent as other languages write them, and no year, date or hour', () => {
    const words =
      'Selon le maire, 1 200 familles ont reçu 3,5 millions d’euros le 12.05.2024 à 15:30, soit 12.000 € chacune, et 40 % des maisons sont vides depuis 2023. Il a ajouté que les travaux ne commencent pas avant que les habitants aient quitté leurs logements pour de bon, et que rien ne presse.';
    expect(
      extract({ text: words }).claims.map(({ quantity }) => [quantity.text, quantity.value, quantity.unit]),
    ).toEqual([
      ['1 200', 1200, ''],
      ['3,5 millions d’euros', 3_500_000, 'EUR'],
      ['12.000 €', 12_000, 'EUR'],
      ['40 %', 40, 'percent'],
    ]);
    expect(extract({ text: words }).dismissed.map(({ text }) => text)).toEqual(['12.05.2024', '15:30', '2023']);
  });

  it('takes no unit from the paragraph before', () => {
    const { claims } = extract({ text: '㐀 £ \n\n 1,250 ' });
    expect(claims.map(({ quantity }) => [quantity.text, quantity.unit])).toEqual([['1,250', '']]);
  });

  it.each(Object.entries(others))(
    'gives the figures that are written in digits, and says of none whose it is: %s',
    (_, text) => {
      const { claims, language } = extract({ text });
      expect(language).toBe('other');
      expect(claims.map(({ quantity }) => quantity.text).join(' ')).toContain('120');
    },
  );
});
