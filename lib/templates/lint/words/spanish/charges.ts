import { AMOUNT_IN_WORDS, CHARGE } from '../reasons.ts';
import { saidAs, type WordEntry } from '../word-list.ts';

const NUMBER_WORD = `(?:cinco|diez|doce|quince|veinte|veinticinco|treinta|cuarenta|cincuenta|sesenta|cien|doscientos|trescientos|quinientos|mil|un|dos|tres)`;
const MONEY = String.raw`(?:(?:\d[\d.,]*|${NUMBER_WORD}) ?(?:€|euros?|eur|pesos|mxn|dólares|usd|\$)|\$ ?\d[\d.,]*)`;
const PERCENT = String.raw`(?:\d[\d.,]* ?(?:%|por ciento)|(?:un|el) (?:\p{L}+) por ciento)`;
const REMINDER = String.raw`(?:avisos?|recordatorios?|cartas?|correos?|envíos?|requerimientos?|burofax|mensajes?|gestión|gestiones|trámites?|tramitación|expedientes?|papeleo|secretaría|molestias?|tiempo|administración|administrativ[oa]s?|recobro|cobro|cobranza|reclamaci(?:ón|ones)|sellos?|llamadas?|impagos?|devoluci(?:ón|ones)|demoras?|retrasos?|mora|atrasos?|moras|días? de (?:retraso|demora))`;

/** Charges that are invented or announced, by the ways of saying them. */
export const SPANISH_CHARGES: readonly WordEntry[] = saidAs(
  {
    ...CHARGE,
    suggestion: '',
    unless: String.raw`(?:sin|ningún|ninguna|ni|nada|nunca|jamás|gratis|gratuit\p{L}*|regal\p{L}*|invit\p{L}*|devolv\p{L}*|(?:le|se|hemos|han|ha) (?:\S+ )?devuelt\p{L}*|retirad\p{L}*|quitad\p{L}*|anulad\p{L}*|quitamos|anulamos|retiramos|perdon\p{L}*|condon\p{L}*|por nuestra cuenta|a nuestro cargo|asumimos|presupuest\p{L}*|previst\p{L}* en|albarán|encarg[óo]|iva (?:es|incluido|del \d)|abono de|de menos|baj[ao]|rebaj\p{L}*|descuento de \d|descontad\p{L}*|a cuenta|su banco|(?:tras|con) su (?:pago|transferencia|ingreso|abono)|no (?:(?:le|se|les|nos|te|lo) )*(?:\S+ )?(?:cobr|añad|sum|carg|aplic|gener|llev|tien|hay|supon|cuest|factur|sub|aument|cambi)\p{L}*|(?:gastos|costes|costos|cargos?) (?:de|por) (?:envío|transporte|entrega|portes|viaje|aduana))(?!\p{L})`,
  },
  String.raw`
(?:añad|sum|cobr|factur|carg|imput|reclam|ped|pid|aplic|exig|reten|pon|agreg|increment|cuest|cost|descont|apunt|met|repercut|adicion)\p{L}* (?:\S+ ){0,5}?${MONEY} (?:\S+ )?(?:por|de|en|como|a título|adicional\p{L}*|extra|más) ?(?:\S+ ){0,2}(?:${REMINDER}|gastos|más|recargo|día|semana|mes|compensación|indemnización|penalización)(?: \S+)?
${MONEY} (?:por|de|en concepto de|para) (?:\S+ ){0,2}(?:${REMINDER}|gastos|recargo|penalización|compensación|cada día|comisión|multa|mora)(?: \S+)?|${MONEY} (?:más|extra|adicionales|de más)(?= *[.,;!]|$| (?:por|si|al|cada))|${MONEY} (?:al|por|cada|diarios|mensuales) ?(?:día|mes|semana)?(?: de (?:retraso|demora|atraso|mora))|(?:más|\+|además de|añada|sume|súmele|agregue|agréguele) (?:\S+ )?(?:${MONEY}|\d[\d.,]*) (?:\S+ )?(?:por|de|del) (?:\S+ )?(?:${REMINDER}|gastos|día|mes|retraso)
(?:(?:mientras|si|como) no pag|cada (?:día|semana|mes)|si paga (?:en|después|más|tarde|a partir)|por cada|pasad[oa] (?:el|la|ese|esa)|a partir d|desde el|tras el)\p{L}* (?:\S+ ){0,10}(?:sub|aument|crec|increment|más|encarec|engord|recarg|extra)\p{L}* ?(?:\S+ ){0,3}(?:${MONEY}|${PERCENT}|\d+)?
(?:aviso|recordatorio|requerimiento|carta|retraso|burofax|envío|demora) ?(?:\S+ ){0,3}(?::|=|cuesta|vale|se cobra\p{L}*|se factura\p{L}*|tiene un (?:coste|costo|precio)|son|asciende a|supone) ?(?:\S+ ){0,2}(?:\$ ?)?\d[\d.,]*(?: ?(?:€|euros?|pesos|dólares))?(?= *[.,;!:]|$| (?:más|por|cada|que))
(?:gastos?|tasas?|cuota|tarifa|derechos|honorarios|minuta|costas|comisi(?:ón|ones)|cargos?|costes?|costos?|provisión|aportación|importe|concepto|suplemento|facturación) (?:\S+ )?(?:de |del |por |en concepto de )(?:\S+ )?(?:${REMINDER}|abogad\p{L}*|notari\p{L}*|procurador\p{L}*|juzgado|asesor\p{L}*|facturación|banco|devolución|gestor\p{L}*)(?: \S+){0,3}|(?:le|les) (?:\S+ )?(?:pas|carg|mand|envi|cobr)\p{L}* (?:\S+ ){0,3}(?:factura|minuta|cuenta|nota) (?:de |del )(?:\S+ )?(?:procurador|abogad|notari|asesor|gestor|cobrador)\p{L}*|(?:timbres|sellos|gasolina|desplazamientos?|teléfono|llamadas|papel) (?:\S+ ){0,4}(?:reclamar|reclamación|perseguir\p{L}*|cobrar\p{L}*|aviso)|(?:honorarios|minuta|costas|gastos|costes|costos) (?:\S+ ){0,6}(?:pagará usted|a su (?:cargo|cuenta|costa)|correr\p{L}*|imput\p{L}*|le cobrar\p{L}*|los paga\p{L}*|la paga\p{L}*|repercut\p{L}*|de su (?:cuenta|bolsillo)|le tocar\p{L}*|por su cuenta)(?: \S+)?
(?:gastos|sobrecostes?|suplementos?|costes?|costos?|intereses|penalizaci\p{L}*|recargos?|comisi\p{L}*|moratorios|cargos) (?:\S+ ){0,5}(?:se (?:añad|sum|acumul|aplic|generar|irán|carg)|añad|sum|correr|corr|repercut|empez|comenz|creciendo|aument|aplic|deveng|ser|imput|a partir|desde)\p{L}*(?: \S+)?|(?:añad|aplic|calcul|factur|repercut|carg|imput|exig|sum|gener|cobr|deveng)\p{L}* (?:\S+ ){0,4}(?:gastos|intereses|penalizaci\p{L}*|recargos?|suplemento|sobrecoste|costes|costos|costas|honorarios|comisi\p{L}*|moratorios|papeleo)(?: \S+)?
intereses ?: ?\S+|(?:${PERCENT}) (?:\S+ ){0,2}(?:anual|mensual|diario|al (?:mes|año|día)|por (?:mes|año|día|semana|cada)|de (?:recargo|interés|mora|demora|penalización|más)|moratorio|más)(?: \S+)?|(?:sub|aument|increment|engord|crec|encarec|recarg|grav)\p{L}* (?:\S+ ){0,4}(?:${PERCENT}|${MONEY})
(?:importe|suma|precio|tarifa|cuenta|deuda|saldo|factura|total|adeudo|cifra) (?:\S+ ){0,6}(?:engord|crec|aument|increment|sub(?:e|irá|iendo|iría)|encarec|hinch|dobl|multiplic|dispar)\p{L}*(?: \S+)?|(?:pasa|pasará|sube|subirá) (?:\S+ ){0,2}(?:de )?\d[\d.,]* ?\S* a \d[\d.,]* ?\S*(?: \S+){0,3}? (?:retraso|aviso|recordatorio|falta|gastos|si no|sin|demora|mañana|desde|mora)
(?:retraso|demora|tardanza|atraso|moratoria)s? (?:\S+ ){0,3}(?:cuest|cost|se pag|tiene(?:n)? (?:un )?(?:precio|coste|costo)|se cobra|se factura|penaliz|encarec)\p{L}*(?: \S+){0,3}|(?:le |les |te )(?:costar|saldr|sald|cuest|sale)\p{L}* (?:\S+ ){0,3}(?:más|car[oa]|extra|dinero)(?: \S+){0,2}|(?:redonde|lo dejo|lo dejamos|dejémoslo)\p{L}* (?:\S+ ){0,2}(?:a|en) \S+ (?:\S+ ){0,2}por (?:las|la|el|mis|los)(?: \S+)?
(?:perder|pierd|retir|anul|quit|refactur)\p{L}* (?:\S+ ){0,3}(?:descuento|bonificación|rappel|rebaja)(?: \S+){0,3}|(?:descuento|bonificación|rebaja) (?:\S+ ){0,5}(?:se pierd|perder|refactur|queda sin efecto|retir)\p{L}*(?: \S+)?|(?:en concepto de|a título de|como|a modo de) (?:compensación|indemnización|penalización|resarcimiento|daños|multa|recargo|castigo)(?: \S+){0,3}|resarc\p{L}*|indemniz\p{L}*|cláusula penal|penalización|penalidad|recargos?|sobrecoste|papeleo (?:\S+ ){0,2}(?:a su cargo|se cobra|lo paga)
`,
);

/** That a message is about money owed, without the word "factura". */
export const SPANISH_MONEY_MATTERS: readonly WordEntry[] = [
  ...saidAs(
    {
      ...AMOUNT_IN_WORDS,
      isOnlyMoney: true,
      unless: `plazos? de (?:obra|entrega|inscripción|matrícula)|(?:retraso|demora) (?:de (?:nuestra|la entrega|la obra|la pieza)|en la entrega)|darse cuenta|tener en cuenta`,
      suggestion: 'Una breve pregunta',
    },
    String.raw`
regulariz\p{L}*|alquiler(?:es)?|rentas?|recibos?|fra\.|fras\.|fact\.|adeud\p{L}*|mensualidad(?:es)?|colegiaturas?|datos bancarios|IBAN|CLABE|banc(?:o|os|ari[oa]s?)|tarifas?|precio|presupuesto firmado|cobr\p{L}*|financier\p{L}*|financiaci\p{L}*|fondos|giros?|letra (?:de cambio|vencida|devuelta)|deposit\p{L}*|depósitos?|débit\p{L}*
(?:punto|apunte|línea|partida|posición|cosa|tema|asunto|movimiento|cuestión)s? (?:\S+ )?(?:abiert|pendient|en suspenso|por (?:saldar|regularizar|pagar|cerrar|liquidar)|sin (?:cerrar|saldar|pagar)|que (?:queda|sigue))\p{L}*
(?:queda|quedan|resta|restan|falta|faltan|sigue|siguen|quedó|quedaron|nos quedó|nos falta) (?:\S+ ){0,3}(?:abiert|debiendo|por (?:pagar|abonar|saldar|cobrar|liquidar|ingresar|cubrir)|pendient|sin (?:pagar|saldar|abonar|cobrar)|a deber|deb|euros|pesos|mil|cien|quinientos|\d)\p{L}*(?: \S+)?|lo que (?:queda|falta|nos (?:queda|quedó|falta|debe\p{L}*)|(?:se|nos) (?:adeuda|debe))(?: \S+)?|(?:su|un|el|de|por|pequeño|del) (?:retraso|atraso|demora)|me deb(?:e|es)|a deber|deb(?:e|es|en|emos|ido|ida|er|ía|iendo|ían)(?= *[.,]|$| (?:aún|todavía|el|la|los|las|un|una|desde|\d|nos|del))|sin (?:pagar|abonar|saldar|cobrar|liquidar)|(?:no|nada) (?:\S+ ){0,3}(?:pagado|abonado|ingresado|recibido|depositado)
(?:abon|ingres|liquid|sald|reembols|deposit|transfer|gir)(?:ado|ada|ados|adas|ar|amos|aron|ó|e|en)|(?:los|las|sus|por|de|unos|aquellos) (?:\S+ )?(?!20\d\d *$)\d[\d.,]*(?= *$)|(?:septiembre|octubre|agosto|julio|junio) (?:pendiente|sin)|(?:sus|las|nuestras) cuentas|puesta al día (?:de (?:su )?cuenta)|situación (?:de (?:su )?cuenta|contable|financiera)|recibo (?:devuelto|sin)|devuelto (?:por el|del) banco|\p{L}*(?:cientos?|mil|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa) (?:y \p{L}+ )?(?:pesos|euros|dólares)
`,
  ),
];
