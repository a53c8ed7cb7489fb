import {
  AMOUNT_IN_WORDS,
  CHARGE,
  DECIDABLE_STEP,
  DOUBT,
  EMPTY_PROMISE,
  FINAL_WORD,
  HINT,
  HURRY,
  REPROACH,
} from '../reasons.ts';
import { type HarmlessSentence, saidAs, type WordEntry } from '../word-list.ts';

const ASK = { suggestion: 'Escríbame o llámeme y encontraremos una solución.' };
/** Ways of saying that turn on the sentence around them. */
export const MORE_SPANISH_WORDS: readonly WordEntry[] = [
  ...saidAs(
    { ...DECIDABLE_STEP, ...ASK },
    String.raw`
(?:ante|delante de) (?:el|un|la) (?:juez|jueza|tribunal|juzgado)|(?:costas|gastos|costes|costos) (?:del juicio|judiciales|legales|procesales|de abogado|del proceso|del procedimiento)
`,
  ),
  ...saidAs(
    { ...HINT, ...ASK },
    String.raw`
(?:no nos (?:oblig\p{L}*|fuerc\p{L}*|pong\p{L}*)|(?:nos|me) (?:obliga\p{L}*|fuerza\p{L}*|ver\p{L}* obligad\p{L}*)) (?:\S+ )?(?:a|en) (?:\S+ ){0,3}(?:ir|tomar|actuar|recurrir|hacer|pasar|llegar|buscar|situación|más)(?: \S+){0,2}|ir más (?:allá|lejos)|llegar más lejos
(?:ya )?(?:sabe|imagina|supone|puede imaginar|se imagina|adivina|conoce)(?:rá)? (?:\S+ ){0,3}(?:lo que (?:viene|sigue|pasa\p{L}*|ocurr\p{L}*|le espera)|cómo (?:acaba|termina|sigue)\p{L}*|qué (?:viene|sigue|pasa)\p{L}*|el resto|el siguiente paso)|(?:en|a) (?:otras|terceras) manos|(?:otros|menos amables|menos agradables) (?:medios|caminos|métodos|pasos|cauces)|antes de que (?:otros|terceros|otras personas) (?:\S+ ){0,4}(?:interv\p{L}*|met\p{L}*|encarg\p{L}*)
`,
  ),
  ...saidAs(
    { ...DOUBT, suggestion: 'Si hay un motivo que no conozco, dígamelo, por favor.' },
    String.raw`
si (?:\S+ ){0,3}(?:alguna vez|realmente|de verdad|en algún momento) (?:\S+ ){0,3}(?:pens\p{L}*|quis\p{L}*|tuv\p{L}*|intención|pretend\p{L}*|pag\p{L}*)(?: \S+){0,3}|(?:dud\p{L}*|poner en duda|desconfi\p{L}*|cuestion\p{L}*) (?:\S+ ){0,3}(?:honestidad|honradez|sinceridad|palabra|buena fe|intenci\p{L}*|seriedad)(?: \S+)?|mala fe|(?:ya )?no (?:\S+ ){0,2}(?:creer(?:le|nos|me)?|fiar(?:nos|me)?|confiar|creemos|creo) (?:\S+ ){0,3}(?:palabra|usted|promesas?|diga|dice)(?: \S+)?|su palabra (?:\S+ )?(?:vale|valga|cuenta|no)(?: \S+){0,3}|nunca (?:tuvo|ha tenido) (?:\S+ )?intención(?: \S+){0,3}|con engaños?|bajo falsos pretextos
`,
  ),
  ...saidAs(
    { ...CHARGE, suggestion: '' },
    String.raw`
por (?:esta|este|cada) (?:carta|aviso|recordatorio|correo|gestión|escrito|mensaje)[\s\S]{0,15}(?:cobra\p{L}*|cargar\p{L}*|cargamos|factur\p{L}*|pedimos|añad\p{L}*|sum\p{L}*)(?: \S+){0,3}|(?:esta|este|cada) (?:carta|aviso|recordatorio|escrito) (?:\S+ )?(?:tiene un (?:coste|costo)|cuesta|supone|se cobra|se factura)(?: \S+){0,3}
(?:pierde[ns]?(?: usted(?:es)?)?|perder[áé]\p{L}*|sin efecto|se (?:le )?anula(?:rá)?|anularemos|retiraremos|se queda sin) (?:el |la |su |tu )(?:descuento|rebaja|bonificación|promoción|precio especial)(?: \S+)?
(?:cobrar|cobraremos|facturar|facturaremos|facturarle|cobrarle|repercutir\p{L}*|cargar\p{L}*|trasladar\p{L}*) (?:\S+ ){0,3}(?:tiempo|trabajo|gestión|gestiones|molestias|horas|trámites?|costes?|costos|gastos)(?: \S+){0,2}|(?:costas|gastos|costes|costos) (?:del juicio|judiciales|legales|procesales|de abogado|del proceso|de gestión|de reclamación|de recobro)
`,
  ),
  ...saidAs(
    { ...HURRY, suggestion: 'antes del 15 de diciembre' },
    String.raw`
últimas? (?:oportunidad|ocasión|posibilidad|chance)(?:es)?|sin perder (?:ni )?(?:un|una|más) (?:minuto|instante|segundo|tiempo|hora)|(?:cada|ni un) (?:minuto|hora) (?:cuenta|más)|en el acto|ipso facto|a vuelta de correo|al instante
`,
  ),
  ...saidAs(
    { ...FINAL_WORD, suggestion: 'una nota sobre su factura' },
    String.raw`
por última vez|(?:ya )?no (?:le )?(?:volveremos a|vamos a volver a|volveré a) (?:escribir\p{L}*|recordar\p{L}*|avisar\p{L}*|insistir)
`,
  ),
  ...saidAs(
    { ...EMPTY_PROMISE, suggestion: 'Me ocupo yo y le escribo antes del viernes.' },
    String.raw`
(?:garanti\p{L}*|promet\p{L}*|jur[oa]\p{L}*|asegur\p{L}*)[\s\S]{0,50}(?:jamás|nunca|nada|ningun\p{L}*|ningún|siempre|absolutamente)(?: \S+){0,4}|pase lo que pase|tiene (?:mi|nuestra) palabra|(?:jamás|nunca) (?:\S+ )?(?:se )?(?:interrump\p{L}*|repet\p{L}*|volver\p{L}*|afect\p{L}*|ocurrir\p{L}*)(?: \S+)?|no (?:tendrá|habrá|tiene) (?:\S+ ){0,2}(?:la más mínima|ninguna|la menor) (?:\S+ )?(?:consecuencia|repercusión)\p{L}*|pague cuando (?:quiera|le apetezca|guste)(?: \S+){0,3}|no le (?:va a pasar|pasará|ocurrirá) (?:\S+ )?nada|cien por cien
`,
  ),
  ...saidAs(
    { ...REPROACH, suggestion: 'Todavía no veo el pago aquí; quizá se ha cruzado con este correo.' },
    String.raw`
(?:nos|me) (?:\S+ )?(?:dejado|dejó|deja|tiene|ha tenido) (?:\S+ )?(?:plantad\p{L}*|tirad\p{L}*|esperando|colgad\p{L}*|en la estacada)(?: \S+)?|(?:no|ni) (?:\S+ )?(?:se )?(?:molesta\p{L}*|digna\p{L}*|ha dignado|tenido la (?:amabilidad|delicadeza))(?: \S+){0,3}|(?:otra vez|una vez más|de nuevo) (?:\S+ )?(?:nos|usted|sin|ha|incumpl\p{L}*)(?: \S+)?
`,
  ),
  ...saidAs(
    { ...AMOUNT_IN_WORDS, suggestion: 'Llámeme cuando le venga bien, por favor.' },
    String.raw`
(?:\p{L}*(?:cientos?|cientas?|mil|cien|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cinco|seis|siete|ocho|nueve|diez)|\d[\d.,]*) (?:pesos?|euros?|dólares|mxn)
`,
  ),
];
/** Sentences that have such words and mean something else. */
export const HARMLESS_IN_SPANISH: readonly HarmlessSentence[] = [
  {
    rules: ['threat'],
    pattern: String.raw`consecuencias (?:de la (?:dana|inundación|helada|gripe|mudanza|sequía|nevada|riada|granizada|gota fría)|del (?:temporal|incendio|terremoto|apagón|covid|accidente|ciclón|huracán|virus)|de las (?:lluvias|obras|inundaciones))|denuncia[\s\S]{0,40}(?:robo|hurto|accidente|seguro)|(?:procurador\p{L}*|notari\p{L}*|abogad\p{L}*|alguacil)[\s\S]{0,40}(?:vecin[oa]|client[ea])|problemas de (?:agenda|tráfico|aparcamiento|conexión)`,
  },
  {
    rules: ['shame'],
    pattern: String.raw`(?:ficheros?|registros?|listas?) de (?:moros|impag)\p{L}*|vergüenza la mía|(?:lo demás|el resto|de eso) (?:ya )?se habla|no sabe con quién|busca historias`,
  },
  {
    rules: ['final-notice'],
    pattern: String.raw`(?:tiene|tienen|tendrá|tendrán) (?:\S+ )?la última palabra|última palabra (?:de (?:agradecimiento|gracias)|es suya|la tiene)`,
  },
  {
    rules: ['false-urgency'],
    pattern: String.raw`(?:el|mi|nuestro|su) último tren (?:a|de|hacia) \p{L}+ (?:sale|llega|pasa|es)|(?:corrij|correg|corrig|cambi|arregl|devuelv|repar|resuelv)\p{L}* (?:\S+ ){0,2}en el acto`,
  },
  { rules: ['fee'], pattern: 'recargo de equivalencia' },
  {
    rules: ['threat', 'shame'],
    pattern: String.raw`ninguna intención de|jamás se interrump\p{L}*|no le va a pasar (?:absolutamente )?nada|pase lo que pase|señora? alguacil|juez (?:de línea|del? (?:concurso|torneo))|lamentable lo d|hasta entonces no hay|(?:escribió|decía|escribía|dijo)[\s\S]{0,25}vergüenza|no se preocupe, pasa|reseña[\s\S]{0,30}(?:alegrar|agradec|gustar)\p{L}*|(?:no|nada) (?:\S+ )?(?:tiene )?que ver|que menciona no es|exmarido|exmujer|(?:policía|guardia civil) le devolvió|(?:denuncia|parte) (?:\S+ ){0,2}(?:del|por el|de la|de un|de su) (?:robo|hurto|seguro|accidente|siniestro)|(?:lo|el|del|por el|su) (?:del )?robo(?: de \S+ \S+)?,|embargo de (?:la |el )?(?:pescado|pesca)|embargo del? (?:atún|pescado|producto|la pesca)|(?:su|sus|tu|vuestr[oa]s?) (?:propi\p{L}* )?(?:abogad\p{L}*|bufete|asesoría jurídica|letrad\p{L}*) (?:\S+ ){0,3}(?:pid|quier|dese|nos |me |solicit|necesit|ha )\p{L}*|ante todo|al juicio de|consecuencias de (?:la|el|del|las) (?:huelga|tormenta|lluvia|obra|avería|nieve|pandemia|retraso)\p{L}*|me reservo (?:la|el|un|una) (?:mañana|tarde|día|hora|mesa|rato|fecha)|gestor de cuenta|oposiciones|no hace falta que (?:haga|hagan)`,
  },
  {
    rules: ['threat', 'shame'],
    pattern: String.raw`ninguna intención de|jamás se interrump\p{L}*|no le va a pasar (?:absolutamente )?nada|pase lo que pase|señora? alguacil|juez (?:de línea|del? (?:concurso|torneo))|lamentable lo d|hasta entonces no hay|(?:escribió|decía|escribía|dijo)[\s\S]{0,25}vergüenza|no se preocupe, pasa|reseña[\s\S]{0,30}(?:alegrar|agradec|gustar)\p{L}*|(?:no|nada) (?:\S+ )?(?:tiene )?que ver|que menciona no es|exmarido|exmujer|(?:policía|guardia civil) le devolvió|(?:compruebe|cuidado|verifique|ojo|atent[oa]|revise|desconfíe)[\s\S]{0,80}(?:IBAN|cuenta|remitente|membrete|CLABE|datos|dirección)|membretes? fals\p{L}*|(?:número|n\.º|nº) de póliza|aseguradora(?! de crédito)|consecuencias (?:\S+ ){0,6}(?:asumimos|a nuestro cargo|corren de nuestra)`,
  },
  {
    rules: ['fee'],
    pattern: String.raw`renunci\p{L}*|nadie le (?:ha |va a )?cobr\p{L}*|no le costará|a nuestra costa|(?:multa|sanción) (?:de (?:aparcamiento|tráfico|estacionamiento))|cuota de (?:inscripción|socio|alta|participación)|(?:la|lo|las|los) (?:pagamos|asumimos|cubrimos|absorbemos) nosotros|(?:corre|corren|va|van) (?:de|por) nuestra cuenta|(?:anulad\p{L}*|quitad\p{L}*|retirad\p{L}*|eliminad\p{L}*|condonad\p{L}*|(?:le|se|hemos|han|ha) (?:\S+ )?devuelt\p{L}*|cancelad\p{L}*|hemos (?:quitado|retirado|anulado))|(?:ningún|ninguna|sin|no hay|nunca) (?:\S+ ){0,3}(?:gastos?|costes?|costos?|recargos?|comisi\p{L}*|intereses)`,
  },
  {
    rules: ['final-notice', 'false-urgency'],
    pattern: String.raw`(?:nuestr[oa]|el|la) últim[oa] (?:correo|carta|mensaje|aviso|recordatorio) (?:\S+ ){0,3}(?:fue|era|llevaba|tenía|salió|decía)|según su (?:correo|mensaje|nota)|¿sigue (?:siendo )?así|(?:último|final) antes del cierre|hasta entonces no hay|última vez que (?:us|hablamos|nos|ped|compr)\p{L}*|última (?:hornada|revisión|sesión|página|mensualidad)|que menciona no es|da igual|(?:repuesto|mensajero|repartidor|pieza)[\s\S]{0,50}(?:hoy|tarde)|hoy como muy tarde[\s\S]{0,50}(?:repuesto|mensajero|repartidor|pieza)|(?:entrega|era|pedido) (?:\S+ )?urgente|función|espectáculo|últim[oa]s? (?:oportunidad|ocasión|día|posibilidad|chance)(?:es)? (?:de|del|para|en|antes) (?:\S+ ){0,3}(?:feria|ver|visitar|conocer|encontrar\p{L}*|probar|pedir|hablar|localizar\p{L}*|vacaciones|exposición|modelo|temporada|mes)|(?:no|nunca) (?:es|será) (?:un|el|nuestro) últim[oa] (?:aviso|recordatorio)|último plazo (?:llegó|entró|quedó|pagado)|su últim[oa] (?:nota|mensaje|correo|carta|comentario|pedido|indicación|consejo|observación)`,
  },
  {
    rules: ['false-urgency'],
    pattern: String.raw`(?:lo|la|los|las) (?:tiene|tendrá|recibe|recibirá) (?:\S+ ){0,3}(?:24|48|72|horas|minutos)|sin (?:ninguna |ningún )?(?:prisas?|urgencias?|apuros?)|(?:no|nada|ningun\p{L}*) (?:\S+ ){0,4}(?:prisa|urg\p{L}*|inmediat\p{L}*|corr\p{L}*|apur\p{L}*)|¿? ?(?:puedo|podría|podemos|le (?:viene|va) bien que) (?:\S+ ){0,4}(?:hoy|mañana)|(?:lo|la|los|las|le|se lo|se la) \p{L}+(?:aremos|eremos|iremos|aré|eré|iré|amos) (?:\S+ )?(?:inmediatamente|enseguida|de inmediato|sin demora|en el acto|al instante|hoy mismo)|(?:esta|ayer por la|por la|de la) mañana(?= *[,.;]|$| \S+)(?![\s\S]*(?:pague|transfiera|antes|tardar|tarde|sin falta))|(?:gracias|agradec\p{L}*)[\s\S]{0,60}(?:inmediat\p{L}*|rápid\p{L}*|pront\p{L}*|enseguida|hoy|puntual\p{L}*)|(?:entró|llegó|recibimos|recibí|hemos recibido)[\s\S]{0,30}(?:hoy|mañana|enseguida)|(?:avería|reparación|servicio|salida|número|línea|teléfono|intervención|pieza)s? (?:de )?urgen\p{L}*|(?:metimos|tramit\p{L}*|enviamos|pusimos|salió|mandamos|hicimos) (?:\S+ ){0,5}urgen\p{L}*|(?:corrig|corregí|repar|envi|mand|cambi)\p{L}* (?:\S+ ){0,4}inmediatamente|(?:ha|han) (?:llegado|entrado)|(?:me|nos) (?:dijo|comentó|escribió|había dicho)|ahora mismo (?:\S+ ){0,2}(?:no hay|estoy|estamos|busco|miro|lo|la|le|tengo|preparo|salgo)|tal como (?:usted )?(?:nos )?pidió|si (?:ahora mismo|hoy) (?:\S+ ){0,3}(?:va|anda|está|no puede)|(?:la|lo|las|los|se lo|le) (?:\p{L}+o|\p{L}+amos|\p{L}+emos) (?:enseguida|en seguida|ahora mismo|al momento|hoy mismo)|(?:técnic\p{L}*|pieza|paquete|equipo|repuesto) (?:\S+ ){0,6}(?:24|48|72)`,
  },
  {
    rules: ['pressure'],
    pattern: String.raw`no le (?:reclam\p{L}*|exij\p{L}*|exig\p{L}*|pid\p{L}*) (?:\S+ )?nada`,
  },
];
