import { saidAs, type WordEntry } from '../word-list.ts';

/** Words that law allows and a good relationship does not. */
export const SPANISH_ADVICE: readonly WordEntry[] = [
  ...saidAs(
    {
      rule: 'mass-mail',
      why: 'This reads as if it had gone to everybody; people answer a person who writes to them by name.',
      source: 'B7, P6',
      suggestion: 'Buenos días, señora Adams:',
    },
    String.raw`
(?:estimad|querid|apreciad|distinguid|respetad)(?:os|as|o|a|o\/a|os\/as) (?:(?!señor |señora |sr\.? |sra\.? )\p{L}+ )?(?:clientes?|clientas?|señor(?:es|as)?(?: o señora| y señoras)?(?= *[,:]|$)|usuari\p{L}*|soci[oa]s?|amig[oa]s?|equipo|tod[oa]s|deudor\p{L}*|proveedor\p{L}*|colaborador\p{L}*|contabilidad|departamento|compañer\p{L}*|suscriptor\p{L}*|abonad\p{L}*|destinatari\p{L}*)
muy (?:señor(?:es)?|señora) (?:mío|míos|nuestro|nuestros)|señoras y señores|señores\/as|a quien (?:corresponda|pueda interesar|concierna)|hola (?:a )?tod[oa]s|a (?:todos )?(?:nuestros|los) clientes
(?:mensaje|correo|e-?mail|aviso|carta|notificación|documento|recordatorio|comunicación) (?:\S+ )?(?:automátic|generad|automatizad|enviad[oa] automáticamente)\p{L}*|generad\p{L}* (?:automáticamente|por (?:el|nuestro|un) sistema)|(?:por favor,? )?no (?:responda|conteste|responder|contestar) (?:directamente )?a este(?: \S+)?|no-?reply|no-?responder
(?:según|de acuerdo con|conforme a|como consta en|salvo|en) (?:nuestr[oa]s? |error u omisión|error ni omisión|el )?(?:registros?|archivos?|sistemas?|libros|contabilidad|datos|expedientes)|salvo error u omisión|nuestro (?:sistema|departamento de contabilidad) (?:indica|muestra|refleja|señala)
(?:haga caso omiso|hacer caso omiso|no tenga en cuenta|ignore|omita|desestime) (?:de |a )?(?:este|esta|la presente|el presente)(?: \S+)?|(?:considere|sin efecto) (?:\S+ )?(?:nul\p{L}*|este aviso)|válid[oa] sin firma|sin necesidad de firma
haga clic|pulse aquí|darse de baja|cancelar la suscripción|boletín|newsletter|oferta especial|recibe este (?:correo|mensaje|e-?mail)(?: \S+)?|(?:valorad|apreciad|estimad|fiel)\p{L}* client\p{L}*|circular
(?:informamos|recordamos|comunicamos) a (?:todos )?(?:nuestros|los) clientes
`,
  ),
  ...saidAs(
    {
      rule: 'blame',
      unless: String.raw`(?:se me|se nos) (?:\S+ )?(?:olvidó|pasó|olvidaron)|(?:olvidé|olvidamos|hemos olvidado|he olvidado|no hemos|no he|omitimos)|(?:nuestr[oa]|mi) (?:propi\p{L}* )?(?:error|culpa|fallo|descuido|olvido)|quizá\p{L}*|tal vez|puede que|a lo mejor|si (?:se le|se les|ha olvidado|no ha visto)|posiblemente|no es culpa suya|simple olvido`,
      why: 'Nobody knows the reason yet: say what is on record, and ask.',
      source: 'P15, P14, B7',
      suggestion: 'Aún no veo el pago; quizá se haya cruzado con este correo.',
    },
    String.raw`
(?:usted(?:es)? )?(?:no )?(?:ha|han) (?:\S+ )?(?:ignorado|incumplido|desatendido|descuidado|olvidado|omitido|faltado|hecho caso|roto|violado|rechazado|eludido|evitado|defraudado|fallado)(?: \S+)?
(?:usted(?:es)? )?(?:todavía |aún |siquiera |ni )?no (?:\S+ )?(?:ha|han) (?:\S+ )?(?:pagado|cumplido|contestado|respondido|respetado|mantenido|atendido|abonado|reaccionado|dado|querido|tenido|dignado|efectuado|hecho)(?: \S+)?|no se ha(?:n)? (?:dignado|molestado|preocupado)(?: \S+)?|ni siquiera(?: \S+){0,2}
(?:usted )?(?:ignora|ignoran|incumple|incumplió|incumplieron|faltó|evade|evita|elude|se niega|se niegan|hace caso omiso|rompió|desatiende|desatendió|olvidó|no cumple|no cumplió|no paga|no contesta|no responde|sigue sin|siguen sin|prometió y|no respetó)(?: \S+)?
(?:a pesar de|pese a|no obstante|después de|tras) (?:los |las |nuestr[oa]s |haberle |varios |múltiples |tantos |numerosos |sus |mis |todos |todas |reiterad[oa]s |repetid[oa]s |haber )+(?:\S+ )?(?:avis|recordatori|reclamaci|mensaj|correo|carta|llamad|promes|intent|reiterad|solicitud|requerim|escrit|advert|múltiples|numeros|anterior|comunic)\p{L}*(?: \S+)?
(?:repetid[oa]s|reiterad[oa]s|numeros[oa]s|innumerables|incontables|múltiples|continu[oa]s) (?:veces|ocasiones|avisos|recordatorios|reclamaciones|intentos|promesas|llamadas|mensajes|solicitudes|retrasos)|reiteradamente|repetidamente|una y otra vez|una vez más|otra vez más|por enésima vez
su (?:\p{L}+ )?(?:silencio|negligencia|incumplimiento|negativa|actitud|conducta|comportamiento|falta|pasividad|dejadez|desinterés|irresponsabilidad|culpa|desidia|inacción|morosidad|informalidad|indiferencia|impago)(?: \S+)?
(?:inaceptable|inadmisible|intolerable|injustificable|injustificad\p{L}*|incomprensible|imperdonable|inexcusable|insostenible|no es (?:aceptable|admisible|normal|de recibo))s?
como (?:usted )?(?:bien |ya |muy bien |perfectamente )+(?:sabe|saben|conoce)|sabe (?:usted )?(?:perfectamente|muy bien|de sobra)(?: \S+)?|(?:evidentemente|claramente|obviamente|aparentemente|por lo visto|está claro que|deliberadamente|es evidente que),? (?:\S+ )?(?:usted|no|le|su)(?: \S+)?|parece que (?:usted |no le |le da )(?:\S+)?
(?:excusas?|pretextos?|promesas?) (?:\S+ )?(?:incumplid|vací|rot|fals|barat|vana|sin cumplir)\p{L}*|(?:más|basta de|sus|otra|hart[oa]s? de|de tantas|ninguna) (?:\S+ )?(?:excusas?|pretextos?|promesas?)|(?:estamos|estoy) (?:\S+ )?(?:hart|cansad|molest|indignad|sorprendid|enfadad)\p{L}*(?: \S+)?
cuántas veces(?: \S+)?|por qué (?:no|sigue|todavía)(?: \S+){0,2}|(?:es|por) (?:\S+ )?culpa suya|(?:por|es) su culpa|debería haber(?: \S+)?|debió (?:haber )?(?:pagar|pagado|abonar)(?: \S+)?|usted (?:es|tiene) (?:\S+ )?(?:culp|responsable)\p{L}*|(?:faltó|ha faltado|faltado) a su (?:palabra|promesa|compromiso)
`,
  ),
  ...saidAs(
    {
      rule: 'pressure',
      unless: String.raw`(?:tengo|debo|debemos|tenemos) (?:\S+ )?(?:que )?(?:disculp|pedirle disculpas|reconocer)\p{L}*|no (?:tiene|tienen) (?:por )?que|no (?:es|está) (?:necesario|obligad\p{L}*)|no hace falta|gracias por su paciencia|sin compromiso`,
      why: 'Pushing makes people close up; a plain question with a day gets more answers.',
      source: 'P14, P13',
      suggestion: '¿Qué día puede pagarla?',
    },
    String.raw`
(?:usted(?:es)? )?(?:debe|deben|deberá|deberán|tiene|tienen|está|están|ha de|tendrá) (?:\S+ )?(?:que |de )?(?:\S+ )?(?:pagar|abonar|liquidar|efectuar|realizar|responder|contestar|cumplir|obligad\p{L}*|la obligación|saldar|transferir|hacer|regularizar|proceder|ingresar|atender)(?: \S+)?
(?:el |la )?(?:pago|factura|importe|cantidad) (?:\S+ )?(?:debe|deberá|tiene que|ha de|deben) (?:ser|estar|efectuarse|realizarse|hacerse|llegar|constar|abonarse|pagarse)(?: \S+)?
(?:(?:le|les) |^)(?:exig|exij|inst|conmin|reclam|requer|requier|orden|intim|apremi|urg)(?:imos|amos|o)(?:le|les)?(?: \S+)?|exigencia|exigible ya|insist(?:imos|o) en(?: \S+)?|esperamos (?:\S+ )?(?:pago|abone|pague|cumpla|su pago|que (?:pague|abone|cumpla|liquide))(?: \S+)?
(?:nuestra|mi|la|toda) paciencia (?:se|tiene|ha|está|no|llega|\S+)(?: \S+)?|(?:perd\p{L}+|agot\p{L}+|acab\p{L}+) (?:\S+ )?(?:la |nuestra )?paciencia|ya basta|basta ya|se acabó|hasta aquí|ya es hora|es hora de(?: \S+)?|colm\p{L}* el vaso
(?:en|por) su (?:propio |mismo )?(?:interés|bien|beneficio)(?! en| por)|(?:le|más le|mejor le) (?:conviene|vale|valdría|convendría)(?: \S+)?|le (?:aconsej|recomend|suger|sugier|inst)\p{L}* (?:\S+ )?(?:encarecidamente|firmemente|seriamente|vivamente|que pague|que no|pagar|que abone|a que)(?: \S+)?
(?:para |a fin de |con el fin de |si quiere |y así )?(?:evitar|evite|evitarle|evitarse|ahorrarse|ahórrese|ahorrarle) (?:\S+ ){0,3}(?:gastos|problemas|molestias|costes|medidas|inconvenientes|consecuencias|acciones|recargos|disgustos|perjuicios|complicaciones|trámites|intereses|interrupci\p{L}+)
(?:no|ni) (?:\S+ )?(?:toler|acept|admit|conced|habrá|podemos|vamos a|seguir)\p{L}* (?:\S+ )?(?:más|prórroga\p{L}*|excusa\p{L}*|retraso\p{L}*|esper\p{L}*|demora\p{L}*|excepci\p{L}+|aplazamiento\p{L}*|ning\p{L}*|toler\p{L}*|permit\p{L}*)(?: \S+)?|sin (?:excusas?|excepciones|discusión|falta|condiciones)|no negociable|innegociable
(?:si no|a menos que|salvo que) (?:usted )?(?:paga|abona|responde|contesta|recibimos|recibo|efectúa|cumple|abone|pague|liquida|regulariza|atiende)(?: \S+)?|a qué (?:espera|esperan)|(?:seguimos|estamos) (?:todavía |aún )?esperando(?: \S+)?|su (?:única|última) (?:opción|salida|oportunidad|posibilidad)|no nos (?:obligue|haga|fuerce)(?: \S+)?|tómeselo en serio|no (?:lo )?ignore
(?:imperativ|ineludibl|inexcusabl|inaplazabl|improrrogabl|terminant|categóric|taxativ|irrevocabl|indefectibl|rotund|firmement|encarecidament)\p{L}*|(?:pague|abone|cumpla) de una vez(?: por todas)?|de una vez por todas
`,
  ),
  ...saidAs(
    {
      rule: 'hollow',
      why: 'Nobody says this aloud; without it the mail is shorter and sounds like you.',
      source: 'P14, P24',
      suggestion: '',
    },
    String.raw`
(?:espero|esperamos|esperando|deseo|confío) que (?:se encuentr\p{L}*|este (?:correo|mensaje)|esté\p{L}* bien|al recibir|todo (?:vaya|marche)|la presente)(?: \S+)?
(?:gracias|agradec\p{L}*|agradeciéndole\p{L}*)(?: \S+){0,2} (?:de antemano|por adelantado|por anticipado|anticipad\p{L}*)|de antemano,? (?:\S+ )?(?:gracias|agradec\p{L}*)|(?:gracias|agradec\p{L}*) (?:\S+ )?(?:por )?su (?:comprensión|atención|colaboración|amable|confianza|pronta|cooperación|fidelidad|preferencia)
no dude(?:n)? en(?: \S+)?|(?:quedamos|quedo|estamos|permanecemos|nos ponemos) (?:\S+ )?(?:a su (?:entera |completa |total )?disposición|a la espera)(?: \S+)?|a su (?:entera |completa )?disposición
(?:le|les|nos) (?:\S+ )?(?:complace|permitimos|place|dirigimos)(?: \S+)?|(?:por medio de la presente|mediante la presente|por la presente|sirva la presente|nos ponemos en contacto|nos dirigimos a|me dirijo a|me permito|tenemos el (?:agrado|gusto|placer)|lamentamos (?:informar|comunicar)\p{L}*|lamento informar\p{L}*|cumplimos con|queremos informar\p{L}*|le (?:participamos|hacemos saber))(?: \S+)?
(?:adjunto|adjunta|adjuntamos|anexo) (?:\S+ )?(?:encontrar\p{L}*|le |remit\p{L}*|enviamos|a la presente|sírvase)(?: \S+)?|sírvase(?:n)?(?: \S+)?|tenga a bien(?: \S+)?|sin otro particular|sin más por el momento|atentos saludos|muy atentamente
(?:como|un|nuestro) (?:cliente|socio) (?:valioso|apreciado|especial|fiel|preferente)|(?:su|la) (?:satisfacción|confianza|fidelidad) (?:\S+ )?(?:es|para)(?: \S+)?|valoramos (?:\S+ )?(?:su|mucho)(?: \S+)?|nos importa su(?: \S+)?
(?:hemos (?:podido )?(?:constatado|comprobado|comprobar|observado|detectado|constatar)|nos consta|ha llegado a nuestro conocimiento|como (?:es de su conocimiento|ya le informamos|seguramente sabe)|a la fecha|en aras de|con el propósito de|confiando en|tenga la seguridad|puede estar seguro|con motivo de)(?: \S+)?
aprovech\p{L}+ (?:la|esta) (?:ocasión|oportunidad)(?: \S+)?
`,
  ),
  ...saidAs(
    {
      rule: 'jargon',
      why: 'These are words of an office or a court; plain ones are read faster and sound kinder.',
      source: 'P14',
      suggestion: 'facturas abiertas',
    },
    String.raw`
cuentas? por cobrar|saldo (?:deudor|acreedor)|partidas? (?:abierta|pendiente)s?|créditos? vencid\p{L}*|antigüedad de saldos|derechos? de crédito|cartera vencida|exigibles?|(?:un|el|los|de) impagad[oa]s?|acreedor[a]?(?= *[.,;]|$| (?:espera|podrá|exig))
(?:arriba|anteriormente|antes|abajo|supra) (?:mencionad|citad|indicad|referid|expuest|señalad)\p{L}*|(?:antedich|precitad|susodich|referid|citad|mencionad|meritad|indicad)(?:o|a|os|as)(?: factura)?|de referencia|la presente|el presente (?:escrito|requerimiento|documento)|por la presente
(?:conforme a|de conformidad|en virtud de|al amparo|a tenor|no obstante lo|en concepto de|a efectos de|al objeto de|a los efectos|en relación (?:a|con) (?:la|lo)|con respecto a|en lo sucesivo|a partir de la recepción|obrante|dimanante|subsanar|cumplimentar|rogamos a ud)\p{L}*(?: \S+)?
(?:proceder|proceda|procedan|efectuar|efectúe|efectúen|haga efectiv[oa]|hacer frente|satisfacer|satisfaga|regularice[n]?) (?:\S+ )?(?:al?|el|la|de|los|las|su|del|dicho|dicha|esta|este) ?(?:\S+ )?(?:abono|pago|liquidación|importe|factura|saldo|deuda|situación|cuenta|transferencia|ingreso|cantidad|facturas|regularización)
(?:incumplimiento (?:de pago|contractual)|obligaci(?:ón|ones) (?:de pago|contractual|dineraria|pecuniaria)\p{L}*|mora|morosidad|en situación de|condiciones (?:de pago )?pactadas|nivel de (?:reclamación|aviso)|fase de (?:reclamación|cobro)|(?:el|los) abajo firmante\p{L}*|infrascrito|conciliación|asiento|extracto contable|incobrables?)
`,
  ),
  ...saidAs(
    {
      rule: 'tone-words',
      fromTone: 2,
      unless: `segund[oa] (?:entrega|pedido|cuota|envío)`,
      why: 'This is firmer than a first note ought to be; it has its place once that note stayed without an answer.',
      source: 'P8, P22',
      suggestion: 'Quizá se hayan cruzado nuestros mensajes.',
    },
    String.raw`
(?:no (?:he|hemos)|aún no|todavía no|sin haber) (?:\S+ )?(?:recibido|tenido|obtenido) (?:\S+ ){0,3}(?:respuesta|noticias|contestación|pago|ingreso|transferencia)
sin (?:respuesta|noticias|contestación)(?: \S+)?|ninguna (?:respuesta|noticia|contestación)|(?:segund[oa]|nuev[oa]|otr[oa]|2\.?º) (?:aviso|recordatorio|reclamación|requerimiento|solicitud)|(?:de nuevo|nuevamente|otra vez) (?:\S+ )?(?:record|escrib|reclam|pid|solicit|dirig)\p{L}*|(?:recuerdo|recordamos|recordarle|escribo|escribimos|pido) (?:\S+ )?(?:de nuevo|nuevamente|otra vez)
vencid[oa]s?|impagad[oa]s?|(?:sigue|siguen|continúa|permanece|queda|aún|todavía) (?:\S+ )?(?:pendiente|abierta|sin pagar|sin abonar|impagada)s?|retrasad[oa]s?|atrasad[oa]s?|(?:nuestro|mi) (?:anterior|primer) (?:correo|mensaje|aviso|escrito|recordatorio)(?: \S+)?
`,
  ),
  ...saidAs(
    {
      rule: 'tone-words',
      fromTone: 3,
      why: 'So firm a word belongs to a later message; each one goes up by a notch at most.',
      source: 'P22, P14',
      suggestion: '¿Puedo pedirle una fecha?',
    },
    String.raw`
a más tardar(?: \S+){0,3}|como (?:muy tarde|máximo)(?: \S+)?|no más tarde d\p{L}+(?: \S+)?|desde hace (?:mucho|meses|semanas|tiempo|varias|varios)(?: \S+)?|hace (?:meses|semanas|mucho) (?:\S+ )?(?:venci\p{L}*|que)
(?:tercer|tercera|cuart[oa]|3\.?º) (?:aviso|recordatorio|mensaje|correo|reclamación)|(?:varios|varias|tres|cuatro|muchos|muchas|diversos) (?:avisos|recordatorios|correos|mensajes|llamadas|cartas|intentos|veces|ocasiones)
(?:esperamos|espero|contamos con|cuento con|confiamos en) (?:\S+ )?(?:su|el|un|recibir) (?:\S+ )?(?:pago|ingreso|transferencia|respuesta|abono)(?: \S+)?|(?:fecha|respuesta|compromiso) (?:firme|concret[oa]|definitiv[oa]|clar[oa]|ciert[oa])|preocup(?:a|ad[oa]s?|ación|an)
`,
  ),
  ...saidAs(
    {
      rule: 'tone-words',
      fromTone: 4,
      why: 'This belongs to the last message before a partner takes over, and a person decides that one.',
      source: 'P21, P22, P27',
      suggestion: 'Respóndame, por favor, con el día en que pagará.',
    },
    String.raw`
(?:conced|otorg|d|fij|establec|señal)\p{L}* (?:\S+ )?(?:un |el )?(?:último |nuevo |final )?plazo(?: \S+)?|(?:transcurrido|vencido|expirado|pasado|cumplido) (?:dicho|este|ese|el) plazo|plazo (?:improrrogable|de gracia|máximo)
(?:se hará cargo|asumirá|se encargará|pasará a gestionar|gestionará)(?: \S+){0,3}|último paso|(?:no hemos|sin) (?:\S+ )?(?:podido|logrado|llegar|llegado|conseguido) (?:\S+ )?(?:acuerdo|acordar|llegar|ponernos|contactar)(?: \S+)?|(?:traslad|entreg|pas|deriv)\p{L}* (?:\S+ )?(?:expediente|caso|asunto|cuenta)
`,
  ),
];
