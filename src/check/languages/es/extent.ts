/** Spanish: of how many something holds. */
import type { ExtentWords } from "../topics/extent.ts";

export const EXTENT: ExtentWords = {
  some: "algunos algunas algun varios varias parte_de muchos muchas unos_cuantos pocos pocas mitad ciertos ciertas numerosos numerosas tercio cuarta_parte",
  most: "mayoria mayor_parte casi_todos casi_todas",
  all: "todos todas todo toda cada entero entera siempre cualquier totalidad",
  numerals: "dos tres cuatro cinco seis siete ocho nueve diez once doce",
  outOf: "de de_los de_las de_sus",
  only: "solo solamente unicamente exclusivamente unico unica unicos unicas",
  notOnly: "solo solamente unic* exclusiv* salvo except* nada_mas limit* reservad* mas_que sino",
  superlatives:
    "el_mas la_mas los_mas las_mas el_mayor la_mayor los_mayores las_mayores el_menor la_menor el_peor la_peor el_mejor la_mejor el_unico la_unica mas_grande_del mas_antiguo_del maxim* record sin_precedentes mas_alto_de mas_alta_de mas_larga_del mas_largo_del mas_antigua_del",
  among: "entre_los entre_las uno_de una_de segundo segunda tercer tercero tercera algunos_de",
  everywhere: "todo_el toda_la nacional entero entera en_todo por_todo en_toda",
};
