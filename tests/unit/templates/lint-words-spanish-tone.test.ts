import { SPANISH_WORDS } from '../../../lib/templates/lint/words/spanish.ts';
import { describeWords } from '../../support/find-words.ts';

// B7, P6: a person writes to a person.
describeWords(SPANISH_WORDS, 'mass-mail', {
  bad: `
    Estimado cliente:
    Estimados señores:
    Muy señores nuestros:
    A quien corresponda
    Este es un mensaje automático.
    Por favor, no responda a este correo.
    Según nuestros registros, la factura está abierta.
    Salvo error u omisión, falta un pago.
    Haga caso omiso de este aviso si ya pagó.
    Haga clic aquí.
    Apreciado cliente:
    Recibe este correo porque tiene una factura.
  `,
  good: `
    Buenos días, señora Adams:
    Querida María:
    Estimado señor Cliente:
    He mirado mis notas.
    Su respuesta llegó el lunes.
    El cliente que nos envió es muy amable.
    Puede responder a este correo.
    La máquina arranca sola.
    Quizá se haya cruzado con su pago.
    Nuestro nuevo compañero se llama Ben.
    Todas las piezas llegaron.
    ¿Apunto la nueva dirección?
  `,
});

// P15: the reason is not known.
describeWords(SPANISH_WORDS, 'blame', {
  bad: `
    Usted ha incumplido el acuerdo.
    Usted no ha respondido.
    A pesar de nuestros avisos, no llegó nada.
    Usted ignora nuestras cartas.
    No ha cumplido su promesa.
    Su silencio es inaceptable.
    Como usted bien sabe, la factura está abierta.
    Basta de excusas.
    ¿Cuántas veces hay que escribir?
    Es culpa suya.
    Le hemos escrito en repetidas ocasiones.
    Debería haber pagado en octubre.
    Estamos cansados de esperar.
  `,
  good: `
    Se me olvidó adjuntar la factura.
    Aún no veo el pago.
    Quizá fue un simple olvido.
    ¿Ha pasado algo entretanto?
    Me dijo que algo no estaba bien.
    Nos ha ayudado mucho.
    Si se le pasó nuestro correo, aquí está.
    Fue nuestro error.
    Habíamos acordado 400 euros para el 4 de diciembre.
    El palé estaba roto.
    Su llamada me ayudó.
    ¿Cuándo le puedo llamar?
  `,
});

// P14: firm is fine, pushing is not.
describeWords(SPANISH_WORDS, 'pressure', {
  bad: `
    Debe pagar esta semana.
    El pago debe realizarse el viernes.
    Le exigimos el pago.
    Le instamos a pagar.
    Nuestra paciencia tiene un límite.
    Es por su propio bien.
    Para evitar gastos, pague.
    Le conviene pagar.
    No toleraremos más retrasos.
    Está obligado a pagar.
    Ya basta.
    Si no paga, cerramos el caso.
    Pague de una vez.
  `,
  good: `
    ¿Qué día puede pagarla?
    Debo disculparme por la respuesta tardía.
    No tiene que decidir hoy.
    Gracias por su paciencia.
    ¿Puedo pedirle una fecha?
    Es posible pagar a plazos.
    Llámeme cuando le venga bien.
    Me gustaría resolverlo con usted.
    ¿Qué fecha prefiere?
    El paquete sale mañana.
    Dígame qué es posible.
    Buscamos la pieza que falta.
  `,
});

// P14, P24: what nobody would say aloud.
describeWords(SPANISH_WORDS, 'hollow', {
  bad: `
    Gracias de antemano.
    Gracias por su comprensión.
    No dude en contactarnos.
    Quedamos a su disposición.
    Sin otro particular, reciba un cordial saludo.
    Espero que se encuentre bien.
    Lamentamos informarle de que falta un pago.
    Adjunto le remitimos la factura.
    Nos dirigimos a usted por la factura.
    Por medio de la presente le escribimos.
    Su satisfacción es importante.
    Hemos comprobado que falta un pago.
  `,
  good: `
    Gracias por la conversación.
    Espero que la máquina funcione bien.
    La factura va con este correo.
    Llámeme si algo no está claro.
    Gracias por contarme lo del palé.
    ¿Cómo fue la entrega?
    Lo miro antes del jueves.
    Gracias: han llegado 400 euros.
    Me alegró hablar con usted.
    El plano fue útil.
    Nuestra tienda abre a las ocho.
    Nos vemos en la feria.
  `,
});

// P14: plain words.
describeWords(SPANISH_WORDS, 'jargon', {
  bad: `
    Tiene un saldo deudor.
    La factura arriba mencionada está abierta.
    De conformidad con las condiciones, está abierta.
    Proceda al abono de la factura.
    El acreedor espera.
    La cantidad es exigible.
    Rogamos regularice su situación.
    Las partidas abiertas están abajo.
    Es una cuenta por cobrar.
    En virtud del contrato, escribimos.
    Sírvase efectuar el pago.
    Hay un impagado.
  `,
  good: `
    Estas facturas están abiertas.
    Puede pagar por transferencia.
    Era para el 3 de noviembre.
    El paquete llegó el lunes.
    Apunto la nueva dirección.
    Esto es lo que acordamos.
    El importe está abajo.
    La estación estaba cerrada.
    Mi compañera prepara el pedido.
    Le envío otra vez la factura.
    ¿Qué día es posible?
    Lo miro con gusto.
  `,
});

// P22: each message at most one notch firmer than the last.
describeWords(SPANISH_WORDS, 'tone-words', {
  bad: `
    Aún no he recibido respuesta.
    Segundo recordatorio
    La factura está vencida.
    Mis correos quedaron sin respuesta.
    Responda a más tardar el viernes.
    Esperamos su pago.
    Hemos enviado varios avisos.
    Necesito una fecha concreta.
    Le damos un plazo hasta el 15 de diciembre.
    Transcurrido dicho plazo, pasa a otro.
    Nuestro socio se hará cargo del asunto.
    La factura sigue pendiente.
  `,
  good: `
    Quizá se le haya pasado.
    Quizá se hayan cruzado nuestros mensajes.
    La factura era para el 3 de noviembre.
    ¿Cuándo podemos contar con el pago?
    Gracias por su respuesta.
    Le llamo el lunes.
    La segunda entrega llegó en mayo.
    ¿Necesita algo más de nosotros?
    Aquí tiene otra copia de la factura.
    ¿Cómo fue el servicio?
    Dígame si algo no estaba bien.
    El primer palé estaba bien.
  `,
});
