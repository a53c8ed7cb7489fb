import { TELLING_OTHERS, TELLING_SHAMES } from '../reasons.ts';
import { saidAs, type WordEntry } from '../word-list.ts';

const ASK = { suggestion: 'Escríbame o llámeme y encontraremos una solución.' };
const AT_WORK = String.raw`(?:proveedor\p{L}*|jef[ea]s?|patr(?:ón|ona|ones)|empleador\p{L}*|client\p{L}*|caser[oa]|soci[oa]s?|accionistas?|competidor\p{L}*|competencia|colegas?|compañer[oa]s?|superior\p{L}*|dirección|central|junta|franquiciador\p{L}*|empresa donde trabaja|trabajo|gremio|sector|ramo|mercado|prensa|banco|aseguradora)`;
const AT_HOME = String.raw`(?:vecin[oa]s?|vecindario|familia\p{L}*|espos[oa]s?|mujer|marido|señora|parej[ao]|novi[oa]|padres?|madre|suegr[oa]s?|cuñad[oa]s?|herman[oa]s?|hij[oa]s?|abuel[oa]s?|amig[oa]s?|conocid[oa]s?|allegad[oa]s?|entorno|colegio|parroquia|cura|alcalde|club|personal|empleados|plantilla|equipo|pueblo|barrio)`;
const LEARN = String.raw`(?:sab\p{L}*|sep\p{L}*|sup\p{L}*|enter\p{L}*|conoc\p{L}*|conozc\p{L}*|interes\p{L}*|oír|oirán|oig\p{L}*|gustar\p{L}*|sorprend\p{L}*|descubr\p{L}*|leer\p{L}*|lean?|al tanto|al corriente)`;
const HARMLESS = String.raw`¿ ?(?:podemos|puedo|podríamos|le importa|nos deja|pudiste|pudo|podría|puede)|(?:le |les )?parece (?:a usted )?bien|le gustaría|quedó|contenta?|a gusto|patrocin\p{L}*|agradec\p{L}*|(?:corte|obras|cambio|horario|visita|entrega|llegada|fecha) d\p{L}+|si (?:usted )?(?:lo )?(?:desea|quiere|prefiere)|con su (?:permiso|acuerdo)|¿?(?:puedo|podemos|podría|debo|a quién)(?: \S+){0,2} (?:enviar|dirigir|escribir|pasar|mandar|llamar)|(?:ha|han|había|me|nos|he|hemos) (?:\S+ )?(?:llamado|recogido|firmado|recibido|respondido|dicho|pedido|confirmado|abierto|hablado|llamó|recogió|firmó|recibió|dijo|pidió|confirmó|abrió|atendió|guardó)|van a (?:adorar|encantar|estar encantad\p{L}*)|les (?:encantar|gustar)\p{L}*|gracias|guardó|anuncio|revista|catálogo|como (?:usted )?(?:pidió|acordamos)|que es muy amable`;

const RUMOUR = String.raw`
(?:en|por) (?:el|su|la|este|todo el|nuestro) (?:gremio|sector|ramo|mercado|mundillo|profesión)[\s\S]{0,25}(?:sab\p{L}*(?! que)|sabr\p{L}*|enter\p{L}*|corre\p{L}*|habla\p{L}*|comenta\p{L}*)(?: \S+)?|se (?:acaba\p{L}*|termina\p{L}*|va a|correrá|corre) (?:\S+ )?(?:sab\p{L}*|la voz|enterando|conocer|divulg\p{L}*)|corr\p{L}* la voz|las noticias vuelan|todo se (?:sabe|acaba sabiendo)|boca a boca
(?:su|sus|a su|a sus|otros|los demás|sus demás|los otros) (?:\S+ )?${AT_WORK}(?: \S+){0,5} ${LEARN}(?: \S+){0,3}
`;

/** Threats to tell others, and hints that others will hear of it. */
export const SPANISH_TELLING: readonly WordEntry[] = [
  ...saidAs(
    { ...TELLING_OTHERS, ...ASK, unless: HARMLESS },
    String.raw`
(?:inform|avis|contact|llam|comunic|dir|dirig|dec|cont|habl|escrib|notific|visit|alert|advert)[aei]?(?:r|ré|remos|rá|rán|ríamos|ría)(?:le|les|lo|sel[oa]|me|nos)? (?:\S+ ){0,4}(?:a|con|al|ante) (?:todos? )?(?:su|sus|tu|tus) (?:\p{L}+ )?(?:${AT_WORK}|${AT_HOME})(?: \S+)?|(?:inform|avis|alert|comunic|cont|dir|dec|habl)[aei]?(?:r|ré|remos)(?:le|les|lo|sel[oa])? (?:\S+ ){0,3}(?:a|con) (?:todos )?(?:los|las|el|la) (?:demás |otros |otras )?(?:proveedores|comerciantes|colegas|gremio|sector|competencia|prensa|vecindario)(?: \S+)?
(?:su|sus) (?:\p{L}+ )?(?:${AT_WORK}|${AT_HOME}) (?:\S+ ){0,2}(?:será|serán|va a|van a|recibir\p{L}*) (?:\S+ )?(?:ser )?(?:informad|avisad|notificad|contactad|recibir|una|copia|saber|enterarse|noticia)\p{L}*(?: \S+)?
(?:publi|colg|col[gu]|cuelg|post|compart|difund|sub(?:ir|imos|iré|o)|pon(?:er|go|dré|dremos)|escrib|dej(?:ar|aré|o)|contar|contaré|cuent|denunci|divulg|air|gritar|anunci|exhib|quem)\p{L}* (?:\S+ ){0,6}(?:reseña|google|facebook|instagram|linkedin|tripadvisor|trustpilot|twitter|tiktok|redes|en línea|internet|escaparate|periódico|prensa|lista|su nombre|nombres?|cuatro vientos|en la puerta|tablón|grupo de|grupos de|whatsapp|en el (?:grupo|barrio|pueblo|gremio)|radio|fotos?|estrellas?|foro)(?: \S+)?|lo (?:publico|publicaré|cuento|contaré|cuelgo|cuente)(?= *[,.!]|$| (?:en|a|yo|por))|reseñas? (?:negativ|mal|de una)\p{L}*|(?:dej|pon|pond|escrib)[aei]?(?:r|ré|remos)(?:le)? (?:\S+ )?reseña(?: \S+){0,3}|(?:hacer|haremos|haré|harán) (?:\S+ )?públic\p{L}+|públicamente|hacerse pública?|(?:public|difund|divulg|airea)(?:ar|aremos|ado|ada|ará|arán|iremos|ir|ando)? (?:\S+ ){0,4}(?:nombre|lista|caso|deuda|redes|datos|impago)(?: \S+)?|(?:en|por) (?:las )?redes sociales|(?:en|a) la prensa|mala (?:prensa|publicidad)
nadie (?:\S+ ){0,4}(?:volver\p{L}*|quer(?:rá|rán)|va a) (?:\S+ )?(?:a )?(?:fiar\p{L}*|vender\p{L}*|trabajar|contratar\p{L}*|servir\p{L}*|atender\p{L}*|dar\p{L}* crédito)(?: \S+){0,3}|su (?:nombre|reputación) (?:\S+ ){0,3}(?:acabar\p{L}*|terminar\p{L}*|aparecer\p{L}*|figurar\p{L}*|correr\p{L}*|sufrir\p{L}*|quedar\p{L}*)(?: \S+)?
`,
  ),
  ...saidAs({ ...TELLING_OTHERS, ...ASK, unless: HARMLESS }, RUMOUR),
  ...saidAs({ ...TELLING_SHAMES, ...ASK, unless: HARMLESS }, RUMOUR),
  ...saidAs(
    { ...TELLING_SHAMES, ...ASK, unless: HARMLESS },
    String.raw`
(?:su|sus|mi|mis) (?:\S+ )?${AT_HOME}(?:,? \S+){0,5} ${LEARN}(?: \S+){0,3}|(?:tod[oa]s?|toda la|todo el|medio|media) (?:la |el |los |las |su |sus )?(?:calle|ciudad|pueblo|barrio|región|familia|mundo|país|vecinos|equipo|edificio|comunidad|oficina|colonia|plaza|empresa|taller|plantilla)(?: \S+){0,4} (?:sab|sep|enter|habl|verá|vea|leer|lea|coment|conoc|al tanto|piensa)\p{L}*(?: \S+){0,3}
(?:quiere|quieres|querrá|le gustaría|prefiere|desea) (?:\S+ ){0,3}que (?:\S+ ){0,3}(?:${AT_WORK}|${AT_HOME}) (?:\S+ ){0,3}(?:sep|enter|conozc|descubr|oig|lean?|vea)\p{L}*(?: \S+){0,3}|(?:si|cuando|el día que) (?:su|sus) (?:\S+ )?(?:${AT_WORK}|${AT_HOME}) (?:\S+ )?(?:sup|sepa|se enter|descubr|oy|ley|vier)\p{L}*(?: \S+)?|(?:su|sus) (?:\S+ )?(?:${AT_WORK}|${AT_HOME})(?: \S+){0,2},? (?:ya )?(?:lo )?(?:sabe|saben|conoce|está al (?:tanto|corriente)|están al)(?: \S+){0,3}
qué (?:\S+ )?(?:dir|pensar|opinar|dice|piensa)\p{L}* (?:\S+ ){0,3}(?:su|sus|los|la|el|de) ?(?:\S+ )?(?:${AT_WORK}|${AT_HOME}|gente)|se (?:comenta|habla|rumorea|murmura|dice)(?= *[.,]|$| (?:ya|en|por|de (?:usted|su)))(?: \S+){0,3}|quedar mal|se enterar\p{L}* (?:todo\p{L}*|sus?)(?: \S+)?
`,
  ),
];
