/*
 * What labels and names of fields say. Collected 2026-11-22 from the CRMs in the README and from the ways programs name
 * fields ("emailAddress", "subvalue_EMAIL"). They only weigh what structure has found: a page in a language that is
 * missing here names fewer people, and nobody wrong.
 */

export const EMAIL_WORDS = /e-?mail|correo|courriel|почта|邮箱|メール|بريد/i;
export const PHONE_WORDS = /phone|mobil|telef|téléph|\btel\b|телефон|电话|電話/i;
export const WEBSITE_WORDS = /website|homepage|domain|\burl\b|\bweb\b/i;
export const COMPANY_WORDS =
  /\b(compan(y|ies)|accounts?|organi[sz]ation|firma|unternehmen|société|entreprise|empresa|cuenta|azienda|bedrijf|компания|公司|会社)([_ ]?name|id)?\b|partner_name|parent_id|partner_id/i;

/** The people of our own side: who looks after a record, made it, follows it. */
export const OTHERS =
  /owner|assign|sales ?(person|rep)|user_?id|account.?manager|creat(ed|or)|modified|author(?!i)|follow|zuständig|besitzer|erstellt|propri[eé]t|respons|vend[eo]|créé|ответств|负责|担当/i;
/** Parts of a page where others speak, or the program about itself: by their classes, roles and elements. */
export const OTHER_PARTS =
  /activit|timeline|chatter|comment|histor|conversation|messages?\b|log-?in|notification|(nav|top)-?bar|toast|cookie|footer|\b(nav|navigation|banner|menu|menubar|listbox|select|log|feed|search|contentinfo|alert)\b/i;
