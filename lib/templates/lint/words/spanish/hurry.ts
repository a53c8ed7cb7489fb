import { FINAL_WORD, HURRY } from '../reasons.ts';
import { saidAs, type WordEntry } from '../word-list.ts';

const PAYING = String.raw`(?:pag|pague|abon|transf|transfier|ingres|liquid|sald|respond|contest|llam|deposit|regulariz|dinero|importe|saldo|decid|reaccion|cheque|giro|giré|cubr|realiz|haga|efectú|resuelv|resolv|cumpl|firm)\p{L}*`;
const TODAY = `(?:hoy(?: mismo)?|mañana(?: mismo)?|esta (?:misma )?(?:tarde|noche|mañana)|este mediodía|pasado mañana|al rato)`;
const THE_HOUR = String.raw`(?:(?:el )?mediodía|(?:la )?medianoche|esta noche|mañana|hoy|(?:el )?(?:final|fin|cierre) (?:del|de la|de)(?: \S+)?|las? (?:\d{1,2}|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?:[:.]\d{2})?(?: ?h(?:oras)?| de la (?:tarde|mañana|noche)| en punto)?|el anochecer|la noche|que cierr\p{L}*)`;

/** Hurry where nothing happens then, by the ways of saying it. */
export const SPANISH_HURRY: readonly WordEntry[] = [
  ...saidAs(
    {
      ...HURRY,
      suggestion: 'antes del 15 de diciembre',
      unless: String.raw`(?:(?:le|les|se lo|nos) (?:respond|contest|envi|mand)\p{L}* en|¿?(?:tiene|tienes|tendría) (?:usted )?(?:dos|un|unos|cinco) (?:minutos?|momentos?) ?(?:\?|ahora|para (?:hablar|mí))|localizable|abiert\p{L}*|oficina|taller|disponible|estoy|estaré|estamos|atendemos|atiendo|me encuentra|llámeme|llamarme|al (?:\d{3})|salvo|cerrad\p{L}*|cita|entreg\p{L}*|reunión|técnic\p{L}*|reparaci\p{L}*|avería|horarios?|guardia|abrimos|cerramos|llega|llegará)(?!\p{L})|(?:usted )?(?:quería|me dijo|me había dicho|pensaba|contaba con|decía|nos dijo|escribía|ha (?:pagado|abonado|respondido|llamado)|pagó|abonó|respondió|llamó)|(?:gracias|agradec\p{L}*) (?:por|a|de)|(?:no|nada|ningun\p{L}*|sin) (?:\S+ ){0,3}(?:prisa|urg|apur|corr|necesari|falta que|obligad|import|tarde|necesita)\p{L}*|(?:le|les|lo|la|se lo) (?:llam|escrib|envi|mand|envío|pas|corrij|devuelv|vuelvo)\p{L}* (?:\S+ ){0,4}(?:hoy|mañana|esta tarde)|(?:ha |han )?(?:llegado|entrado|llegó|entró)|previst\p{L}*|tarde para (?:sembrar|plantar|podar|reservar|inscrib\p{L}*|cambiar|proponer|apuntar\p{L}*)|como (?:acordamos|quedamos)|por la mañana(?! a más| sin| como)`,
    },
    String.raw`
(?:(?:le|les|te) (?:queda|quedan|restan?|quedaban)|quedan?|(?:tiene|tienen|dispone|disponen) (?:usted(?:es)? )?(?:de )?(?:solo |sólo |únicamente |apenas )?) ?(?:\S+ ){0,3}(?:\d{1,2}|dos|tres|un|una|veinticuatro|cuarenta y ocho|pocas?|pocos|unas|unos)? ?(?:h|horas?|días?|minutos?|poco tiempo)(?= *[.,!;:]|$| (?:para|antes|hábil\p{L}*|desde|a partir|y))
(?:tiene|tienen|le doy|les doy|te doy|le damos|le dejo|le dejamos|queda|dispone|esper\p{L}* (?:\S+ ){0,2}(?:pago|dinero|ingreso|transferencia|abono|respuesta)) (?:\S+ ){0,3}(?:hasta|de plazo hasta) (?:el )?${THE_HOUR}
${PAYING} (?:\S+ ){0,6}(?:antes (?:de|del|que)|hasta|a más tardar|para|no más tarde de) (?:el )?${THE_HOUR}(?: \S+)?
(?:a más tardar|fecha límite|plazo máximo|límite|como máximo|como muy tarde|último plazo) ?:? (?:\S+ )?(?:${TODAY}|mediodía|medianoche)|${TODAY},? (?:a más tardar|como (?:máximo|muy tarde)|sin falta|o nunca|imprescindiblemente|antes de|sin excusas?|y no (?:después|más tarde)|impostergablemente)(?: \S+)?
(?:dinero|importe|transferencia|pago|ingreso|respuesta|saldo|depósito) (?:\S+ ){0,6}${TODAY}(?= *[.,!;]|$| (?:sin|o|en|por|y|mismo|antes|a))
(?:cada|todo|ni un|ni una|un|una) (?:día|hora|minuto|segundo|instante|semana)(?: más)?(?: \S+){0,4} (?:cuenta(?:n)?(?!\p{L})|agrav|cuest|perd|empeor|de más|de retraso|tarde|ni uno|espera)\p{L}*(?: \S+)?|(?:ni un|ni una|y ni un) (?:día|hora|minuto|segundo|instante)(?: más| que perder)?|horas,? no (?:de )?días|es cuestión de (?:horas|minutos|días)|cuestión de horas
(?:será|es|sea|antes de que|después)(?: \S+){0,3} (?:demasiado )?tarde(?= *[.,!;]|$| para)|(?:no|ni) (?:\S+ )?(?:hay|queda|tenemos|tengo) (?:\S+ )?tiempo(?: \S+){0,2}|(?:el |nuestro |su |se (?:nos|le|me) )?tiempo (?:\S+ )?(?:apremi|se acab|se agot|se termin|corre|vuela|se echa|se ha)\p{L}*|se (?:le|nos|me) (?:\S+ )?(?:acab|agot|termin|echa)\p{L}* (?:el |encima )?(?:tiempo|plazo)|(?:reloj|cronómetro) (?:\S+ )?(?:corr|march|avanz|en contra)\p{L}*
(?:no|ya no) (?:\S+ )?(?:podemos|puedo|puede|queremos|quiero|vamos a|voy a|admit\p{L}*|toler\p{L}*) (?:\S+ )?(?:esper|demor|tard|aguant|prolong|posterg|aplaz|retras)\p{L}*(?: \S+){0,2}|no (?:espere|tarde|demore|aguarde|pierda|deje|lo deje)(?: más| ni| para| un| tiempo| pasar)(?: \S+)?|sin (?:más )?(?:esperar|tardar|tardanza|dilación|demora|aplazar|perder|pérdida)(?: (?:más|un instante|un minuto|de tiempo|tiempo))?|ya es hora de pagar
(?:dese|dense|date) prisa|apúrese|apúrate|apresúrese|córrale|ándele|píquele|(?:actúe|reaccione|pague|abone|decida|muévase|resuelva)(?: \S+)? (?:ya|ahora|rápido|pronto|de una vez|hoy)(?= *[.,!;]|$)|(?<!todo )(?<!pagar )(?<!pagarlo )de una (?:vez|buena vez)(?: por todas)?(?= *[.,!;]|$)|en el acto|a toda prisa|con prisa|a la carrera|volando(?= *[.,!]|$)|en (?:cuestión de|la próxima|las próximas|menos de|el plazo de|un plazo de) (?:\S+ )?(?:horas?|minutos)|de aquí a (?:un rato|una hora|mañana|esta noche)|en cuanto (?:cierre|lea|reciba|termine|vea|acabe)(?: \S+){0,3}|nada más (?:leer|recibir|cerrar|ver)(?: \S+){0,3}|(?:al|tras) (?:leer|recibir|cerrar) (?:esto|este|esta)(?: \S+)?|según (?:lea|reciba)(?: \S+)?|(?:muy|sumamente|extremadamente|es|carácter) urgente|(?:a|con) la brevedad|carácter (?:prioritario|preferente|inmediato)|(?:págu|abón|respónd|llám|deposít|liquíd|ingrés)\p{L}* (?:\S+ )?(?:ya|ahora)(?= *[.,!;]|$)|urge|ipso facto|ya mismo|ahorita(?: mismo)?|asap|prioridad(?: \S+)? (?:absolut|máxim)\p{L}*
(?:en|dentro de|antes de|a|para|máximo) (?:las |los |un |unas )?(?:próximas )?(?:\d{1,2}|una|dos|doce|veinticuatro|cuarenta y ocho|setenta y dos|pocas) ?(?:h|hs|hrs|horas?|minutos)(?: \S+)?
(?:oferta|propuesta|descuento|facilidad|fraccionamiento|aplazamiento|plan|acuerdo|posibilidad|arreglo) (?:\S+ ){0,6}(?:caduc\p{L}*|venc\p{L}* (?:hoy|mañana|esta)|expir\p{L}*|hasta (?:medianoche|esta noche|mañana|hoy)|solo (?:hoy|hasta)|sólo (?:hoy|hasta)|desaparec\p{L}*|se acaba)(?: \S+)?|ahora o nunca|hoy o nunca|cuenta atrás|últim[oa]s? (?:oportunidad|ocasión|posibilidad|chance|minuto|hora|tren|momento)(?:es)?|(?:plazo|término) (?:\S+ ){0,3}(?:vence|expira|termina|acaba|cierra) (?:\S+ )?${TODAY}
`,
  ),
  ...saidAs(
    {
      ...HURRY,
      suggestion: 'antes del 15 de diciembre',
      unless: String.raw`a la recepción (?:de su|del)|(?:enviamos|envío|mando|emitimos|hacemos) (?:\S+ ){0,6}(?:al recibir|a la recepción)`,
    },
    String.raw`
(?:pag|abon|transf|liquid|exigible|debid|vencid)\p{L}* (?:\S+ ){0,5}(?:a la recepción|al recibir|al recibo|contra recepción|a la vista)(?: \S+)?
`,
  ),
];

/** Words that call a message the last one. */
export const SPANISH_LAST_WORDS: readonly WordEntry[] = saidAs(
  {
    ...FINAL_WORD,
    suggestion: 'una nota sobre su factura',
    unless: String.raw`mientras (?:el|dure|esté|siga|no se|lo)|hasta que (?:usted|me|nos|acl|sep|lo |resolv|revis|teng|habl|est|se )\p{L}*|acuerdo|en marcha|está (?:parad|en revisión)|revisamos|hemos (?:parado|dejado)|puede esperar|si paga|(?:mi|su|tu|sus) últim[oa]s? (?:mensaje|correo|carta|llamada|palabras?|e-?mail|whatsapp)|últim[oa]s? (?:mensaje|correo|carta|llamada) (?:del|de (?:mi|su)|es del|salió|fue|que (?:me|nos) (?:envió|mandó|escribió))|(?:no|nunca|ni|ningún) (?:\S+ ){0,2}(?:un |el |nuestro |es )?últim[oa] (?:aviso|recordatorio)`,
  },
  String.raw`
(?:no|ya no|tampoco) (?:le |les |te |habrá |se |lo )?(?:vamos a |voy a |pienso )?(?:volver|escrib|insist|reclam|record|enviar|enviaré|mandar|contact|llamar|molest|avis|repet|dirig)\p{L}* (?:\S+ )?(?:más|a (?:escribir|insistir|recordar|avisar|reclamar|repetir|dirigir|contactar|molestar|llamar|pedir)\p{L}*|otr[oa]|ningún|ninguna)(?: \S+){0,3}
(?:no|ni) (?:habrá|hay|recibirá|leerá|espere|tendrá) (?:\S+ )?(?:más|otr[oa]s?|un|una|ningún|ninguna) ?(?:cuart[oa]|tercer\p{L}*|quint[oa]|nuev[oa]|segund[oa])? ?(?:avisos?|recordatorios?|cartas?|correos?|mensajes?|oportunidad\p{L}*|escritos?|requerimientos?|llamadas?|prórrogas?)(?: \S+)?
(?:est[ea]|el presente|la presente) (?:recordatorio |carta |mensaje |correo |aviso |escrito |requerimiento |nota )?(?:es|será|constituye|tiene carácter de|va a ser) (?:ya |pues |realmente )?(?:el|la|nuestr[oa]|mi|su)? ?(?:últim|postrer|definitiv)\p{L}*(?: \S+)?|(?:consider|tom|teng)\p{L}* (?:\S+ ){0,4}(?:como |por |el |la )(?:\S+ )?(?:últim|definitiv)\p{L}*(?: \S+)?|ni (?:más|otros?|otras?) (?:avisos?|recordatorios?|cartas?|correos?)|y últim[oa](?= *[:,.]|$)|(?:segund|tercer|cuart)\p{L}* y últim[oa]|últim[oa] (?:de todos|de todas|y definitiv\p{L}*)
(?:últim|postrer)\p{L}* (?:\S+ )?(?:paso amistos|intento|vez que (?:le|les|te) (?:escrib|reclam|aviso|pido|recuerd|llam|insist)|aviso|recordatorio|requerimiento|mano tendida|gesto|propuesta|escrito|comunicad|comunicación|advertencia|notificación|esfuerzo|invitación|petición|apercibimiento|toque|carta|mensaje|correo|llamado)\p{L}*(?: (?:amistos|que|antes|de mi parte|de nuestra parte)\p{L}*)?|por últim[oa] (?:vez|ocasión)|una última vez
(?:cerra|cierr|conclu|termin|final|acab|agot|pon)\p{L}* (?:\S+ ){0,3}(?:(?:la|nuestra) (?:serie|ronda|fase|vía|etapa)|los (?:recordatorios|avisos)|nuestros (?:recordatorios|avisos)|punto final|fin) ?(?:de (?:\S+ )?(?:recordatorios|avisos|cartas|comunicaciones|escritos|correos)|amistos[ao]|a (?:los|nuestros|estos) (?:recordatorios|avisos|correos))?|(?:después de|tras) (?:este|esta|esto|ese) ?(?:correo|carta|aviso|mensaje|recordatorio)?,? (?:\S+ ){0,3}(?:no|ya no|nada|se acab\p{L}*|silencio)(?: \S+){0,3}|(?:recordatorio|aviso|requerimiento|carta|reclamación) (?:n\.?º ?\d )?(?:final|definitiv[oa]|últim[oa]|de cierre)(?! de (?:la |el |las )?(?:obra|proyecto|curso|temporada|visita|carrera))
`,
);
