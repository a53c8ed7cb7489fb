/** What Americans spell or say differently, as our texts use it. */
const AMERICAN: readonly (readonly [british: RegExp, american: string])[] = [
  [/\binstalment(s?)\b/g, 'installment$1'],
  [/\bInstalment(s?)\b/g, 'Installment$1'],
  [/\bcheque(s?)\b/g, 'check$1'],
  [/\bCheque(s?)\b/g, 'Check$1'],
  [/\be-mail/g, 'email'],
  [/\bE-mail/g, 'Email'],
  [/\bring me\b/g, 'call me'],
  [/\bany more\b/g, 'anymore'],
  [/\bnot got through\b/g, 'not gotten through'],
  [/\bPostal address\b/g, 'Mailing address'],
  [/\bpostal address\b/g, 'mailing address'],
];

/** A tag or output of Liquid, whose names are no words. */
const LIQUID = /(\{\{.*?\}\}|\{%.*?%\})/s;

/** "The instalment of {{ one.amount }}" becomes "The installment of {{ one.amount }}"; names and Liquid stay as they are. */
export function inAmerican(text: string): string {
  return text
    .split(LIQUID)
    .map((part, index) => (index % 2 === 1 ? part : respelled(part)))
    .join('');
}

function respelled(words: string): string {
  return AMERICAN.reduce((text, [british, american]) => text.replace(british, american), words);
}
