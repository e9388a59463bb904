import { describe, expect, it } from "vitest";
import { wordingCodes } from "../../support/wording-codes.ts";

// Denials, hedges, plans, conditions, parts, superlatives, restrictions and causes, each with a twin that is true.
describe("what a claim in Spanish makes surer, wider or other than its excerpt", () => {
  it.each([
    ["Los buzos no lograron recuperar la campana.", "Los buzos recuperaron la campana."],
    ["La junta se negó a publicar el acta.", "La junta publicó el acta."],
    ["Ni el alcalde ni su adjunta asistieron al acto.", "El alcalde asistió al acto."],
    [
      "La puerta fue derribada sin permiso del arquitecto.",
      "La puerta fue derribada con permiso del arquitecto.",
    ],
    ["El informe no menciona restos de amianto.", "El informe menciona restos de amianto."],
    ["Las conversaciones terminaron sin acuerdo.", "Las conversaciones terminaron en un acuerdo."],
    ["La rectora descartó un tercer mandato.", "La rectora aspira a un tercer mandato."],
    ["El tren ya no para en Valmonte.", "El tren sigue parando en Valmonte."],
    ["La agencia renovó el permiso de la cantera.", "La agencia no renovó el permiso de la cantera."],
    ["Nadie ha reclamado la recompensa.", "Varios vecinos han reclamado la recompensa."],
    ["El ministerio aún no ha nombrado director.", "El ministerio ya ha nombrado director."],
    ["El cuadro habría sido robado durante la guerra.", "El cuadro fue robado durante la guerra."],
    ["El grupo estudia vender sus cervecerías.", "El grupo ha decidido vender sus cervecerías."],
    ["El presunto autor del atraco fue detenido en Morla.", "El autor del atraco fue detenido en Morla."],
    [
      "El conductor podría haberse dormido, según la Guardia Civil.",
      "El conductor se durmió, según la Guardia Civil.",
    ],
    ["El Gobierno no descarta un sabotaje.", "El Gobierno confirma un sabotaje."],
    ["Está por ver si la vacuna es eficaz.", "La vacuna es eficaz."],
    ["La policía sospecha que el incendio fue intencionado.", "El incendio fue intencionado."],
    ["La ciudad pretende derribar el estadio.", "La ciudad ha derribado el estadio."],
    ["La ley entrará en vigor en julio.", "La ley ya está en vigor."],
    ["El Gobierno prometió suprimir la tasa canina.", "El Gobierno suprimió la tasa canina."],
    ["La fusión de los dos hospitales está en estudio.", "Los dos hospitales se han fusionado."],
    ["Si el río supera los 4 metros, se desaloja el camping.", "Se desaloja el camping."],
    [
      "La ayuda se paga con la condición de que el campo quede en barbecho.",
      "La ayuda se paga en todos los casos.",
    ],
    [
      "La fusión se hará siempre que el regulador dé su visto bueno.",
      "La fusión se hará con o sin el visto bueno del regulador.",
    ],
    [
      "El transbordador sale, salvo que el viento supere los 90 km/h.",
      "El transbordador sale haga el viento que haga.",
    ],
    ["Unos pocos pilotos rechazan el nuevo horario.", "La mayoría de los pilotos rechaza el nuevo horario."],
    ["Casi todas las granjas están conectadas.", "Todas las granjas están conectadas."],
    ["El 30 % de los ganaderos perdió reses.", "La mayoría de los ganaderos perdió reses."],
    ["Varias cintas están dañadas.", "Ninguna cinta está dañada."],
    ["Tres de los siete jueces votaron en contra.", "Todos los jueces votaron en contra."],
    ["No todos los pozos son seguros.", "Todos los pozos son seguros."],
    ["Kelm es una de las ciudades más secas del país.", "Kelm es la ciudad más seca del país."],
    ["El molino es el segundo más antiguo del valle.", "El molino es el más antiguo del valle."],
    ["La biblioteca presta libros y herramientas.", "La biblioteca solo presta libros."],
    ["El puente mide 400 metros.", "El puente es el más largo de la provincia."],
    [
      "Las enfermeras de los dos hospitales del norte están en huelga.",
      "Las enfermeras de todo el país están en huelga.",
    ],
    ["Los perros de más de 20 kilos deben llevar bozal.", "Todos los perros deben llevar bozal."],
    ["Los alumnos empadronados en Orba viajan gratis.", "Todos los alumnos viajan gratis."],
    [
      "Los alquileres subieron el año en que se construyó el estadio.",
      "El estadio hizo subir los alquileres.",
    ],
    [
      "El estudio halló una asociación entre el ruido y el insomnio.",
      "Según el estudio, el ruido provoca insomnio.",
    ],
  ])("is reported where the excerpt says: %s", (source, claim) => {
    expect(wordingCodes(source, claim, "es")).toHaveLength(1);
  });

  it.each([
    ["La junta se negó a publicar el acta.", "La junta no quiso publicar el acta."],
    ["Las conversaciones terminaron sin acuerdo.", "No se llegó a ningún acuerdo en las conversaciones."],
    ["Ningún municipio carece de médico.", "Todos los municipios tienen médico."],
    ["El museo no cobra entrada los domingos.", "La entrada al museo es gratuita los domingos."],
    ["El tren ya no para en Valmonte.", "El tren ha dejado de parar en Valmonte."],
    ["Nadie resultó herido al caer la grúa.", "La grúa cayó sin causar heridos."],
    ["La huelga no terminó hasta el jueves.", "La huelga duró hasta el jueves."],
    [
      "El cuadro habría sido robado durante la guerra.",
      "Es posible que el cuadro fuera robado durante la guerra.",
    ],
    ["El grupo estudia vender sus cervecerías.", "El grupo se plantea la venta de sus cervecerías."],
    ["Los visitantes pueden dejar sus bolsas en la entrada.", "Las bolsas se dejan en la entrada."],
    ["La secretaría publicará las listas el lunes.", "Las listas se publican el lunes en la secretaría."],
    ["La ciudad pretende derribar el estadio.", "El estadio va a ser derribado por la ciudad."],
    ["La ley entrará en vigor en julio.", "La entrada en vigor de la ley está prevista para julio."],
    [
      "El pleno aprobó la construcción de un mercado.",
      "La construcción de un mercado fue aprobada por el pleno.",
    ],
    [
      "Si el río supera los 4 metros, se desaloja el camping.",
      "El camping se desaloja cuando el río pasa de 4 metros.",
    ],
    [
      "La fusión se hará siempre que el regulador dé su visto bueno.",
      "La fusión depende del visto bueno del regulador.",
    ],
    ["No todos los pozos son seguros.", "Algunos pozos no son seguros."],
    ["Ningún testigo acudió.", "Todos los testigos faltaron."],
    ["Más de la mitad de los embalses están llenos.", "La mayoría de los embalses están llenos."],
    ["Cada uno de los nueve concejales firmó.", "Los nueve concejales firmaron todos."],
    ["Ningún lago de la región es más profundo que el Orm.", "El Orm es el lago más profundo de la región."],
    ["El permiso está reservado a los agricultores.", "Solo los agricultores obtienen el permiso."],
    ["La sala acoge a 300 personas como mucho.", "La sala tiene cabida para 300 personas como máximo."],
    ["La norma vale para cada empleado del puerto.", "La norma rige para todos los empleados del puerto."],
    ["Una tubería helada obligó a cerrar la escuela.", "La escuela cerró a causa de una tubería helada."],
    ["La crecida se debió a un canal obstruido.", "Un canal obstruido provocó la crecida."],
  ])("is not reported where it is said in other words: %s", (source, claim) => {
    expect(wordingCodes(source, claim, "es")).toEqual([]);
  });
});
