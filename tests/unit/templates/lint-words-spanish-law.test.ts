import { SPANISH_WORDS } from '../../../lib/templates/lint/words/spanish.ts';
import { describeWords } from '../../support/find-words.ts';

// US11, UK3, B7, P20, P21: nothing is threatened, and a step is named only when a person has decided it.
describeWords(SPANISH_WORDS, 'threat', {
  bad: `
    Si persiste el impago, nos asiste el derecho a resolver el contrato.
    Perderá el acceso a todos sus datos.
    Tu suscripción se pausará.
    Procederemos a la baja del servicio.
    Dejaremos de atenderle.
    La siguiente comunicación será ya del juzgado.
    Como no ingrese el dinero, le denuncio.
    Usted no sabe con quién está tratando.
    Le mandaré a dos chicos a hablar con usted.
    El lunes mando la grúa a por el equipo.
    Tengo guardados todos sus audios.
    Voy a tener que contárselo a su director.
    De los cuatro que nos debían, tres ya están en el juzgado.
    De lo contrario actuaremos de otra manera.
    Responde usted con su casa, no lo olvide.
    Informaremos a su jefe.
    Lo haremos público.
    No nos haga sacar la artillería.
    El siguiente paso no le va a gustar.
    Su coche se queda en el taller hasta que pague.
    Tengo un primo en la Policía Nacional que se interesa por estas cosas.
    Con una llamada mía todo cambia.
    Sin transferencia, la obra se para ahí.
    ¿Prefiere que lo resuelva un juez?
    Me dolería que esto se pusiera feo por mil euros.
    Imagínese al actuario en la puerta de su negocio.
    Uno de los nuestros irá a su casa y se quedará allí hasta que pague.
    Más le vale ingresar los 320 euros.
    Tomaremos acciones legales.
    Se iniciaran acciones judiciales contra usted.
    Nos reservamos el derecho de tomar otras medidas.
    De lo contrario, pasaremos la deuda a una empresa de cobro.
    Nuestro abogado se pondrá en contacto con usted.
    Nos veremos obligados a acudir a los tribunales.
    No nos deja otra opción.
    Le demandaremos.
    Incluiremos su nombre en ASNEF.
    Su historial crediticio se verá afectado.
    Presentaremos una denuncia por estafa.
    Podrían embargar sus bienes.
    Suspenderemos el suministro.
    Aténgase a las consecuencias.
    Remitiremos el expediente a nuestro departamento jurídico.
    Sin previo aviso procederemos contra usted.
    Recurriremos al juicio monitorio.
    Encargaremos el cobro a terceros, una agencia de recobros.
    En caso de impago, se adoptarán medidas.
    Llamaremos a la policía.
    No dudaremos en actuar.
    Escalaremos el asunto.
  `,
  good: `
    El abogado del segundo quiere las mismas persianas que usted.
    El tribunal de la oposición se reúne en nuestra sala grande.
    El martes iremos a tomar medidas para las ventanas.
    La huelga nos obliga a entregar el jueves.
    Su suscripción se cancelará el 31, tal como pidió.
    Nuestra abogada nos ha revisado el contrato.
    Un colaborador nuestro pasará a medir el jardín.
    Por las consecuencias de la inundación abrimos solo por la mañana.
    La procuradora, vecina de oficina, nos pasó su contacto.
    De lo contrario, dígame qué día le viene bien.
    Si no, el jueves también puedo.
    Pasaremos a recoger los envases vacíos.
    El buró de roble del despacho le queda apartado.
    El aire acondicionado del juzgado quedó montado el día 12.
    La demanda de azulejos ha subido.
    Nuestro técnico pasará por su casa el jueves para revisar la caldera.
    Nunca trabajamos con empresas de recobro.
    El siguiente paso es colocar el rodapié.
    Guardamos su remolque hasta que vuelva.
    La alarma avisa a la policía si se abre la puerta.
    Nuestra oficina en la calle de los Abogados cierra el festivo legal.
    Su abogado nos escribió el 3 de noviembre; ¿a quién respondo?
    La recogida del paquete es el martes.
    Le deseo una pronta recuperación.
    La demanda de este producto es alta.
    A mi juicio, la factura es correcta.
    Indíqueme la forma jurídica de su empresa.
    No tiene que hacer nada más.
    Le envío la nota de crédito.
    Si lo desea, cancelamos el resto del pedido.
    La comisaría de policía está frente a su almacén.
    Paso su pregunta a nuestro técnico.
    Sin embargo, el martes también va bien.
    Encontraremos juntos una solución.
    La entrega llegó el martes.
    Dígame qué día le viene bien.
    Tomé las medidas de la mesa.
  `,
});

// B7, P14: nothing happens within the hour, so the hurry is not true.
describeWords(SPANISH_WORDS, 'false-urgency', {
  bad: `
    Le damos 48 horas.
    Rogamos máxima celeridad en el abono.
    Tiene hasta las seis de la tarde.
    Para cerrar lo del rótulo quedan horas, no días.
    Deje lo que esté haciendo y pague AHORA MISMO.
    Le pido que pague en cuanto cierre este correo.
    Pague inmediatamente.
    Le rogamos el pago a la mayor brevedad.
    Pague sin demora.
    Urgente: factura abierta
    Debe pagar en 24 horas.
    Por favor, pague hoy mismo.
    Le pedimos que pague cuanto antes.
    Tiene 48 horas para pagar.
    El tiempo se acaba.
    Haga la transferencia de inmediato.
    Abone el importe antes de mañana.
    Rogamos que pague lo antes posible.
    No podemos esperar más demora, pague ya.
  `,
  good: `
    La tarifa de envío urgente es de 12 euros, la normal es gratuita.
    Las cerezas hay que comerlas cuanto antes, en tres días pierden el sabor.
    Dentro de poco será tarde para sembrar el césped.
    Usted me dijo que podía pagar mañana, ¿sigue siendo así?
    El técnico puede pasar en 48 horas.
    Si algo no está bien, lo corrijo enseguida.
    Le respondemos en 24 horas.
    He intentado llamarle hoy.
    Como hablamos en la llamada de hoy, estas son las fechas.
    Gracias por su rápida respuesta.
    No es urgente.
    Para consultas urgentes, mi número es el 555 0100.
    La pieza se envió de inmediato.
    El 15 de diciembre va muy bien.
    Le envío la copia hoy mismo.
    Pagar todo de una vez es difícil en enero.
    ¿Cuándo le puedo llamar?
  `,
});

// B7, P27: once, by a person's decision.
describeWords(SPANISH_WORDS, 'final-notice', {
  bad: `
    Damos por concluidas las gestiones amistosas.
    Esta carta cierra la serie de nuestros avisos.
    No habrá una cuarta carta.
    Es el último correo que recibe de mí.
    Último aviso
    Último recordatorio de pago
    ULTIMO REQUERIMIENTO
    Le escribimos por última vez.
    Es su última oportunidad.
    Aviso final
    Esto es un ultimátum.
    Tercer y último aviso
    Le concedemos un último plazo.
    Última advertencia
    No le enviaremos más avisos.
    Segundo y último recordatorio
  `,
  good: `
    Hoy es el último día de Marta en la oficina.
    Mientras el acuerdo esté en marcha no recibirá recordatorios míos.
    Es la última hornada de esta harina.
    La última vez que hablamos mencionó diciembre.
    La semana pasada le escribí.
    La última entrega llegó el martes.
    La última cuota ha llegado, gracias.
    Falta su número en la última página.
    Mi última llamada fue el 3 de noviembre.
    La versión final del plano va adjunta.
    Le escribiré la semana que viene.
    El mes pasado nos mudamos.
    ¿Recibió la última factura?
    La final del torneo fue bonita.
    Por último, una pregunta.
    Al final salió el sol en Sevilla.
  `,
});
