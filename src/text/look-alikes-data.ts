/**
 * Written by `npm run look-alikes` from Unicode's confusables.txt, as the package `unhomoglyph` carries it: each
 * letter, followed by the letters that it is taken for.
 */
export const LOOK_ALIKES =
  "ÆAE ÐD ØO æae øo ĐD đd ĦH ħh ıi ĲlJ ĳij ĿI ŀl ŁL łl ŉn ŒOE œoe ŦT ŧt ſf ƀb ƁB Ƃb ƃb Ƅb ƇC ƉD ƊD " +
  "ƌd ƍg ƑF ƒf ƓG ƖI ƗI ƘK ƙk ƚl ƝN ƞn ƟO ƤP ƥp ƦR Ƨ2 ƬT ƭt ƮT ƳY ƴy ƵZ ƶz Ʒ3 ƻ2 Ƽ5 ƽs ƿþ ǀI ǁll " +
  "ǄDZ ǅDz ǆdz ǇLJ ǈLj ǉlj ǊNJ ǋNj ǌnj ǤG ǥg ǱDZ ǲDz ǳdz Ȝ3 Ȣ8 ȣ8 ȤZ ȥz ȼc ȾT ɄU ɆE ɇe ɈJ ɉj ɍr ɎY " +
  "ɏy ɑa ɓb ɖd ɗd əǝ ɚǝ ɛꞓ ɠg ɡg ɣy ɦh ɨi ɩi ɪi ɫl ɭl ɮlȝ ɯw ɱrn ɳn ɵo ɶoe ɼr ɽr ʂs ʋu ʏy ʐz ʒȝ ʠq " +
  "ʣdz ʤdȝ ʥdʑ ʦts ʧtʃ ʨtɕ ʩfŋ ʪls ʫlz ͰⱵ ͶИ ͷᴎ ͻɔ ͽꜿ ͿJ ΑA ΒB ΕE ΖZ ΗH ΘO ΙI ΚK ΛɅ ΜM ΝN ΟO ΡP ΣƩ " +
  "ΤT ΥY ΧX αa βß γy δẟ εꞓ ηn θO ιi κk νv οo ρp σo τt υu φɸ ϐß ϑO ϒY ϕɸ ϖπ ϛς ϜF Ϩ2 ϩƨ ϰk ϱp ϲc ϳj " +
  "ϴO ϵꞓ ϷÞ ϸþ ϹC ϺM ϽƆ ϿꜾ ЄꞒ ЅS ІI ЈJ АA Бb ВB ГΓ ЕE З3 КK ЛɅ МM НH ОO ПΠ РP СC ТT УY ФΦ ХX Ыbl Ьb " +
  "ЮlO аa б6 вb гr еe зɜ иᴎ кk мʍ нh оo пπ рp сc тt уy фɸ хx ъb ыƅi ьƅ яᴙ єꞓ ѕs іi јj ћh ѡw Ѣb ѣb " +
  "ѰΨ ѱψ ѲO ѳo ѴV ѵv ѼѠ ѽw ҊИ ҋи Ҍb ҍb ҐΓ ґr ҒΓ ғr ҖЖ җж Ҙ3 ҙɜ ҚK қk ҞK ҟk ҢH ңh ҪC ҫc ҬT ҭt ҮY үy " +
  "ҰY ұy ҲX һh ҽe ҾҼ ҿe ӀI ӅɅ ӆл ӇH ӈh ӉH ӊh ӋҶ ӌҷ ӍM ӎʍ ӏi ӔAE ӕae ӘƏ әǝ Ӡ3 ӡȝ ӨO өo ԁd ԊǶ ԌG ԍg " +
  "ԐƐ ԑꞓ ԛq ԜW ԝw ՍU ՏS ՓΦ ՕO աw գq զq ծẟ հh յȷ ոn պɰ ռn սu ցg քf օo ևեւ ᎠD ᎡR ᎢT ᎤO Ꭵi ᎨⱵ ᎩY ᎪA ᎫJ " +
  "ᎬE ᎰⱵ ᎱΓ ᎳW ᎷM ᎻH ᎽY ᎾO Ꮏƫ ᏀG Ꮒh ᏃZ ᏇѠ ᏋƐ ᏌU Ꮞ4 Ꮟb ᏒR ᏔW ᏕS ᏙV ᏚS ᏞL ᏟC ᏢP ᏦK Ꮷd ᏫO Ꮾ6 Ᏸß Ᏺh ᏳG " +
  "ᏴB ᏻg ᏼb ᴄc ᴈɜ ᴋk ᴍm ᴏo ᴐɔ ᴑo ᴔǝo ᴜu ᴠv ᴡw ᴢz ᴤƨ ᴦr ᴧʌ ᴨπ ᴩp ᴫл ᵫue ᵮf ᵯrn ᵰn ᵲr ᵳɾ ᵴs ᵵt ᵶz ᵻi " +
  "ᵼi ᵽp ᵾu ᵿʊ ᶃg ᶌy ᶐɋ ẚa ẝf ỿy ↃƆ ↄɔ ⱧH ⱩK ⲄΓ ⲅr ⲆΔ ⲈꞒ ⲉꞓ ⲎH ⲒI ⲔK ⲕk Ⲗλ ⲘM ⲚN ⲞO ⲟo ⲠΠ ⲢP ⲣp ⲤC " +
  "ⲥc ⲦT ⲨY ⲪΦ ⲫɸ ⲬX ⲭχ ⲮΨ ⲱω ⲼШ ⲽш Ⳋ9 Ⳍ3 ⳍȝ ⳐL ⳑl Ⳓ6 ⳜϬ ⳤϗ ꓐB ꓑP ꓒd ꓓD ꓔT ꓖG ꓗK ꓙJ ꓚC ꓛƆ ꓜZ ꓝF ꓞℲ " +
  "ꓟM ꓠN ꓡL ꓢS ꓣR ꓥɅ ꓦV ꓧH ꓪW ꓫX ꓬY ꓮA ꓯⱯ ꓰE ꓱƎ ꓲI ꓳO ꓴU ꓵՈ Ꙅ2 ꙅƨ ꙇi ꙍω ꙐЪl ꙑbi Ꙩʘ ꚕh ꚘOO ꚙoo ꜨT3 " +
  "ꜩtȝ ꜱs ꜲAA ꜳaa ꜴAO ꜵao ꜶAU ꜷau ꜸAV ꜹav ꜺAV ꜻav ꜼAY ꜽay ꝀK ꝊO ꝋo ꝎOO ꝏoo Ꝛ2 ꝡw Ꝫ3 ꝫȝ Ꝯ9 ꝷtf ꝺꝹ ꞕꜧ " +
  "ꞘF ꞙf ꞝʚ Ꞟꓤ ꞟu Ɜ3 Ʇꓕ ꞲJ ꞳX ꞴB ꞵß ꞶꙌ ꞷω ꬲe ꬵf ꬽo ꬾo ꬿɔ ꭁǝo ꭂǝo ꭇr ꭈr ꭍʃ ꭎu ꭒu ꭓχ ꭕχ ꭚy ꭠљ ꭢɔe ꭣuo " +
  "ꭰd ꭱr ꭲt ꭴo ꭵi ꭺa ꭻj ꭼe ꭾɂ ꮀⱶ ꮁr ꮃw ꮇʍ ꮋh ꮎo ꮐg ꮓz ꮛꞓ ꮜu ꮟƅ ꮢr ꮩv ꮪs ꮮl ꮯc ꮲp ꮶk ꮻo ﬀff ﬁfi ﬂfl " +
  "ﬃffi ﬄffl ﬆst ﬓմն ﬔմե ﬕմի ﬖվն ﬗմխ ＡA ＢB ＣC ＥE ＨH ＩI ＪJ ＫK ＭM ＮN ＯO ＰP ＳS ＴT ＸX ＹY ＺZ ａa ｃc ｅe ｇg " +
  "ｈh ｉi ｊj ｌl ｏo ｐp ｓs ｖv ｘx ｙy ᴀa ʙb ᴅd ᴇe ꜰf ɢg ʜh ᴊj ʟl ɴn ᴘp ꞯq ʀr ᴛt ĸk";
