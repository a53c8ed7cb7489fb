import type { ShapeWords } from './shape-words.ts';

export const SPANISH_SHAPE: ShapeWords = {
  language: 'es',
  common:
    'el la los las y usted ustedes su sus nosotros nuestro nuestra es son será una un de del no para con esta este que si por en le les se al ha han lo',
  greeting:
    /^(?:hola|buen(?:os|as)? (?:días|dias|tardes|noches|día)|estimad[oa]s?|querid[oa]s?|apreciad[oa]s?|muy señor|señor|señora|a quien)/iu,
  bareGreeting:
    /^(?:(?:hola|buen(?:os|as)? (?:días|dias|tardes|noches|día))(?: a todos| equipo)?|(?:muy )?(?:estimad[oa]s?|apreciad[oa]s?|querid[oa]s?)(?:[/(]\p{L}+\)?)? (?:client\p{L}*|señor(?:es|as?)?(?:[/ ](?:a|as|es|o|y|señor(?:es|as?)?|client\p{L}*|proveedor\p{L}*))*|soci[oa]s?|equipo|amig[oa]s?|todos|departamento.*|contabilidad|proveedor\p{L}*)|muy señor(?:es)? mí?i?os?(?: nuestros?)?|a quien corresponda)\s*[:,.]?$/iu,
  greet: (name) => (name === null ? 'Buenos días:' : `Hola, ${name}:`),
  signOff:
    /^(?:(?:un |reciba un |le envío un |con un |muchos )?(?:cordial(?:es)?|atent[oa]s?|afectuos[oa]s?|amable|buen|fuerte)? ?(?:saludos?|abrazo)(?: (?:cordial(?:es)?|afectuosos?|atentos?|y gracias|muy cordial))?|(?:muy )?(?:atentamente|cordialmente)|(?:muchas )?gracias|que tenga(?:n)? (?:un )?buen \p{L}+|hasta pronto|quedo a su disposición|reciba .{0,40}saludo(?: \p{L}+)?)\s*[,.:]?$/iu,
  payment:
    /(?:transferencia|transferir|iban|\bbic\b|\bclabe\b|datos bancarios|cuenta (?:que|indicada|bancaria|de siempre|habitual|número|del?|n\.)|tarjeta|bizum|enlace de pago|pagar (?:en|por|con|a través)|domiciliación|\bspei\b|oxxo|cheque|depósito|https?:|(?:[a-z0-9-]+\.)+[a-z]{2,}\/)/iu,
  contact:
    /(?:llám\p{L}*|llam[ae]\p{L}*|teléfono|\btel\.|escrí\p{L}*|escrib\p{L}*|respond\p{L}*|contest\p{L}*|contact\p{L}*|avís\p{L}*|dígame|díganos|mi (?:línea|número|directo|extensión)|al (?:número|\+?\d)|localiz\p{L}*|comuní\p{L}*|coméntem\p{L}*|cuénte\p{L}*|marque)/iu,
  objection:
    /(?:duda\p{L}*|pregunta\p{L}*|no (?:\p{L}+ ){0,2}(?:correct\p{L}*|cuadra\p{L}*|clar\p{L}*|conforme|bien|acuerdo|coincid\p{L}*|posible|encaj\p{L}*)|desacuerdo|dificultad\p{L}*|difícil|plazos|en partes|si (?:algo|hay|ve|tiene|el|la|existe|ahora)|problema\p{L}*|inconveniente|error|reclam\p{L}*|objeci\p{L}*|cruzado|impid\p{L}*|imprevisto|obstáculo|complic\p{L}*|mal momento|falt\p{L}*)/iu,
  total:
    /(?:\btotal\p{L}*|en total|en conjunto|junt[oa]s?|saldo único|suma\p{L}*|sumad\p{L}*|ascienden?|conjunto|hacen|salen|me sale|todo|por (?:las|los) (?:dos|tres)|(?:por|de|entre) amb[oa]s|entre (?:lo de |lo que hay en |las de |los )?(?:euros|d[óo]lares|pesos|libras|francos))/iu,
  partner:
    /(?:soci[oa]|colaborador|agencia|cobranza|recobro|despacho|empresa de (?:cobro|recobro|gestión)|gestora|abogad)/iu,
  quotes:
    /(?:su (?:\p{L}+ )?(?:pregunta|mensaje|correo|nota|carta|asunto|pedido|comentario|frase|texto)|(?:usted|nos|me) (?:\p{L}+ )?(?:escribi\p{L}*|dijo|pregunt\p{L}*|coment\p{L}*|decía|puso|pidió)|(?:escrib\p{L}*|decía|puso|dijo|preguntaba|contesta|comentaba|anotó|pidió) (?:usted|ustedes)|titulad[oa]\p{L}*|llamad[oa]|denominad[oa]|título|libro|película|novela|canción|obra|cartel|letrero|rótulo|la palabra|las palabras|carpeta|archivo|serie|juego|client\p{L}*)/iu,
  agreed: /(?:acord\p{L}*|convenid\p{L}*|pactad\p{L}*|quedamos|acuerdo|como hablamos)/iu,
  longSentence: 35,
  suggestions: {
    payment: 'Puede pagar por transferencia a la cuenta que figura en la factura.',
    contact: 'Llámeme o responda a este correo.',
    objection: 'Si algo no está bien en la factura, dígamelo, por favor.',
    crossed: 'Si su pago se ha cruzado con este correo, muchas gracias.',
  },
};
