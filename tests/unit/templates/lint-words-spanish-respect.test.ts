import { SPANISH_WORDS } from '../../../lib/templates/lint/words/spanish.ts';
import { describeWords } from '../../support/find-words.ts';

// EU1, B7: no charge that is not lawful, agreed and reckoned.
describeWords(SPANISH_WORDS, 'fee', {
  bad: `
    Para volver a activar el servicio tendrá que abonar 35 €.
    Queda sin efecto el descuento del 10 %.
    La llamada de ayer también se la cobro, 8 euros.
    Las horas que me hace perder las voy a sumar a la factura.
    Por almacenaje, 4 € al día.
    El correo certificado lo paga usted.
    Son 275 más 20 por el recordatorio, gracias.
    Mientras no pague, la factura de la grúa subirá cinco euros al día.
    La minuta del abogado la paga usted.
    Se añadirán gastos de reclamación de 15 euros.
    Los intereses de demora corren desde el 1 de noviembre.
    Los gastos de cobro serán a su cargo.
    Se aplicará un recargo del 10 %.
    Cobramos una compensación de 40 euros.
    Le costará más caro.
    El importe aumentará cada día.
    Aplicaremos intereses.
    Habrá una penalización.
    Usted deberá asumir todos los gastos.
    1,5 % mensual por demora
    Se generan costes adicionales.
  `,
  good: `
    Con la tarifa nocturna la luz le saldrá más barata.
    El banco cobra una comisión por las transferencias.
    El recargo de equivalencia de esa factura está mal puesto.
    Nuestra llamada del 18 de noviembre: la factura otra vez
    Nadie le cobró intereses; la línea del extracto era un error.
    Los gastos de aduana los pagamos nosotros.
    El suplemento de pintura, 40 euros, estaba en el presupuesto.
    No añadimos ningún recargo.
    La devolución es gratuita.
    Gracias por su interés en nuestros talleres.
    No hay gastos si paga a plazos.
    Los gastos de envío están en la factura.
    Hemos anulado el recargo.
    ¿Le interesa nuestra oferta de primavera?
    Es en interés de ambos resolverlo bien.
    El precio del curso es de 400 euros.
    No se cobra nada, tampoco intereses.
    El envío es gratis.
    Ana se hace cargo de su pedido.
  `,
});

// UK3: no publicity, no humiliation.
describeWords(SPANISH_WORDS, 'shame', {
  bad: `
    Nunca debí fiarme de usted.
    Si no puede pagar, no compre.
    Ya no me creo nada de lo que me dice.
    Nos está robando.
    Todo un médico y no puede pagar unas cortinas.
    Ya no tiene edad para andar escondiéndose.
    Esto no es una ONG, señora.
    Si su abuelo levantara la cabeza, se moriría.
    Enhorabuena, es usted un artista del escaqueo.
    Tonto de mí por fiarme de su palabra.
    Así me paga usted la confianza.
    Debería darle vergüenza.
    Su actitud es indigna.
    Es escandaloso.
    Las empresas serias pagan sus facturas.
    Mi abuelo decía que la deuda se paga antes que el pan.
    Va en un Porsche y deja a un artesano esperando por 280 euros.
    En mis tiempos un apretón de manos valía algo.
    Por su culpa doce familias temen por su paga.
    Su reputación está en juego.
    Esperábamos más de usted.
    Es usted un moroso.
    ¿Le gustaría que sus vecinos supieran quién pagó esa entrada? Nadie.
    Mi aprendiz es más de fiar que usted.
    Eso es un robo.
    ¿Qué dirán sus clientes?
    Actúa usted de mala fe.
    Nos ha decepcionado.
    Todos los demás clientes pagan.
    Es una falta de seriedad.
  `,
  good: `
    Una empresa como la suya puede ahorrar mucho con el riego por goteo.
    Si no puede asistir, no se preocupe.
    Enhorabuena por el nuevo local.
    Qué vergüenza la mía: mandé la factura a otra sucursal.
    Lo primero es que se recupere su marido, lo demás se habla.
    Me da vergüenza que el correo saliera a otra dirección.
    Sería una pena perder el contacto.
    No tiene por qué avergonzarse.
    Gracias por sus palabras honestas.
    ¿Puedo llamar a su compañera Ana?
    Su nombre estaba mal escrito y lo he corregido.
    El día festivo es el jueves.
    Dé a su banco nuestro nuevo número.
    A otros clientes el formulario les parece más fácil.
    Sus empleados fueron muy amables.
    Esperamos estar a la altura.
    Le llamo con gusto.
  `,
});

// P18, US6, B7: what a subject or a voicemail that others may meet never says.
describeWords(SPANISH_WORDS, 'private', {
  bad: `
    Venció ayer
    Factura vencida
    Recordatorio de pago
    Su deuda
    Pago atrasado
    Saldo pendiente
    Le llamo por su factura.
    Importe impagado
    Departamento de cobros
    Nos debe 400 euros.
    Su plan de pagos
    Su cuota de noviembre
    Llámeme por el tema del pago.
    Último aviso
  `,
  good: `
    Recordatorio de su cita con la doctora Mora
    Una breve pregunta de Northwind
    Nuestra llamada del 18 de noviembre
    Soy Ana Park de Northwind; llámeme cuando quiera.
    Nuestro acuerdo
    Gracias
    Su mensaje del 3 de noviembre
    Estoy en la oficina hasta las cinco.
    Su pregunta
    Un saludo desde Sevilla
    ¿Le viene bien el jueves?
    Mi llamada del martes
    Pregunte por Ana en recepción.
  `,
});
