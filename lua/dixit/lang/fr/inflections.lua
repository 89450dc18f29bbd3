--- French: stems and paradigms of the verbs that every engine knows. Generated, not to be edited:
---
---     lua5.4 spec/support/inflections.lua
---
--- dixit.h, section 16, tells the format; the slots are those of conjugation.lua.
-- luacheck: no max line length

---@type dixit.Inflections
return {
   paradigms = [[
ai:A as:B a:C avons:D avez:E ont:F avais:GH avait:I avions:J aviez:K avaient:L eus:MNv eut:O eûmes:P eûtes:Q eurent:R eusse:k eusses:l eût:m eussions:n eussiez:o eussent:p aurai:S auras:T aura:U aurons:V aurez:W auront:X aurais:YZ aurait:a aurions:b auriez:c auraient:d aie:eq aies:f ait:g ayons:hr ayez:is aient:j eu:t eue:u eues:w ayant:x avoir:y
suis:A es:B est:C sommes:D êtes:E sont:F étais:GH était:I étions:J étiez:K étaient:L fus:MN fut:O fûmes:P fûtes:Q furent:R fusse:k fusses:l fût:m fussions:n fussiez:o fussent:p serai:S seras:T sera:U serons:V serez:W seront:X serais:YZ serait:a serions:b seriez:c seraient:d sois:efq soit:g soyons:hr soyez:is soient:j été:t étant:x être:y
e:ACegq es:Bf ons:Dr ez:Es ent:Fj ais:GH ait:I ions:Jh iez:Ki aient:L ai:M as:N a:O âmes:P âtes:Q èrent:R asse:k asses:l ât:m assions:n assiez:o assent:p erai:S eras:T era:U erons:V erez:W eront:X erais:YZ erait:a erions:b eriez:c eraient:d é:t ée:u és:v ées:w ant:x er:y
s:ABq :C tons:Dr tez:Es tent:Fj tais:GH tait:I tions:Jh tiez:Ki taient:L tis:MN tit:O tîmes:P tîtes:Q tirent:R tisse:k tisses:l tît:m tissions:n tissiez:o tissent:p trai:S tras:T tra:U trons:V trez:W tront:X trais:YZ trait:a trions:b triez:c traient:d te:eg tes:f tu:t tue:u tus:v tues:w tant:x tre:y
is:ABMNqv it:CO issons:Dr issez:Es issent:Fjp issais:GH issait:I issions:Jhn issiez:Kio issaient:L îmes:P îtes:Q irent:R isse:egk isses:fl ît:m irai:S iras:T ira:U irons:V irez:W iront:X irais:YZ irait:a irions:b iriez:c iraient:d i:t ie:u ies:w issant:x ir:y
ie:ACegq ies:Bf yons:Dr yez:Es ient:Fj yais:GH yait:I yions:Jh yiez:Ki yaient:L yai:M yas:N ya:O yâmes:P yâtes:Q yèrent:R yasse:k yasses:l yât:m yassions:n yassiez:o yassent:p ierai:S ieras:T iera:U ierons:V ierez:W ieront:X ierais:YZ ierait:a ierions:b ieriez:c ieraient:d yé:t yée:u yés:v yées:w yant:x yer:y
s:ABq t:C ons:Dr ez:Es ent:Fj ais:GH ait:I ions:Jh iez:Ki aient:L us:MNv ut:O ûmes:P ûtes:Q urent:R usse:k usses:l ût:m ussions:n ussiez:o ussent:p rai:S ras:T ra:U rons:V rez:W ront:X rais:YZ rait:a rions:b riez:c raient:d e:eg es:f u:t ue:u ues:w ant:x ir:y
ois:ABq oît:C oit:C oissons:Dr oissez:Es oissent:Fj oissais:GH oissait:I oissions:Jh oissiez:Ki oissaient:L us:MNv ut:O ûmes:P ûtes:Q urent:R usse:k usses:l ût:m ussions:n ussiez:o ussent:p oîtrai:S oîtras:T oîtra:U oîtrons:V oîtrez:W oîtront:X oitrai:S oitras:T oitra:U oitrons:V oitrez:W oitront:X oîtrais:YZ oîtrait:a oîtrions:b oîtriez:c oîtraient:d oitrais:YZ oitrait:a oitrions:b oitriez:c oitraient:d oisse:eg oisses:f u:t ue:u ues:w oissant:x oître:y oitre:y
e:ACegq es:Bf ons:Dr ez:Es ent:Fj ais:GH ait:I ions:Jh iez:Ki aient:L is:MNv it:O îmes:P îtes:Q irent:R isse:k isses:l ît:m issions:n issiez:o issent:p erai:S eras:T era:U erons:V erez:W eront:X erais:YZ erait:a erions:b eriez:c eraient:d i:t ie:u ies:w ant:x ir:y
ède:ACegq èdes:Bf édons:Dr édez:Es èdent:Fj édais:GH édait:I édions:Jh édiez:Ki édaient:L édai:M édas:N éda:O édâmes:P édâtes:Q édèrent:R édasse:k édasses:l édât:m édassions:n édassiez:o édassent:p éderai:S éderas:T édera:U éderons:V éderez:W éderont:X èderai:S èderas:T èdera:U èderons:V èderez:W èderont:X éderais:YZ éderait:a éderions:b éderiez:c éderaient:d èderais:YZ èderait:a èderions:b èderiez:c èderaient:d édé:t édée:u édés:v édées:w édant:x éder:y
ère:ACegq ères:Bf érons:Dr érez:Es èrent:Fj érais:GH érait:I érions:Jh ériez:Ki éraient:L érai:M éras:N éra:O érâmes:P érâtes:Q érèrent:R érasse:k érasses:l érât:m érassions:n érassiez:o érassent:p érerai:S éreras:T érera:U érerons:V érerez:W éreront:X èrerai:S èreras:T èrera:U èrerons:V èrerez:W èreront:X érerais:YZ érerait:a érerions:b éreriez:c éreraient:d èrerais:YZ èrerait:a èrerions:b èreriez:c èreraient:d éré:t érée:u érés:v érées:w érant:x érer:y
ète:ACegq ètes:Bf etons:Dr etez:Es ètent:Fj etais:GH etait:I etions:Jh etiez:Ki etaient:L etai:M etas:N eta:O etâmes:P etâtes:Q etèrent:R etasse:k etasses:l etât:m etassions:n etassiez:o etassent:p èterai:S èteras:T ètera:U èterons:V èterez:W èteront:X èterais:YZ èterait:a èterions:b èteriez:c èteraient:d eté:t etée:u etés:v etées:w etant:x eter:y
ève:ACegq èves:Bf evons:Dr evez:Es èvent:Fj evais:GH evait:I evions:Jh eviez:Ki evaient:L evai:M evas:N eva:O evâmes:P evâtes:Q evèrent:R evasse:k evasses:l evât:m evassions:n evassiez:o evassent:p èverai:S èveras:T èvera:U èverons:V èverez:W èveront:X èverais:YZ èverait:a èverions:b èveriez:c èveraient:d evé:t evée:u evés:v evées:w evant:x ever:y
ce:ACegq ces:Bf çons:Dr cez:Es cent:Fj çais:GH çait:I cions:Jh ciez:Ki çaient:L çai:M ças:N ça:O çâmes:P çâtes:Q cèrent:R çasse:k çasses:l çât:m çassions:n çassiez:o çassent:p cerai:S ceras:T cera:U cerons:V cerez:W ceront:X cerais:YZ cerait:a cerions:b ceriez:c ceraient:d cé:t cée:u cés:v cées:w çant:x cer:y
iers:ABq iert:C érons:Dr érez:Es ièrent:Fj érais:GH érait:I érions:Jh ériez:Ki éraient:L is:MNtv it:O îmes:P îtes:Q irent:R isse:k isses:l ît:m issions:n issiez:o issent:p errai:S erras:T erra:U errons:V errez:W erront:X errais:YZ errait:a errions:b erriez:c erraient:d ière:eg ières:f ise:u ises:w érant:x érir:y
ns:ABq nt:Ct gnons:Dr gnez:Es gnent:Fj gnais:GH gnait:I gnions:Jh gniez:Ki gnaient:L gnis:MN gnit:O gnîmes:P gnîtes:Q gnirent:R gnisse:k gnisses:l gnît:m gnissions:n gnissiez:o gnissent:p ndrai:S ndras:T ndra:U ndrons:V ndrez:W ndront:X ndrais:YZ ndrait:a ndrions:b ndriez:c ndraient:d gne:eg gnes:f nte:u nts:v ntes:w gnant:x ndre:y
ets:ABq et:C ettons:Dr ettez:Es ettent:Fj ettais:GH ettait:I ettions:Jh ettiez:Ki ettaient:L is:MNtv it:O îmes:P îtes:Q irent:R isse:k isses:l ît:m issions:n issiez:o issent:p ettrai:S ettras:T ettra:U ettrons:V ettrez:W ettront:X ettrais:YZ ettrait:a ettrions:b ettriez:c ettraient:d ette:eg ettes:f ise:u ises:w ettant:x ettre:y
iens:ABq ient:C enons:Dr enez:Es iennent:Fj enais:GH enait:I enions:Jh eniez:Ki enaient:L ins:MN int:O înmes:P întes:Q inrent:R insse:k insses:l înt:m inssions:n inssiez:o inssent:p iendrai:S iendras:T iendra:U iendrons:V iendrez:W iendront:X iendrais:YZ iendrait:a iendrions:b iendriez:c iendraient:d ienne:eg iennes:f enu:t enue:u enus:v enues:w enant:x enir:y
vais:A vas:B va:Cq allons:Dr allez:Es vont:F allais:GH allait:I allions:Jh alliez:Ki allaient:L allai:M allas:N alla:O allâmes:P allâtes:Q allèrent:R allasse:k allasses:l allât:m allassions:n allassiez:o allassent:p irai:S iras:T ira:U irons:V irez:W iront:X irais:YZ irait:a irions:b iriez:c iraient:d aille:eg ailles:f aillent:j allé:t allée:u allés:v allées:w allant:x aller:y
e:ACegq es:Bf eons:Dr ez:Es ent:Fj eais:GH eait:I ions:Jh iez:Ki eaient:L eai:M eas:N ea:O eâmes:P eâtes:Q èrent:R easse:k easses:l eât:m eassions:n eassiez:o eassent:p erai:S eras:T era:U erons:V erez:W eront:X erais:YZ erait:a erions:b eriez:c eraient:d é:t ée:u és:v ées:w eant:x er:y
ègue:ACegq ègues:Bf éguons:Dr éguez:Es èguent:Fj éguais:GH éguait:I éguions:Jh éguiez:Ki éguaient:L éguai:M éguas:N égua:O éguâmes:P éguâtes:Q éguèrent:R éguasse:k éguasses:l éguât:m éguassions:n éguassiez:o éguassent:p éguerai:S égueras:T éguera:U éguerons:V éguerez:W égueront:X èguerai:S ègueras:T èguera:U èguerons:V èguerez:W ègueront:X éguerais:YZ éguerait:a éguerions:b égueriez:c égueraient:d èguerais:YZ èguerait:a èguerions:b ègueriez:c ègueraient:d égué:t éguée:u égués:v éguées:w éguant:x éguer:y
ène:ACegq ènes:Bf enons:Dr enez:Es ènent:Fj enais:GH enait:I enions:Jh eniez:Ki enaient:L enai:M enas:N ena:O enâmes:P enâtes:Q enèrent:R enasse:k enasses:l enât:m enassions:n enassiez:o enassent:p ènerai:S èneras:T ènera:U ènerons:V ènerez:W èneront:X ènerais:YZ ènerait:a ènerions:b èneriez:c èneraient:d ené:t enée:u enés:v enées:w enant:x ener:y
çois:ABq çoit:C cevons:Dr cevez:Es çoivent:Fj cevais:GH cevait:I cevions:Jh ceviez:Ki cevaient:L çus:MNv çut:O çûmes:P çûtes:Q çurent:R çusse:k çusses:l çût:m çussions:n çussiez:o çussent:p cevrai:S cevras:T cevra:U cevrons:V cevrez:W cevront:X cevrais:YZ cevrait:a cevrions:b cevriez:c cevraient:d çoive:eg çoives:f çu:t çue:u çues:w cevant:x cevoir:y
ais:ABq aît:C ait:C aissons:Dr aissez:Es aissent:Fj aissais:GH aissait:I aissions:Jh aissiez:Ki aissaient:L us:MNv ut:O ûmes:P ûtes:Q urent:R usse:k usses:l ût:m ussions:n ussiez:o ussent:p aîtrai:S aîtras:T aîtra:U aîtrons:V aîtrez:W aîtront:X aitrai:S aitras:T aitra:U aitrons:V aitrez:W aitront:X aîtrais:YZ aîtrait:a aîtrions:b aîtriez:c aîtraient:d aitrais:YZ aitrait:a aitrions:b aitriez:c aitraient:d aisse:eg aisses:f u:t ue:u ues:w aissant:x aître:y aitre:y
le:ACegq les:Bf ons:Dr ez:Es lent:Fj ais:GH ait:I ions:Jh iez:Ki aient:L ai:M as:N a:O âmes:P âtes:Q èrent:R asse:k asses:l ât:m assions:n assiez:o assent:p lerai:S leras:T lera:U lerons:V lerez:W leront:X lerais:YZ lerait:a lerions:b leriez:c leraient:d é:t ée:u és:v ées:w ant:x er:y
ends:ABq end:C enons:Dr enez:Es ennent:Fj enais:GH enait:I enions:Jh eniez:Ki enaient:L is:MNtv it:O îmes:P îtes:Q irent:R isse:k isses:l ît:m issions:n issiez:o issent:p endrai:S endras:T endra:U endrons:V endrez:W endront:X endrais:YZ endrait:a endrions:b endriez:c endraient:d enne:eg ennes:f ise:u ises:w enant:x endre:y
e:ACegq es:Bf ons:Dr ez:Es ent:Fj ais:GH ait:I ions:Jh iez:Ki aient:L is:MNv it:O îmes:P îtes:Q irent:R isse:k isses:l ît:m issions:n issiez:o issent:p irai:S iras:T ira:U irons:V irez:W iront:X irais:YZ irait:a irions:b iriez:c iraient:d i:t ie:u ies:w ant:x ir:y
ieds:ABq ois:ABq ied:C oit:C eyons:Dr oyons:Dr eyez:Es oyez:Es eyent:Fj oient:Fj eyais:GH eyait:I eyions:Jh eyiez:Ki eyaient:L oyais:GH oyait:I oyions:Jh oyiez:Ki oyaient:L is:MNtv it:O îmes:P îtes:Q irent:R isse:k isses:l ît:m issions:n issiez:o issent:p iérai:S iéras:T iéra:U iérons:V iérez:W iéront:X oirai:S oiras:T oira:U oirons:V oirez:W oiront:X iérais:YZ iérait:a iérions:b iériez:c iéraient:d oirais:YZ oirait:a oirions:b oiriez:c oiraient:d eye:eg oie:eg eyes:f oies:f ise:u ises:w eyant:x oyant:x eoir:y oir:y
ège:ACegq èges:Bf égeons:Dr égez:Es ègent:Fj égeais:GH égeait:I égions:Jh égiez:Ki égeaient:L égeai:M égeas:N égea:O égeâmes:P égeâtes:Q égèrent:R égeasse:k égeasses:l égeât:m égeassions:n égeassiez:o égeassent:p égerai:S égeras:T égera:U égerons:V égerez:W égeront:X ègerai:S ègeras:T ègera:U ègerons:V ègerez:W ègeront:X égerais:YZ égerait:a égerions:b égeriez:c égeraient:d ègerais:YZ ègerait:a ègerions:b ègeriez:c ègeraient:d égé:t égée:u égés:v égées:w égeant:x éger:y
ène:ACegq ènes:Bf énons:Dr énez:Es ènent:Fj énais:GH énait:I énions:Jh éniez:Ki énaient:L énai:M énas:N éna:O énâmes:P énâtes:Q énèrent:R énasse:k énasses:l énât:m énassions:n énassiez:o énassent:p énerai:S éneras:T énera:U énerons:V énerez:W éneront:X ènerai:S èneras:T ènera:U ènerons:V ènerez:W èneront:X énerais:YZ énerait:a énerions:b éneriez:c éneraient:d ènerais:YZ ènerait:a ènerions:b èneriez:c èneraient:d éné:t énée:u énés:v énées:w énant:x éner:y
s:ABq :C ons:Dr ez:Es ent:Fj ais:GH ait:I ions:Jh iez:Ki aient:L is:MN it:O îmes:P îtes:Q irent:R isse:k isses:l ît:m issions:n issiez:o issent:p rai:S ras:T ra:U rons:V rez:W ront:X rais:YZ rait:a rions:b riez:c raient:d e:eg es:f u:t ue:u us:v ues:w ant:x re:y
ie:ACegq ye:ACegq ies:Bf yes:Bf yons:Dr yez:Es ient:Fj yent:Fj yais:GH yait:I yions:Jh yiez:Ki yaient:L yai:M yas:N ya:O yâmes:P yâtes:Q yèrent:R yasse:k yasses:l yât:m yassions:n yassiez:o yassent:p ierai:S ieras:T iera:U ierons:V ierez:W ieront:X yerai:S yeras:T yera:U yerons:V yerez:W yeront:X ierais:YZ ierait:a ierions:b ieriez:c ieraient:d yerais:YZ yerait:a yerions:b yeriez:c yeraient:d yé:t yée:u yés:v yées:w yant:x yer:y
ème:ACegq èmes:Bf émons:Dr émez:Es èment:Fj émais:GH émait:I émions:Jh émiez:Ki émaient:L émai:M émas:N éma:O émâmes:P émâtes:Q émèrent:R émasse:k émasses:l émât:m émassions:n émassiez:o émassent:p émerai:S émeras:T émera:U émerons:V émerez:W émeront:X èmerai:S èmeras:T èmera:U èmerons:V èmerez:W èmeront:X émerais:YZ émerait:a émerions:b émeriez:c émeraient:d èmerais:YZ èmerait:a èmerions:b èmeriez:c èmeraient:d émé:t émée:u émés:v émées:w émant:x émer:y
ois:ABq oit:C uvons:Dr uvez:Es oivent:Fj uvais:GH uvait:I uvions:Jh uviez:Ki uvaient:L us:MNv ut:O ûmes:P ûtes:Q urent:R usse:k usses:l ût:m ussions:n ussiez:o ussent:p oirai:S oiras:T oira:U oirons:V oirez:W oiront:X oirais:YZ oirait:a oirions:b oiriez:c oiraient:d oive:eg oives:f u:t ue:u ues:w uvant:x oire:y
s:ABq t:C illons:Dr illez:Es illent:Fj illais:GH illait:I illions:Jh illiez:Ki illaient:L illis:MNv illit:O illîmes:P illîtes:Q illirent:R illisse:k illisses:l illît:m illissions:n illissiez:o illissent:p illirai:S illiras:T illira:U illirons:V illirez:W illiront:X illirais:YZ illirait:a illirions:b illiriez:c illiraient:d ille:eg illes:f illi:t illie:u illies:w illant:x illir:y
ette:ACegq ète:ACegq ettes:Bf ètes:Bf etons:Dr etez:Es ettent:Fj ètent:Fj etais:GH etait:I etions:Jh etiez:Ki etaient:L etai:M etas:N eta:O etâmes:P etâtes:Q etèrent:R etasse:k etasses:l etât:m etassions:n etassiez:o etassent:p etterai:S etteras:T ettera:U etterons:V etterez:W etteront:X èterai:S èteras:T ètera:U èterons:V èterez:W èteront:X etterais:YZ etterait:a etterions:b etteriez:c etteraient:d èterais:YZ èterait:a èterions:b èteriez:c èteraient:d eté:t etée:u etés:v etées:w etant:x eter:y
os:ABqtv ôt:C ot:C osons:Dr osez:Es osent:Fj osais:GH osait:I osions:Jh osiez:Ki osaient:L orai:S oras:T ora:U orons:V orez:W oront:X orais:YZ orait:a orions:b oriez:c oraient:d ose:egu oses:fw osant:x ore:y
ète:ACegq ètes:Bf étons:Dr étez:Es ètent:Fj étais:GH était:I étions:Jh étiez:Ki étaient:L étai:M étas:N éta:O étâmes:P étâtes:Q étèrent:R étasse:k étasses:l étât:m étassions:n étassiez:o étassent:p éterai:S éteras:T étera:U éterons:V éterez:W éteront:X èterai:S èteras:T ètera:U èterons:V èterez:W èteront:X éterais:YZ éterait:a éterions:b éteriez:c éteraient:d èterais:YZ èterait:a èterions:b èteriez:c èteraient:d été:t étée:u étés:v étées:w étant:x éter:y
us:ABMNqv ut:CO uons:Dr uez:Es uent:Fj uais:GH uait:I uions:Jh uiez:Ki uaient:L ûmes:P ûtes:Q urent:R usse:k usses:l ût:m ussions:n ussiez:o ussent:p urai:S uras:T ura:U urons:V urez:W uront:X urais:YZ urait:a urions:b uriez:c uraient:d ue:egu ues:fw u:t uant:x ure:y
s:ABq t:Ct sons:Dr sez:Es sent:Fj sais:GH sait:I sions:Jh siez:Ki saient:L sis:MN sit:O sîmes:P sîtes:Q sirent:R sisse:k sisses:l sît:m sissions:n sissiez:o sissent:p rai:S ras:T ra:U rons:V rez:W ront:X rais:YZ rait:a rions:b riez:c raient:d se:eg ses:f te:u ts:v tes:w sant:x re:y
s:ABq t:C tons:Dr tez:Es tent:Fj tais:GH tait:I tions:Jh tiez:Ki taient:L tis:MNv tit:O tîmes:P tîtes:Q tirent:R tisse:k tisses:l tît:m tissions:n tissiez:o tissent:p tirai:S tiras:T tira:U tirons:V tirez:W tiront:X tirais:YZ tirait:a tirions:b tiriez:c tiraient:d te:eg tes:f ti:t tie:u ties:w tant:x tir:y
is:ABMNq it:COt isons:Dr isez:Es isent:Fj isais:GH isait:I isions:Jh isiez:Ki isaient:L îmes:P îtes:Q irent:R isse:k isses:l ît:m issions:n issiez:o issent:p irai:S iras:T ira:U irons:V irez:W iront:X irais:YZ irait:a irions:b iriez:c iraient:d ise:eg ises:f ite:u its:v ites:w isant:x ire:y
cs:ABq c:C quons:Dr quez:Es quent:Fj quais:GH quait:I quions:Jh quiez:Ki quaient:L quis:MN quit:O quîmes:P quîtes:Q quirent:R quisse:k quisses:l quît:m quissions:n quissiez:o quissent:p crai:S cras:T cra:U crons:V crez:W cront:X crais:YZ crait:a crions:b criez:c craient:d que:eg ques:f cu:t cue:u cus:v cues:w quant:x cre:y
s:ABq t:C ons:Dr ez:Es ent:Fj ais:GH ait:I ions:Jh iez:Ki aient:L is:MN it:O îmes:P îtes:Q irent:R isse:k isses:l ît:m issions:n issiez:o issent:p rai:S ras:T ra:U rons:V rez:W ront:X rais:YZ rait:a rions:b riez:c raient:d e:eg es:f u:t ue:u us:v ues:w ant:x re:y
ds:ABq d:C sons:Dr sez:Es sent:Fj sais:GH sait:I sions:Jh siez:Ki saient:L sis:MN sit:O sîmes:P sîtes:Q sirent:R sisse:k sisses:l sît:m sissions:n sissiez:o sissent:p drai:S dras:T dra:U drons:V drez:W dront:X drais:YZ drait:a drions:b driez:c draient:d se:eg ses:f su:t sue:u sus:v sues:w sant:x dre:y
re:ACegq res:Bf rons:Dr rez:Es rent:Fj rais:GH rait:I rions:Jh riez:Ki raient:L ris:MN rit:O rîmes:P rîtes:Q rirent:R risse:k risses:l rît:m rissions:n rissiez:o rissent:p rirai:S riras:T rira:U rirons:V rirez:W riront:X rirais:YZ rirait:a ririons:b ririez:c riraient:d ert:t erte:u erts:v ertes:w rant:x rir:y
ois:ABq oit:C oyons:Dr oyez:Es oient:Fj oyais:GH oyait:I oyions:Jh oyiez:Ki oyaient:L us:MNv ut:O ûmes:P ûtes:Q urent:R usse:k usses:l ût:m ussions:n ussiez:o ussent:p oirai:S oiras:T oira:U oirons:V oirez:W oiront:X oirais:YZ oirait:a oirions:b oiriez:c oiraient:d oie:eg oies:f u:t ue:u ues:w oyant:x oire:y
èbre:ACegq èbres:Bf ébrons:Dr ébrez:Es èbrent:Fj ébrais:GH ébrait:I ébrions:Jh ébriez:Ki ébraient:L ébrai:M ébras:N ébra:O ébrâmes:P ébrâtes:Q ébrèrent:R ébrasse:k ébrasses:l ébrât:m ébrassions:n ébrassiez:o ébrassent:p ébrerai:S ébreras:T ébrera:U ébrerons:V ébrerez:W ébreront:X èbrerai:S èbreras:T èbrera:U èbrerons:V èbrerez:W èbreront:X ébrerais:YZ ébrerait:a ébrerions:b ébreriez:c ébreraient:d èbrerais:YZ èbrerait:a èbrerions:b èbreriez:c èbreraient:d ébré:t ébrée:u ébrés:v ébrées:w ébrant:x ébrer:y
ois:ABq oit:C evons:Dr evez:Es oivent:Fj evais:GH evait:I evions:Jh eviez:Ki evaient:L us:MNv ut:O ûmes:P ûtes:Q urent:R usse:k usses:l ût:m ussions:n ussiez:o ussent:p evrai:S evras:T evra:U evrons:V evrez:W evront:X evrais:YZ evrait:a evrions:b evriez:c evraient:d oive:eg oives:f û:t ue:u ues:w evant:x evoir:y
is:ABMNq it:COt isons:Dr ites:Esw isent:Fj isais:GH isait:I isions:Jh isiez:Ki isaient:L îmes:P îtes:Q irent:R isse:k isses:l ît:m issions:n issiez:o issent:p irai:S iras:T ira:U irons:V irez:W iront:X irais:YZ irait:a irions:b iriez:c iraient:d ise:eg ises:f ite:u its:v isant:x ire:y
us:ABqtv ut:C lvons:Dr lvez:Es lvent:Fj lvais:GH lvait:I lvions:Jh lviez:Ki lvaient:L lus:MN lut:O lûmes:P lûtes:Q lurent:R lusse:k lusses:l lût:m lussions:n lussiez:o lussent:p udrai:S udras:T udra:U udrons:V udrez:W udront:X udrais:YZ udrait:a udrions:b udriez:c udraient:d lve:eg lves:f ute:u utes:w lvant:x udre:y
is:ABq it:Ct yons:Dr yez:Es ient:Fj yais:GH yait:I yions:Jh yiez:Ki yaient:L irai:S iras:T ira:U irons:V irez:W iront:X irais:YZ irait:a irions:b iriez:c iraient:d ie:eg ies:f ite:u its:v ites:w yant:x ire:y
s:ABq t:C mons:Dr mez:Es ment:Fj mais:GH mait:I mions:Jh miez:Ki maient:L mis:MNv mit:O mîmes:P mîtes:Q mirent:R misse:k misses:l mît:m missions:n missiez:o missent:p mirai:S miras:T mira:U mirons:V mirez:W miront:X mirais:YZ mirait:a mirions:b miriez:c miraient:d me:eg mes:f mi:t mie:u mies:w mant:x mir:y
s:ABq t:Ct vons:Dr vez:Es vent:Fj vais:GH vait:I vions:Jh viez:Ki vaient:L vis:MN vit:O vîmes:P vîtes:Q virent:R visse:k visses:l vît:m vissions:n vissiez:o vissent:p rai:S ras:T ra:U rons:V rez:W ront:X rais:YZ rait:a rions:b riez:c raient:d ve:eg ves:f te:u ts:v tes:w vant:x re:y
ais:ABq ait:Ct aisons:Dr aites:Esw ont:F aisais:GH aisait:I aisions:J aisiez:K aisaient:L is:MN it:O îmes:P îtes:Q irent:R isse:k isses:l ît:m issions:n issiez:o issent:p erai:S eras:T era:U erons:V erez:W eront:X erais:YZ erait:a erions:b eriez:c eraient:d asse:eg asses:f assions:h assiez:i assent:j aite:u aits:v aisant:x aire:y
èle:ACegq èles:Bf elons:Dr elez:Es èlent:Fj elais:GH elait:I elions:Jh eliez:Ki elaient:L elai:M elas:N ela:O elâmes:P elâtes:Q elèrent:R elasse:k elasses:l elât:m elassions:n elassiez:o elassent:p èlerai:S èleras:T èlera:U èlerons:V èlerez:W èleront:X èlerais:YZ èlerait:a èlerions:b èleriez:c èleraient:d elé:t elée:u elés:v elées:w elant:x eler:y
ais:ABq aît:C ait:C aisons:Dr aisez:Es aisent:Fj aisais:GH aisait:I aisions:Jh aisiez:Ki aisaient:L us:MNv ut:O ûmes:P ûtes:Q urent:R usse:k usses:l ût:m ussions:n ussiez:o ussent:p airai:S airas:T aira:U airons:V airez:W airont:X airais:YZ airait:a airions:b airiez:c airaient:d aise:eg aises:f u:t ue:u ues:w aisant:x aire:y
is:ABMNqv it:CO yons:Dr yez:Es ient:Fj yais:GH yait:I yions:Jh yiez:Ki yaient:L îmes:P îtes:Q irent:R isse:k isses:l ît:m issions:n issiez:o issent:p irai:S iras:T ira:U irons:V irez:W iront:X irais:YZ irait:a irions:b iriez:c iraient:d ie:egu ies:fw i:t yant:x ir:y
ois:ABq oit:C oyons:Dr oyez:Es oient:Fj oyais:GH oyait:I oyions:Jh oyiez:Ki oyaient:L is:MN it:O îmes:P îtes:Q irent:R isse:k isses:l ît:m issions:n issiez:o issent:p errai:S erras:T erra:U errons:V errez:W erront:X errais:YZ errait:a errions:b erriez:c erraient:d oie:eg oies:f u:t ue:u us:v ues:w oyant:x oir:y
oie:ACegq oies:Bf oyons:Dr oyez:Es oient:Fj oyais:GH oyait:I oyions:Jh oyiez:Ki oyaient:L oyai:M oyas:N oya:O oyâmes:P oyâtes:Q oyèrent:R oyasse:k oyasses:l oyât:m oyassions:n oyassiez:o oyassent:p errai:S erras:T erra:U errons:V errez:W erront:X errais:YZ errait:a errions:b erriez:c erraient:d oyé:t oyée:u oyés:v oyées:w oyant:x oyer:y
ut:C llait:I llut:O llût:m udra:U udrait:a ille:g llu:t llant:x lloir:y
èje:ACegq èjes:Bf éjons:Dr éjez:Es èjent:Fj éjais:GH éjait:I éjions:Jh éjiez:Ki éjaient:L éjai:M éjas:N éja:O éjâmes:P éjâtes:Q éjèrent:R éjasse:k éjasses:l éjât:m éjassions:n éjassiez:o éjassent:p éjerai:S éjeras:T éjera:U éjerons:V éjerez:W éjeront:X èjerai:S èjeras:T èjera:U èjerons:V èjerez:W èjeront:X éjerais:YZ éjerait:a éjerions:b éjeriez:c éjeraient:d èjerais:YZ èjerait:a èjerions:b èjeriez:c èjeraient:d éjé:t éjée:u éjés:v éjées:w éjant:x éjer:y
elle:ACegq èle:ACegq elles:Bf èles:Bf elons:Dr elez:Es ellent:Fj èlent:Fj elais:GH elait:I elions:Jh eliez:Ki elaient:L elai:M elas:N ela:O elâmes:P elâtes:Q elèrent:R elasse:k elasses:l elât:m elassions:n elassiez:o elassent:p ellerai:S elleras:T ellera:U ellerons:V ellerez:W elleront:X èlerai:S èleras:T èlera:U èlerons:V èlerez:W èleront:X ellerais:YZ ellerait:a ellerions:b elleriez:c elleraient:d èlerais:YZ èlerait:a èlerions:b èleriez:c èleraient:d elé:t elée:u elés:v elées:w elant:x eler:y
is:ABq it:C ïssons:Dr ïssez:Es ïssent:Fjp ïssais:GH ïssait:I ïssions:Jhn ïssiez:Kio ïssaient:L ïs:MNv ït:Om ïmes:P ïtes:Q ïrent:R ïsse:egk ïsses:fl ïrai:S ïras:T ïra:U ïrons:V ïrez:W ïront:X ïrais:YZ ïrait:a ïrions:b ïriez:c ïraient:d ï:t ïe:u ïes:w ïssant:x ïr:y
èle:ACegq èles:Bf élons:Dr élez:Es èlent:Fj élais:GH élait:I élions:Jh éliez:Ki élaient:L élai:M élas:N éla:O élâmes:P élâtes:Q élèrent:R élasse:k élasses:l élât:m élassions:n élassiez:o élassent:p élerai:S éleras:T élera:U élerons:V élerez:W éleront:X èlerai:S èleras:T èlera:U èlerons:V èlerez:W èleront:X élerais:YZ élerait:a élerions:b éleriez:c éleraient:d èlerais:YZ èlerait:a èlerions:b èleriez:c èleraient:d élé:t élée:u élés:v élées:w élant:x éler:y
us:ABMNqtv ut:CO uons:Dr uez:Es uent:Fj uais:GH uait:I uions:Jh uiez:Ki uaient:L ûmes:P ûtes:Q urent:R usse:k usses:l ût:m ussions:n ussiez:o ussent:p urai:S uras:T ura:U urons:V urez:W uront:X urais:YZ urait:a urions:b uriez:c uraient:d ue:eg ues:f use:u uses:w uant:x ure:y
ègre:ACegq ègres:Bf égrons:Dr égrez:Es ègrent:Fj égrais:GH égrait:I égrions:Jh égriez:Ki égraient:L égrai:M égras:N égra:O égrâmes:P égrâtes:Q égrèrent:R égrasse:k égrasses:l égrât:m égrassions:n égrassiez:o égrassent:p égrerai:S égreras:T égrera:U égrerons:V égrerez:W égreront:X ègrerai:S ègreras:T ègrera:U ègrerons:V ègrerez:W ègreront:X égrerais:YZ égrerait:a égrerions:b égreriez:c égreraient:d ègrerais:YZ ègrerait:a ègrerions:b ègreriez:c ègreraient:d égré:t égrée:u égrés:v égrées:w égrant:x égrer:y
te:ACegq tes:Bf ons:Dr ez:Es tent:Fj ais:GH ait:I ions:Jh iez:Ki aient:L ai:M as:N a:O âmes:P âtes:Q èrent:R asse:k asses:l ât:m assions:n assiez:o assent:p terai:S teras:T tera:U terons:V terez:W teront:X terais:YZ terait:a terions:b teriez:c teraient:d é:t ée:u és:v ées:w ant:x er:y
is:ABq it:C isons:Dr isez:Es isent:Fj isais:GH isait:I isions:Jh isiez:Ki isaient:L us:MNv ut:O ûmes:P ûtes:Q urent:R usse:k usses:l ût:m ussions:n ussiez:o ussent:p irai:S iras:T ira:U irons:V irez:W iront:X irais:YZ irait:a irions:b iriez:c iraient:d ise:eg ises:f u:t ue:u ues:w isant:x ire:y
is:ABMNq it:COt issons:Dr issez:Es issent:Fjp issais:GH issait:I issions:Jhn issiez:Kio issaient:L îmes:P îtes:Q irent:R isse:egk isses:fl ît:m irai:S iras:T ira:U irons:V irez:W iront:X irais:YZ irait:a irions:b iriez:c iraient:d ite:u its:v ites:w issant:x ire:y
eurs:ABq eurt:C ourons:Dr ourez:Es eurent:Fj ourais:GH ourait:I ourions:Jh ouriez:Ki ouraient:L ourus:MN ourut:O ourûmes:P ourûtes:Q oururent:R ourusse:k ourusses:l ourût:m ourussions:n ourussiez:o ourussent:p ourrai:S ourras:T ourra:U ourrons:V ourrez:W ourront:X ourrais:YZ ourrait:a ourrions:b ourriez:c ourraient:d eure:eg eures:f ort:t orte:u orts:v ortes:w ourant:x ourir:y
eus:ABq eut:C ouvons:Dr ouvez:Es euvent:Fj ouvais:GH ouvait:I ouvions:Jh ouviez:Ki ouvaient:L us:MNv ut:O ûmes:P ûtes:Q urent:R usse:k usses:l ût:m ussions:n ussiez:o ussent:p ouvrai:S ouvras:T ouvra:U ouvrons:V ouvrez:W ouvront:X ouvrais:YZ ouvrait:a ouvrions:b ouvriez:c ouvraient:d euve:eg euves:f u:t ue:u ues:w ouvant:x ouvoir:y
ais:ABq aît:C ait:C aissons:Dr aissez:Es aissent:Fj aissais:GH aissait:I aissions:Jh aissiez:Ki aissaient:L aquis:MN aquit:O aquîmes:P aquîtes:Q aquirent:R aquisse:k aquisses:l aquît:m aquissions:n aquissiez:o aquissent:p aîtrai:S aîtras:T aîtra:U aîtrons:V aîtrez:W aîtront:X aitrai:S aitras:T aitra:U aitrons:V aitrez:W aitront:X aîtrais:YZ aîtrait:a aîtrions:b aîtriez:c aîtraient:d aitrais:YZ aitrait:a aitrions:b aitriez:c aitraient:d aisse:eg aisses:f é:t ée:u és:v ées:w aissant:x aître:y aitre:y
s:ABq t:C sons:Dr sez:Es sent:Fj sais:GH sait:I sions:Jh siez:Ki saient:L sis:MN sit:O sîmes:P sîtes:Q sirent:R sisse:k sisses:l sît:m sissions:n sissiez:o sissent:p rai:S ras:T ra:U rons:V rez:W ront:X rais:YZ rait:a rions:b riez:c raient:d se:eg ses:f :t sant:x re:y
èse:ACegq èses:Bf esons:Dr esez:Es èsent:Fj esais:GH esait:I esions:Jh esiez:Ki esaient:L esai:M esas:N esa:O esâmes:P esâtes:Q esèrent:R esasse:k esasses:l esât:m esassions:n esassiez:o esassent:p èserai:S èseras:T èsera:U èserons:V èserez:W èseront:X èserais:YZ èserait:a èserions:b èseriez:c èseraient:d esé:t esée:u esés:v esées:w esant:x eser:y
eut:C euvait:I ut:O ût:m euvra:U euvrait:a euve:g u:t euvant:x euvoir:y
s:ABq t:C vons:Dr vez:Es vent:Fj vais:GH vait:I vions:Jh viez:Ki vaient:L vis:MNv vit:O vîmes:P vîtes:Q virent:R visse:k visses:l vît:m vissions:n vissiez:o vissent:p vrai:S vras:T vra:U vrons:V vrez:W vront:X vrais:YZ vrait:a vrions:b vriez:c vraient:d ve:eg ves:f vi:t vie:u vies:w vant:x vre:y
ois:ABq oit:C oyons:Dr oyez:Es oient:Fj oyais:GH oyait:I oyions:Jh oyiez:Ki oyaient:L us:MNv ut:O ûmes:P ûtes:Q urent:R usse:k usses:l ût:m ussions:n ussiez:o ussent:p oirai:S oiras:T oira:U oirons:V oirez:W oiront:X oirais:YZ oirait:a oirions:b oiriez:c oiraient:d oie:eg oies:f u:t ue:u ues:w oyant:x oir:y
eux:AB uis:A eut:C ouvons:D ouvez:E euvent:F ouvais:GH ouvait:I ouvions:J ouviez:K ouvaient:L us:MNv ut:O ûmes:P ûtes:Q urent:R usse:k usses:l ût:m ussions:n ussiez:o ussent:p ourrai:S ourras:T ourra:U ourrons:V ourrez:W ourront:X ourrais:YZ ourrait:a ourrions:b ourriez:c ourraient:d uisse:eg uisses:f uissions:h uissiez:i uissent:j u:t ue:u ues:w ouvant:x ouvoir:y
ux:ABq ut:C lons:Dr lez:Es lent:Fj lais:GH lait:I lions:Jh liez:Ki laient:L lus:MNv lut:O lûmes:P lûtes:Q lurent:R lusse:k lusses:l lût:m lussions:n lussiez:o lussent:p udrai:S udras:T udra:U udrons:V udrez:W udront:X udrais:YZ udrait:a udrions:b udriez:c udraient:d le:eg les:f lu:t lue:u lues:w lant:x loir:y
ois:ABq oit:C oyons:Dr oyez:Es oient:Fj oyais:GH oyait:I oyions:Jh oyiez:Ki oyaient:L is:MN it:O îmes:P îtes:Q irent:R isse:k isses:l ît:m issions:n issiez:o issent:p oirai:S oiras:T oira:U oirons:V oirez:W oiront:X oirais:YZ oirait:a oirions:b oiriez:c oiraient:d oie:eg oies:f u:t ue:u us:v ues:w oyant:x oir:y
ètre:ACegq ètres:Bf étrons:Dr étrez:Es ètrent:Fj étrais:GH étrait:I étrions:Jh étriez:Ki étraient:L étrai:M étras:N étra:O étrâmes:P étrâtes:Q étrèrent:R étrasse:k étrasses:l étrât:m étrassions:n étrassiez:o étrassent:p étrerai:S étreras:T étrera:U étrerons:V étrerez:W étreront:X ètrerai:S ètreras:T ètrera:U ètrerons:V ètrerez:W ètreront:X étrerais:YZ étrerait:a étrerions:b étreriez:c étreraient:d ètrerais:YZ ètrerait:a ètrerions:b ètreriez:c ètreraient:d étré:t étrée:u étrés:v étrées:w étrant:x étrer:y
is:ABq it:C ivons:Dr ivez:Es ivent:Fj ivais:GH ivait:I ivions:Jh iviez:Ki ivaient:L écus:MNv écut:O écûmes:P écûtes:Q écurent:R écusse:k écusses:l écût:m écussions:n écussiez:o écussent:p ivrai:S ivras:T ivra:U ivrons:V ivrez:W ivront:X ivrais:YZ ivrait:a ivrions:b ivriez:c ivraient:d ive:eg ives:f écu:t écue:u écues:w ivant:x ivre:y
s:ABq :C ons:Dr ez:Es ent:Fj ais:GH ait:I ions:Jh iez:Ki aient:L is:MN it:O îmes:P îtes:Q irent:R isse:k isses:l ît:m issions:n issiez:o issent:p irai:S iras:T ira:U irons:V irez:W iront:X irais:YZ irait:a irions:b iriez:c iraient:d e:eg es:f u:t ue:u us:v ues:w ant:x ir:y
is:ABMNq it:CO ions:Dr iez:Es ient:Fj iais:GH iait:I iions:Jh iiez:Ki iaient:L îmes:P îtes:Q irent:R isse:k isses:l ît:m issions:n issiez:o issent:p irai:S iras:T ira:U irons:V irez:W iront:X irais:YZ irait:a irions:b iriez:c iraient:d ie:eg ies:f i:t iant:x ire:y
ègle:ACegq ègles:Bf églons:Dr églez:Es èglent:Fj églais:GH églait:I églions:Jh égliez:Ki églaient:L églai:M églas:N égla:O églâmes:P églâtes:Q églèrent:R églasse:k églasses:l églât:m églassions:n églassiez:o églassent:p églerai:S égleras:T églera:U églerons:V églerez:W égleront:X èglerai:S ègleras:T èglera:U èglerons:V èglerez:W ègleront:X églerais:YZ églerait:a églerions:b égleriez:c égleraient:d èglerais:YZ èglerait:a èglerions:b ègleriez:c ègleraient:d églé:t églée:u églés:v églées:w églant:x égler:y
ègne:ACegq ègnes:Bf égnons:Dr égnez:Es ègnent:Fj égnais:GH égnait:I égnions:Jh égniez:Ki égnaient:L égnai:M égnas:N égna:O égnâmes:P égnâtes:Q égnèrent:R égnasse:k égnasses:l égnât:m égnassions:n égnassiez:o égnassent:p égnerai:S égneras:T égnera:U égnerons:V égnerez:W égneront:X ègnerai:S ègneras:T ègnera:U ègnerons:V ègnerez:W ègneront:X égnerais:YZ égnerait:a égnerions:b égneriez:c égneraient:d ègnerais:YZ ègnerait:a ègnerions:b ègneriez:c ègneraient:d égné:t égnée:u égnés:v égnées:w égnant:x égner:y
us:ABq ut:C lvons:Dr lvez:Es lvent:Fj lvais:GH lvait:I lvions:Jh lviez:Ki lvaient:L lus:MNv lut:O lûmes:P lûtes:Q lurent:R lusse:k lusses:l lût:m lussions:n lussiez:o lussent:p udrai:S udras:T udra:U udrons:V udrez:W udront:X udrais:YZ udrait:a udrions:b udriez:c udraient:d lve:eg lves:f lu:t lue:u lues:w lvant:x udre:y
ais:AB ait:C avons:D avez:E avent:F avais:GH avait:I avions:J aviez:K avaient:L us:MNv ut:O ûmes:P ûtes:Q urent:R usse:k usses:l ût:m ussions:n ussiez:o ussent:p aurai:S auras:T aura:U aurons:V aurez:W auront:X aurais:YZ aurait:a aurions:b auriez:c auraient:d ache:egq aches:f achions:h achiez:i achent:j achons:r achez:s u:t ue:u ues:w achant:x avoir:y
s:ABq t:C vons:Dr vez:Es vent:Fj vais:GH vait:I vions:Jh viez:Ki vaient:L vis:MNv vit:O vîmes:P vîtes:Q virent:R visse:k visses:l vît:m vissions:n vissiez:o vissent:p virai:S viras:T vira:U virons:V virez:W viront:X virais:YZ virait:a virions:b viriez:c viraient:d ve:eg ves:f vi:t vie:u vies:w vant:x vir:y
ais:ABq ait:C aisons:Dr aisez:Es aisent:Fj aisais:GH aisait:I aisions:Jh aisiez:Ki aisaient:L us:MNv ut:O ûmes:P ûtes:Q urent:R usse:k usses:l ût:m ussions:n ussiez:o ussent:p airai:S airas:T aira:U airons:V airez:W airont:X airais:YZ airait:a airions:b airiez:c airaient:d aise:eg aises:f u:t ue:u ues:w aisant:x aire:y
eux:ABq eut:C oulons:Dr oulez:Es eulent:F oulais:GH oulait:I oulions:Jh ouliez:Ki oulaient:L oulus:MNv oulut:O oulûmes:P oulûtes:Q oulurent:R oulusse:k oulusses:l oulût:m oulussions:n oulussiez:o oulussent:p oudrai:S oudras:T oudra:U oudrons:V oudrez:W oudront:X oudrais:YZ oudrait:a oudrions:b oudriez:c oudraient:d euille:egq euilles:f euillent:j euillez:s oulu:t oulue:u oulues:w oulant:x ouloir:y
ème:ACegq èmes:Bf emons:Dr emez:Es èment:Fj emais:GH emait:I emions:Jh emiez:Ki emaient:L emai:M emas:N ema:O emâmes:P emâtes:Q emèrent:R emasse:k emasses:l emât:m emassions:n emassiez:o emassent:p èmerai:S èmeras:T èmera:U èmerons:V èmerez:W èmeront:X èmerais:YZ èmerait:a èmerions:b èmeriez:c èmeraient:d emé:t emée:u emés:v emées:w emant:x emer:y
is:ABMNq it:CO isons:Dr isez:Es isent:Fj isais:GH isait:I isions:Jh isiez:Ki isaient:L îmes:P îtes:Q irent:R isse:k isses:l ît:m issions:n issiez:o issent:p irai:S iras:T ira:U irons:V irez:W iront:X irais:YZ irait:a irions:b iriez:c iraient:d ise:eg ises:f i:t isant:x ire:y
èche:ACegq èches:Bf échons:Dr échez:Es èchent:Fj échais:GH échait:I échions:Jh échiez:Ki échaient:L échai:M échas:N écha:O échâmes:P échâtes:Q échèrent:R échasse:k échasses:l échât:m échassions:n échassiez:o échassent:p écherai:S écheras:T échera:U écherons:V écherez:W écheront:X ècherai:S ècheras:T èchera:U ècherons:V ècherez:W ècheront:X écherais:YZ écherait:a écherions:b écheriez:c écheraient:d ècherais:YZ ècherait:a ècherions:b ècheriez:c ècheraient:d éché:t échée:u échés:v échées:w échant:x écher:y
ux:ABq ut:C lons:Dr lez:Es lent:F lais:GH lait:I lions:Jh liez:Ki laient:L lus:MNv lut:O lûmes:P lûtes:Q lurent:R lusse:k lusses:l lût:m lussions:n lussiez:o lussent:p udrai:S udras:T udra:U udrons:V udrez:W udront:X udrais:YZ udrait:a udrions:b udriez:c udraient:d ille:eg illes:f illent:j lu:t lue:u lues:w lant:x loir:y
]],
   verbs = [[
 0 avoir avoir
 1 avoir être
abaiss 2 avoir abaisser
abandonn 2 avoir abandonner
abat 3 avoir abattre
abol 4 avoir abolir
abond 2 avoir abonder
abord 2 avoir aborder
about 4 avoir aboutir
abo 5 avoir aboyer
abrit 2 avoir abriter
absorb 2 avoir absorber
abus 2 avoir abuser
abîm 2 avoir abîmer
accabl 2 avoir accabler
accept 2 avoir accepter
acclam 2 avoir acclamer
accompagn 2 avoir accompagner
accompl 4 avoir accomplir
accord 2 avoir accorder
accouch 2 avoir accoucher
accour 6 - accourir
accroch 2 avoir accrocher
accr 7 avoir accroître
accrédit 2 avoir accréditer
accueill 8 avoir accueillir
accumul 2 avoir accumuler
accus 2 avoir accuser
acc 9 avoir accéder
accél 10 avoir accélérer
achemin 2 avoir acheminer
ach 11 avoir acheter
ach 12 avoir achever
acquies 13 avoir acquiescer
acqu 14 avoir acquérir
act 2 avoir acter
activ 2 avoir activer
actualis 2 avoir actualiser
adapt 2 avoir adapter
additionn 2 avoir additionner
adh 10 avoir adhérer
adjoi 15 avoir adjoindre
adjur 2 avoir adjurer
adm 16 avoir admettre
administr 2 avoir administrer
admonest 2 avoir admonester
adopt 2 avoir adopter
adouc 4 avoir adoucir
adress 2 avoir adresser
adv 17 être advenir
affabul 2 avoir affabuler
affaibl 4 avoir affaiblir
affect 2 avoir affecter
affich 2 avoir afficher
affin 2 avoir affiner
affirm 2 avoir affirmer
afflu 2 avoir affluer
affront 2 avoir affronter
affubl 2 avoir affubler
aga 13 avoir agacer
aggrav 2 avoir aggraver
ag 4 avoir agir
agit 2 avoir agiter
agrand 4 avoir agrandir
agress 2 avoir agresser
aid 2 avoir aider
aiguis 2 avoir aiguiser
aim 2 avoir aimer
ajout 2 avoir ajouter
ajust 2 avoir ajuster
alarm 2 avoir alarmer
alert 2 avoir alerter
aliment 2 avoir alimenter
 18 être aller
alli 2 avoir allier
allong 19 avoir allonger
allou 2 avoir allouer
allum 2 avoir allumer
all 20 avoir alléguer
alourd 4 avoir alourdir
alt 10 avoir altérer
amass 2 avoir amasser
ambitionn 2 avoir ambitionner
am 21 avoir amener
amor 13 avoir amorcer
amplifi 2 avoir amplifier
amput 2 avoir amputer
amus 2 avoir amuser
amélior 2 avoir améliorer
aménag 19 avoir aménager
analys 2 avoir analyser
anim 2 avoir animer
annex 2 avoir annexer
annon 13 avoir annoncer
annot 2 avoir annoter
annul 2 avoir annuler
anticip 2 avoir anticiper
anéant 4 avoir anéantir
apais 2 avoir apaiser
aper 22 avoir apercevoir
apostroph 2 avoir apostropher
appar 23 - apparaître
apparent 2 avoir apparenter
appart 17 avoir appartenir
appauvr 4 avoir appauvrir
appel 24 avoir appeler
applaud 4 avoir applaudir
appliqu 2 avoir appliquer
apport 2 avoir apporter
appr 25 avoir apprendre
approch 2 avoir approcher
approfond 4 avoir approfondir
approuv 2 avoir approuver
approvisionn 2 avoir approvisionner
appréci 2 avoir apprécier
appréhend 2 avoir appréhender
appu 5 avoir appuyer
arbitr 2 avoir arbitrer
arbor 2 avoir arborer
argu 2 avoir arguer
argument 2 avoir argumenter
arm 2 avoir armer
arrach 2 avoir arracher
arrang 19 avoir arranger
arriv 2 être arriver
arros 2 avoir arroser
arrêt 2 avoir arrêter
articul 2 avoir articuler
aspir 2 avoir aspirer
assaill 26 avoir assaillir
assassin 2 avoir assassiner
assembl 2 avoir assembler
ass 27 avoir asseoir
assign 2 avoir assigner
assimil 2 avoir assimiler
assist 2 avoir assister
assi 28 avoir assiéger
associ 2 avoir associer
assombr 4 avoir assombrir
assoupl 4 avoir assouplir
assum 2 avoir assumer
assur 2 avoir assurer
ass 29 avoir asséner
attaqu 2 avoir attaquer
attei 15 avoir atteindre
attend 30 avoir attendre
attendr 4 avoir attendrir
atterr 4 avoir atterrir
attest 2 avoir attester
attir 2 avoir attirer
attrap 2 avoir attraper
attribu 2 avoir attribuer
atténu 2 avoir atténuer
augment 2 avoir augmenter
augur 2 avoir augurer
auscult 2 avoir ausculter
autoris 2 avoir autoriser
aval 2 avoir avaler
avalis 2 avoir avaliser
avan 13 avoir avancer
avantag 19 avoir avantager
avert 4 avoir avertir
avis 2 avoir aviser
avoisin 2 avoir avoisiner
avou 2 avoir avouer
a 10 avoir aérer
babill 2 avoir babiller
badin 2 avoir badiner
bafouill 2 avoir bafouiller
baign 2 avoir baigner
baiss 2 avoir baisser
balan 13 avoir balancer
bala 31 avoir balayer
balbuti 2 avoir balbutier
bann 4 avoir bannir
baptis 2 avoir baptiser
baragouin 2 avoir baragouiner
barr 2 avoir barrer
bascul 2 avoir basculer
bas 2 avoir baser
bataill 2 avoir batailler
bat 3 avoir battre
bavard 2 avoir bavarder
ber 13 avoir bercer
beugl 2 avoir beugler
blagu 2 avoir blaguer
blasph 32 avoir blasphémer
bless 2 avoir blesser
blogu 2 avoir bloguer
bloqu 2 avoir bloquer
blâm 2 avoir blâmer
b 33 avoir boire
boit 2 avoir boiter
bombard 2 avoir bombarder
bond 4 avoir bondir
boniment 2 avoir bonimenter
bord 2 avoir border
boucl 2 avoir boucler
boug 19 avoir bouger
bougonn 2 avoir bougonner
bou 34 avoir bouillir
bouillonn 2 avoir bouillonner
boulevers 2 avoir bouleverser
bouscul 2 avoir bousculer
boycott 2 avoir boycotter
brad 2 avoir brader
braill 2 avoir brailler
bram 2 avoir bramer
brand 4 avoir brandir
braqu 2 avoir braquer
brass 2 avoir brasser
bredouill 2 avoir bredouiller
bricol 2 avoir bricoler
brief 2 avoir briefer
brill 2 avoir briller
bris 2 avoir briser
brocard 2 avoir brocarder
brod 2 avoir broder
brouill 2 avoir brouiller
brûl 2 avoir brûler
but 2 avoir buter
bât 4 avoir bâtir
béga 31 avoir bégayer
bén 4 avoir bénir
bénéfici 2 avoir bénéficier
bêl 2 avoir bêler
cach 2 avoir cacher
cadr 2 avoir cadrer
calcul 2 avoir calculer
calm 2 avoir calmer
calomni 2 avoir calomnier
cambriol 2 avoir cambrioler
cancan 2 avoir cancaner
capt 2 avoir capter
captur 2 avoir capturer
caqu 35 avoir caqueter
caractéris 2 avoir caractériser
caress 2 avoir caresser
caricatur 2 avoir caricaturer
cass 2 avoir casser
catalogu 2 avoir cataloguer
catégoris 2 avoir catégoriser
caus 2 avoir causer
cern 2 avoir cerner
certifi 2 avoir certifier
cess 2 avoir cesser
chambr 2 avoir chambrer
chang 19 avoir changer
chant 2 avoir chanter
chantonn 2 avoir chantonner
chapitr 2 avoir chapitrer
charg 19 avoir charger
charri 2 avoir charrier
chass 2 avoir chasser
chauff 2 avoir chauffer
chauss 2 avoir chausser
cherch 2 avoir chercher
chevrot 2 avoir chevroter
chican 2 avoir chicaner
chois 4 avoir choisir
choqu 2 avoir choquer
chouin 2 avoir chouiner
chroniqu 2 avoir chroniquer
chuchot 2 avoir chuchoter
chut 2 avoir chuter
chôm 2 avoir chômer
cibl 2 avoir cibler
cingl 2 avoir cingler
circul 2 avoir circuler
cit 2 avoir citer
clabaud 2 avoir clabauder
claironn 2 avoir claironner
clam 2 avoir clamer
claqu 2 avoir claquer
clarifi 2 avoir clarifier
clash 2 avoir clasher
class 2 avoir classer
cl 36 avoir clore
clôtur 2 avoir clôturer
coch 2 avoir cocher
cod 2 avoir coder
cogn 2 avoir cogner
coiff 2 avoir coiffer
collabor 2 avoir collaborer
collect 2 avoir collecter
coll 2 avoir coller
colonis 2 avoir coloniser
combat 3 avoir combattre
combin 2 avoir combiner
combl 2 avoir combler
command 2 avoir commander
commen 13 avoir commencer
comment 2 avoir commenter
commercialis 2 avoir commercialiser
comm 16 avoir commettre
communiqu 2 avoir communiquer
compar 23 avoir comparaître
compar 2 avoir comparer
compat 4 avoir compatir
compens 2 avoir compenser
compil 2 avoir compiler
compliment 2 avoir complimenter
compliqu 2 avoir compliquer
compl 37 avoir compléter
comport 2 avoir comporter
compos 2 avoir composer
compr 25 avoir comprendre
comprom 16 avoir compromettre
compt 2 avoir compter
concentr 2 avoir concentrer
concern 2 avoir concerner
con 22 avoir concevoir
concili 2 avoir concilier
concl 38 avoir conclure
concour 6 avoir concourir
concurren 13 avoir concurrencer
conc 9 avoir concéder
condamn 2 avoir condamner
conditionn 2 avoir conditionner
condui 39 avoir conduire
confess 2 avoir confesser
confi 2 avoir confier
confin 2 avoir confiner
confirm 2 avoir confirmer
confisqu 2 avoir confisquer
conform 2 avoir conformer
confront 2 avoir confronter
conf 10 avoir conférer
congratul 2 avoir congratuler
conjectur 2 avoir conjecturer
conjur 2 avoir conjurer
conn 23 avoir connaître
connect 2 avoir connecter
conqu 14 avoir conquérir
consacr 2 avoir consacrer
conseill 2 avoir conseiller
consen 40 avoir consentir
conserv 2 avoir conserver
consid 10 avoir considérer
consign 2 avoir consigner
consist 2 avoir consister
consol 2 avoir consoler
consolid 2 avoir consolider
consomm 2 avoir consommer
conspu 2 avoir conspuer
constat 2 avoir constater
constitu 2 avoir constituer
construi 39 avoir construire
consult 2 avoir consulter
contact 2 avoir contacter
contamin 2 avoir contaminer
cont 17 avoir contenir
content 2 avoir contenter
contest 2 avoir contester
contextualis 2 avoir contextualiser
continu 2 avoir continuer
contourn 2 avoir contourner
contract 2 avoir contracter
contrai 15 avoir contraindre
contrari 2 avoir contrarier
contrast 2 avoir contraster
contre-argument 2 avoir contre-argumenter
contre-attaqu 2 avoir contre-attaquer
contred 41 avoir contredire
contr 2 avoir contrer
contribu 2 avoir contribuer
contrôl 2 avoir contrôler
convain 42 avoir convaincre
conv 17 - convenir
converg 19 avoir converger
convert 4 avoir convertir
convi 2 avoir convier
convoit 2 avoir convoiter
convoqu 2 avoir convoquer
coop 10 avoir coopérer
coordonn 2 avoir coordonner
copi 2 avoir copier
correspond 30 avoir correspondre
corrig 19 avoir corriger
corrobor 2 avoir corroborer
corromp 43 avoir corrompre
cot 2 avoir coter
couch 2 avoir coucher
cou 44 avoir coudre
couin 2 avoir couiner
coul 2 avoir couler
coup 2 avoir couper
courb 2 avoir courber
cour 6 avoir courir
couronn 2 avoir couronner
couv 45 avoir couvrir
coïncid 2 avoir coïncider
coût 2 avoir coûter
crach 2 avoir cracher
crachot 2 avoir crachoter
crai 15 avoir craindre
craqu 2 avoir craquer
creus 2 avoir creuser
cri 2 avoir crier
critiqu 2 avoir critiquer
cr 46 avoir croire
crois 2 avoir croiser
crân 2 avoir crâner
cré 2 avoir créer
cueill 8 avoir cueillir
cui 39 avoir cuire
culmin 2 avoir culminer
cultiv 2 avoir cultiver
cumul 2 avoir cumuler
câbl 2 avoir câbler
c 9 avoir céder
cél 47 avoir célébrer
daign 2 avoir daigner
dans 2 avoir danser
dat 2 avoir dater
demand 2 avoir demander
descend 30 - descendre
dessin 2 avoir dessiner
destin 2 avoir destiner
destitu 2 avoir destituer
devan 13 avoir devancer
dev 17 être devenir
devin 2 avoir deviner
devis 2 avoir deviser
d 48 avoir devoir
diagnostiqu 2 avoir diagnostiquer
dict 2 avoir dicter
diffus 2 avoir diffuser
diff 10 avoir différer
dig 10 avoir digérer
dilu 2 avoir diluer
diminu 2 avoir diminuer
d 49 avoir dire
dirig 19 avoir diriger
discern 2 avoir discerner
disconv 17 avoir disconvenir
discour 6 avoir discourir
discut 2 avoir discuter
dispar 23 avoir disparaître
dispens 2 avoir dispenser
dispers 2 avoir disperser
dispos 2 avoir disposer
disput 2 avoir disputer
disqualifi 2 avoir disqualifier
dissert 2 avoir disserter
dissimul 2 avoir dissimuler
dissip 2 avoir dissiper
disso 50 avoir dissoudre
dissuad 2 avoir dissuader
distingu 2 avoir distinguer
distra 51 avoir distraire
distribu 2 avoir distribuer
divagu 2 avoir divaguer
diverg 19 avoir diverger
diversifi 2 avoir diversifier
divis 2 avoir diviser
divulgu 2 avoir divulguer
domin 2 avoir dominer
donn 2 avoir donner
dor 52 avoir dormir
dot 2 avoir doter
dout 2 avoir douter
dramatis 2 avoir dramatiser
dress 2 avoir dresser
durc 4 avoir durcir
dur 2 avoir durer
dynamis 2 avoir dynamiser
débagoul 2 avoir débagouler
déball 2 avoir déballer
débarqu 2 avoir débarquer
débarrass 2 avoir débarrasser
débat 3 avoir débattre
débit 2 avoir débiter
déblat 10 avoir déblatérer
débloqu 2 avoir débloquer
débord 2 avoir déborder
débouch 2 avoir déboucher
débours 2 avoir débourser
débrief 2 avoir débriefer
début 2 avoir débuter
décern 2 avoir décerner
dé 22 avoir décevoir
décharg 19 avoir décharger
déchir 2 avoir déchirer
décid 2 avoir décider
déclam 2 avoir déclamer
déclar 2 avoir déclarer
déclench 2 avoir déclencher
déclin 2 avoir décliner
décoch 2 avoir décocher
décod 2 avoir décoder
décoll 2 avoir décoller
déconseill 2 avoir déconseiller
décor 2 avoir décorer
décortiqu 2 avoir décortiquer
découl 2 avoir découler
découp 2 avoir découper
décourag 19 avoir décourager
découv 45 avoir découvrir
décri 2 avoir décrier
décri 53 avoir décrire
décroch 2 avoir décrocher
décrypt 2 avoir décrypter
décr 37 avoir décréter
déc 9 être décéder
dédi 2 avoir dédier
dédui 39 avoir déduire
défaill 26 avoir défaillir
déf 54 avoir défaire
défend 30 avoir défendre
défi 2 avoir défier
défil 2 avoir défiler
défin 4 avoir définir
dégag 19 avoir dégager
dégain 2 avoir dégainer
dégois 2 avoir dégoiser
dégrad 2 avoir dégrader
déguis 2 avoir déguiser
déjou 2 avoir déjouer
délaiss 2 avoir délaisser
délib 10 avoir délibérer
délir 2 avoir délirer
délivr 2 avoir délivrer
délocalis 2 avoir délocaliser
démant 55 avoir démanteler
démarr 2 avoir démarrer
démen 40 avoir démentir
démin 2 avoir déminer
démissionn 2 avoir démissionner
démol 4 avoir démolir
démont 2 avoir démonter
démontr 2 avoir démontrer
déménag 19 avoir déménager
dénich 2 avoir dénicher
déni 2 avoir dénier
dénigr 2 avoir dénigrer
dénombr 2 avoir dénombrer
dénomm 2 avoir dénommer
dénon 13 avoir dénoncer
dénou 2 avoir dénouer
dépass 2 avoir dépasser
dépei 15 avoir dépeindre
dépend 30 avoir dépendre
dépens 2 avoir dépenser
dépla 13 avoir déplacer
dépl 56 avoir déplaire
déplor 2 avoir déplorer
déplo 5 avoir déployer
dépos 2 avoir déposer
dépouill 2 avoir dépouiller
déraill 2 avoir dérailler
dérang 19 avoir déranger
dérap 2 avoir déraper
dérob 2 avoir dérober
déroul 2 avoir dérouler
désactiv 2 avoir désactiver
désamor 13 avoir désamorcer
désapprouv 2 avoir désapprouver
désavou 2 avoir désavouer
désengag 19 avoir désengager
désert 2 avoir déserter
désesp 10 avoir désespérer
désign 2 avoir désigner
désir 2 avoir désirer
désobé 4 avoir désobéir
détach 2 avoir détacher
détaill 2 avoir détailler
détect 2 avoir détecter
dét 17 avoir détenir
détermin 2 avoir déterminer
détest 2 avoir détester
détourn 2 avoir détourner
détromp 2 avoir détromper
détrui 39 avoir détruire
détérior 2 avoir détériorer
développ 2 avoir développer
dévi 2 avoir dévier
dévoil 2 avoir dévoiler
dévor 2 avoir dévorer
dézingu 2 avoir dézinguer
dîn 2 avoir dîner
effa 13 avoir effacer
effectu 2 avoir effectuer
effondr 2 avoir effondrer
embarqu 2 avoir embarquer
embauch 2 avoir embaucher
embell 4 avoir embellir
embras 2 avoir embraser
embrass 2 avoir embrasser
embra 31 avoir embrayer
emm 21 avoir emmener
empar 2 avoir emparer
empl 4 avoir emplir
emplo 5 avoir employer
empoch 2 avoir empocher
emport 2 avoir emporter
emprunt 2 avoir emprunter
empêch 2 avoir empêcher
encadr 2 avoir encadrer
encaiss 2 avoir encaisser
encens 2 avoir encenser
enchaîn 2 avoir enchaîner
encombr 2 avoir encombrer
encourag 19 avoir encourager
encour 6 avoir encourir
endett 2 avoir endetter
endommag 19 avoir endommager
endoss 2 avoir endosser
enferm 2 avoir enfermer
enfil 2 avoir enfiler
enfon 13 avoir enfoncer
enfou 4 avoir enfouir
enfrei 15 avoir enfreindre
enfu 57 avoir enfuir
engag 19 avoir engager
engendr 2 avoir engendrer
englob 2 avoir englober
englout 4 avoir engloutir
engueul 2 avoir engueuler
enjoi 15 avoir enjoindre
enl 12 avoir enlever
ennu 5 avoir ennuyer
enquêt 2 avoir enquêter
enracin 2 avoir enraciner
enrag 19 avoir enrager
enregistr 2 avoir enregistrer
enrich 4 avoir enrichir
enseign 2 avoir enseigner
ensevel 4 avoir ensevelir
entam 2 avoir entamer
entass 2 avoir entasser
entend 30 avoir entendre
enterr 2 avoir enterrer
entonn 2 avoir entonner
entour 2 avoir entourer
entraîn 2 avoir entraîner
entrepr 25 avoir entreprendre
entret 17 avoir entretenir
entrev 58 avoir entrevoir
entérin 2 avoir entériner
envah 4 avoir envahir
envelopp 2 avoir envelopper
envi 2 avoir envier
environn 2 avoir environner
envisag 19 avoir envisager
envol 2 avoir envoler
env 59 avoir envoyer
ergot 2 avoir ergoter
err 2 avoir errer
escalad 2 avoir escalader
escompt 2 avoir escompter
escort 2 avoir escorter
esp 10 avoir espérer
esquiss 2 avoir esquisser
esquiv 2 avoir esquiver
essa 31 avoir essayer
essu 5 avoir essuyer
estim 2 avoir estimer
exag 10 avoir exagérer
exalt 2 avoir exalter
examin 2 avoir examiner
except 2 avoir excepter
excip 2 avoir exciper
excl 38 avoir exclure
exc 9 avoir excéder
exempt 2 avoir exempter
exer 13 avoir exercer
exhort 2 avoir exhorter
exig 19 avoir exiger
exil 2 avoir exiler
exist 2 avoir exister
expertis 2 avoir expertiser
expir 2 avoir expirer
explicit 2 avoir expliciter
expliqu 2 avoir expliquer
exploit 2 avoir exploiter
explor 2 avoir explorer
explos 2 avoir exploser
export 2 avoir exporter
expos 2 avoir exposer
exprim 2 avoir exprimer
expuls 2 avoir expulser
expédi 2 avoir expédier
expériment 2 avoir expérimenter
extra 51 avoir extraire
extrapol 2 avoir extrapoler
exult 2 avoir exulter
exécut 2 avoir exécuter
fabriqu 2 avoir fabriquer
fabul 2 avoir fabuler
facilit 2 avoir faciliter
factur 2 avoir facturer
faill 4 avoir faillir
f 54 avoir faire
fa 60 avoir falloir
falsifi 2 avoir falsifier
familiaris 2 avoir familiariser
fanfaronn 2 avoir fanfaronner
fantasm 2 avoir fantasmer
fascin 2 avoir fasciner
fauss 2 avoir fausser
favoris 2 avoir favoriser
fax 2 avoir faxer
fei 15 avoir feindre
ferm 2 avoir fermer
ferraill 2 avoir ferrailler
fich 2 avoir ficher
figur 2 avoir figurer
fil 2 avoir filer
film 2 avoir filmer
filtr 2 avoir filtrer
finan 13 avoir financer
finass 2 avoir finasser
fin 4 avoir finir
fix 2 avoir fixer
flamb 2 avoir flamber
flatt 2 avoir flatter
fleur 4 avoir fleurir
flingu 2 avoir flinguer
flott 2 avoir flotter
fluctu 2 avoir fluctuer
focalis 2 avoir focaliser
fon 13 avoir foncer
fonctionn 2 avoir fonctionner
fond 2 avoir fonder
fond 30 avoir fondre
for 13 avoir forcer
forg 19 avoir forger
formalis 2 avoir formaliser
form 2 avoir former
formul 2 avoir formuler
fouill 2 avoir fouiller
fourn 4 avoir fournir
fractionn 2 avoir fractionner
fragilis 2 avoir fragiliser
franch 4 avoir franchir
frapp 2 avoir frapper
fredonn 2 avoir fredonner
frott 2 avoir frotter
frém 4 avoir frémir
fréquent 2 avoir fréquenter
frôl 2 avoir frôler
fu 57 avoir fuir
fulmin 2 avoir fulminer
fum 2 avoir fumer
fusionn 2 avoir fusionner
fustig 19 avoir fustiger
féd 10 avoir fédérer
félicit 2 avoir féliciter
gag 19 avoir gager
gagn 2 avoir gagner
gal 61 avoir galéjer
garant 4 avoir garantir
gard 2 avoir garder
gar 2 avoir garer
gazouill 2 avoir gazouiller
gei 15 avoir geindre
g 55 avoir geler
glap 4 avoir glapir
gliss 2 avoir glisser
glorifi 2 avoir glorifier
glos 2 avoir gloser
glouss 2 avoir glousser
gomm 2 avoir gommer
gonfl 2 avoir gonfler
gouaill 2 avoir gouailler
gouvern 2 avoir gouverner
goût 2 avoir goûter
grand 4 avoir grandir
grassey 2 avoir grasseyer
gratt 2 avoir gratter
grav 2 avoir graver
greff 2 avoir greffer
grelott 2 avoir grelotter
griffonn 2 avoir griffonner
grima 13 avoir grimacer
grimp 2 avoir grimper
grin 13 avoir grincer
grogn 2 avoir grogner
gromm 62 avoir grommeler
grond 2 avoir gronder
gross 4 avoir grossir
group 2 avoir grouper
guett 2 avoir guetter
gueul 2 avoir gueuler
guid 2 avoir guider
guér 4 avoir guérir
gât 2 avoir gâter
gém 4 avoir gémir
g 10 avoir gérer
gên 2 avoir gêner
habill 2 avoir habiller
habit 2 avoir habiter
habitu 2 avoir habituer
hal 11 avoir haleter
hallucin 2 avoir halluciner
harangu 2 avoir haranguer
harc 55 avoir harceler
harmonis 2 avoir harmoniser
hasard 2 avoir hasarder
hauss 2 avoir hausser
ha 63 avoir haïr
heurt 2 avoir heurter
hiss 2 avoir hisser
honn 4 avoir honnir
honor 2 avoir honorer
hoqu 35 avoir hoqueter
hospitalis 2 avoir hospitaliser
houspill 2 avoir houspiller
hu 2 avoir huer
humili 2 avoir humilier
hurl 2 avoir hurler
hât 2 avoir hâter
héberg 19 avoir héberger
héb 37 avoir hébéter
h 64 avoir héler
hérit 2 avoir hériter
hésit 2 avoir hésiter
identifi 2 avoir identifier
ignor 2 avoir ignorer
illumin 2 avoir illuminer
illustr 2 avoir illustrer
imagin 2 avoir imaginer
imit 2 avoir imiter
immigr 2 avoir immigrer
immobilis 2 avoir immobiliser
impact 2 avoir impacter
implant 2 avoir implanter
impliqu 2 avoir impliquer
implor 2 avoir implorer
import 2 avoir importer
impos 2 avoir imposer
impressionn 2 avoir impressionner
imprim 2 avoir imprimer
improvis 2 avoir improviser
imput 2 avoir imputer
inaugur 2 avoir inaugurer
incarc 10 avoir incarcérer
incarn 2 avoir incarner
incit 2 avoir inciter
inclin 2 avoir incliner
incl 65 avoir inclure
incomb 2 avoir incomber
incorpor 2 avoir incorporer
incrimin 2 avoir incriminer
inculp 2 avoir inculper
indemnis 2 avoir indemniser
indign 2 avoir indigner
indiqu 2 avoir indiquer
indui 39 avoir induire
industrialis 2 avoir industrialiser
infect 2 avoir infecter
infiltr 2 avoir infiltrer
infirm 2 avoir infirmer
inflig 19 avoir infliger
influen 13 avoir influencer
influ 2 avoir influer
informatis 2 avoir informatiser
inform 2 avoir informer
inf 10 avoir inférer
initi 2 avoir initier
inject 2 avoir injecter
injuri 2 avoir injurier
innov 2 avoir innover
inond 2 avoir inonder
inqui 37 avoir inquiéter
inscri 53 avoir inscrire
insinu 2 avoir insinuer
insist 2 avoir insister
inspect 2 avoir inspecter
inspir 2 avoir inspirer
instagramm 2 avoir instagrammer
install 2 avoir installer
instaur 2 avoir instaurer
institu 2 avoir instituer
instrui 39 avoir instruire
insult 2 avoir insulter
ins 10 avoir insérer
intensifi 2 avoir intensifier
interag 4 avoir interagir
intercept 2 avoir intercepter
interc 9 avoir intercéder
interd 41 avoir interdire
interf 10 avoir interférer
intern 2 avoir interner
interpell 2 avoir interpeller
interpr 37 avoir interpréter
interrog 19 avoir interroger
interromp 43 avoir interrompre
interv 17 être intervenir
intim 2 avoir intimer
intimid 2 avoir intimider
intitul 2 avoir intituler
introdui 39 avoir introduire
int 66 avoir intégrer
intéress 2 avoir intéresser
invectiv 2 avoir invectiver
invent 2 avoir inventer
invers 2 avoir inverser
invest 4 avoir investir
invit 2 avoir inviter
invoqu 2 avoir invoquer
ironis 2 avoir ironiser
isol 2 avoir isoler
jacass 2 avoir jacasser
jaill 4 avoir jaillir
japp 2 avoir japper
jargonn 2 avoir jargonner
jas 2 avoir jaser
jaug 19 avoir jauger
jet 67 avoir jeter
joi 15 avoir joindre
jou 2 avoir jouer
jou 4 avoir jouir
jubil 2 avoir jubiler
jug 19 avoir juger
jum 62 avoir jumeler
jur 2 avoir jurer
justifi 2 avoir justifier
juxtapos 2 avoir juxtaposer
kidnapp 2 avoir kidnapper
labour 2 avoir labourer
laiss 2 avoir laisser
lan 13 avoir lancer
larmo 5 avoir larmoyer
lav 2 avoir laver
l 12 avoir lever
lib 10 avoir libérer
licenci 2 avoir licencier
li 2 avoir lier
limit 2 avoir limiter
liquid 2 avoir liquider
l 68 avoir lire
list 2 avoir lister
livr 2 avoir livrer
localis 2 avoir localiser
log 19 avoir loger
long 19 avoir longer
lorgn 2 avoir lorgner
louang 19 avoir louanger
lou 2 avoir louer
louvo 5 avoir louvoyer
lutt 2 avoir lutter
lâch 2 avoir lâcher
légend 2 avoir légender
maigr 4 avoir maigrir
mail 2 avoir mailer
maint 17 avoir maintenir
major 2 avoir majorer
malm 21 avoir malmener
mand 2 avoir mander
mang 19 avoir manger
mani 2 avoir manier
manifest 2 avoir manifester
manipul 2 avoir manipuler
manqu 2 avoir manquer
manœuvr 2 avoir manœuvrer
march 2 avoir marcher
mari 2 avoir marier
marmonn 2 avoir marmonner
marmott 2 avoir marmotter
marqu 2 avoir marquer
marronn 2 avoir marronner
mart 55 avoir marteler
masqu 2 avoir masquer
massacr 2 avoir massacrer
matérialis 2 avoir matérialiser
maud 69 avoir maudire
maugré 2 avoir maugréer
maîtris 2 avoir maîtriser
mena 13 avoir menacer
m 21 avoir mener
mentionn 2 avoir mentionner
men 40 avoir mentir
mesur 2 avoir mesurer
m 16 avoir mettre
meurtr 4 avoir meurtrir
miaul 2 avoir miauler
milit 2 avoir militer
minaud 2 avoir minauder
min 2 avoir miner
minimis 2 avoir minimiser
mis 2 avoir miser
mobilis 2 avoir mobiliser
mod 55 avoir modeler
modernis 2 avoir moderniser
modifi 2 avoir modifier
modul 2 avoir moduler
mod 10 avoir modérer
monologu 2 avoir monologuer
monopolis 2 avoir monopoliser
mont 2 - monter
montr 2 avoir montrer
moqu 2 avoir moquer
moralis 2 avoir moraliser
mord 30 avoir mordre
morig 29 avoir morigéner
motiv 2 avoir motiver
mouch 2 avoir moucher
mouill 2 avoir mouiller
m 70 être mourir
m 71 avoir mouvoir
mug 4 avoir mugir
multipli 2 avoir multiplier
mun 4 avoir munir
murmur 2 avoir murmurer
mut 2 avoir muter
mutualis 2 avoir mutualiser
mâchonn 2 avoir mâchonner
méd 41 avoir médire
médit 2 avoir méditer
mélang 19 avoir mélanger
ménag 19 avoir ménager
mérit 2 avoir mériter
mêl 2 avoir mêler
mûr 4 avoir mûrir
nag 19 avoir nager
nargu 2 avoir narguer
narr 2 avoir narrer
nasill 2 avoir nasiller
navigu 2 avoir naviguer
n 72 être naître
netto 5 avoir nettoyer
neutralis 2 avoir neutraliser
nich 2 avoir nicher
ni 2 avoir nier
nomm 2 avoir nommer
not 2 avoir noter
notifi 2 avoir notifier
nou 2 avoir nouer
nourr 4 avoir nourrir
no 5 avoir noyer
nuan 13 avoir nuancer
nui 73 avoir nuire
numéris 2 avoir numériser
néglig 19 avoir négliger
négoci 2 avoir négocier
object 2 avoir objecter
objurgu 2 avoir objurguer
oblig 19 avoir obliger
obscurc 4 avoir obscurcir
observ 2 avoir observer
obstin 2 avoir obstiner
obtemp 10 avoir obtempérer
obt 17 avoir obtenir
obé 4 avoir obéir
occasionn 2 avoir occasionner
occup 2 avoir occuper
officialis 2 avoir officialiser
off 45 avoir offrir
om 16 avoir omettre
opin 2 avoir opiner
oppos 2 avoir opposer
opprim 2 avoir opprimer
opt 2 avoir opter
optimis 2 avoir optimiser
op 10 avoir opérer
orchestr 2 avoir orchestrer
ordonn 2 avoir ordonner
organis 2 avoir organiser
orient 2 avoir orienter
orn 2 avoir orner
os 2 avoir oser
oubli 2 avoir oublier
ouv 45 avoir ouvrir
palabr 2 avoir palabrer
paniqu 2 avoir paniquer
papot 2 avoir papoter
parad 2 avoir parader
paralys 2 avoir paralyser
paraphras 2 avoir paraphraser
par 23 avoir paraître
parcour 6 avoir parcourir
pari 2 avoir parier
parl 2 avoir parler
parodi 2 avoir parodier
parrain 2 avoir parrainer
partag 19 avoir partager
particip 2 avoir participer
par 40 être partir
parv 17 être parvenir
pass 2 - passer
passionn 2 avoir passionner
patient 2 avoir patienter
patrouill 2 avoir patrouiller
pavois 2 avoir pavoiser
pa 31 avoir payer
pei 15 avoir peindre
pend 30 avoir pendre
pens 2 avoir penser
per 13 avoir percer
per 22 avoir percevoir
percut 2 avoir percuter
perd 30 avoir perdre
perfectionn 2 avoir perfectionner
perm 16 avoir permettre
perquisitionn 2 avoir perquisitionner
persifl 2 avoir persifler
persist 2 avoir persister
persuad 2 avoir persuader
persév 10 avoir persévérer
perturb 2 avoir perturber
p 74 avoir peser
pest 2 avoir pester
peupl 2 avoir peupler
philosoph 2 avoir philosopher
photographi 2 avoir photographier
piaff 2 avoir piaffer
piaill 2 avoir piailler
pill 2 avoir piller
pilonn 2 avoir pilonner
pilot 2 avoir piloter
pinaill 2 avoir pinailler
piqu 2 avoir piquer
pi 28 avoir piéger
pla 13 avoir placer
plaid 2 avoir plaider
plai 15 avoir plaindre
pl 56 avoir plaire
plaisant 2 avoir plaisanter
plan 2 avoir planer
planifi 2 avoir planifier
plant 2 avoir planter
plastronn 2 avoir plastronner
pleur 2 avoir pleurer
pleurnich 2 avoir pleurnicher
pl 75 avoir pleuvoir
pli 2 avoir plier
plong 19 avoir plonger
plusso 5 avoir plussoyer
point 2 avoir pointer
pollu 2 avoir polluer
polémiqu 2 avoir polémiquer
ponctu 2 avoir ponctuer
pond 10 avoir pondérer
pontifi 2 avoir pontifier
port 2 avoir porter
pos 2 avoir poser
positiv 2 avoir positiver
poss 9 avoir posséder
post 2 avoir poster
postfa 13 avoir postfacer
postillonn 2 avoir postillonner
postul 2 avoir postuler
pouff 2 avoir pouffer
pourchass 2 avoir pourchasser
pourfend 30 avoir pourfendre
poursui 76 avoir poursuivre
pourv 77 avoir pourvoir
pouss 2 avoir pousser
p 78 avoir pouvoir
pratiqu 2 avoir pratiquer
pr 25 avoir prendre
prescri 53 avoir prescrire
pressen 40 avoir pressentir
press 2 avoir presser
pri 2 avoir prier
prim 2 avoir primer
privatis 2 avoir privatiser
priv 2 avoir priver
privilégi 2 avoir privilégier
proclam 2 avoir proclamer
procur 2 avoir procurer
proc 9 avoir procéder
prodigu 2 avoir prodiguer
produi 39 avoir produire
profess 2 avoir professer
profit 2 avoir profiter
prof 10 avoir proférer
programm 2 avoir programmer
progress 2 avoir progresser
projet 67 avoir projeter
prolong 19 avoir prolonger
prom 21 avoir promener
prom 16 avoir promettre
prom 71 avoir promouvoir
pronon 13 avoir prononcer
pronostiqu 2 avoir pronostiquer
propag 19 avoir propager
prophétis 2 avoir prophétiser
propos 2 avoir proposer
propuls 2 avoir propulser
prosp 10 avoir prospérer
protest 2 avoir protester
prot 28 avoir protéger
prouv 2 avoir prouver
prov 17 être provenir
provoqu 2 avoir provoquer
précipit 2 avoir précipiter
précis 2 avoir préciser
préconis 2 avoir préconiser
préc 9 avoir précéder
préd 41 avoir prédire
prédomin 2 avoir prédominer
préfa 13 avoir préfacer
préf 10 avoir préférer
préjug 19 avoir préjuger
prél 12 avoir prélever
prélud 2 avoir préluder
préoccup 2 avoir préoccuper
prépar 2 avoir préparer
présag 19 avoir présager
présent 2 avoir présenter
préserv 2 avoir préserver
présid 2 avoir présider
présum 2 avoir présumer
présuppos 2 avoir présupposer
prétend 30 avoir prétendre
prétext 2 avoir prétexter
préva 79 avoir prévaloir
prév 17 avoir prévenir
prév 80 avoir prévoir
prêch 2 avoir prêcher
prôn 2 avoir prôner
psalmodi 2 avoir psalmodier
publi 2 avoir publier
puis 2 avoir puiser
pun 4 avoir punir
purg 19 avoir purger
pénalis 2 avoir pénaliser
pén 81 avoir pénétrer
pér 4 avoir périr
péror 2 avoir pérorer
pétitionn 2 avoir pétitionner
pêch 2 avoir pêcher
qualifi 2 avoir qualifier
querell 2 avoir quereller
questionn 2 avoir questionner
quitt 2 avoir quitter
quémand 2 avoir quémander
rabrou 2 avoir rabrouer
rabâch 2 avoir rabâcher
raccompagn 2 avoir raccompagner
raccourc 4 avoir raccourcir
raccroch 2 avoir raccrocher
rach 11 avoir racheter
racont 2 avoir raconter
radot 2 avoir radoter
raffin 2 avoir raffiner
rafraîch 4 avoir rafraîchir
rag 19 avoir rager
raill 2 avoir railler
raisonn 2 avoir raisonner
rajeun 4 avoir rajeunir
rajout 2 avoir rajouter
ralent 4 avoir ralentir
ralli 2 avoir rallier
rallum 2 avoir rallumer
ramass 2 avoir ramasser
ram 21 avoir ramener
rang 19 avoir ranger
ranim 2 avoir ranimer
rapatri 2 avoir rapatrier
rappel 24 avoir rappeler
rapport 2 avoir rapporter
rapproch 2 avoir rapprocher
raréfi 2 avoir raréfier
ras 2 avoir raser
rassembl 2 avoir rassembler
rassur 2 avoir rassurer
rat 2 avoir rater
ratiocin 2 avoir ratiociner
rattach 2 avoir rattacher
rattrap 2 avoir rattraper
ravag 19 avoir ravager
rav 4 avoir ravir
raviv 2 avoir raviver
ra 31 avoir rayer
rebaptis 2 avoir rebaptiser
rebond 4 avoir rebondir
rebât 4 avoir rebâtir
recadr 2 avoir recadrer
recens 2 avoir recenser
re 22 avoir recevoir
recherch 2 avoir rechercher
recommand 2 avoir recommander
recommen 13 avoir recommencer
recondui 39 avoir reconduire
reconfirm 2 avoir reconfirmer
reconn 23 avoir reconnaître
reconqu 14 avoir reconquérir
reconstitu 2 avoir reconstituer
reconstrui 39 avoir reconstruire
reconvert 4 avoir reconvertir
recour 6 avoir recourir
recouvr 2 avoir recouvrer
recouv 45 avoir recouvrir
recrut 2 avoir recruter
rectifi 2 avoir rectifier
recueill 8 avoir recueillir
recul 2 avoir reculer
recycl 2 avoir recycler
redemand 2 avoir redemander
redev 17 être redevenir
red 49 avoir redire
redonn 2 avoir redonner
redoubl 2 avoir redoubler
redout 2 avoir redouter
redress 2 avoir redresser
redéclar 2 avoir redéclarer
referm 2 avoir refermer
refl 37 avoir refléter
reformul 2 avoir reformuler
refroid 4 avoir refroidir
refus 2 avoir refuser
regagn 2 avoir regagner
regard 2 avoir regarder
regrett 2 avoir regretter
rehauss 2 avoir rehausser
rejet 67 avoir rejeter
rejoi 15 avoir rejoindre
relan 13 avoir relancer
relat 2 avoir relater
relativis 2 avoir relativiser
rela 31 avoir relayer
rel 12 avoir relever
reli 2 avoir relier
relog 19 avoir reloger
relâch 2 avoir relâcher
rel 20 avoir reléguer
remani 2 avoir remanier
remarqu 2 avoir remarquer
rembarr 2 avoir rembarrer
rembours 2 avoir rembourser
remerci 2 avoir remercier
rem 16 avoir remettre
remod 62 avoir remodeler
remont 2 - remonter
rempla 13 avoir remplacer
rempl 4 avoir remplir
remport 2 avoir remporter
remu 2 avoir remuer
remédi 2 avoir remédier
renchér 4 avoir renchérir
rencontr 2 avoir rencontrer
rend 30 avoir rendre
renfor 13 avoir renforcer
reni 2 avoir renier
renon 13 avoir renoncer
renou 2 avoir renouer
renouv 62 avoir renouveler
renseign 2 avoir renseigner
rentr 2 - rentrer
renvers 2 avoir renverser
renv 59 avoir renvoyer
renâcl 2 avoir renâcler
repar 40 être repartir
repla 13 avoir replacer
repli 2 avoir replier
report 2 avoir reporter
repos 2 avoir reposer
repouss 2 avoir repousser
repr 25 avoir reprendre
reproch 2 avoir reprocher
reprodui 39 avoir reproduire
reprécis 2 avoir repréciser
représent 2 avoir représenter
rep 10 avoir repérer
requ 14 avoir requérir
respect 2 avoir respecter
respir 2 avoir respirer
ressass 2 avoir ressasser
ressembl 2 avoir ressembler
ressen 40 avoir ressentir
resserr 2 avoir resserrer
ressor 40 - ressortir
ressuscit 2 avoir ressusciter
restaur 2 avoir restaurer
rest 2 être rester
restitu 2 avoir restituer
restrei 15 avoir restreindre
restructur 2 avoir restructurer
retard 2 avoir retarder
ret 17 avoir retenir
retent 4 avoir retentir
retir 2 avoir retirer
retomb 2 être retomber
retoqu 2 avoir retoquer
retouch 2 avoir retoucher
retourn 2 - retourner
retra 13 avoir retracer
retranch 2 avoir retrancher
retranscri 53 avoir retranscrire
retrouv 2 avoir retrouver
retweet 2 avoir retweeter
revaloris 2 avoir revaloriser
revendiqu 2 avoir revendiquer
rev 17 être revenir
rev 82 avoir revivre
rev 58 avoir revoir
revêt 83 avoir revêtir
rican 2 avoir ricaner
ridiculis 2 avoir ridiculiser
rigol 2 avoir rigoler
ripost 2 avoir riposter
r 84 avoir rire
rivalis 2 avoir rivaliser
ronchonn 2 avoir ronchonner
rong 19 avoir ronger
roucoul 2 avoir roucouler
roul 2 avoir rouler
rousp 37 avoir rouspéter
rouv 45 avoir rouvrir
rug 4 avoir rugir
ruin 2 avoir ruiner
rumin 2 avoir ruminer
rus 2 avoir ruser
râl 2 avoir râler
réaffirm 2 avoir réaffirmer
réag 4 avoir réagir
réalis 2 avoir réaliser
réappar 23 avoir réapparaître
réassur 2 avoir réassurer
récapitul 2 avoir récapituler
réchauff 2 avoir réchauffer
récidiv 2 avoir récidiver
récit 2 avoir réciter
réclam 2 avoir réclamer
récolt 2 avoir récolter
récompens 2 avoir récompenser
réconcili 2 avoir réconcilier
réconfort 2 avoir réconforter
récrimin 2 avoir récriminer
récup 10 avoir récupérer
récus 2 avoir récuser
rédig 19 avoir rédiger
rédui 39 avoir réduire
réexamin 2 avoir réexaminer
réexpliqu 2 avoir réexpliquer
réfléch 4 avoir réfléchir
réform 2 avoir réformer
réfugi 2 avoir réfugier
réfut 2 avoir réfuter
réf 10 avoir référer
rég 4 avoir régir
r 85 avoir régler
r 86 avoir régner
régress 2 avoir régresser
régularis 2 avoir régulariser
régul 2 avoir réguler
réhabilit 2 avoir réhabiliter
réins 10 avoir réinsérer
réinterrog 19 avoir réinterroger
réinvent 2 avoir réinventer
réit 10 avoir réitérer
rémun 10 avoir rémunérer
rénov 2 avoir rénover
réorganis 2 avoir réorganiser
répand 30 avoir répandre
répar 2 avoir réparer
répart 4 avoir répartir
répertori 2 avoir répertorier
répliqu 2 avoir répliquer
répond 30 avoir répondre
réprimand 2 avoir réprimander
réprim 2 avoir réprimer
réprouv 2 avoir réprouver
rép 37 avoir répéter
réserv 2 avoir réserver
résid 2 avoir résider
résist 2 avoir résister
réso 87 avoir résoudre
résult 2 avoir résulter
résum 2 avoir résumer
rétabl 4 avoir rétablir
rétorqu 2 avoir rétorquer
rétropédal 2 avoir rétropédaler
réun 4 avoir réunir
réuss 4 avoir réussir
réveill 2 avoir réveiller
révis 2 avoir réviser
rév 64 avoir révéler
rééduqu 2 avoir rééduquer
réél 68 avoir réélire
rêv 2 avoir rêver
abonn 2 +être s'abonner
absent 2 +être s'absenter
abst 17 +être s'abstenir
accord 2 +être s'accorder
accus 2 +être s'accuser
adapt 2 +être s'adapter
adress 2 +être s'adresser
afflig 19 +être s'affliger
affol 2 +être s'affoler
affront 2 +être s'affronter
aga 13 +être s'agacer
aggrav 2 +être s'aggraver
ag 4 +être s'agir
alarm 2 +être s'alarmer
amus 2 +être s'amuser
amélior 2 +être s'améliorer
aper 22 +être s'apercevoir
apito 5 +être s'apitoyer
appel 24 +être s'appeler
appliqu 2 +être s'appliquer
approch 2 +être s'approcher
appu 5 +être s'appuyer
arrêt 2 +être s'arrêter
ass 27 +être s'asseoir
attend 30 +être s'attendre
attendr 4 +être s'attendrir
attrist 2 +être s'attrister
autocritiqu 2 +être s'autocritiquer
autofélicit 2 +être s'autoféliciter
autoproclam 2 +être s'autoproclamer
avou 2 +être s'avouer
av 10 +être s'avérer
effondr 2 +être s'effondrer
emball 2 +être s'emballer
empar 2 +être s'emparer
emport 2 +être s'emporter
enflamm 2 +être s'enflammer
enfu 57 +être s'enfuir
engag 19 +être s'engager
enhard 4 +être s'enhardir
enorgueill 4 +être s'enorgueillir
enqu 14 +être s'enquérir
entend 30 +être s'entendre
enthousiasm 2 +être s'enthousiasmer
envol 2 +être s'envoler
esclaff 2 +être s'esclaffer
estim 2 +être s'estimer
exalt 2 +être s'exalter
exasp 10 +être s'exaspérer
exclam 2 +être s'exclamer
excus 2 +être s'excuser
exer 13 +être s'exercer
expliqu 2 +être s'expliquer
exprim 2 +être s'exprimer
extasi 2 +être s'extasier
horrifi 2 +être s'horrifier
imagin 2 +être s'imaginer
impatient 2 +être s'impatienter
indign 2 +être s'indigner
indispos 2 +être s'indisposer
inform 2 +être s'informer
inqui 37 +être s'inquiéter
install 2 +être s'installer
insurg 19 +être s'insurger
interd 41 +être s'interdire
interrog 19 +être s'interroger
interromp 43 +être s'interrompre
intéress 2 +être s'intéresser
irrit 2 +être s'irriter
occup 2 +être s'occuper
offens 2 +être s'offenser
offusqu 2 +être s'offusquer
oppos 2 +être s'opposer
op 10 +être s'opérer
outr 2 +être s'outrer
ouv 45 +être s'ouvrir
ébah 4 +être s'ébahir
échapp 2 +être s'échapper
écharp 2 +être s'écharper
écoul 2 +être s'écouler
écri 2 +être s'écrier
éga 31 +être s'égayer
égosill 2 +être s'égosiller
él 12 +être s'élever
émerveill 2 +être s'émerveiller
ém 71 +être s'émouvoir
énerv 2 +être s'énerver
épanch 2 +être s'épancher
époumon 2 +être s'époumoner
épouvant 2 +être s'épouvanter
étei 15 +être s'éteindre
étend 30 +être s'étendre
étonn 2 +être s'étonner
étouff 2 +être s'étouffer
étrangl 2 +être s'étrangler
évad 2 +être s'évader
sabot 2 avoir saboter
sacrifi 2 avoir sacrifier
saign 2 avoir saigner
sais 4 avoir saisir
sal 4 avoir salir
salu 2 avoir saluer
sanctionn 2 avoir sanctionner
sanglot 2 avoir sangloter
satisf 54 avoir satisfaire
saut 2 avoir sauter
sauvegard 2 avoir sauvegarder
sauv 2 avoir sauver
s 88 avoir savoir
savour 2 avoir savourer
scand 2 avoir scander
schématis 2 avoir schématiser
scind 2 avoir scinder
sculpt 2 avoir sculpter
baign 2 +être se baigner
bat 3 +être se battre
cabr 2 +être se cabrer
chamaill 2 +être se chamailler
confi 2 +être se confier
consid 10 +être se considérer
consol 2 +être se consoler
couch 2 +être se coucher
crisp 2 +être se crisper
cr 46 +être se croire
demand 2 +être se demander
d 49 +être se dire
dirig 19 +être se diriger
disculp 2 +être se disculper
dout 2 +être se douter
déclar 2 +être se déclarer
décri 53 +être se décrire
déd 41 +être se dédire
défauss 2 +être se défausser
défend 30 +être se défendre
défin 4 +être se définir
dégrad 2 +être se dégrader
délect 2 +être se délecter
dépla 13 +être se déplacer
déroul 2 +être se dérouler
désesp 10 +être se désespérer
désol 2 +être se désoler
désolidaris 2 +être se désolidariser
développ 2 +être se développer
f 54 +être se faire
fi 2 +être se fier
figur 2 +être se figurer
flatt 2 +être se flatter
fâch 2 +être se fâcher
félicit 2 +être se féliciter
gargaris 2 +être se gargariser
gauss 2 +être se gausser
glorifi 2 +être se glorifier
hasard 2 +être se hasarder
heurt 2 +être se heurter
jug 19 +être se juger
jur 2 +être se jurer
justifi 2 +être se justifier
lament 2 +être se lamenter
langu 4 +être se languir
l 12 +être se lever
livr 2 +être se livrer
lâch 2 +être se lâcher
mari 2 +être se marier
marr 2 +être se marrer
m 16 +être se mettre
montr 2 +être se montrer
moqu 2 +être se moquer
multipli 2 +être se multiplier
navr 2 +être se navrer
pass 2 +être se passer
persuad 2 +être se persuader
plai 15 +être se plaindre
poursui 76 +être se poursuivre
proclam 2 +être se proclamer
produi 39 +être se produire
prom 16 +être se promettre
pronon 13 +être se prononcer
présent 2 +être se présenter
prétend 30 +être se prétendre
préva 79 +être se prévaloir
qualifi 2 +être se qualifier
querell 2 +être se quereller
radouc 4 +être se radoucir
rappel 24 +être se rappeler
rapproch 2 +être se rapprocher
rassembl 2 +être se rassembler
rassur 2 +être se rassurer
ravis 2 +être se raviser
rebell 2 +être se rebeller
rebiff 2 +être se rebiffer
refus 2 +être se refuser
remémor 2 +être se remémorer
rend 30 +être se rendre
rengorg 19 +être se rengorger
repen 40 +être se repentir
repr 25 +être se reprendre
ressais 4 +être se ressaisir
retir 2 +être se retirer
retrouv 2 +être se retrouver
revendiqu 2 +être se revendiquer
risqu 2 +être se risquer
réclam 2 +être se réclamer
récri 2 +être se récrier
réfugi 2 +être se réfugier
réjou 4 +être se réjouir
rép 37 +être se répéter
résign 2 +être se résigner
réso 87 +être se résoudre
rétract 2 +être se rétracter
réun 4 +être se réunir
réveill 2 +être se réveiller
révolt 2 +être se révolter
scandalis 2 +être se scandaliser
ser 89 +être se servir
situ 2 +être se situer
souci 2 +être se soucier
souv 17 +être se souvenir
t 90 +être se taire
targu 2 +être se targuer
t 17 +être se tenir
termin 2 +être se terminer
tourn 2 +être se tourner
trouv 2 +être se trouver
tu 2 +être se tuer
vant 2 +être se vanter
vex 2 +être se vexer
v 91 +être se vouloir
secou 2 avoir secouer
secour 6 avoir secourir
sembl 2 avoir sembler
s 92 avoir semer
sensibilis 2 avoir sensibiliser
sen 40 avoir sentir
serin 2 avoir seriner
sermonn 2 avoir sermonner
serr 2 avoir serrer
ser 89 avoir servir
siffl 2 avoir siffler
signal 2 avoir signaler
sign 2 avoir signer
signifi 2 avoir signifier
simplifi 2 avoir simplifier
simul 2 avoir simuler
situ 2 avoir situer
si 28 avoir siéger
soign 2 avoir soigner
solidifi 2 avoir solidifier
sollicit 2 avoir solliciter
sombr 2 avoir sombrer
somm 2 avoir sommer
sond 2 avoir sonder
song 19 avoir songer
sonn 2 avoir sonner
sor 40 - sortir
soud 2 avoir souder
souffl 2 avoir souffler
souff 45 avoir souffrir
souhait 2 avoir souhaiter
souill 2 avoir souiller
soulag 19 avoir soulager
soul 12 avoir soulever
soulign 2 avoir souligner
soum 16 avoir soumettre
soup 74 avoir soupeser
soupir 2 avoir soupirer
soupçonn 2 avoir soupçonner
sour 84 avoir sourire
sous-entend 30 avoir sous-entendre
sous-titr 2 avoir sous-titrer
souscri 53 avoir souscrire
soustra 51 avoir soustraire
sout 17 avoir soutenir
souv 17 avoir souvenir
sponsoris 2 avoir sponsoriser
spécialis 2 avoir spécialiser
spécifi 2 avoir spécifier
spécul 2 avoir spéculer
stabilis 2 avoir stabiliser
stagn 2 avoir stagner
stationn 2 avoir stationner
statu 2 avoir statuer
stigmatis 2 avoir stigmatiser
stimul 2 avoir stimuler
stipul 2 avoir stipuler
stock 2 avoir stocker
stopp 2 avoir stopper
structur 2 avoir structurer
stérilis 2 avoir stériliser
sub 4 avoir subir
submerg 19 avoir submerger
subodor 2 avoir subodorer
subsist 2 avoir subsister
substitu 2 avoir substituer
subv 17 avoir subvenir
subventionn 2 avoir subventionner
succomb 2 avoir succomber
succ 9 avoir succéder
suff 93 avoir suffire
sugg 10 avoir suggérer
sui 76 avoir suivre
supplant 2 avoir supplanter
suppli 2 avoir supplier
support 2 avoir supporter
suppos 2 avoir supposer
supprim 2 avoir supprimer
supput 2 avoir supputer
surenchér 4 avoir surenchérir
surf 2 avoir surfer
surg 4 avoir surgir
surlign 2 avoir surligner
surmont 2 avoir surmonter
surnomm 2 avoir surnommer
surpass 2 avoir surpasser
surpa 31 avoir surpayer
surplomb 2 avoir surplomber
surpr 25 avoir surprendre
sursaut 2 avoir sursauter
surveill 2 avoir surveiller
survend 30 avoir survendre
surv 17 être survenir
surv 82 avoir survivre
survol 2 avoir survoler
suscit 2 avoir susciter
suspect 2 avoir suspecter
suspend 30 avoir suspendre
susurr 2 avoir susurrer
symbolis 2 avoir symboliser
synthétis 2 avoir synthétiser
s 94 avoir sécher
sécuris 2 avoir sécuriser
sédui 39 avoir séduire
séjourn 2 avoir séjourner
sélectionn 2 avoir sélectionner
sépar 2 avoir séparer
séquestr 2 avoir séquestrer
sév 4 avoir sévir
tabl 2 avoir tabler
tacl 2 avoir tacler
tan 13 avoir tancer
taquin 2 avoir taquiner
tard 2 avoir tarder
tax 2 avoir taxer
tei 15 avoir teindre
temporis 2 avoir temporiser
temp 10 avoir tempérer
tempêt 2 avoir tempêter
tend 30 avoir tendre
t 17 avoir tenir
tent 2 avoir tenter
tergivers 2 avoir tergiverser
termin 2 avoir terminer
tern 4 avoir ternir
test 2 avoir tester
text 2 avoir texter
théoris 2 avoir théoriser
tiqu 2 avoir tiquer
tir 2 avoir tirer
tiss 2 avoir tisser
titr 2 avoir titrer
tol 10 avoir tolérer
tomb 2 être tomber
tonitru 2 avoir tonitruer
tonn 2 avoir tonner
tortur 2 avoir torturer
totalis 2 avoir totaliser
touch 2 avoir toucher
tourment 2 avoir tourmenter
tourn 2 avoir tourner
tradui 39 avoir traduire
trah 4 avoir trahir
trait 2 avoir traiter
tram 2 avoir tramer
tranch 2 avoir trancher
tranquillis 2 avoir tranquilliser
transcri 53 avoir transcrire
transform 2 avoir transformer
transf 10 avoir transférer
transit 2 avoir transiter
transm 16 avoir transmettre
transpir 2 avoir transpirer
transport 2 avoir transporter
traqu 2 avoir traquer
travaill 2 avoir travailler
travers 2 avoir traverser
trembl 2 avoir trembler
tressaill 26 avoir tressaillir
trich 2 avoir tricher
tri 2 avoir trier
triomph 2 avoir triompher
troll 2 avoir troller
tromp 2 avoir tromper
tromp 35 avoir trompeter
troubl 2 avoir troubler
trouv 2 avoir trouver
trépign 2 avoir trépigner
trôn 2 avoir trôner
tu 2 avoir tuer
tweet 2 avoir tweeter
twitt 2 avoir twitter
tât 2 avoir tâter
télégraphi 2 avoir télégraphier
téléphon 2 avoir téléphoner
témoign 2 avoir témoigner
unifi 2 avoir unifier
uniformis 2 avoir uniformiser
un 4 avoir unir
urbanis 2 avoir urbaniser
us 2 avoir user
usurp 2 avoir usurper
utilis 2 avoir utiliser
vaccin 2 avoir vacciner
vag 4 avoir vagir
vain 42 avoir vaincre
valid 2 avoir valider
va 95 avoir valoir
valoris 2 avoir valoriser
vann 2 avoir vanner
vant 2 avoir vanter
vari 2 avoir varier
vaticin 2 avoir vaticiner
veill 2 avoir veiller
vend 30 avoir vendre
veng 19 avoir venger
v 17 être venir
verrouill 2 avoir verrouiller
vers 2 avoir verser
vieill 4 avoir vieillir
vilipend 2 avoir vilipender
viol 2 avoir violer
vir 2 avoir virer
vis 2 avoir viser
visit 2 avoir visiter
vitup 10 avoir vitupérer
v 82 avoir vivre
vocif 10 avoir vociférer
voil 2 avoir voiler
v 58 avoir voir
vol 2 avoir voler
vom 4 avoir vomir
v 91 avoir vouloir
voyag 19 avoir voyager
vulgaris 2 avoir vulgariser
vérifi 2 avoir vérifier
vêt 83 avoir vêtir
zapp 2 avoir zapper
zozot 2 avoir zozoter
zéza 31 avoir zézayer
ânonn 2 avoir ânonner
ébruit 2 avoir ébruiter
écart 2 avoir écarter
échang 19 avoir échanger
échapp 2 avoir échapper
échelonn 2 avoir échelonner
échou 2 avoir échouer
éclair 2 avoir éclairer
éclat 2 avoir éclater
écoul 2 avoir écouler
écout 2 avoir écouter
écras 2 avoir écraser
écri 53 avoir écrire
écroul 2 avoir écrouler
édict 2 avoir édicter
édifi 2 avoir édifier
édit 2 avoir éditer
éduqu 2 avoir éduquer
égal 2 avoir égaler
égar 2 avoir égarer
égratign 2 avoir égratigner
égr 21 avoir égrener
élabor 2 avoir élaborer
élarg 4 avoir élargir
él 12 avoir élever
élimin 2 avoir éliminer
él 68 avoir élire
éloign 2 avoir éloigner
élud 2 avoir éluder
émerg 19 avoir émerger
ém 16 avoir émettre
émigr 2 avoir émigrer
ém 71 avoir émouvoir
énon 13 avoir énoncer
énum 10 avoir énumérer
épargn 2 avoir épargner
éparpill 2 avoir éparpiller
épilogu 2 avoir épiloguer
épingl 2 avoir épingler
épluch 2 avoir éplucher
épous 2 avoir épouser
éprouv 2 avoir éprouver
épuis 2 avoir épuiser
équilibr 2 avoir équilibrer
équip 2 avoir équiper
équiva 95 avoir équivaloir
éreint 2 avoir éreinter
éruct 2 avoir éructer
établ 4 avoir établir
étal 2 avoir étaler
éta 31 avoir étayer
étei 15 avoir éteindre
étend 30 avoir étendre
étiqu 35 avoir étiqueter
étonn 2 avoir étonner
étouff 2 avoir étouffer
étrangl 2 avoir étrangler
étrill 2 avoir étriller
étudi 2 avoir étudier
évacu 2 avoir évacuer
évad 2 avoir évader
évalu 2 avoir évaluer
éveill 2 avoir éveiller
évit 2 avoir éviter
évolu 2 avoir évoluer
évoqu 2 avoir évoquer
ôt 2 avoir ôter
œuvr 2 avoir œuvrer
]],
}
