import { saidAs, type WordEntry } from '../word-list.ts';
import { MERE_MENTION, ORDINARY_SPANISH_LIFE } from './ordinary-life.ts';

const LAWYER = String.raw`(?:abogad(?:o|a|os|as)|letrad(?:o|a|os|as)|bufete|despacho (?:de abogados|jurídico)|asesoría jurídica|departamento (?:jurídico|legal|contencioso)|servicios? jurídicos?|equipo (?:jurídico|legal)|asesor(?:es)? (?:jurídic|legal)\p{L}*|licenciad[oa]s?|(?:gabinete|área) (?:jurídic[oa]|legal)|procurador(?:es|a)?)`;
const COLLECTOR = String.raw`(?:(?:empresa|agencia|compañía|sociedad|gestoría|gestora|firma|despacho|socio|departamento|servicio|entidad)s? (?:\p{L}+ )?(?:de|en) (?:la )?(?:cobr(?:o|os|anza|anzas)|recobros?|recuperación|recaudación|gestión de cobros?|impagados|impagos)|cobrador(?:es|a)?|recobros?|cobranzas?|terceros?|(?:empresa|agencia|compañía|entidad|socio|gestora|firma|sociedad|despacho|gestoría) (?:extern|especializad|ajen)\p{L}*)`;
const SUPPLY = `(?:suministros?|entregas?|envíos?|servicios?|cuentas?|pedidos?|accesos?|contratos?|créditos?|líneas? de crédito|prestaci(?:ón|ones)|suscripci(?:ón|ones)|relaci(?:ón|ones) comercial(?:es)?|mercancías?)`;
const STOP = String.raw`(?:suspen\p{L}*|interrump\p{L}*|interrupción|cort(?:ar|aremos|ado|ada|ados|adas|e)|cancel\p{L}*|bloque\p{L}*|paraliz\p{L}*|congel\p{L}*|deten(?:er|dremos|ido|idos|idas|ida)|par(?:ar|aremos)|rescind\p{L}*|resolver (?:el|su)|cerr(?:ar|aremos|ado|ada|adas)|anul\p{L}*|cesar|cesaremos|dar de baja|retir(?:ar|aremos)|finaliz\p{L}*|romper)`;

/** Consequences nobody has decided, and those nobody may name at all. */
export const SPANISH_THREATS: readonly WordEntry[] = [
  ...saidAs(
    {
      rule: 'threat',
      isDecidable: true,
      unless: String.raw`(?:forma|nombre|domicilio|persona|razón|dirección|representante) (?:jurídic|legal|social)\p{L}*|(?:aviso|festivo|día) legal|ninguna (?:acción|medida|demanda)|(?:mucha|gran|alta|poca|más|menos|la|esta|tanta) demanda (?:de|del|en|que tienen|por)|a (?:mi|nuestro|su|tu) juicio|muelas? del juicio|embargo de (?:la pesca|pescado|armas|otro cliente)|aduana|sin embargo,|(?:sano|buen|perder el) juicio|procedimiento (?:de (?:devolución|pedido|entrega|compra)|interno)|${ORDINARY_SPANISH_LIFE}`,
      why: 'Nobody has decided a legal step, and a step that is not decided and meant must not be announced.',
      source: 'US11, UK3, B7, P21',
      suggestion: 'Dígame qué día le viene bien, o llámeme si algo se lo impide.',
    },
    String.raw`
(?:acci(?:ón|ones)|medidas?|procedimientos?|procesos?|vías?|pasos|trámites|diligencias|actuaci(?:ón|ones)|recursos|consecuencias|reclamaci(?:ón|ones)|cobro|demandas?|instancias?|gestiones) (?:\S+ )?(?:legal(?:es)?|judicial(?:es)?|jurídic\p{L}*|penal(?:es)?|civil(?:es)?|ejecutiv\p{L}*|coactiv\p{L}*|contencios\p{L}*|pertinentes ante)
(?:legalmente|judicial\p{L}*|extrajudicial\p{L}*|por la vía (?:legal|judicial|ejecutiva|penal)|vía (?:judicial|legal|ejecutiva|contenciosa|penal))
(?:llevar|llevaremos|ir|iremos|acudir|acudiremos|vernos|veremos|verse|interpon\p{L}*|present\p{L}*|inici\p{L}*|entabl\p{L}*) (?:\S+ ){0,4}(?:juicios?|demandas?|querellas?|pleitos?|denuncias?|litigios?|monitorio|acciones|procedimientos?)
demandar(?:le|les|lo|los|la|te|á|é|emos)|(?:le|te|les|os|voy a|vamos a|será) (?:\S+ )?(?:demand(?:o|amos|aré|ar|ad[oa]s?))|querella\p{L}*|pleitos?|litig\p{L}+|monitorio|requerimiento (?:notarial|judicial|formal|fehaciente)|ejecución (?:forzosa|judicial)|título ejecutivo|concurso (?:necesario|de acreedores)|(?<!sin )embarg\p{L}*|reten\p{L}* (?:\S+ )?nómina|interposición de|vencimiento anticipado|apercib(?:id[oa]s?|imos|imiento)|(?:pre|extra)judicial|(?:protest|ejecut)\p{L}* (?:\S+ )?(?:letras?|pagarés?|aval(?:es)?)|(?:verse|vernos|vérnoslas|nos veremos|nos vemos|verán?|(?:le|les|te|os) (?:espero|esperamos|veo|veré|veremos)|hablaremos|hablamos) (?:\S+ )?(?:en|ante) (?:\S+ )?(?:tribunal\p{L}*|juzgad\p{L}*|juicio|juez)
(?:demandas?|denuncias?) (?:judicial\p{L}*|contra|ante|por|será|monitoria)
(?:emprend|ejercit|ejerc|inici|entabl|adopt|interpon|interpond|proced|promov)\p{L}* (?:\S+ ){0,4}(?:acciones|medidas|demandas?|procedimientos?|denuncias?|reclamaci\p{L}+|legalmente|vía|concurso|quiebra)(?: \S+)?
(?:pas|remit|entreg|traslad|deriv|envi|transfer|dar|encarg|pon)[aei]?(?:r|rá|rán|ré|remos|mos|o) (?:\S+ ){0,7}(?:a|al|en manos de|con) (?:\S+ ){0,2}${LAWYER}|${LAWYER} (?:se pondr\p{L}*|contactar\p{L}*|le (?:escrib|llam|contact)\p{L}*|actuar\p{L}*|iniciar\p{L}*)(?: \S+)?|(?:borrador|texto) de (?:la |una )?(?:demanda|denuncia|querella)|código penal|(?:en|a) la cárcel(?! de)
(?:se|serán) (?:iniciar|emprender|ejercitar|tomar|adoptar|interpondr|entablar|proceder|procede)\p{L}* (?:\S+ ){0,4}(?:acciones|medidas|demandas?|procedimientos?|denuncias?|reclamación)(?: \S+)?
`,
  ),
  ...saidAs(
    {
      rule: 'threat',
      isDecidable: true,
      unless: `(?:mucha|gran|alta|poca|más|menos|la|esta|tanta) demanda (?:de|del|en|que tienen|por)|${MERE_MENTION}|${ORDINARY_SPANISH_LIFE}`,
      why: 'Nobody has decided a legal step, and a step that is not decided and meant must not be announced.',
      source: 'US11, UK3, B7, P21',
      suggestion: 'Dígame qué día le viene bien, o llámeme si algo se lo impide.',
    },
    String.raw`
tribunal(?:es)?|juzgados?|juez|jueza|jueces|burofax|(?:ser|será|serán|sido|acab\p{L}*|verá|verse) demandad[oa]s?|consecuencias|sanci(?:ón|ones)|(?:la|una) demanda(?= *[.,;!]|$| (?:judicial|está|y))|(?:ante|a|en) la justicia|(?:la|una) corte(?= *[.,;!]|$)
`,
  ),
  ...saidAs(
    {
      rule: 'threat',
      isDecidable: true,
      unless: String.raw`(?:su|sus|tu|vuestro|vuestra) (?:propi\p{L}* )?(?:${LAWYER})|(?:minuta|honorarios|factura|gastos) (?:de |del )(?:nuestr[oa] |mi |el |la )?(?:abogad[oa]|procurador[a]?|letrad[oa])|(?:le|les|lo) representa|calle (?:de )?(?:los )?abogados|${MERE_MENTION}|${ORDINARY_SPANISH_LIFE}`,
      why: 'Naming lawyers reads as a threat unless a person has decided to ask one and the text names the day.',
      source: 'US11, B7, P21',
      suggestion: 'Prefiero con mucho resolverlo directamente con usted.',
    },
    String.raw`
(?:nuestr\p{L}*|un|una|unos|los|las|el|la|al|a|mis?|por|con|de|del|otro) (?:\p{L}+ )?${LAWYER}
`,
  ),
  ...saidAs(
    {
      rule: 'threat',
      isDecidable: true,
      unless: `recogida (?:de|del)|(?:tarjeta|teléfono|llamada) a cobro|cobro (?:de su (?:sueldo|cheque))|daños a terceros|seguro (?:a|de) terceros|tercer(?:o|os|a) (?:piso|planta)|${MERE_MENTION}|${ORDINARY_SPANISH_LIFE}`,
      why: 'A collection partner is named only when a person has decided it, with the day it happens.',
      source: 'P21, P27, US11, B7',
      suggestion: 'Basta una llamada o una línea, y es posible pagar a plazos.',
    },
    String.raw`
(?:empresa|agencia|compañía|sociedad|gestoría|gestora|firma|despacho|socio|departamento|servicio|entidad|gestión|procedimiento|gestor|gestores|profesionales)s? (?:\p{L}+ )?(?:de|del|en) (?:la )?(?:cobr(?:o|os|anza|anzas)|recobros?|recuperación de (?:deudas?|impagados|créditos?)|recuperaciones|impagados|morosos)
recobros?|cobrador(?:es|a)?(?: del frac)?|cobranzas?|cobro (?:judicial|extrajudicial|forzoso|coactivo|ejecutivo)|factoring
(?:pas|remit|entreg|traslad|deriv|envi|transfer|ced|cesión|vend|vender|encarg|encomend|pon|dejar|asign|confiar|transmit)\p{L}* (?:\S+ ){0,8}(?:a|al|en manos de|con) (?:\S+ ){0,2}${COLLECTOR}
(?:contratar|contrataremos|recurrir|recurriremos|acudir|encargar|encargaremos|contactar) (?:\S+ ){0,3}${COLLECTOR}
(?:expediente|deuda|caso|asunto|factura|cuenta) (?:\S+ ){0,6}(?:a|al) (?:un |una |nuestro |nuestra |la |el )?(?:extern\p{L}*|tercero\p{L}*|socio|empresa|agencia|gestora|especialista\p{L}*)(?: \S+)?
`,
  ),
  ...saidAs(
    {
      rule: 'threat',
      unless: String.raw`(?:lluvia|huelga|nieve|obras?|ley|normativa|avería|proveedor|fabricante|tormenta|subida|precios?|materias|horario|tráfico|enfermedad|baja|local|ayuntamiento|transport|inspección|seguridad|tarifas?|cantera|espacio)\p{L}* [\s\S]*oblig\p{L}*|oblig\p{L}* a (?:\S+ )?(?:cambiar de|subir|retrasar|aplazar la|mover|entregar|trabajar|cerrar (?:el|por|antes|dos|una|la|unos))|(?:ninguna|no (?:hace|hacen|es|son|tiene que)|sin) (?:\S+ ){0,3}(?:otra|otras|más) (?:medidas?|pasos?|gesti\p{L}+|acci\p{L}+)|(?:próximos|siguientes) pasos (?:que|acordados)|medidas (?:de la|del|de los) \p{L}+|(?:tomar|tomé|tomamos) (?:las )?medidas de|${ORDINARY_SPANISH_LIFE}`,
      why: 'A consequence that is hinted at frightens and tells nobody anything; say what you ask for instead.',
      source: 'US11, UK3, B7, P14',
      suggestion: 'Escríbame o llámeme, y encontraremos una solución.',
    },
    String.raw`
(?:otras|nuevas|más|todas las|las|cuantas|ulteriores|posteriores|toda clase de|demás|diferentes) (?:medidas|acciones|actuaciones|vías|gestiones|consecuencias|pasos) (?:necesari|pertinent|oportun|adecuad|correspondient|que (?:proced|estim|sean|haga|consider|correspond|nos|me|hubiere|fuer|la ley|el derecho)|drástic|a nuestro|sean|procedan|más|legal|sever|contundent|disponibles)\p{L}*(?: \S+)?
(?:tom|adopt|emprend|recurr|aplic|inici|proced|ejerc)\p{L}* (?:\S+ ){0,2}(?:(?:otras|las|más|todas las|nuevas) (?:medidas|acciones|actuaciones|vías|pasos)|acciones|actuaciones|sanciones|represalias|medidas(?= *[.,;!]|$| (?:contra|si|legales|para (?:cobrar|recuperar|exigir|que))))(?: \S+)?
(?:medidas|acciones|actuaciones|sanciones|otras vías) (?:\S+ ){0,3}(?:serán|se|tomarán|tomaremos|adoptarán|adoptaremos|pueden|podrían|contra)(?: \S+)?
(?:nos|me|se) reserv\p{L}* (?:\S+ ){0,3}(?:derecho|acciones|facultad|posibilidad|opción|medidas|vía)\p{L}*(?: \S+){0,3}|reserva(?:mos|ndo|ndonos|rnos)? (?:\S+ )?(?:el derecho|todos|nuestros|las acciones|los derechos|la facultad)|reserva de (?:\S+ )?derechos|todos los derechos reservados|con reserva de
(?:nos|me|se) (?:ver\p{L}*|veremos|vemos|veríamos|sentimos|sentiremos) (?:\S+ )?(?:obligad|forzad|en la obligación|en la necesidad|abocad|precisad|compelid)\p{L}*(?: \S+)?|vernos (?:obligad|forzad)\p{L}*
(?:nos|me) (?:obliga|obligará|obligan|obligaría|fuerza|forzará|empuja|está obligando|deja sin|dejan sin|deja|dejan|dejará)(?: \S+){0,4}? (?:a|otra|opción|alternativa|remedio|salida|elección)|(?:no (?:nos|me) (?:queda|quedará|deja|dejan|dejará|quedaría)|sin (?:otra|más)) (?:\S+ )?(?:otra |más |otro )?(?:opción|alternativa|remedio|salida|elección|que)
sin (?:más|previo|ningún|nuevo|otro|ulterior|mayor) ?(?:\p{L}+ )?(?:aviso|avisos|preaviso|notificación|advertencia|trámite|demora ni aviso|comunicación|recordatorio)
(?:habrá|tendrá|tendrán|tener|traer|traerá|sufrir\p{L}*|asumir\p{L}*|afront\p{L}*|aten\p{L}* a|at[eé]n\p{L}* a|graves?|serias?|sin|evitar|las) (?:\S+ ){0,2}consecuencias(?! (?:de la|del|de los|de las) )(?: \S+)?
(?:de lo contrario|en caso contrario|si no|de no ser así|de no hacerlo|de no recibir\p{L}*|de no (?:pagar|abonar|efectuar|responder|mediar|producirse)|en su defecto|a falta de (?:pago|respuesta)|en caso de (?:impago|no|incumplimiento|falta)|ante la falta de),?(?: \S+){0,10}? (?:nos ver\p{L}*|se ver\p{L}*|se (?:le|les|iniciar|proceder)\p{L}*|tendremos|procederemos|iniciaremos|tomaremos|habrá|será|serán|pasaremos|actuaremos|tendrá|sabrá|deberá|veremos|suspenderemos|pasará|trasladaremos|remitiremos|quedará|adoptaremos|ejerceremos|aténgase|emprenderemos|lamentará|cancelaremos|entregaremos)(?: \S+)?
no (?:dudaremos|dudaré|vacilaremos|nos temblará|tendremos reparo\p{L}*)(?: \S+){0,3}|aténgase a(?: \S+)?|atenerse a(?: \S+)?|queda (?:usted )?(?:avisad|advertid)\p{L}*|está (?:usted )?(?:avisad|advertid)\p{L}*|(?:le|les|te|queda|quedan) (?:\S+ )?advert\p{L}*|última advertencia|se arrepentir\p{L}*|lo lamentar\p{L}*|sabemos dónde|por las malas|amenaz\p{L}*|ya verá|va a saber
escal(?:ar|aremos|ado|ará|ación|amiento|aremos|arlo)(?: \S+)?|tomar cartas en el asunto|actuar en consecuencia|actuaremos (?:en consecuencia|contra|sin|con|de)(?: \S+)?|(?:proceder|procederemos|actuar|acción|acciones) (?:\S+ )?contra (?:usted|ustedes|su)
todos los medios (?:a|que|legales|disponibles|necesarios)(?: \S+)?
(?:hacer|haremos|haré) valer (?:\S+ )?(?:nuestros|mis|los|sus)(?: \S+)?
(?:hacer|haremos|hacerle|haremos) (?:\S+ )?(?:la vida|las cosas) (?:\p{L}+ )?(?:difícil|imposible|complicad|amarg)\p{L}*|(?:tenemos|hay|conocemos) otr[oa]s (?:medios|métodos|vías|formas|maneras)(?: \S+)?|represalias?|repercusiones|(?:la cosa|las cosas|esto) (?:\S+ )?(?:se pondr|acabar|terminar|empeorar)\p{L}* (?:mal|fe[oa]s?)
(?:tendrá|tendrán|recibirá|va a tener) (?:\S+ )?noticias (?:de )?(?:nuestr|l)\p{L}* (?:abogad|juzgad|tribunal)\p{L}*
`,
  ),
  ...saidAs(
    {
      rule: 'threat',
      unless: String.raw`(?:robo|suplantación|usurpación) de identidad|(?:contra|víctima\p{L}* de|intentos? de|correos?|e-?mails?|llamadas?) (?:el |la |un |una )?(?:fraude|estafa|fraudulent\p{L}*)s?|fraudulent\p{L}*|(?:comisaría|calle|plaza|parque|estación|banda) de (?:la )?policía|sin embargo|(?:calle|carretera|aduana|puente|tráfico)|${MERE_MENTION}|${ORDINARY_SPANISH_LIFE}`,
      why: 'An unpaid invoice is no crime, and officers come only from a court: saying so is untrue and frightens.',
      source: 'US11, UK3, ST6, B7',
      suggestion: 'Si algo de la factura no está bien, dígamelo, por favor.',
    },
    String.raw`
polic(?:ía|ial|iales|ías)|guardia civil|fiscalía|procuraduría|agentes? judicial(?:es)?|alguacil(?:es)?|oficial(?:es)? de justicia
(?:(?:vía|querella|código|acción|responsabilidad|denuncia|lo) penal|penalmente|penales|criminal(?:es)?|delitos?|delictiv\p{L}*|delincuent\p{L}*|cárcel|prisión|(?:ser|será|acabar|acabará|terminar|verse|sea) detenid[oa]|detención|arrest\p{L}*|encarcel\p{L}*)
(?:(?:le|te|les|os|lo|la) denunci(?:o|amos)|denunci(?:ar|arle|arles|aremos|a|as|arlo|arlos|aré)|poner (?:una )?denuncia|pondremos (?:una )?denuncia)(?: \S+)?
apropiación indebida|alzamiento de bienes|insolvencia punible|(?:por|de) (?:fraude|estafa|robo|hurto|despojo|abuso de confianza)(?= *[.,!;]|$| (?:ante|en))
incaut\p{L}*|confisc\p{L}*|desahuci\p{L}*|decomis\p{L}*|subast(?:a|ar|aremos|ados) (?:\S+ )?bienes
(?:retirar|retiraremos|recuperar|recuperaremos|llevarnos|llevaremos) (?:\S+ )?(?:el |la |los |las |su |sus )?(?:material|mercancía\p{L}*|bienes|máquinas?|equipos?|productos?)(?= *[.,!;]|$)
`,
  ),
  ...saidAs(
    {
      rule: 'threat',
      unless: `nota de crédito|tarjeta de crédito|${ORDINARY_SPANISH_LIFE}`,
      why: 'A ruined credit record is a threat that law and courtesy forbid.',
      source: 'US11, B7',
      suggestion: 'Si es difícil pagarlo todo de una vez, encontraremos juntos una solución.',
    },
    String.raw`
ASNEF(?:[- ]equifax)?|RAI|badexcug|CIRBE|equifax|experian|icired|dicom|infocorp|veraz|datacrédito|buró de crédito|burós|central(?:es)? de riesgos?|creditreform|schufa|banque de france|boletín comercial
(?:registro|fichero|lista|listado|base|ficheros|registros|listas|listados)s? (?:\p{L}+ )?(?:de (?:datos de )?)?(?:moros\p{L}*|impagad\p{L}*|impagos|deudor\p{L}*|solvencia|incumplimientos|negra|negras|incidencias)|listas? negras?
(?:historial|calificación|puntuación|informe|reputación|reporte|perfil|solvencia|rating|registro|expediente) (?:\p{L}+ )?(?:crediti\p{L}*|de crédito|financier\p{L}*|patrimonial|económica)|solvencia|crediticia?s?
(?:incluir|incluiremos|inscribir|inscribiremos|comunicar|reportar|reportaremos|dar de alta|inclusión|incluid\p{L}*|publicar|figurar|aparecer|anotar) (?:\S+ ){0,6}(?:moros\p{L}*|fichero\p{L}*|asnef|lista\p{L}*|buró\p{L}*|registro\p{L}*)
`,
  ),
  ...saidAs(
    {
      rule: 'threat',
      isDecidable: true,
      unless: String.raw`(?:a petición suya|si (?:usted )?(?:lo )?(?:desea|prefiere|quiere)|como (?:nos )?(?:pidió|solicitó|ha pedido))|(?:los|nuestros|estos) (?:avisos|recordatorios)|con (?:la|el|nuestr[oa]s?|un|una) (?:antigu|anterior|proveedor|imprenta|compañía|empresa)\p{L}*|(?:duplicad|equivocad|erróne)\p{L}*|por error|no (?:lo )?(?:necesit|quier)|${ORDINARY_SPANISH_LIFE}`,
      why: 'Stopping supply or closing an account is a consequence: a person decides it first and names the day.',
      source: 'US11, B7, P21',
      suggestion: 'Dígame qué día le viene bien, para que todo siga como siempre.',
    },
    String.raw`
${STOP} (?:\S+ ){0,4}${SUPPLY}
${SUPPLY} (?:\S+ ){0,4}(?:será|serán|quedará|quedarán|podrá|podrán|puede|pueden|se|va|van) (?:\S+ )?(?:ser |a ser )?(?:\S+ )?${STOP}
(?:no|ningún|ninguna) (?:\S+ ){0,3}(?:más|nuevos|nuevas) (?:pedidos?|entregas?|envíos?|servicios?|suministros?)|(?:solo|únicamente|sólo) (?:\S+ ){0,3}(?:pago (?:por )?(?:adelantado|anticipado)|al contado|prepago)
`,
  ),
];
