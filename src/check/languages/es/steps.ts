/** Spanish words by which a text computes a figure from others. */
import type { StepWords } from "../topics/steps.ts";

const CHANGE =
  "aumento|incremento|alza|subida|crecimiento|avance|mejora|ascenso|repunte|descenso|caida|bajada|baja|reduccion|recorte|retroceso|disminucion|perdida|ganancia|diferencia|ventaja|brecha|margen|desventaja";

const CHANGED =
  "aument\\p{L}+|increment\\p{L}+|sub(?:en?|io|ieron|ian?|ido|ira)|crec\\p{L}+|avanz\\p{L}+|mejor\\p{L}+|gan(?:an?|o|aron|ado)|baj(?:an?|o|aron|ado)|ca(?:en?|yo|yeron|ido)|descend\\p{L}+|desciend\\p{L}+|descens\\p{L}+|perd\\p{L}+|pierden?|retroced\\p{L}+|recort\\p{L}+|reduc\\p{L}+|reduj\\p{L}+|disminu\\p{L}+|sum(?:an?|o|aron)|ahorr\\p{L}+";

export const STEPS: StepWords = {
  steps: {
    difference: {
      before: `en|(?:${CHANGE}) (?:de|en|del)|otr[oa]s|${CHANGED}`,
      behind:
        "mas|menos|mayor(?:es)?|menor(?:es)?|superior(?:es)?|inferior(?:es)?|por encima|por debajo|por delante|por detras|de diferencia|de ventaja|de margen|adicional(?:es)?|extras?|antes|despues|de subida|de bajada|de aumento|de caida",
    },
    total: {
      before:
        "de (?:los|las|sus|todos los|todas las)|los|las|tod[oa]s (?:los|las)|en total|un total de|en conjunto|juntos|juntas|sum(?:an?|aron|aban|ando)|total(?:izan?|izaron)?|ascienden? a|entre (?:los|las) (?:dos|tres)|entre tod[oa]s",
      behind:
        "en total|en conjunto|en suma|sumad[oa]s|juntos|juntas|entre (?:ambos|ambas|tod[oa]s|los dos|las dos)",
    },
    multiple: {
      before: "multiplic\\p{L}+ por|por",
      behind: "veces",
    },
    earlier: {
      before:
        "del?|desde|desde (?:los|las|el|la)|frente al?|frente a (?:los|las)|contra|en (?:lugar|vez) de|en comparacion con|respecto (?:al?|de)|antes|anteriormente|previamente|hasta ahora|habia|habian|era|eran|fue|fueron|que (?:los|las|el|la)|y no",
      behind:
        "antes|anteriormente|previamente|hasta ahora|hasta entonces|hasta la fecha|(?:el|la) (?:ano|mes|semana|dia|trimestre|temporada) (?:anterior|pasad[oa])|de antes|anterior(?:es)?|originalmente|al principio|inicialmente",
    },
    later: {
      before:
        "al?|hasta|hasta (?:los|las)|a (?:los|las)|ahora|ya|son|es|alcanz\\p{L}+|llega(?:n|ron)? a|situ\\p{L}+ en|qued\\p{L}+ en|hay|tiene|tienen|suman?|de",
      behind: "ahora|hoy|actualmente|actual(?:es)?|despues|desde entonces",
    },
  },
  points: "puntos?|puntos? porcentuales?",
  yearOfLife: "ano de (?:vida|edad)",
  released:
    "exent[oa]s?|eximid[oa]s?|exim(?:e|en|ir)|dispensad[oa]s?|dispensan?|exceptuad[oa]s?|excepto|salvo|librad[oa]s?|se libran?|liberad[oa]s?|exoner\\p{L}+|exencion(?:es)?|voluntari[oa]s?|a menos que",
  predecessors:
    "antes|ya|anterior(?:es|mente)?|previ[oa]s?|previamente|preced\\p{L}+|predecesor\\p{L}*|hasta (?:ahora|entonces)|despues|tras",
};
