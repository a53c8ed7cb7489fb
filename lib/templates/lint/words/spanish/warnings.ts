import { CHARGE, DECIDABLE_STEP, FINAL_WORD, HINT, HURRY } from '../reasons.ts';
import { saidAs, type WordEntry } from '../word-list.ts';

const ASK = { suggestion: 'Escríbame o llámeme y encontraremos una solución.' };
const OFFICE = String.raw`(?:inspección(?: de trabajo)?|inspector\p{L}*|hacienda|sat|agencia tributaria|seguridad social|imss|profeco|sanidad|ayuntamiento|fiscalía|policía|guardia civil|ministerio|aduanas?|colegio (?:de|oficial)|banco de españa|condusef|juzgado|juez|jueza|tribunal(?:es)?|procurador\p{L}*)`;
const BOSS = String.raw`(?:central|sede|casa matriz|dirección general|director|directora|jef[ea]|patr[óo]na?|empleador|superior(?:es)?|gerente|gerencia|recursos humanos|(?:centro|lugar) de trabajo|franquiciador\p{L}*|grupo|soci[oa]s?|banco|aseguradora de crédito|casero|propietari[oa]|constructora|contratista|promotora|promotor|federación|sindicato|gremio|asociación|cámara de comercio|consejo|clientes|proveedores|alcalde|alcaldesa|mujer|marido|esposa|esposo|pareja|madre|padre|padres|hij[oa]s?|herman[oa]s?|familia|suegr[oa]s?|aval|avalistas?|fiador\p{L}*|presidente|presidenta|comunidad|administrador\p{L}*)`;
const TOLD = String.raw`(?:al corriente|al tanto|informad\p{L}*|avisad\p{L}*|prevenid\p{L}*|alertad\p{L}*|notificad\p{L}*|enterad\p{L}*|en copia)`;
const TAKE = String.raw`(?:recoger|desmontar|llevarnos|llevarme|llevarse|retirar|quitar|cargar|arrancar|descolgar|desatornillar|desconectar|recuperar|cortar|sacar|a por|por)(?:l[oae]s?)?`;
const MEN = String.raw`(?:chicos|muchachos|hombres|señor(?:es)?|tipos|amigos|primos|cuñado|gente|fulanos|colegas|compadres|alguien|uno|cobrador\p{L}*|conocidos)`;
const SUFFERED = String.raw`(?:arrepent\p{L}*|arrepient\p{L}*|(?:pag|cost|sal)\p{L}* (?:\S+ )?car[oa]|lo lament\p{L}*|lo siente\p{L}*|lo recuerdan?|aprendi\p{L}* (?:\S+ )?lección|acab\p{L}* (?:en|por|mal|ante|cerrando|llorando|sin)|termin\p{L}* (?:en|mal|ante|cerrando|sin)|(?:ya )?(?:está|están|estuvo|anda|andan) (?:en (?:el |los )?(?:juzgado|tribunal|juicio|abogado)|con abogado|embargad)\p{L}*|cerr\p{L}* (?:la|el)|perdi\p{L}*|perdier\p{L}*|llegó (?:\S+ )?(?:demanda|embargo|burofax|citación|carta)|demandad\p{L}*|embarg\p{L}*)`;
const GOODS = String.raw`(?:saco|palé|pieza|kilo|litro|caja|camión|metro|tornillo|ladrillo|barra|botella|pedido|entrega|gota|tabla|teja|hora|técnic[oa]|operari[oa]|paquete|bolsa|grano|bidón|garrafa)s?`;
const FORCE = String.raw`(?:mientras|si (?:no|usted|el|la|esto|sigue)|de lo contrario|a falta|sin (?:el )?(?:pago|ingreso|cobr\p{L}*|respuesta|noticias)|hasta que|lástima|pena que|imagin\p{L}*|podría|podríamos|puedo|podemos|qué mal)`;
const CUSTOMER_WISHES = String.raw`(?:usted(?:es)? (?:quería|pidi|prefer)|quería usted|nos pidi|me pidi|pidió|a petición suya|como (?:acordamos|quedamos|pidió|siempre)|gracias|lo siento|perdone|disculpe|si (?:lo )?(?:prefiere|desea|quiere)|tal como|sin coste|sin cargo|en garantía|defectuos\p{L}*|vací[oa]s?|envases|averiad\p{L}*|por error|cambio gratis|de regalo|enhorabuena|tranquil[oa]|robo|accidente|siniestro|ayuntamiento|por obras|alarma (?:salt|son|se))\p{L}*`;

const OTHERWISE = `(?:si no|de lo contrario|en caso contrario|caso contrario|de no ser así|de otro modo|o si no)`;
/** What a kind "otherwise" goes on with: another day, a call, a way to pay. */
const KIND_OTHERWISE = String.raw`(?:llam|escrib|escríb|díga|dig|propon|proponga|conven|quedam|encontr|busc|envi|mand|vuelv|mir|arregl|fraccion|respond|contest|corrij|corrig|comprueb|verif|discul|olvid|gracias|prefier|elij|elig|pas(?:e|arse) a ver|posib|dispon|pregunt|esper|vemos|fij|avise|dé)\p{L}*|(?:lunes|martes|miércoles|jueves|viernes|mañana|mediodía|tarde|semana|correo|teléfono|cheque|tarjeta|transferencia|iban|oficina|cuenta|número|no pasa nada|sin problema|tranquil[oa]|todo bien|entreg\p{L}*|color|modelo|fechas?|día|horas?|cita)`;

/** Threats by who acts, what is done and who suffers, whatever the words for each. */
export const SPANISH_WARNINGS: readonly WordEntry[] = [
  ...saidAs(
    { ...HINT, ...ASK, unless: CUSTOMER_WISHES },
    String.raw`
(?:otr[oa]s?|últim[oa]|más de un[oa]|quien|quienes|los que|el que|al|a los|aquel|alguno|algunos|clientes?|de los (?:dos|tres|cuatro|cinco) que|el (?:bar|taller|vecino|restaurante|hotel|de al lado))(?: \S+){0,10} ${SUFFERED}(?: \S+)?|(?:pregunt\p{L}*|habl\p{L}*) (?:\S+ )?(?:a|al|con) (?:\S+ ){1,5}(?:lo que|cuánto|cómo|qué) (?:\S+ )?(?:le|les|pasó|acabó|terminó|salió|costó)\p{L}*(?: \S+){0,5}|por el mismo camino|(?:seguir|correr) (?:\S+ )?misma suerte
(?:no )?(?:sab|imagin|conoc)\p{L}* (?:\S+ )?(?:con quién|a quién|de lo que|de qué|cómo me las|con quien|hasta dónde) (?:\S+ ){0,2}(?:trat|est[áa]|jueg|jug|habl|met|tien|soy|somos|gast|puedo|podemos|voy|lleg)\p{L}*(?: \S+){0,2}|(?:usted )?no (?:me|nos) conoce(?: \S+)?|(?:ya )?(?:va|vas|van) a (?:ver|enterarse|saber|conocer\p{L}*|lamentar\p{L}*|arrepentir\p{L}*|aprender|acordar\p{L}*)(?: \S+){0,4}|se (?:va a )?(?:acordar\p{L}*|arrepentir\p{L}*|enterar\p{L}*) (?:de|del|usted|toda)(?: \S+){0,3}|(?:broma|gracia|juego|jueguecito|tontería|silencio|chulería|demora|terquedad|ahorro) (?:\S+ ){0,4}(?:sal|cost|acab)\p{L}* (?:\S+ ){0,2}(?:car[oa]|mal)(?: \S+){0,4}
(?:mand|envi|pas|vendr|ven|ir|voy|vam|pued|podem|toc)\p{L}* (?:\S+ ){0,3}(?:a )?(?:\S+ )?(?:a (?:un|una|dos|tres|unos|mis|mi|los) ${MEN}|(?:la|una) grúa|(?:el|un) (?:camión|furgón|remolque))(?: \S+){0,6}|${MEN} (?:de(?:l)? frac|de negro|con (?:traje|corbata|maletín)|corpulent\p{L}*|grandes|grandotes)(?: \S+){0,4}|(?:pasar|vendr|ir|vam|voy|pued|podem|volver)\p{L}* (?:\S+ )?(?:a )?(?:desmontar|arrancar|desatornillar|llevarnos|llevarme|descolgar|desinstalar|precintar)\p{L}*(?: \S+){0,4}|(?:pasar|vendr|vam|voy|ir)\p{L}* (?:\S+ )?(?:a|por) (?:${TAKE}) (?:\S+ )?(?:mi|mis|nuestr\p{L}*|su|sus|lo que) (?:\S+ ){0,5}(?:pag|deb|nuestr|mí)\p{L}*(?: \S+)?|(?:se )?(?:qued|quedar)\p{L}* (?:\S+ )?sin (?:\S+ )?(?:cámara|luz|agua|máquina|coche|local|casa|negocio|web|teléfono|caldera|calefacción|género|local|toldo|ascensor|empresa|piso|camión)(?: \S+)?|respond\p{L}* (?:\S+ )?con (?:su|sus|tu) (?:casa|bienes|patrimonio|piso|coche|nómina|pensión|sueldo|propiedades)(?: \S+)?|(?:juega|jugándose|arriesga|arriesgando|puede perder) (?:\S+ )?(?:casa|negocio|piso|coche|nómina|local|patrimonio|empresa|licencia)
(?:no (?:cuente|espere|piense|sueñe) (?:\S+ )?(?:con )?(?:volver a|recuperar|ver|retirar|llevarse|tener|recibir) (?:su|sus|el|la|los)|no (?:volverá|va a volver) a ver|tengo (?:aún |todavía )?(?:las|sus|una copia) (?:\S+ )?(?:llaves|claves|contraseñas|códigos?))(?: \S+){0,3}|(?:teng|tenem|guard|conserv|grab)\p{L}* (?:\S+ ){0,2}(?:guardad\p{L}*|grabad\p{L}*|archivad\p{L}*|tod[oa]s?) (?:\S+ )?(?:sus|tus|los|las|los) (?:audios|mensajes|correos|whatsapps?|promesas|llamadas|fotos|capturas|notas de voz)(?: \S+){0,5}|(?:por|para) lo que pueda (?:pasar|ocurrir|venir|hacer falta)|en su contra|contra usted (?:en|el|un|cuando)|(?:disfrút|aprovéch|apúnt)\p{L}* (?:\S+ )?(?:mientras (?:dure|pueda)|ahora que)(?: \S+)?
(?:usar|valer|empuñar|sacar|enseñar|mostrar) (?:\S+ )?(?:otras armas|los dientes|artillería|la mano dura)|artillería pesada|mano dura|(?:meter|implicar|involucrar|mezclar|traer|recurrir) (?:\S+ )?(?:a )?(?:terceros|terceras personas|otros|nadie más|más gente|extraños)(?: \S+){0,3}|terceros de por medio|por las malas|(?:ganad|ganamos|gano) ?\p{L}* (?:\S+ ){0,3}(?:juicios?|pleitos?|demandas?)(?: \S+){0,3}
`,
  ),
  ...saidAs(
    {
      ...DECIDABLE_STEP,
      ...ASK,
      unless: `${CUSTOMER_WISHES}|client[ae] (?:nuestr|de siempre|de hace)|vecin[oa]|clientas?,|lo arreglo|enhorabuena|jubilación|licitación|subvención`,
    },
    String.raw`
(?:su|sus|el|la|los|las|del|al) ${BOSS}(?: \S+){0,4} (?:será|serán|sería|va a (?:estar|ser|recibir)|estará|quedará|quedarán) (?:\S+ )?${TOLD}|(?:su|sus|el|la) ${BOSS} (?:\S+ ){0,2}(?:sabrá|sabrán|conocerá|descubrirá|va a saber|se enterará|oirá|leerá|recibirá)(?: \S+){0,5}|(?:le|les) (?:puede|va a|pueden|podría|acabará) (?:llegar|llegando) (?:el cuento|la historia|el rumor|la noticia|a los oídos)(?: \S+)?
(?:llam|habl|avis|contact|escrib|acud|dirig|cont|inform|notific|dir|dec|explic|recurr|comunic|denunci)[aei]?(?:r|ré|remos)(?:le|les|lo|sel[oa]|me|nos)? (?:\S+ ){0,4}(?:a|al|con|ante) (?:todos? )?(?:(?:su|sus|tu|tus) (?:propi[oa]s? )?${BOSS}|(?:la|el|los) (?:central|casa matriz|franquiciador\p{L}*|aseguradora de crédito|federación|gremio|administrador\p{L}*|demás proveedores|otros proveedores|proveedores|vecinos|competencia|comunidad))(?: \S+){0,5}|(?:contárselo|decírselo|contarle\p{L}*|decirle\p{L}*|explicárselo|comentárselo|hablarlo|hablar) (?:\S+ ){0,3}(?:a|al|con) (?:\S+ )?(?:su|sus|tu|la|el)? ?${BOSS}(?: \S+){0,3}
(?:llamada|llamadita|carta|aviso|denuncia|visita|correo|soplo|escrito|queja) (?:\S+ ){0,3}(?:a|al|ante|en) (?:la |el |los )?${OFFICE}(?: \S+){0,4}|${OFFICE} (?:\S+ ){0,6}(?:encantad\p{L}*|interes\p{L}*|gustar\p{L}*|le gusta|curios\p{L}*|agradecer\p{L}*|revis\p{L}*|echar un (?:ojo|vistazo)|hacer\p{L}* una visita|se pase|pasar\p{L}* por)(?: \S+){0,3}|(?:explic|cont|dir|dec)\p{L}* (?:\S+ ){0,3}(?:al|a la|ante el|ante la) (?:señor\p{L}* )?(?:juez|jueza|tribunal|magistrad[oa]|juzgado|fiscal|policía|inspector\p{L}*)(?: \S+)?
(?:pag|respond|toc|asum|abon)\p{L}* (?:\S+ ){0,3}(?:su|a su|al|el|tu) (?:padre|madre|aval|avalista|fiador\p{L}*|herman[oa]|mujer|marido|soci[oa]|suegr[oa]|hij[oa])(?: \S+){0,5}|(?:ejecut|reclam|cobr|dirig|ir)\p{L}* (?:\S+ ){0,3}(?:el aval|al aval|la garantía|al avalista|al fiador|contra (?:el|su|la) (?:aval|avalista|fiador\p{L}*|fianza))(?: \S+)?|(?:firmó|firmaron) (?:\S+ )?(?:aval|el aval|como aval\p{L}*|de aval|como fiador\p{L}*)
(?:ordene?s?|órdenes) (?:de )?(?:aprehensión|arresto|detención|captura|embargo|registro|desalojo|lanzamiento)(?: \S+){0,3}|(?:pedir|solicitar|instar|presentar) (?:\S+ )?(?:concurso|quiebra|insolvencia|embargo)(?: \S+)?|concurso (?:necesario|de acreedores)|(?:cheques? sin fondos|alzamiento de bienes|insolvencia punible|delito)(?: \S+){0,3}|(?:periódico|prensa|diario|periodistas?|radio|televisión|telediario|redes)(?: \S+){0,5} (?:busc|interes|encant|public|sac|saldr|sab|cont|enter|histori)\p{L}*(?: \S+){0,4}
(?:ni un|ni una|ningún|ninguna)(?: sol[oa])? ${GOODS}(?: \S+){0,3} (?:sal|entr|ir|lleg|mov|cruz|vuelv|volv|recib|será)\p{L}*(?: \S+){0,3}|(?:no|sin pago|y sin \S+) (?:\S+ ){0,3}(?:saldrá|irá|entrará|llegará|se moverá|volverá|subirá|pisará|nadie irá|nadie va) (?:\S+ )?(?:ni|nada|ningún|nadie|ninguna|hasta|mientras|si)(?: \S+){0,2}|(?:sin|hasta|mientras)(?: \S+){0,4} (?:pag|cobr|ingres|saldo)\p{L}*,? (?:\S+ )?(?:nadie|nada|ningun\p{L}*|ningún|no hay|no (?:\S+ )?(?:ir|sal|sub|lleg|entreg|reparti|mov|haber|abr|volv)\p{L}*)(?: \S+){0,3}|no se (?:va|van) a \p{L}+ sol[oa]s?(?: \S+)?
(?=[\s\S]*${FORCE})(?:su|sus|la|el|los|las)(?: \S+){1,3} (?:podría|podrá|puede|pueden|será|serán|sería|quedará|quedarán|va a|van a) (?:quedar|ser|estar|quedarse)? ?(?:desactivad|cortad|bloquead|suspendid|parad|cerrad|apagad|desconectad|anulad|borrad|eliminad|retenid|fuera de servicio|sin servicio|cancelad|precintad)\p{L}*(?: \S+){0,3}|(?:desactiv|cort|bloque|desconect|apag|borr)\p{L}* (?:\S+ )?(?:su|sus|tu|tus|el|la) (?:\p{L}+ )?(?:alarma|calefacción|web|cuenta|acceso|línea|luz|agua|gas|conexión|correo|tarjeta|cámaras?|caja|servidor|programa|tienda|suscripción|teléfono|internet|licencia|página)s? (?:\S+ ){0,3}(?:a distancia|desde|hoy|mañana|si|hasta|el (?:lunes|martes|miércoles|jueves|viernes)|mientras)(?: \S+)?
`,
  ),
  ...saidAs(
    { ...DECIDABLE_STEP, ...ASK, unless: KIND_OTHERWISE },
    String.raw`
${OTHERWISE}, (?:\S+ ){1,9}\S+|(?:de lo contrario|en caso contrario|caso contrario|de no ser así) (?:\S+ ){1,9}\S+
`,
  ),
  ...saidAs(
    {
      ...CHARGE,
      suggestion: '',
      unless: String.raw`(?:sin (?:cargo|coste|recargo)|no (?:\S+ )?(?:cobr|carg|añad|factur)\p{L}*|gratis|de regalo|pidió|encarg\p{L}*|presupuesto|opcional|si (?:quiere|prefiere|desea)|devolv\p{L}*|abono|error|a nuestra|nosotros|unidades|piezas de más|metros|días más|catálogo|alquiler|noche|habitación|recargo de equivalencia|mal puesto)(?!\p{L})`,
    },
    String.raw`
(?:tiempo|horas?|llamadas?|correos?|cartas?|certificado|desplazamientos?|viajes?|gasolina|sellos?|burofax|recordatorios?|avisos?|gestión|gestiones|visitas?|paseos?|molestias|papeleo|disgusto)(?: \S+){0,9} (?:(?:se )?(?:la|lo|las|los)|le) (?:\S+ )?(?:cobr|factur(?:o|ar|amos|aré|aremos)|carg[ou]|sum[oa]|añad|paga|apunt|pong|pond|repercut|descont)\p{L}*(?: \S+){0,4}|(?:horas|tiempo|llamadas?|gastos|viajes?|cartas?)(?: \S+){0,6} (?:voy|vamos|van|irán|va) a (?:\S+ )?(?:sumar|añadir|cobrar|facturar|cargar|poner|apuntar|la factura|su cuenta)\p{L}*(?: \S+){0,4}
(?:lo |la |se lo )?redonde\p{L}* (?:\S+ ){0,3}(?:a|en|hasta) \S+|por (?:las|la|mi|mis|tanta) (?:molestias?|lata|paciencia|espera|tardanza|demora|seguimiento|perseguir\p{L}*),? (?:\S+ ){0,5}\d[\d.,]*(?: \S+)?|(?:almacenaje|almacenamiento|custodia|depósito|estancia|parking|bodegaje|seguimiento|gestión|reconexión|reactivación|reapertura|trámites?|tramitación|rehabilitación|administración|expediente|desbloqueo)(?: y \p{L}+)? ?[:,] ?\d[\d.,]*(?: \S+){0,3}|\d[\d.,]* ?(?:€|euros?|pesos|\$|dólares)? (?:al|por|cada) (?:día|semana|mes|noche)(?: (?:de|desde|por|hasta)(?: \S+){0,2})
\d[\d.,]* ?(?:€|euros?|pesos)? ?(?:\+|más|mas) ?IVA (?:por|de) (?:\S+ )?(?:seguimiento|gestión|recordatorio|reclamación|trámite|molestias?|aviso)(?: \S+)?|(?:facturita|cargo|cargito|extra|pico|plus|suplemento|piquito) (?:de|por) (?:\S+ ){0,3}\d[\d.,]*(?: \S+){0,4}|(?:será|serán|serían|son|pasa|pasan|queda|sale|pongo) (?:\S+ ){0,2}\d[\d.,]* ?\S{0,6} (?:en (?:vez|lugar) de|y no|en vez) \d[\d.,]*|son \d[\d.,]* ?(?:€|euros?|pesos)? (?:más|extra|adicionales)|(?:pas|volv|cobr|factur|aplic)\p{L}* (?:\S+ ){0,2}(?:a )?(?:la )?tarifa (?:sin descuento|completa|normal|alta|plena)(?: \S+){0,4}|(?:correo|certificado|burofax|carta|sello|sobre|notario|abogad[oa]|gasolina|mensajero) (?:\S+ )?(?:lo|la|los) (?:paga|pagan|pagará|abona|pone) (?:usted|ustedes)(?: \S+){0,3}
`,
  ),
  ...saidAs(
    {
      ...HURRY,
      suggestion: 'antes del 15 de diciembre',
      unless: String.raw`(?:inscri|matrícula|sembrar|plantar|entradas?|feria|oferta|reservar|gracias|repuesto|mensajero|subvenci|convocatoria|técnic|concurso de|corrij|cambi)\p{L}*`,
    },
    String.raw`
(?:hoy|mañana|esta (?:noche|tarde)|ya) (?:\S+ )?(?:se acaba|acaba|termina|vence|expira|cierra|se cierra|finaliza) (?:el|su|este|la) (?:plazo|tiempo|prórroga|término|margen)|(?:plazo|término|margen|tiempo) (?:\S+ )?(?:improrrogable|perentorio|fatal|inaplazable|de (?:24|48|72) horas|se (?:acaba|agota|acabó)|agotado)(?: \S+){0,3}|improrrogable|(?:un|mi|nuestro|este) ultimátum(?: \S+)?|ni (?:un|una) (?:solo |sola )?(?:día|hora|minuto|semana|segundo) más(?: \S+)?|(?:en )?(?:este|ese) (?:mismo|preciso) (?:instante|momento|segundo|minuto)|(?:quedan?|le quedan?) (?:\S+ )?(?:\d+|dos|tres|unas|pocas|un par de) (?:horas|minutos)(?: \S+)?|(?:cronómetro|reloj|cuenta atrás|contador) (?:\S+ )?(?:corr|march|empez|ya|está)\p{L}*(?: \S+)?|mientras (?:todavía |aún )?(?:esté|está) a tiempo|(?:antes de que sea|ya es|será|es) (?:demasiado )?tarde (?:para (?:pagar|hablar|arregl|negoci|evit))\p{L}*
`,
  ),
  ...saidAs(
    {
      ...FINAL_WORD,
      suggestion: 'una nota sobre su factura',
      unless: String.raw`gracias|agradec\p{L}*|promoci\p{L}*|temporada|catálogo`,
    },
    String.raw`
no (?:se lo|te lo|le|lo|voy a|vuelvo a|pienso|vamos a) (?:\S+ ){0,2}(?:repet|recordar|record|reclam|escrib|insist|ped|dec|avis)\p{L}* (?:otra vez|más|de nuevo|una vez más|nunca más|por)(?: \S+)?|(?:hasta aquí|aquí) (?:\S+ )?(?:lleg|acab|termin)\p{L}* (?:\S+ )?(?:mis|nuestr[oa]s|los|las|mi|la) (?:recordatorios|avisos|cartas|correos|mensajes|paciencia|amabilidad|buenas palabras)|(?:mis|nuestr[oa]s|los|las) (?:recordatorios|avisos|cartas|correos|mensajes) (?:\S+ )?(?:se acaban?|terminan?|se terminan?|acaban) (?:aquí|hoy|con)(?: \S+)?|no habrá (?:un )?(?:siguiente|segund[oa]|tercer\p{L}*|cuart[oa]|próxim[oa])(?: \S+)?
`,
  ),
];
