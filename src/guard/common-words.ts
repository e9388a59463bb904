/**
 * Words that give nothing away by themselves, by language: function words, numbers, units of time, the words with which
 * reports name their speakers, and headings of slides and tables. No name, place, thing or deed is among them.
 */
export const COMMON_WORDS: Readonly<Record<string, string>> = {
  en: `
    a about above according after again ago all almost along already also although always among an and another any around as at
    away back be because been before being below between both but by can could did do does down during each either else even
    ever every few first for former from further had has have he her here his how however i if in into is it its just last later
    least less like many may me might more most much must my near nearly neither never next no nor not nothing now of off often
    on once one only or other others our out over own part past per same second several shall she should since so some soon
    still such than that the their them then there therefore these they third this those though through thus to together too
    towards under until up upon us very was we well were what when where whether which while who whole whom whose why will
    with within without would yet you your s t
    zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty sixty
    seventy eighty ninety hundred hundreds thousand thousands million millions billion billions dozen dozens half quarter
    percent per cent time times approximately
    moment moments minute minutes hour hours day days night nights week weeks weekend month months year years decade decades
    century today tomorrow yesterday morning afternoon evening early late recent recently current currently previous previously
    following beginning end middle long short term
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
    november december spring summer autumn winter
    said say says saying told tell tells added add adds stated states state reported report reports reporting announced announce
    confirmed denied declined comment asked noted quoted expected known official officials source sources spokesman spokeswoman
    spokesperson authorities government governments minister ministers ministry president reporters journalists media press
    news agency statement statements condition anonymity familiar matter people person public case fact
    background introduction overview summary contents agenda outlook annex appendix assessment assessments conclusion conclusions
    recommendation recommendations finding findings key judgement judgements judgment judgments main point points step steps
    timeline chronology context assumption assumptions implication implications option options question questions answer answers
    discussion evidence method methodology scope glossary abbreviations acknowledgements reference references note notes purpose
    result results status update updates analysis data figure figures table chart issue issues topic topics title subtitle
    description name names date dates number numbers total category value unit before after comparison details other information
    coming ahead upcoming nearby future possible possibly likely unlikely probably senior situation executive forward way know happened happens thank thanks please everyone longer instead especially particular addition general usual usually`,
  de: `
    aber alle allem allen aller alles als also am an andere anderen anderer auch auf aus bei beide beiden bereits bevor bis bisher
    da dabei damit danach dann darauf das dass dem den denen der deren des dessen die dies diese diesem diesen dieser dieses doch
    dort durch ein eine einem einen einer eines einige einigen er erst es etwa etwas fast für gegen gegenüber gibt haben hat hatte
    hatten ihm ihr ihre ihrem ihren ihrer im immer in ins ist ja jede jeden jeder jedoch kann kein keine können man mehr mehrere
    mit nach nahe neben nicht nichts noch nun nur ob oder ohne schon sehr sei sein seine seinen seit selbst sich sie sind so
    sollen soll sowie später über um und uns unter viele vielen vom von vor wann war waren was weil weiter weitere welche wenn
    wer werde werden wie wieder will wir wird wo wurde wurden zu zudem zuletzt zum zur zwischen laut zufolge gemäß nächste
    nächsten letzte letzten vergangene vergangenen kommende kommenden
    null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert tausend million
    millionen milliarde milliarden dutzend halb hälfte drittel viertel prozent rund ungefähr mindestens höchstens
    moment minute minuten stunde stunden tag tage tagen tages nacht woche wochen wochenende monat monate monaten jahr jahre jahren
    jahrzehnt jahrhundert heute morgen gestern abend früh spät kürzlich derzeit aktuell anfang mitte ende zeit mal
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september
    oktober november dezember frühling frühjahr sommer herbst winter
    sagte sagten sagt sagen erklärte erklärten teilte mitteilte hieß heißt berichtete berichten bericht berichte meldete meldung
    angaben angabe aussage aussagen kreise kreisen behörde behörden regierung regierungskreisen minister ministerin ministerium
    präsident sprecher sprecherin quelle quellen medien medienberichten presse nachrichtenagentur journalisten mitteilung erklärung
    bedingung anonymität personen öffentlichkeit fall
    hintergrund hintergründe einleitung einführung überblick übersicht zusammenfassung inhalt agenda ausblick anhang bewertung
    bewertungen einschätzung einschätzungen fazit schlussfolgerung schlussfolgerungen empfehlung empfehlungen ergebnis ergebnisse
    erkenntnisse kernaussagen schritt schritte zeitleiste chronologie zusammenhang kontext annahme annahmen folgen optionen frage
    fragen antwort antworten diskussion belege methode methodik umfang glossar abkürzungen hinweis hinweise zweck stand analyse
    daten tabelle thema themen titel beschreibung name namen datum zahl zahlen gesamt wert einheit vorher nachher vergleich details
    bald möglich möglicherweise wahrscheinlich voraussichtlich nächster zukunft künftig lage danke besonders allgemein`,
  es: `
    a al algo algunas algunos ante antes aquel aquella así aun aún aunque bajo cada casi como con contra cual cuales cualquier
    cuando de del desde después donde dos durante e el él ella ellas ellos en entre era es esa ese eso esta está están estas este
    esto estos fue fueron ha había han hasta hay la las le les lo los más me menos mientras mi mucho muchos muy nada ni no nos
    nosotros nuestra nuestro o otra otras otro otros para parte pero poco por porque pues que qué quien quienes se sea según ser
    si sí sido sin sino sobre son su sus también tan tanto todo todos todas toda tras u un una uno unos unas y ya yo próxima
    próximo próximas próximos última último pasada pasado pasadas pasados siguiente siguientes primera primero mismo misma
    cero tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cuarenta cincuenta cien ciento cientos mil miles
    millón millones docena docenas mitad tercio cuarto vez veces unos aproximadamente alrededor
    momento minuto minutos hora horas día días noche semana semanas fin mes meses año años década siglo hoy mañana ayer tarde
    temprano reciente recientemente actual actualmente principio principios mediados finales tiempo plazo corto largo
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre
    noviembre diciembre primavera verano otoño invierno
    dijo dijeron dice dicen añadió señaló indicó informó informaron afirmó declaró anunció explicó aseguró fuente fuentes oficial
    oficiales funcionario funcionarios portavoz autoridad autoridades gobierno ministro ministra ministerio presidente prensa
    medios comunicación periodistas agencia noticias informe informes comunicado declaración declaraciones condición anonimato
    acuerdo público caso hecho personas
    antecedentes introducción panorama resumen contenido índice agenda perspectivas anexo apéndice evaluación evaluaciones
    conclusión conclusiones recomendación recomendaciones hallazgos juicios clave claves principal principales punto puntos paso
    pasos cronología contexto supuesto supuestos implicaciones opciones pregunta preguntas respuesta respuestas debate pruebas
    evidencia método metodología alcance glosario abreviaturas agradecimientos referencias nota notas propósito objetivo objetivos
    resultado resultados estado actualización análisis datos cifra cifras tabla gráfico tema temas título descripción nombre fecha
    número total categoría valor unidad comparación detalles información
    posible posiblemente probable probablemente pronto futuro situación gracias general especialmente`,
  fr: `
    à afin ainsi alors après au aucun aussi autre autres aux avait avant avec avoir bien car ce cela celle celui ces cet cette
    ceux chaque chez comme contre d dans de depuis dernier dernière derniers dernières des deux donc dont du durant elle elles en
    encore entre environ est et était étaient été être eu fait il ils j jusqu l la laquelle le lequel les leur leurs lors lorsque
    lui m mais même mêmes moins n ne ni non nos notre nous on ont ou où par parce parmi pas pendant peu plus plusieurs pour
    pourquoi premier première presque près prochain prochaine prochains prochaines puis qu quand que quel quelle quelques qui s
    sa sans se selon sera ses si sien soit son sont sous sur ta tandis tant te tous tout toute toutes très trop un une vers vos
    votre vous y
    zéro trois quatre cinq six sept huit neuf dix onze douze vingt trente quarante cinquante cent cents mille million millions
    milliard milliards douzaine moitié tiers quart fois pour
    moment minute minutes heure heures jour jours nuit semaine semaines mois an ans année années décennie siècle aujourd hui demain
    hier matin soir tôt tard récemment actuellement début milieu fin temps terme court long
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre
    décembre printemps été automne hiver
    dit disent déclaré déclarent ajouté affirmé affirme annoncé indiqué précisé rapporté rapport rapports source sources officiel
    officiels responsable responsables porte parole autorités gouvernement ministre ministère président presse médias journalistes
    agence nouvelles communiqué déclaration déclarations condition anonymat public cas personnes
    contexte introduction aperçu résumé synthèse sommaire ordre perspectives annexe évaluation évaluations conclusion conclusions
    recommandation recommandations constat constats jugements clés principal principaux point points étape étapes chronologie
    hypothèse hypothèses implications options question questions réponse réponses discussion preuves méthode méthodologie portée
    glossaire abréviations remerciements références note notes objet objectif résultat résultats état mise jour analyse données
    chiffre chiffres tableau graphique thème thèmes titre description nom date nombre total catégorie valeur unité comparaison
    détails information informations
    possible probablement probable bientôt futur avenir situation merci général notamment`,
  pl: `
    a aby albo ale ani bardzo bez bo był była było być były całkowicie co coraz czy dla do dwa gdy gdzie go i ich inne inny innych
    ja jak jako je jednak jego jej jest jeszcze jeśli już każdy kiedy który która które których lub ma mają mi między może można na
    nad nawet nie niż nich o od oraz około po pod podczas ponad ponieważ poza przed przez przy są się tak także tam te tego tej ten
    też to tu tych tylko tym u w we więc według wszystkie wszystko z za zaś ze że żeby następny ostatni ostatnich pierwszy
    zero trzy cztery pięć sześć siedem osiem dziewięć dziesięć dwadzieścia sto tysiąc tysiące tysięcy milion miliony milionów
    miliard połowa procent raz razy
    chwila minuta minut godzina godzin dzień dni noc tydzień tygodnie tygodni miesiąc miesiące miesięcy rok lata lat dziś jutro
    wczoraj rano wieczór niedawno obecnie początek koniec czas czasu
    poniedziałek wtorek środa czwartek piątek sobota niedziela
    powiedział powiedziała powiedzieli oświadczył dodał poinformował podał źródło źródła źródeł urzędnik urzędnicy urzędników
    rzecznik władze władz rząd minister ministerstwo prezydent prasa media agencja raport raporty oświadczenie anonimowo
    tło wprowadzenie wstęp przegląd podsumowanie streszczenie spis treści załącznik ocena oceny wnioski zalecenia ustalenia
    kroki kontekst założenia pytania odpowiedzi dowody metoda metodologia uwagi wyniki stan analiza dane tabela tytuł opis nazwa
    data liczba razem wartość porównanie
    najbliższych najbliższym najbliższe najbliższy możliwe możliwie prawdopodobnie wkrótce przyszłości przyszłość sytuacja dziękuję dziękujemy tygodniach dniach miesiącach`,
  ru: `
    а без более бы был была были было быть в вам вас во вот все всего всех вы где да даже для до его ее если есть еще же за здесь
    и из или им их к как ко когда который которая которые которых ли либо между менее может мы на над не нее нет ни них но о об
    однако около он она они от очень по под после почти при про с со свое своей свои себя сейчас со так также такой там то того
    тоже только том тот у уже хотя чего чем что чтобы эта эти это этого этой этом этот я следующий последний последние первый
    ноль один два две три четыре пять шесть семь восемь девять десять двадцать сто тысяча тысячи тысяч миллион миллионы миллионов
    миллиард половина процент процентов раз
    момент минута минут час часа часов день дня дней ночь неделя недели недель месяц месяца месяцев год года лет сегодня завтра
    вчера утром вечером недавно начало конец время
    понедельник вторник среда четверг пятница суббота воскресенье
    сказал сказала сказали сообщил сообщила сообщили заявил заявила заявили добавил отметил источник источники источников слова
    словам данным официальный представитель представители чиновники власти правительство министр министерство президент пресса сми
    агентство доклад заявление условиях анонимности
    справка введение обзор резюме содержание приложение оценка оценки вывод выводы рекомендации шаги контекст допущения вопросы
    ответы доказательства метод методология примечания результаты анализ данные таблица название описание дата число итого
    значение сравнение
    ближайшие ближайших ближайшее ближайшем возможно вероятно скоро будущем будущее ситуация спасибо неделях неделю дни днях месяцы месяцах`,
  uk: `
    а або але без більше був була були було бути в вам вас весь все всі вже ви від він вона вони воно де до для є же за з зі із і
    й його її їх коли крім лише між менше ми може на над навіть не ні під після по понад при про та так також там те того тому
    той тільки у усі це цей ця ці через чи що щоб як який яка які яких якщо наступний останній останні перший
    нуль один два дві три чотири шість сім вісім десять двадцять сто тисяча тисячі тисяч мільйон мільйони мільйонів мільярд
    половина відсоток відсотків раз
    хвилина хвилин година години годин день дня днів ніч тиждень тижні тижнів місяць місяці місяців рік року роки років сьогодні
    завтра вчора нещодавно початок кінець час
    понеділок вівторок середа четвер субота неділя
    сказав сказала сказали повідомив повідомила повідомили заявив заявила заявили додав джерело джерела джерел слова словами даними
    офіційний представник посадовці влада уряд міністр міністерство президент преса змі агентство доповідь заява умовах анонімності
    довідка вступ огляд підсумок зміст додаток оцінка оцінки висновок висновки рекомендації кроки контекст припущення питання
    відповіді докази метод методологія примітки результати аналіз дані таблиця назва опис дата число разом значення порівняння
    найближчі найближчих найближчими найближчим можливо ймовірно скоро майбутньому майбутнє ситуація дякую дякуємо тижнями тижнях дні днями місяцями`,
};
