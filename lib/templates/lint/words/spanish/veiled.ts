import { CHARGE, DECIDABLE_STEP, DOUBT, FINAL_WORD, HINT, HURRY } from '../reasons.ts';
import { saidAs, type WordEntry } from '../word-list.ts';

const ASK = { suggestion: 'Escríbame o llámeme y encontraremos una solución.' };
const PAID = String.raw`(?:pag\p{L}*|pague\p{L}*|abon\p{L}*|transferencia|transfier\p{L}*|ingres\p{L}*|sald\p{L}*|liquid\p{L}*|dinero|cobr\p{L}*|deposit\p{L}*|importe|suma)`;
const KEEP = String.raw`(?:qued|guard|conserv|reten|retien|devol|devuelv|entreg|salir|sale|saldr|sac|mov|muev|recog|llev|desmont|desinstal|descolg|quit|retir|almacen)\p{L}*`;
const BRAND = `(?:porsche|bmw|mercedes|audi|tesla|ferrari|rolex|jaguar|maserati|range rover|lexus|jacuzzi|yate|barco|4x4|todoterreno|camionetón)`;
const KIN = String.raw`(?:abuel[oa]s?|padres?|madre|papá|mamá|tí[oa]s?|patrón|maestro|viejo)`;
const MEN_OF_LAW = String.raw`(?:policía\p{L}*|guardia civil|abogad[oa]|juez|jueza|fiscal|procurador[a]?|inspector[a]?|notari[oa]|periodista|actuari[oa])`;

/** Roundabout ways of saying what must not be said: everyday words, no word of law among them. */
export const SPANISH_VEILED_WORDS: readonly WordEntry[] = [
  ...saidAs(
    {
      ...DECIDABLE_STEP,
      ...ASK,
      unless: String.raw`(?:su|sus) (?:notari[oa]|abogad[oa])|exmarido|exmujer|(?:nada|nunca) (?:\S+ )?(?:que ver|presentado)|carta de nuestro abogado de \d+|no (?:es|viene|son) (?:nuestr[oa]|de nosotros)|alarma|perito|oposiciones|concurso de|gracias por`,
    },
    String.raw`
(?:le |les )?(?:escribir|llamar|contactar|visitar|demandar|buscar)\p{L}* (?:el |la |mi |nuestr[oa] )?(?:abogad[oa]|licenciad[oa]|letrad[oa]|procurador\p{L}*) ?(?:\p{L}+)?|(?:en|a) (?:la )?(?:sala|vista|audiencia)(?= *[.,!;]|$)|(?:una|la|las|dos|tres|otra) sentencias?(?: \S+){0,3}|hemos ganado (?:\S+ ){0,4}(?:juicio|sentencia|pleito|contra)\p{L}*|(?:pruebas?|documentos) (?:\S+ ){0,4}(?:un juez|el juez|en contra|contra usted|necesita)|(?:que (?:un|el) juez|lo que diga (?:un|el) juez)(?: \S+)?|firm\p{L}* (?:\S+ )?(?:el poder|poderes)(?: \S+){0,3}|(?:levant|hac)\p{L}* acta(?: notarial)?|acta notarial
(?:anot|inscrib|grav|registr)\p{L}* (?:\S+ ){0,4}(?:embargo|hipoteca|deuda|gravamen|carga)(?: \S+){0,3}|registro de la propiedad|(?:la )?ley (?:\S+ )?(?:está|es) (?:\S+ )?(?:nuestra parte|nuestro lado|con nosotros)|(?:tenemos|tengo|en nuestro) (?:\S+ )?derecho (?:a|de) (?:exigir|reclamar|retirar|rescindir|suspender|embargar|quitar)(?: \S+){0,3}|defensa jurídica|seguro (?:jurídico|de defensa|de protección jurídica)|(?:cobranza|área) (?:legal|judicial)|vía contenciosa|contencios\p{L}*|(?:caer(?:le|á|ía)?|cae|llover\p{L}*|llegar\p{L}*) (?:\S+ )?(?:una |la )?(?:demanda|denuncia|inspección|citación)(?: \S+)?|requerimiento por abogado|juzgado de paz
(?:denuncia|demanda|querella|citación),? (?:\S+ ){0,3}(?:se escribe|cajón|modelo|fácil|cuesta|rápid)\p{L}*(?: \S+)?|(?:molestar|llamar|avisar|recurrir|acudir) a la (?:policía|guardia)|(?:a la policía|a la guardia civil|a hacienda|al fisco|al SAT|al fiscal|a la inspección|al ayuntamiento)(?: \S+){0,3} (?:interes|encant|gust|importar)\p{L}*(?: \S+)?|(?:hacienda|policía|guardia civil|fisco|SAT|inspección|fiscalía) (?:\S+ ){0,3}(?:se interes|interesad|encant|le interes|tendrá|agradecer)\p{L}*|(?:primo|prima|cuñad[oa]|herman[oa]|ti[oa]|tí[oa]|sobrin[oa]|amig[oa]|vecin[oa]|marido|mujer|compadre) (?:\S+ ){0,2}(?:es|en la|en el|trabaja) (?:\S+ )?(?:${MEN_OF_LAW}|policía nacional|juzgado|hacienda)(?: \S+)?
`,
  ),
  ...saidAs(
    {
      ...HINT,
      ...ASK,
      unless: String.raw`(?:técnic|fontaner|electricist|montador|pintor|repartidor|mecánic|chófer)\p{L}*|hasta que (?:pase|venga|vuelva|mande|recoja)|a su disposición|cuando quiera|cajas vacías|como (?:siempre|estaba previsto|acordamos|prometí)|gracias|no tiene la menor importancia|(?:quita|quito|retiro|retiramos) (?:\S+ ){0,3}de la factura|no se preocupe`,
    },
    String.raw`
(?:su|sus|el|la|los|las)(?: \S+){0,5} ${KEEP}(?: \S+){0,6} (?:mientras|hasta que|hasta|antes (?:de|del)|sin|a falta de)(?: \S+){0,4} ${PAID}|${KEEP}(?: \S+){0,6} (?:mientras no|hasta que no|hasta que|hasta el|antes (?:del|de)|sin (?:el |la )?)(?: \S+){0,5} ?${PAID}|de rehén|en prenda|derecho de retención|se quedan? (?:\S+ )?(?:en (?:nuestro|el) (?:muelle|almacén|taller)|aquí|con nosotros|parad[oa]s?)
(?:sin|a falta de|si no|mientras no)(?: \S+){0,6} ${PAID},?(?: \S+){0,5} (?:se (?:para|acaba|detiene|apaga|termina|corta)|no hay|nada|dejará|se queda)(?: \S+){0,3}|(?:dejará|dejarán|dejaremos) de (?:funcionar|atender|servir|estar)(?: \S+){0,3}|(?:desmontar|desinstalar|arrancar|descolgar|quitar|repintar)\p{L}* (?:\S+ ){0,4}(?:su (?:patio|casa|fachada|jardín|puerta|negocio)|patio|aparcamiento)
(?:va|van|puede|podría|irá) a (?:haber|acabar|terminar|pasar|arder|doler|ser) (?:\S+ ){0,2}(?:lío|líos|mal|fe[oa]|bronca|problemas|algo|peor|Troya|dur[oa])|(?:no (?:le|les|te) (?:va a )?(?:gustar|hacer gracia|parecer bien))\p{L}*|no será (?:nada )?(?:agradable|bonito|divertido|amable)|avinagr\p{L}*|hacer(?:le)? (?:\S+ )?(?:difícil|imposible|amargo|la vida)(?: \S+){0,4}|(?:amargar|complicar)\p{L}* (?:\S+ )?(?:la vida|la existencia|el año)
(?:o|o bien) (?:de otra (?:manera|forma)|por las otras|por otr[oa]s? \p{L}+)(?= *[.,!;?]|$)|hay (?:\S+ )?otr[oa]s (?:caminos|maneras|formas|puertas|recursos|medios|vías)(?: \S+){0,3}|(?:cobrarme|cobrármel[oa]|servirme|resarcirme) (?:\S+ )?(?:yo|por mi cuenta|solo|directamente)?|(?:con|basta|solo) (?:\S+ )?una (?:sola )?(?:llamada|palabra) (?:mía|nuestra|basta|y)(?: \S+){0,3}|(?:más|mucho|todo) que perder(?: \S+){0,3}|no doy (?:mucho|un duro|nada) por(?: \S+){0,2}|hay quien vive de(?: \S+){0,6}|(?:gente|personas|hombres|empresas|tipos) (?:\S+ ){0,3}(?:hac\p{L}* pagar|para hacer pagar|cuyo oficio|menos paciencia)
(?:el|la) (?:próxim|siguient)\p{L}* (?:que|en|vez|persona)(?: \S+){0,4} (?:no será|será|no vendrá|tendrá|no va|irá|llamará)(?: \S+){0,3}|(?:tan|menos|más) (?:educad|pacient|amabl|cortés|comprensiv|simpátic)\p{L}*(?= *[.,!;]|$| como)|menos paciencia
(?:únic[oa] )?responsables? (?:de|por) (?:lo que|las? (?:consecuencia|resultado)s?)(?: \S+){0,2}|responder (?:por|de|ante) (?:sus|lo que|la)(?: \S+){0,2}|rendir\p{L}* cuentas|pagar (?:los platos rotos|el pato|muy caro|caro)|no (?:\S+ )?dormir\p{L}* (?:\S+ )?(?:tranquil[oa]|bien)|en su lugar(?: yo| no|,)(?: \S+){0,4}|(?:tendrá|sabrá|recibirá) (?:\S+ )?noticias (?:mías|nuestras|de)(?: \S+)?|lo que (?:venga|viene|vendrá|pase|suceda|ocurra)(?: \S+){0,3}|(?:saber|sabrá|oirá) (?:\S+ )?de (?:nosotros|mí)(?= *[.,!]|$)
(?:hablo|hablamos|va|voy|vamos|digo|decimos) (?:\S+ )?en serio|no (?:es|estoy para|son) (?:\S+ )?(?:bromas?|broma|juego)|no se haga ilusiones|ilusiones|no (?:\S+ )?(?:volver|trabajar|vender|encontrar)\p{L}* (?:\S+ )?(?:a )?(?:trabajar|operar|vender|comprar|montar)? ?(?:en|por) \p{L}+(?= *[.,!]|$)|(?:piénselo|pienséselo|piense|píensel[oa]|medítelo)(?: \S+)?(?= *[.,!]|$| (?:bien|antes|dos veces|si quiere))|jug[aá]rsela|jugársela|(?:tent|jug)\p{L}* (?:la suerte|al diablo|con fuego)|salir (?:mal )?parado|mal (?:negocio|trago|rato|paso)
(?:revisar|reconsiderar|replantear|endurecer|cambiar) (?:\S+ )?(?:nuestra|mi) (?:postura|posición|actitud|relación)|(?:siendo|como|al ser) (?:funcionari[oa]|alcalde|concejal|médic[oa]|notari[oa]|profesor[a]?|maestr[oa]|policía|gerente|personaje)(?: \S+){0,2},? (?:\S+ ){0,4}(?:permitir|arriesgar|evitar|quedar|saber|conven)\p{L}*(?: \S+){0,2}|(?:no|ni) (?:\S+ )?(?:querrá|quiere|quisiera|desea) (?:vivirlo|vivir|lo mismo|verlo|verse|saberlo|eso)(?: \S+)?|eso no lo quiere|(?:dentro de|entra en) lo posible|(?:sé|sabemos) (?:\S+ )?(?:dónde|qué días|a qué hora|cuándo)(?: \S+){0,3} (?:vive|trabaja|aparca|estaciona|duerme|come|est[aá])(?: \S+)?|no me haga (?:ir|buscar)\p{L}*(?: \S+){0,2}
(?:compañeros?|chicos|muchachos|amigos|hombres|los nuestros|uno de los nuestros|primos) (?:\S+ ){0,3}(?:pasar|ir|vendr|esperar|llamar|visitar|se quedar)\p{L}*(?: \S+){0,4}|(?:no se (?:irán|irá|moverán|moverá|marcharán)|se quedar\p{L}*) (?:\S+ )?(?:sin|allí|ahí|plantad[oa]s?|hasta|en la puerta)(?: \S+){0,3}|(?:irse|va|ir|escapa) de las manos|pasa\p{L}* a (?:otra )?gente|(?:me|nos) (?:empuja|obliga|arrastra|lleva) (?:usted )?a (?:ello|eso|esto)|no queda bien|(?:lo|la) (?:decidiremos|decidiré|pensaremos) según(?: \S+)?|según (?:el humor|me levante)|si esto se sabe|si (?:esto|eso|ello) (?:sale a la luz|trasciende)
`,
  ),
  ...saidAs(
    {
      ...DOUBT,
      why: 'Words that shame a person are forbidden in the law and end a relationship.',
      suggestion: 'Si hay una razón que no conozco, dígamela, por favor.',
      unless: String.raw`gracias|enhorabuena|felicidades|buena noticia|pésame|me alegra|(?:nos|me) encargó|la misma (?:mesa|silla)|culpa es nuestra|(?:nuestr[oa]|mi) (?:culpa|error)|que se cancelara|que se rompi\p{L}*|le daba vergüenza|feria`,
    },
    String.raw`
(?:mi|mis|su|sus)(?: \S+)? ${KIN},?(?: que en paz descanse,?)? (?:\S+ ){0,3}(?:decí|dec[ií]a|dij|repet|pagab|cumpl|enseñ|contab|me lo dec|siempre)\p{L}*(?: \S+){0,4}|me (?:lo )?(?:decía|enseñó|dijo) (?:siempre )?mi ${KIN}|(?:en mis tiempos|en mi época|antes|antaño|en otros tiempos|hubo un tiempo)(?: \S+){0,6} (?:apretón|mano|palabra|pagab\p{L}*|honor|valía|contaba|respet\p{L}*)(?: \S+){0,3}|apretón de manos (?:\S+ ){0,2}(?:valía|bastaba|contaba|obligaba)(?: \S+){0,2}|(?:las )?deudas? (?:\S+ ){0,2}se paga\p{L}*(?: \S+){0,4}|lo (?:prometido es deuda|que se debe se paga|que se encarga se paga)|quien (?:encarga|compra|debe|pide),? paga
(?:si|cuando) (?:uno|yo|alguien)? ?(?:\S+ )?(?:no (?:tiene|tengo|me alcanza|le alcanza|hay|puedo|llego))(?: \S+){0,3},? (?:\S+ )?no (?:\S+ ){0,4}(?:encarg|compr|ped|pid|cambi|contrat|se)\p{L}*(?: \S+){0,4}|cuando no me alcanza|(?:va|anda|conduce|maneja|circula|presume|viaja|llega)\p{L}* (?:\S+ ){0,3}${BRAND}(?: \S+){0,5}|(?:con|su|en|un|una|el) (?:\S+ )?${BRAND}(?: \S+){0,4}
(?:por su culpa|gracias a usted|a causa de usted|por culpa (?:suya|de usted))(?: \S+){0,10}|(?:\d+|dos|tres|cinco|seis|ocho|diez|doce|quince|veinte|varias|sus) (?:familias|empleados|trabajadores|operarios|hogares|personas|chavales|aprendices) (?:\S+ ){0,4}(?:viv|depend|esper|tem|tiembl|cuent|com|preocup|sufr|pierd)\p{L}*(?: \S+){0,4}|(?:fallado|dejado|falló|deja) (?:\S+ )?(?:tirad[oa]s )?a (?:\d+|dos|tres|diez|doce|tantas) (?:personas|familias|trabajadores|empleados)(?: \S+){0,3}|(?:mis|nuestros|sus) hijos (?:\S+ ){0,4}(?:reyes|navidad|comer|regalos|juguetes|pasar\p{L}*)(?: \S+){0,3}
(?:no )?le felicito,? (?:la verdad|precisamente|no)|no le felicito|(?:muy|bastante|bien|francamente) (?:fe[oa]|baj[oa]|ruin|pobre|triste|cutre|mezquin[oa]|mal)(?= *[.,!;]|$| (?:lo que|de su|eso|esto|por))|(?:sencillamente|simplemente|directamente|una verdadera|una auténtica|una) (?:una )?(?:vergüenza|insulto|afrenta|bofetada|burla|desfachatez)(?: \S+)?|un poco de (?:formalidad|respeto|dignidad|seriedad|decencia|vergüenza|valor|clase|educación)(?= *[.,!;]|$)|(?:compadezco|pobres) (?:\S+ )?sus? (?:empleados|hijos|clientes|equipo)|hay que tener (?:valor|cara|morro|narices|poca|cuajo|desfachatez)(?: \S+){0,4}|vergüenza (?:ajena|debería|le)|aprenda\p{L}* (?:\S+ )?a(?: \S+){0,2}|mi aprendiz es
(?:no|así no|nunca) (?:\S+ )?se (?:\S+ )?(?:trata|hace|juega|porta|comporta)\p{L}* (?:\S+ )?(?:así|a la gente|eso|con|a un)(?: \S+){0,3}|a la gente no se(?: \S+){0,3}|no se hace|más (?:de fiar|seri[oa]|formal|honrad[oa]|adult[oa]) que usted|(?:no|ningún|poco|falta de) respet\p{L}* (?:\S+ )?(?:usted |por |a |nuestro |el |mi )(?: ?\S+){0,3}|la gente (?:bien|honrada|de bien|seria|como dios manda)(?: \S+){0,5}|le (?:tenía|creía|tenían|hacía|teníamos) por(?: \S+){0,4}|traicion\p{L}* (?:\S+ )?(?:nuestra|mi|la) confianza|(?:en su casa|en la suya|con usted|ustedes) (?:\S+ )?(?:se ve que no|parece que no|ya no|es siempre lo mismo)|siempre (?:es )?lo mismo|trabajo ajeno|(?:algunos|hay quien|los hay que|hay gente que) (?:\S+ ){0,3}(?:ve\p{L}* normal|viv|piens|cree|se aprovech|aprovech)\p{L}*(?: \S+){0,5}|de es[oa]s(?= *[.,!]|$)
`,
  ),
  ...saidAs(
    {
      ...CHARGE,
      suggestion: '',
      unless: String.raw`(?:sin|ningún|ninguna|ni|gratis|regal\p{L}*|renunci\p{L}*|anulad\p{L}*|quitad\p{L}*|retirad\p{L}*|presupuesto|en obra|pedido|alquiler|fianza|a nuestra costa|nosotros|contrato|hoja de encargo|se (?:le|los) devuelv\p{L}*|iva (?:es|del|incluido))(?!\p{L})|nadie le|no le costará`,
    },
    String.raw`
(?:sum|añad|agreg|puest|pong|pon|ponemos|más|inclu|cost|será|hacen|pag|carg|transfiera|deposite)\p{L}* (?:\S+ ){0,4}(?:\d[\d.,]*|diez|quince|veinte|treinta|cuarenta|cincuenta|cinco|cien) ?(?:€|euros?|\$|dólares|pesos)? ?(?:\S+ )?(?:por|de|en) (?:\S+ ){0,2}(?:carta|sobre|sello|molestias?|aviso|recordatorio|correo|tiempo|retraso|tardanza|más|papeleo|trabajo|esfuerzo|reactivación|reconexión|reapertura|expediente|tramitación|gestión|gestiones|timbre)(?: \S+)?
(?:cada|tod[oa]) (?:\S+ ){0,3}(?:llamada|carta|correo|día|semana|mes|retraso|recordatorio|aviso|desplazamiento|visita) (?:\S+ ){0,6}(?:costar|cuest|factur|dar\p{L}* lugar|añad|sum|encarec|recarg|sup|cobr)\p{L}*(?: \S+){0,4}|contador (?:\S+ )?(?:corr|sub|march)\p{L}*|(?:facturación|suma|cantidad) (?:adicional|suplementaria|extra|complementaria)|(?:suplemento|recargo|cargo) (?:\S+ )?(?:por|de) (?:pago tardío|demora|retraso|mora|tardanza)(?: \S+)?|pon\p{L}* (?:\S+ )?un (?:suplemento|recargo|extra)(?: \S+)?
(?:mis|nuestras|las|los|mi) (?:horas?|gastos|minuta|tiempo|honorarios|sello|sobre|burofax|desplazamientos?) (?:\S+ ){0,6}(?:las cobro|los cobro|son suyos|son suyas|por su cuenta|a su costa|le tocan|las factur\p{L}*|los factur\p{L}*|corren|van|irán|se los|se las)(?: \S+)?|(?:pagar|abonar|cubrir) (?:\S+ )?(?:el burofax|la carta|los sellos|el sobre|mis horas|mi tiempo|el desplazamiento)(?: \S+)?|(?:penalización|intereses|recargos?|moratorios) (?:incluid[oa]s?|aparte)|con (?:los )?intereses|un (?:interés|recargo) (?:de|del) \S+(?: \S+){0,3}|(?:le|les) (?:ponemos|pongo|subo|subimos|cargo|aplico) (?:\S+ )?(?:un )?(?:\d[\d.,]* ?%|\p{L}+ por ciento)(?: \S+){0,4}|aplic\p{L}* (?:\S+ )?\d[\d.,]* ?%(?: \S+)?
`,
  ),
  ...saidAs(
    {
      ...HURRY,
      suggestion: 'antes del 15 de diciembre',
      unless: String.raw`(?:gracias por|ha (?:contestado|respondido)|localizable|da igual|cuando (?:quiera|pueda)|sembrar|plantar|función|entradas?|espectáculo|repuesto|mensajero|repartidor|alquiler|mano de obra|técnico|le llamo|imprenta|reserva anticipada)(?!\p{L})`,
    },
    String.raw`
antes de que (?:\S+ ){0,3}(?:cierr|acab|termin|anochec|salg)\p{L}*(?: \S+){0,3}|en (?:un|una|el|la|media|menos de) (?:\S+ ){0,2}(?:cuarto de hora|media hora|hora|rato|hora siguiente|horas)|en media hora|en la (?:misma|hora) (?:mañana|tarde|siguiente)(?: \S+){0,3}|en esta misma (?:mañana|tarde)|en (?:dos|tres|unas|pocas|\d+) horas(?: \S+)?(?= *[.,!;]|$| como)|es para (?:hoy|ya|ayer)(?: \S+){0,3}|(?:esta noche|hoy) y (?:tan amigos|en paz|listo|asunto)(?: \S+)?|(?:solo|sólo) (?:\S+ )?queda (?:el|este) (?:fin de semana|día)|(?:pague|abone) primero(?: \S+){0,4}|(?:no|ya no) (?:habrá|hay|queda) (?:\S+ )?(?:nada (?:que|más)|un mañana|mañana|marcha atrás|vuelta atrás|tiempo)(?: \S+){0,3}|en el (?:mismo )?(?:minuto|momento|instante|segundo) (?:en )?que(?: \S+){0,2}|(?:lectura|a la lectura) (?:de|del) (?:este|esta)(?: \S+)?
(?:esta|hoy|mañana)(?: por la)? (?:noche|tarde|mañana|mediodía) (?:como|a más) (?:tarde|tardar|máximo|muy)(?: \S+)?|(?:mañana|hoy) por la (?:mañana|tarde|noche),? (?:a más tardar|sin falta|como (?:muy )?tarde)|(?:hoy|mañana) como muy tarde|se acaba (?:hoy|esta noche|mañana)|hoy es el día|antes de la (?:pausa|comida|siesta|cena)(?: \S+){0,2}|arde Troya|se (?:nos )?quema (?:la casa|todo)|dej\p{L}* (?:\S+ )?(?:todo |lo que (?:esté|está) haciendo)(?: \S+)?|poca arena|contra(?:rr|r)eloj|ya no hay nada que hacer|a las (?:\p{L}+|\d+) (?:\S+ ){0,3}(?:cerramos|se cierra|expira|termina)(?: \S+){0,4}|(?:el|la) (?:cuenta regresiva|cuenta atrás)|cuanto antes|de urgencia
`,
  ),
  ...saidAs(
    {
      ...FINAL_WORD,
      suggestion: 'una nota sobre su factura',
      unless: String.raw`transportista|proveedor|modelo|que (?:hablamos|nos vimos|usamos)|hornada|(?:mi|su) último (?:mensaje|correo) (?:del|es)|que menciona`,
    },
    String.raw`
(?:coger|tomar|escribir|insistir|pedir|repetir|reclamar)\p{L}* (?:la pluma )?(?:una|por) (?:tercera|cuarta|segunda|otra) vez|no (?:coger|tomar|volver)\p{L}* (?:\S+ )?la pluma(?: \S+){0,3}|(?:recordatorio|aviso|carta|correo|requerimiento)s?(?: n\.?º ?\d)?,? y (?:es )?(?:el |la )?últim[oa]|(?:ninguna?|ningún|no habrá|no recibirá|sin) (?:\S+ )?(?:otr[oa] )?(?:carta|aviso|recordatorio|correo|mensaje)s? (?:\S+ ){0,2}(?:seguir|después|tras|vendr|más)\p{L}*(?: \S+){0,2}|no habrá (?:otr[oa]|más)|últim[oa] (?:correo|mensaje|carta|nota|toque|llamada|señal|petición|intento|empujón|recado) (?:por mi parte|de mi parte|sobre|que|por|de (?:contabilidad|la oficina)|al respecto)(?: \S+){0,2}|es (?:la|el) últim[oa] (?:vez que (?:se lo|le|lo)|que (?:sale|recibe|le|les|env)|correo|nota|carta|aviso)\p{L}*(?: \S+){0,3}
(?:únic[oa]|solo|sólo) (?:y últim[oa] )?(?:recordatorio|aviso)(?: restante| que (?:le )?queda)?|no volver\p{L}* a (?:saber|oír|tener noticias) de (?:nosotros|mí)(?: \S+){0,4}|se acabaron (?:los|las) (?:recordatorios|avisos|cartas)|(?:se lo digo|lo digo|es) (?:como|una) despedida|(?:me despido|con este correo (?:termino|acabo|cierro))(?: \S+)?|(?:está leyendo|lee usted) (?:\S+ )?(?:nuestr[oa]|mi) últim[oa](?: \S+)?|buenas maneras|(?:antes|después) de esto (?:no|ya no)(?: \S+){0,3}|requerimiento final|tercera y última
`,
  ),
];
