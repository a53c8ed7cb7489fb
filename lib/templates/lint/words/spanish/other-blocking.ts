import { DISHONOUR } from '../reasons.ts';
import { saidAs, UP_TO_2_WORDS, type WordEntry } from '../word-list.ts';
import { MONEY_TALK } from './ordinary-life.ts';

const NOW = `(?:inmediatamente|de inmediato|en ?seguida|ahora mismo|hoy(?: mismo)?|sin (?:demora|tardar)|cuanto antes|lo antes posible|al instante|urgentemente|con urgencia|a la mayor brevedad(?: posible)?|(?:en|dentro de)(?: las)?(?: próximas)? (?:24|48) horas|rápidamente|enseguida)`;
const PAYING = `(?:pag|abon|transf|ingres|liquid|sald|cancel|respond|contest|llam|efect|hag|realic|regular|cumpl)`;

/** What makes hurry a demand; in a long sentence without any of it somebody tells how cherries are kept. */
const DEMANDED = String.raw`(?:${MONEY_TALK}|respuesta|respond\p{L}*|contest\p{L}*|atención|acción|actú\p{L}*|reaccion\p{L}*|situación|solución|requ\p{L}*|exig\p{L}*|rogamos|ruego|necesit\p{L}*|póng\p{L}*|comuníqu\p{L}*|llám\p{L}*|esper\p{L}*|instamos|solicit\p{L}*|plazo|fecha límite|haga\p{L}*|hágal\p{L}*|cuenta)`;
const UNASKED = String.raw`(?:fuga|gotera|humo|incendio|guardia|emergencia|alarma)(?!\p{L})|^(?![\s\S]*(?<!\p{L})${DEMANDED}(?!\p{L}))[\s\S]{45,}`;

/** Urgency without a reason, the word "último", charges, shame and what others must not read. */
export const OTHER_SPANISH_BLOCKING_WORDS: readonly WordEntry[] = [
  ...saidAs(
    {
      rule: 'false-urgency',
      unless: String.raw`${UNASKED}|para que (?:\S+ ){0,4}(?:enseguida|en seguida|rápidamente)|(?:lo|la|los|las) (?:tiene|tendrá|recibe|recibirá|enviamos|mandamos) (?:\S+ ){0,4}(?:horas|minutos|hoy|mañana)|(?:pedidos?|envíos?|tarifas?|transporte|entregas?|servicio|mensajería|paquetes?|encargos?|obras?|modalidad|trabajos?|suplemento|avería|reparaci\p{L}+) urgentes?|(?!.*(?:rogamos|ruego|pedimos|pido|exig|solicit|esper|necesit|requer|instamos|agradecer|debe))(?:yo|nosotros|le|les|lo|la|nos|me|se lo) (?:\S+ )?(?:corrijo|corregiré|corregiremos|corregimos|respondo|responderé|responderemos|respondemos|contesto|contestaré|contestamos|contestaremos|envío|enviaré|enviamos|enviaremos|envié|mando|mandaré|mandamos|llamo|llamaré|llamé|he llamado|ocupo|ocuparé|ocupamos|aviso|avisaré|reparamos|reparé|pongo|pondré|miro|revisaré|he)(?: \S+){0,8}|(?:corrijo|corregiré|corregimos|contesto|respondemos|envío|enviaré|reviso|he intentado|intenté|hemos (?:enviado|reparado|hablado)) (?:\S+ ){0,8}${NOW}|(?:no|nada) (?:\S+ ){0,2}(?:urgente|urge|prisa|urgencia)|(?:consultas|preguntas|reparaci\p{L}+|pedidos?|cuestiones|asuntos) urgentes?|(?:gracias|agradezco|agradecemos) por (?:\S+ ){0,4}(?:${NOW}|inmediata|rápida|pronta)|(?:se )?(?:envió|reparó|entregó|cambió|mandó|enviamos|reparamos) (?:\S+ ){0,3}${NOW}|(?:llamada|conversación) de hoy|(?:hablado|acordado|dicho|comentado) hoy`,
      why: 'Nothing happens at that moment, so the hurry is not true; a day the person can plan with works better.',
      source: 'B7, US11, P14',
      suggestion: 'antes del 15 de diciembre',
    },
    String.raw`
inmediat(?:amente|o|a|os|as)|de inmediato|instantáne\p{L}*|en el acto|al instante|al momento|acto seguido|ipso facto
urgent(?:e|es|emente|ísimo)|(?:con|de|máxima|suma|extrema|toda|la) urgencia|urge(?:n)?(?: \S+)?
(?:a|con) la (?:mayor|máxima) (?:brevedad|urgencia|rapidez|celeridad|prontitud)(?: posible)?|(?:lo|cuanto) (?:antes|más pronto|más rápido)(?: posible)?|tan pronto como (?:le )?(?:sea posible|pueda)|en el (?:menor|más breve|plazo más) (?:\S+ )?(?:tiempo|plazo|breve)(?: posible)?|con (?:toda )?(?:celeridad|prontitud|premura)|(?:máxima|mayor|suma|toda) (?:celeridad|brevedad|rapidez|urgencia|prontitud|diligencia)|se (?:le |nos )?(?:acab|agot|termin)\p{L}* (?:el |su |nuestro |tu )(?:tiempo|plazo)|(?:dinero|pago|importe|transferencia|ingreso) (?:\S+ ){0,3}ya(?= *[.!]|$)|en breve plazo|prontamente|rápidamente
sin (?:más|mayor|ninguna?|ningún|la menor|ulterior|mayores|otra)? ?(?:demora|dilación|dilaciones|demoras|retraso|tardanza|tardar|aplazamiento|espera|pérdida de tiempo|excusas ni demora)
(?:en|dentro de|antes de|en el plazo de|en un plazo de|plazo de|durante) (?:las |los |un |máximo )*(?:próximas |próximos |siguientes )?(?:\d{1,2}|veinticuatro|cuarenta y ocho|setenta y dos|pocas|unas|dos) ?(?:h|hs|horas?|minutos)
(?:tiene|tienen|dispone|disponen|le quedan|les quedan|le queda) (?:\S+ )?(?:solo |sólo |únicamente |hasta )?(?:(?:\d{1,2}|veinticuatro|cuarenta y ocho|pocas|unas|dos) ?(?:h|horas?)|hoy|mañana|un día)
${PAYING}\p{L}* (?:\S+ ){0,8}(?:hoy(?: mismo)?|(?<!por )ahora(?: mismo)?|esta (?:misma )?(?:tarde|noche)|mañana(?: mismo)?|ya)(?= *[.,!;:]|$| (?:sin|o|y|como|a más))
(?:antes|a más tardar|hasta|no más tarde) (?:del? |que |el )?(?:final del día|fin del día|hoy|mañana|esta noche|medianoche|mediodía|cierre)(?: \S+)?|hoy mismo|hoy a más tardar|sin falta|hoy como (?:máximo|muy tarde)|a vuelta de correo|mañana como (?:máximo|muy tarde)
(?:el tiempo|su tiempo|el plazo|el reloj) (?:\S+ )?(?:se acaba|se agota|apremia|corre|se ha acabado|vence (?:hoy|mañana)|expira|se termina|está corriendo)|antes de que sea (?:demasiado )?tarde|demasiado tarde (?:para)?|último día (?:para (?:pagar|abonar|liquidar|regularizar|evitar|ponerse)|de plazo|del plazo)|a contrarreloj|cuenta atrás
(?:le|les|te|os) (?:doy|damos|concedo|concedemos|otorgamos|quedan?) (?:\S+ ){0,2}(?:\d{1,2}|un|dos|tres|veinticuatro|cuarenta y ocho|setenta y dos|unas|pocas) ?(?:h|horas|minutos)|(?:pago|ingreso|abono|importe|transferencia|respuesta|dinero) (?:\S+ ){0,3}(?:en|plazo) (?:\S+ ){0,3}(?:un|dos|1|2) días?|(?:quier|esper|necesit|pag|abon|ingres|transf|vale)\p{L}*(?: \S+){0,8} antes de (?:comer|cenar|cerrar|irme|salir)|no (?:puede|pueden|admite|admiten|hay|podemos|permite) (?:\S+ )?(?:más )?(?:espera|esperar|demora|más demora|tiempo que perder|dilación|retraso|más retraso|aplazamiento)(?: \S+)?|actúe (?:ya|ahora|hoy)|pague (?:ya|ahora|hoy)|ahora mismo|ya mismo|en seguida|enseguida|asap|dese prisa|apresúrese|prioridad (?:absoluta|máxima)|pronto pago|a la voz de ya
`,
  ),
  ...saidAs(
    {
      rule: 'final-notice',
      unless: String.raw`mientras (?:el|dure|esté|siga|no se|lo)|hasta que (?:usted|me|nos|acl|sep|lo |resolv|revis|teng|habl|est|se )\p{L}*|acuerdo|en marcha|está (?:parad|en revisión)|revisamos|hemos (?:parado|dejado)|puede esperar|si paga|(?:mi|su|nuestr[oa]) últim[oa] (?:llamada|correo|mensaje|carta|e-?mail)(?! antes)|último plazo del? (?:su|tu|nuestro|acuerdo)|última (?:semana|entrega|cuota|factura|página|vez que (?:hablamos|nos vimos|le vi))|último (?:mes|pedido|plazo pagado|lunes|martes)|(?:semana|mes|año) pasad[oa]|no es (?:el|la|nuestro|nuestra) últim`,
      why: 'A final notice is sent once, decided by a person, with amount, day and partner; the word alone only frightens.',
      source: 'B7, P21, P27',
      suggestion: 'sobre su factura',
    },
    String.raw`
(?:aviso|recordatorio|requerimiento) postrer[oa]?|(?:dar|damos|doy|daremos|quedan?|tener|tenemos) por (?:terminad|concluid|agotad|cerrad|finalizad)[oa]s? (?:\S+ ){0,3}(?:amistos|cordial|extrajudicial|avisos|recordatorios|diálogo|negociación|reclamaci)\p{L}*|(?:últim(?:o|a|os|as)|postrer) (?:y \S+ |\p{L}+ )?(?:avisos?|recordatorios?|requerimientos?|notificaci(?:ón|ones)|advertencias?|oportunidad(?:es)?|reclamaci(?:ón|ones)|intentos?|llamada de atención|llamamiento|cartas? antes|plazo|prórroga|comunicaci(?:ón|ones)|posibilidad|solicitud|petición|ocasión|chance|apercibimiento|aviso de|mensaje antes|escrito|fecha límite|toque|llamada antes|llamado|paso antes|demanda de pago)
por últim(?:a|ísima) vez
(?:aviso|recordatorio|requerimiento|notificación|reclamación|advertencia|plazo|demanda) (?:\S+ )?(?:final(?:es)?|definitiv[oa]s?|últim[oa])(?! de (?:la |el |las )?(?:obra|proyecto|curso|temporada|visita|carrera))(?: \S+)?
ultimátum|ultimatum
últim[oa] (?:llamada|llamado|aviso|mensaje|carta|correo)(?= *[:.,!;]|$| (?:antes|que le))|(?:es|será) la última (?:vez|carta|llamada)(?: \S+){0,3}
no (?:le |les |habrá |recibirá |enviaremos |se enviarán |volveremos |volveré )+(?:\S+ )?(?:más |otro |otros |nuevos |a )?(?:avisos?|recordatorios?|escribir\p{L}*|reclamar\p{L}*|recordar\p{L}*|cartas|comunicaciones|notificaciones|requerimientos)(?: \S+)?|sin más (?:avisos|recordatorios)|ningún (?:otro )?(?:aviso|recordatorio) más
(?:final notice|last reminder)|(?:tercer|tercero|3\.?º?) y últim[oa](?: \S+)?|(?:este es|es|será) (?:nuestr[oa]|mi|su|el|la) últim[oa](?= *[.,:;!]|$| (?:aviso|recordatorio|carta|correo|mensaje|vez|requerimiento|comunicación|reclamación|intento|notificación|oportunidad|que le|de todas|amistos))|últimatum
`,
  ),
  ...saidAs(
    {
      rule: 'fee',
      unless: String.raw`su banco (?:le|les)|(?:el|los) bancos? (?:\S+ )?(?:cobr|aplic|carg)\p{L}*|(?:compañía|taxis?|hotel|ayuntamiento)|seguro|aseguradora|póliza (?:de|del)|perito|despido|mult\p{L}* (?:\S+ ){0,3}(?:pus|apar|tráf|recib|que nos|que les)\p{L}*|hac\p{L}* cargo de(?:l| la) (?:cobro|caso|asunto|expediente|gestión|reclamación)|har[áé]\p{L}* cargo de(?:l| la) (?:cobro|caso|asunto|expediente|gestión|reclamación)|nadie (?:le |les |va |a )+|(?:sin|ningún|ninguna|no|ni|nada|nunca|jamás|renunci\p{L}*|anul\p{L}*|exent\p{L}*|gratis|gratuit\p{L}*|libre de|devolv\p{L}*|retirad\p{L}*|perdon\p{L}*) (?:\S+ ){0,5}(?:gastos?|intereses|recargos?|comisi\p{L}*|penalizaci\p{L}*|costes?|costos?|cargos?|suplementos?|multas?)|(?:gastos?|intereses|recargos?|comisi\p{L}*|costes?) (?:\S+ ){0,2}(?:no|anulad\p{L}*|gratis)|(?:gastos|costes|costos|cuota|cargos?) (?:de|por) (?:envío|transporte|entrega|portes|viaje|inscripción|aparcamiento|su banco|formación|curso)|(?:su|gran|mucho|el|de|con) interés (?:en|por)|le interes\p{L}*|interesad\p{L}*|(?:a|al) cargo de (?:su cuenta|su pedido|la|el|los)|hacer(?:se|me|nos)? cargo|en interés de (?:ambos|todos|los dos)`,
      why: 'A charge stands in a text only if it is lawful and agreed, with its rate and count of days; otherwise it is invented.',
      source: 'UK1, EU1, DE2, B7',
      suggestion: '',
    },
    String.raw`
recargos?(?! (?:nocturno|festivo|de equivalencia|por nocturnidad))|sobrecostes?|penalizaci(?:ón|ones)|penalidad(?:es)?|mult(?:a|as|ita)|sobrecargos?|mora pactada
intereses(?! (?:del? (?:la |el |su |un )?(?:préstamo|hipoteca|banco|cuenta|cliente|socios|todos|ambos)|comunes|mutuos))|interés (?:de demora|moratorio|legal|anual|mensual|por|del \d|diario|de mora)(?: \S+)?
(?:gastos|costes?|costos?|comisi(?:ón|ones)|tasas?|honorarios|tarifa|cargos?|costas) (?:\S+ )?(?:de (?:reclamación|gestión|cobro|recobro|demora|administración|devolución|impago|tramitación|recordatorio|mora|cobranza|requerimiento|aviso)|por (?:\S+ )?(?:demora|retraso|mora|impago|reclamación|pago tardío|devolución|gestión|aviso|recordatorio|atraso)|administrativ\p{L}*|adicional(?:es)?|extra|extras|judicial(?:es)?|legales|suplementari\p{L}*|ocasionad\p{L}*|generad\p{L}*|derivad\p{L}*|correrán|serán|se|irán|que)(?: \S+)?
(?:los|todos los|cualquier|cuantos|sus) (?:gastos|costes|costos|cargos|honorarios)(?: \S+){0,8} (?:ocasion|gener|deriv|produ|origin|cause|conlleve|a su (?:cargo|costa|cuenta)|de su|por su|correr|corren|serán|pagar|asum|cuenta suya)\p{L}*|más (?:gastos|costes|costos|cargos)|costas (?:procesales|judiciales)|las costas
a (?:su|vuestro) (?:cargo|costa)|(?:correr|correrán|corren|asumir|asumirá|soportar|soportará|pagar|abonar|cargar|cargaremos|sufragar) (?:\S+ ){0,4}(?:gastos|costes|costos|costas|intereses|cargos|comisi\p{L}+|recargo\p{L}*)|por cuenta (?:suya|de usted)
(?:€|euros?|eur|dólares|pesos) (?:de |en |por )(?:gastos|recargo|interes\p{L}*|penalización|multa|comisi\p{L}*)(?: \S+)?|se (?:suma|añade|carga|cobra|aplica|factura|genera)\p{L}* (?:\S+ ){0,4}(?:gastos|interes\p{L}*|recargo\p{L}*|comisi\p{L}*|costes?|cargo\p{L}*)
(?:cobr|factur|aplic|añad|carg|exig|reclam|repercut|suma|increment|deveng|gener|impon|incluy)\p{L}* (?:\S+ ){0,4}(?:intereses|gastos|recargos?|comisi\p{L}+|penalizaci\p{L}*|multas?|costes?|suplementos?|cargos? (?:adicional|extra|por))(?: \S+)?
\d[\d.,]* ?% (?:mensual|anual|diario|de (?:recargo|interés|demora|mora|penalización)|por (?:mes|día|cada|año|demora|mora|retraso)|adicional|al mes|sobre|extra|más)
(?:indemnizaci(?:ón|ones)|compensaci(?:ón|ones)|daños y perjuicios|resarcimiento) (?:\S+ )?(?:de|por|fija|legal|serán?|y)(?: \S+)?|(?<![\d.,])40 (?:€|euros?) (?:de|por|en concepto de) (?:compensación|indemnización|costes?|gastos|cobro|recobro|gestión|reclamación|demora)
(?:importe|deuda|cantidad|suma) (?:\S+ ){0,4}(?:aument\p{L}*|increment\p{L}*|crec\p{L}*|subir\p{L}*|sube)|(?:costar(?:le|á|les)?|saldrá|saldrle|resultar\p{L}*|salirle) (?:\S+ )?(?:más )?(?:car[oa]|más(?! (?:barat|económ|rentab|fácil|cómod)\p{L}*)|dinero|costoso)|le (?:costará|va a costar|saldrá) (?:más(?! (?:barat|económ|rentab)\p{L}*)|car[oa]|dinero|un (?:pico|ojo))|suplementos? de \d\S*
`,
  ),
  ...saidAs(
    {
      ...DISHONOUR,
      unless: String.raw`(?:camión|fabricante|catálogo|«|no hace falta)|(?:nuestr[oa]|el) (?:propi[oa] )?(?:transportista|proveedor|mensajer\p{L}*)|lamentable lo d|(?:me|nos) (?:\S+ )?(?:da|dio|avergüenza|avergonz\p{L}*|apena|daría)|(?:sería|es) una (?:pena|lástima)|(?:no|nada) (?:\S+ ){0,4}(?:vergüenza|avergonz\p{L}*|avergüenc\p{L}*|vergonzos\p{L}*)|(?:nuestr[oa]|mi) (?:propi\p{L}* )?(?:error|culpa|fallo|reputación)|si (?:usted )?(?:lo )?(?:desea|quiere|prefiere)|con su permiso|puedo|podemos|podría`,
      suggestion: 'Si hay una razón que no conozco, dígamela, por favor.',
    },
    String.raw`
vergüenza|vergonzos\p{L}*|avergonz\p{L}*|avergüenc\p{L}*|avergüenza\p{L}*|sinvergüenzas?|desvergonz\p{L}*|bochorn\p{L}*|humill\p{L}*|deshonr\p{L}*|indign(?:o|a|os|as|ante|idad)|escandalos\p{L}*|escándalo|lamentables?|patétic\p{L}*|ridícul\p{L}*|deplorables?|miserables?|despreciables?|penos[oa]s?(?! necesidad)
(?:deshonest|irresponsabl|desleal|incumplidor|poco (?:seri|profesional|ético|honest|fiable|ejemplar)|incompetent|inmoral|irrespetuos|maleducad|caradura|car[oa] dura|indecent|infam|ruin|tramposo|trampos|informal|negligent|abusiv|descarad|cobard)\p{L}*|falta de (?:\S+ )?(?:seriedad|profesionalidad|respeto|honradez|honestidad|ética|palabra|educación|vergüenza|decencia|responsabilidad|formalidad)
moros[oa]s?(?! de la profesión)|mal(?:os)? pagador(?:es)?|mala (?:fe|paga|voluntad|imagen|persona)|mentiros\p{L}*|mentiras?|mient(?:e|es|en|o|a|as|an)|estafador\p{L}*|aprovechad\p{L}*|gorr[oó]n\p{L}*|parásitos?|tramposo\p{L}*|(?:mal|peor) (?:cliente|pagador)
su (?:\p{L}+ )?(?:reputación|imagen|nombre|honor|prestigio|credibilidad|palabra)(?: \S+){0,4}? (?:juego|sufrir\p{L}*|dañ\p{L}*|mancha\p{L}*|perjudic\p{L}*|arruin\p{L}*|riesgo|peligro|resentir\p{L}*|afectad\p{L}*|entredicho|nada|perder\p{L}*|duda)|(?:dañ|manch|perjudic|arruin|perder|perd|salv|cuid|empañ|proteg|afect|limpi)\p{L}* (?:\S+ )?su (?:\p{L}+ )?(?:reputación|imagen|nombre|honor|prestigio|credibilidad)|quedar mal
(?:esperábamos|esperaba|pensábamos) (?:\S+ )?(?:más|mejor|otra cosa|algo mejor|algo más) (?:de|por)(?: \S+)?|(?:decepcion|defraud)\p{L}*
(?:las |los |una |un |toda |cualquier )?(?:empresas?|personas?|clientes?|gente|comerciantes?|negocios?|socios?|compañías?) (?:\S+ )?(?:seri|honest|honrad|decent|responsabl|respetabl|formal|de bien|de palabra)\p{L}* (?:\S+ )?(?:pag|cumpl|respet|respond|hace|no|abon|honr)\p{L}*|(?:los|nuestros) (?:otros|demás) clientes (?:\S+ ){0,3}(?:pag|cumpl|sí)\p{L}*|todos (?:los|nuestros) (?:demás |otros )?clientes (?:\S+ )?(?:pag|cumpl)\p{L}*|los demás (?:sí )?pagan
cómo (?:puede|pueden|se atreve|es capaz)(?: \S+){0,2}|no (?:le|tiene|les) (?:\S+ )?(?:da vergüenza|vergüenza|palabra|escrúpulos|decencia|honor|principios)|sin (?:escrúpulos|palabra|honor|vergüenza)|vivir (?:a costa|del cuento|por encima)(?: \S+)?|por encima de sus posibilidades|dormir (?:tranquil\p{L}*|por las noches)|mirarse al espejo|dar la cara
(?:una|cualquier|ninguna|toda) (?:empresa|persona|compañía|sociedad) (?:decente|seria|honrada|honesta|responsable|respetable|que se precie)(?: \S+){0,3}
tenga (?:al menos )?(?:la decencia|la honradez|el valor|un poco de)(?: \S+)?
`,
  ),
  ...saidAs(
    {
      rule: 'private',
      unless: `cita pendiente|pregunta pendiente|conversación pendiente|llamada pendiente`,
      why: 'Others may read or hear this: no word of debt, and nothing that says an account is late.',
      source: 'P18, US6, US10, UK2, B7',
      suggestion: 'Una breve pregunta',
    },
    String.raw`
venc(?:ió|ieron|en|e) (?:ayer|hoy|el|la|hace)|vencid(?:o|a|os|as)|vencimientos?|impag(?:o|os|ado|ada|ados|adas)|(?:no|sin) (?:pagad|pagar|abonad|abonar|liquidad|saldad)\p{L}*
pendientes?(?: \S+){0,2}|(?:factura|importe|saldo|cuenta|cantidad|pago)s? (?:abiert|vencid|atrasad|adeudad|pendient|debid|deudor|moros|tardí)\p{L}*
deud(?:a|as|or|ora|ores)|adeud(?:a|ado|ada|an|amos|ados)|endeud\p{L}*|(?:nos )?debe(?:n)? (?:\S+ )?\d\S*|(?:usted )?nos debe(?:n)?|lo que (?:nos )?debe
moros(?:o|a|os|as|idad)|en mora|(?<!doctora )(?<!señora )(?<!señor )(?<!sra\. )(?<!sr\. )mora|atras(?:o|os|ado|ada|ados|adas)|retrasos?(?! (?:en|de) (?:la |nuestra |su |las |el )?(?:entrega|obra|pieza|envío|vuelo|camión|pedido|reparto|proveedor))(?: (?:de|en el) pago)?|pagos? atrasad\p{L}*|demora en el pago
recordatorios?(?! (?:de|para|sobre) (?:su |la |tu |el )?(?:cita|visita|reunión|revisión|evento|curso|clase|reserva|entrega|inspección|recogida))(?: de pago)?|reclamaci(?:ón|ones)(?: de pago)?|requerimientos?(?: de pago)?|(?:primer|segundo|tercer|último|2\.?º|1\.?º) (?:aviso|recordatorio|requerimiento)|avisos? de (?:pago|cobro|impago|vencimiento)|últim[oa] (?:aviso|oportunidad|plazo)
cobr(?:o|os|anza|anzas|ador|adores|ar)|recobros?|embargos?|judicial(?:es)?|asnef
(?:plan|calendario|acuerdo|promesa|plazos?|compromiso|aplazamiento|fraccionamiento|dificultades|problemas) de pagos?|pag\p{L}+ (?:a|en) plazos|cuotas? (?:pendiente|impagad|atrasad|vencid)\p{L}*|fraccionad\p{L}*|insolven\p{L}*
`,
  ),
  ...saidAs(
    {
      rule: 'private',
      isOnlyMoney: true,
      unless: `darse cuenta|me doy cuenta|tener en cuenta|por cuenta de|en resumidas cuentas|gerente de cuenta`,
      why: 'On a voicemail or in a subject others may read, say who you are and how to reach you, not that it is about money.',
      source: 'P18, US6, B7',
      suggestion: 'Llámeme cuando le venga bien.',
    },
    String.raw`
factur(?:a|as|ación|ado|ada)|pag(?:o|os|a|as|an|ar|ue|uen|ado|ada|ará|arán|amos|ando)|abon(?:o|os|ar|e|ado)|transferencias?|ingresos?
importes?|cantidad(?:es)?|saldos?|sald(?:ar|e)|dinero|cuotas?|plazos?(?! (?:de|para) (?:obra|entrega|inscripción|matrícula|montaje|fabricación|reserva|envío))|reembolsos?|devolución de|cheques?|contabilidad|tesorería|liquid(?:ar|ación)|cargos?
(?:su|estado de|la|de) cuenta|crédito|débito|domiciliaci\p{L}+
${UP_TO_2_WORDS}(?:\d[\d.,]* ?(?:euros?|eur|€|dólares?|usd|pesos?))
`,
  ),
];
