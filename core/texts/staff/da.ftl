### Siderne til medarbejdere. De ligger i en fil for sig, som kun medarbejdersiderne henter. Et navn er Familie-Navn.
### Skriv til en kollega: konkret, kort, uden at belære. Det, man skal gøre, før hvorfor. En linje er et afsnit eller et punkt.
### Telefonnumre står som termer i core/texts/da.ftl. { $dato } og { $tid } fylder guiden selv ud.
###
### Page: overskriften; .short er en linje om, hvad der står; .words er søgeord med komma imellem.
### Part: overskriften; .text er afsnit, .list er punkter, .say er noget at sige eller skrive, .english det samme på engelsk
### til en borger, .note er et forbehold, .words er flere søgeord.

## Det, der står på alle siderne

Ui-Navn = Klagevejviser for medarbejdere
Ui-Doere = De fem døre og fare
Ui-Mere = Mere
Ui-Fare = Vold, et barn i fare eller noget andet akut: se kort 0
Ui-Regler = Regler og kilder
Ui-Sig = Det kan du sige
Ui-SigEngelsk = På engelsk
Ui-Kladde = Udkast, du kan kopiere
Ui-Forbehold = Husk
Ui-KlarRet = KlarRet { $tal }
Ui-Trin = Gå spørgsmålene igennem uden script
Ui-Guide = Åbn borgernes guide
Ui-Emner = Alle emner, som borgere klager over
Ui-Diskrimination = Diskrimination: hvem kan hvad?
Ui-Numre = Alle akutte telefonnumre
Ui-OrdTitel = Find med et ord
Ui-Ingen = Ingen steder passer. Prøv et andet ord, eller se alle ord.
Ui-Tid = Åben på hverdage kl. { $tid }. Lukket på helligdage.
Ui-AabenNu = Åben nu.
Ui-LukketTil = Lukket nu. Åbner { $dato } kl. { $tid }.
Ui-LukketUkendt = Lukket nu. Guiden ved ikke, hvornår der åbner.
Ui-SetLinje = Set i en rapport fra { $dato }. Tiderne skal tjekkes.
Ui-Nummer = Nummeret står på KKintra.
Ui-IngenTekst = Ingen tekst til en klagevejledning er godkendt af en jurist endnu. Derfor viser guiden ingen.
Ui-GodkendtDag = Godkendt { $dato } af { $navn }.
Ui-HvorvidtDer = Kan der klages?
Ui-HvordanDer = Hvordan?
Ui-HvornaarDer = Hvornår?
Ui-HvortilDer = Til hvem?
Ui-Hul = Nr. { $tal } er ikke set nævnt nogen steder.
Ui-Derefter = Alt efter nr. { $tal } mangler også. Der kommer omkring tre om året.
Ui-Laest = Læst i sin helhed.
Ui-IkkeLaest = Kun titlen er set.
Ui-Aar = Andel af medarbejderne i { $tal }
Ui-Procent = Procent
Ui-NyMaaling = Ny måling
Ui-Medarbejderen = Medarbejderen …
Ui-Kilde = Kilde
Ui-KolSkal = Kolonnen skal være der.
Ui-KolDag = En dato, for eksempel 5.3.2024.
Ui-KolEgen = Et fast ord for en kategori, højst { $tal } tegn.
Ui-KolEksempel = To sager kan se sådan ud:
Ui-KolTom = Hent en tom fil med alle overskrifter (CSV)
Ui-Udskriv = Arket kan udskrives, som det er. Det, du skriver, bliver kun på siden.
Ui-Ugyldig = Teksterne kunne ikke hentes. Hent siden igen.

## Dørene

Page-Doors = Hvad skal du bruge lige nu?
    .short = De fem døre og kortet om fare
    .words = forside, start, medarbejder, hjælp
Part-Doors = Dørene
    .words = døre, forside
Part-Hotline = Borgerrådgiverlinjen
    .text = Kommunens egne jurister hos Borgerrådgiveren svarer medarbejdere om sagsbehandling. Det er gratis.
    .words = hotline, jurist, telefon, åbningstid, ringe
Part-DoorsWords = Find med et ord
    .text = En liste med alle søgeord.
    .words = find, søge
Part-DoorsMore = Det, du bruger sjældnere
    .text = KlarRet, tjeklister, breve, tal, og hvad Borgerrådgiveren kan gøre for jer.
    .words = mere

## 0 Nogen er i fare

Page-Danger = Nogen er i fare
    .short = 112, bekymring for et barn, vold
    .words = akut, livsfare, ambulance, politi, nød
Part-Now = Livsfare: ring 112
    .list =
        Bliv i røret. Bed en kollega om at ringe 112, mens du taler.
        Er du alene, så sig til borgeren, at du nu ringer 112.
        Spørg: Hvor er du? Er der andre hos dig?
    .note = Følg din enheds egen instruks, hvis den siger noget andet. At blive i røret er guidens eget råd.
    .words = selvmord, dør, ilt, bevidstløs, 112
Part-Child = Et barn bliver måske slået eller krænket: ring nu
    .text = Din pligt til at underrette er skærpet. Den er din egen, og den går forud for tavshedspligten.
    .list =
        Ring til kommunen på { -tel-kommunen }, og bed om Borgercenter Børn og Unge. Er der lukket, så ring til Den Sociale Døgnvagt på { -tel-doegnvagt }.
        Gælder det vold eller overgreb, så ring. En blanket er for langsom.
        Mistænker du forældrene, så fortæl dem det ikke, og tag dem ikke med.
        Er du i tvivl, så ring og spørg.
    .note = Følg først din enheds egen plan. Rådene om telefon og forældre er fra kommunens side til læger.
    .words = underretning, underrette, børn, vold, overgreb, forældre, tavshedspligt, mistanke, omsorgssvigt, skærpet
Part-Suicide = Borgeren taler om at tage sit liv
    .text = Er det akut, så ring 112. Ellers kan borgeren ringe 1813 hele døgnet eller til Livslinien på { -tel-livslinien }.
    .words = selvmord, selvmordstanker, livet, livslinien
Part-Family = Borgeren er bange for en i familien
    .text = Lev Uden Vold svarer hele døgnet på { -tel-vold }. Det er gratis og anonymt.
    .words = partner, mand, kone, vold, bange, trusler
Part-Employee = En medarbejder har slået, truet eller krænket en borger
    .text = Borgeren skal ikke først tale med vedkommende. Hjælp borgeren til politiet, til lederen over medarbejderen eller til Borgerrådgiveren på { -tel-br }.
    .words = kollega, overgreb, vold, trusler, krænkelse
Part-Tonight = Mangler mad, medicin eller et sted at sove i nat
    .text = Ring til kommunen på { -tel-kommunen }. Er der lukket, så ring til Døgnvagten på { -tel-doegnvagt }.
    .words = hjemløs, penge, medicin, seng, sulten
Part-Concealed = Du har set noget alvorligt, som bliver skjult
    .text = Gå til din leder eller din tillidsrepræsentant. Kan du ikke det, så brug kommunens whistleblowerordning. Der kan du være anonym.
    .list =
        Brug ikke din arbejdscomputer, hvis du vil være anonym.
        Ordningen er til grove forhold. En borgers egen sag hører ikke til der.
    .words = whistleblower, omsorgssvigt, svindel, skjult, anonym, ulovligt, dækket over
Part-After = Bagefter
    .text = Skriv et notat om, hvad borgeren sagde, og hvad du gjorde. Sig det til din leder.
    .words = bagefter, leder

## 1 En borger ringer

Page-Calls = En borger ringer
    .short = Find det rigtige sted, mens I taler sammen
    .words = telefon, samtale, triage, henvise, klage, hvor skal borgeren hen
Part-Triage = Spørg i denne rækkefølge
    .list =
        Er nogen i fare? Gå til kort 0.
        Er der kommet en afgørelse? Find fristen først. Klagen skal derhen, hvor brevet siger. Borgerrådgiveren kan ikke ændre en afgørelse.
        Har borgeren klaget til stedet? Hvis ikke, begynder det dér. Stedet kan tit forklare eller rette det.
        Har stedet svaret, og er borgeren stadig utilfreds? Så kan Borgerrådgiveren se på sagsbehandling, ventetid, tone og praktisk hjælp.
        Er der gået 10 arbejdsdage uden et ord? Så kan borgeren rykke eller gå til Borgerrådgiveren.
    .note = Der kan løbe en frist for at klage. Så længe den måske løber, så sig ikke "vent".
    .words = afgørelse, frist, klagefrist, utilfreds, intet svar, rykker
Part-Promise = Lov kun det, der kan lade sig gøre
    .text = Sig tidligt, hvad borgeren kan forvente, og hvad du ikke kan. Det skåner jer begge for en skuffelse.
    .say =
        Jeg kan ikke love, at det bliver lavet om. Men jeg kan hjælpe dig med at finde det sted, der kan se på det.
        Skriv datoen ned sammen med mig: Din klage skal være fremme senest den dag.
    .english =
        I can't promise that it will be changed. But I can help you find the place that can look at it.
        Please write down the date with me: your complaint must have arrived by then.
    .words = forventning, skuffelse, love
Part-Manner = Sådan er du i telefonen
    .list =
        Vær venlig og tålmodig. Vis, at du forstår, uden at tage parti.
        Tal klart. Er du i tvivl, så sig det.
        Hold gerne en pause, eller ring tilbage, når du har spurgt en kollega.
        Har du lovet at ringe, så ring. Også når du ikke har et svar endnu.
    .say = Det ved jeg ikke sikkert. Jeg spørger en kollega og ringer til dig i dag inden klokken tre.
    .english = I'm not sure. I will ask a colleague and call you back today before three o'clock.
    .words = tone, vred, høflig, ringe tilbage, pause
Part-Ways = Det kan du hjælpe med
    .list =
        Lyt til hele historien.
        Ring selv til det sted, der har sagen, når det kan løse det hurtigt.
        Skriv klagen ned, hvis den hører til hos jer.
        Fortæl, hvor man kan klage, og hvad fristen er.
        Vis videre til et sted, der bedre kan hjælpe.
    .words = hjælpe, vejlede, lytte
Part-Interpreter = Borgeren taler hverken dansk eller engelsk
    .text = Tilbyd et møde med tolk. Siger borgeren, at det er svært at læse eller skrive, så spørg, hvad der er lettest.
    .say = Vi kan finde en tolk og mødes. Hvilket sprog taler du bedst?
    .english = We can find an interpreter and meet. Which language do you speak best?
    .words = tolk, sprog, ordblind, fremmedsprog, handicap
Part-Unequal = Det handler om diskrimination
    .list =
        Lyt, og sig, hvem der kan se på det. Er du i tvivl, om det er ulovligt, så sig det ærligt.
        Råd er der adgang til fra første dag: Ring til Borgerrådgiveren på { -tel-br }, og sig, at det handler om diskrimination.
        En klage går først til lederen af stedet og derefter til Borgerrådgiveren.
        Fortæl borgeren nok til, at han eller hun kan gå videre selv.
    .note = En særlig diskriminationslinje er kendt fra 2010 til 2014. Om den findes nu, er ikke set.
    .words = diskrimination, hudfarve, religion, køn, handicap, alder, hotline, forskelsbehandling
Part-Elsewhere = Det hører ikke til hos Borgerrådgiveren
    .list =
        Indholdet af en afgørelse: følg klagevejledningen i brevet.
        Hvor meget hjælp alle får: det bestemmer politikerne.
        Andre myndigheder, private firmaer og naboer: vis videre til det rigtige sted.
    .words = anden myndighed, serviceniveau, politikere, nabo, udlejer, udbetaling danmark

## 2 Jeg skriver en afgørelse

Page-Decision = Jeg skriver en afgørelse
    .short = Klagevejledningen: om, hvordan, hvornår og til hvem
    .words = afgørelse, afslag, klagevejledning, begrundelse, standardtekst, brev
Part-Four = Fire ting skal stå i klagevejledningen
    .list =
        Om man kan klage.
        Hvordan man klager.
        Hvornår klagen senest skal være fremme.
        Til hvem man klager.
    .words = klagevejledning, klagefrist, klageinstans
Part-Approved = Tekst til dit emne
    .text = Guiden viser kun en tekst, når en jurist har godkendt den med dato, og emnet bygger på sikre kilder.
    .list =
        Spørg din enheds jurister om teksten til netop jeres afgørelse.
        Spørg Borgerrådgiverlinjen om reglerne for en klagevejledning. Den svarer ikke på, hvordan en bestemt sag skal afgøres.
    .words = skabelon, tekst, godkendt, jurist
Part-NoStandard = Skriv ikke Borgerrådgiveren ind som fast linje
    .text = Borgerrådgiveren kan ikke ændre afgørelsen. Står linjen i alle breve, sender borgere deres klager den vej.
    .list =
        Klagen bliver forsinket, mens fristen løber.
        Borgeren bliver skuffet, og I bruger tid på det.
        En lang forklaring hjælper ikke: den forvirrer dem, det ikke er rette sted for.
    .words = standard, afslag, borgerrådgiveren i alle breve, henvisning, fast tekst, alle afslag
Part-Instead = Gør dette i stedet
    .list =
        Læg Borgerrådgiverens folder alle steder, hvor borgere kommer.
        Skriv i arbejdsgangsportalen, hvad Borgerrådgiveren kan.
        Fortæl nye kolleger om det, og genopfrisk det med de andre.
    .words = folder, pjece, portal, introkursus, oplæring
Part-Angry = Borgeren er vred over afslaget og vil have det lavet om
    .text = Giv klagevejledningen og fristen, ikke Borgerrådgiverens nummer. Forklar begrundelsen med almindelige ord.
    .say = Jeg kan høre, at du er uenig. Du kan klage, og der er en frist. Skal vi finde den i brevet sammen?
    .english = I can hear that you disagree. You can complain, and there is a deadline. Shall we find it in the letter together?
    .words = sur, vred, lavet om, ændre, afslag
Part-Reasons = Et nej skal begrundes
    .text = Skriv reglen, hvad I har lagt vægt på, og hvilke oplysninger det bygger på. Skriv, så borgeren kan forstå det.
    .words = begrundelse, afslag, hovedhensyn

## 3 Jeg har fået en klage

Page-Complaint = Jeg har fået en klage
    .short = Ring først, svar på alle punkter, kvittér i tide
    .words = klage, klagesvar, kvittering, svarfrist, formalitetsklage, realitetsklage
Part-CallFirst = Ring først
    .text = Begynd med en samtale. I er tættest på at forklare eller rette det.
    .say =
        Tak, fordi du skrev. Jeg har læst din klage og vil gerne høre, hvad der er vigtigst for dig.
        Hvad håber du, at vi gør nu?
        Jeg skriver ned, hvad vi aftaler, og sender det til dig.
    .english =
        Thank you for writing. I have read your complaint and would like to hear what matters most to you.
        What do you hope we will do now?
        I will write down what we agree and send it to you.
    .note = Måden hedder Styrket Borgerkontakt og er fra 2012: Se klagen som en konflikt. Skriv et notat.
    .words = styrket borgerkontakt, dialog, ringe, ny klage, send borgeren til borgerrådgiveren
Part-Kinds = Hvad klager borgeren over?
    .list =
        Resultatet (realitetsklage): Klagen skal den vej, klagevejledningen siger. På det sociale område og i jobcentret ser I på sagen igen og sender den videre inden 4 uger.
        Sagsbehandling, ventetid eller tone (formalitetsklage): I svarer selv.
        Begge dele: Del klagen, og sig til borgeren, hvad der går hvorhen.
    .words = formalitet, realitet, formalitetsklage, realitetsklage, genvurdering, indhold
Part-Points = Borgerens punkter
    .text = Skriv hvert punkt med borgerens ord. Svar på dem alle, også dem I er enige i.
    .list =
        Borgerens punkt
        Hvad sagen viser
        Vores svar
    .words = punkter, skema, klagepunkter
Part-Skeleton = Skelet til svaret
    .list =
        Tak, og det klager du over: punkterne med borgerens egne ord.
        Et svar til hvert punkt: hvad der skete, hvilken regel der gælder, og hvad vi mener om det.
        Har vi gjort noget forkert, så siger vi det og beklager.
        Det gør vi nu: hvad, hvem og hvornår.
        Er du stadig utilfreds med sagsbehandlingen, kan du gå til Borgerrådgiveren.
        Navn og direkte nummer.
    .note = KlarRet 21 og 23 handler om netop dette. Guiden har kun set deres titler, så læs dem også.
    .words = klagesvar, svarbrev, skabelon, undskyldning, beklage
Part-Receipt = Kvittér inden 10 arbejdsdage
    .list =
        Tæl fra dagen efter, at I fik henvendelsen. Lørdage, søndage og helligdage tæller ikke.
        Er svaret færdigt inden, er det nok. Svar hurtigere, hvor I kan.
        Ellers skriv, hvornår I venter at svare, om loven har en frist, og hvem der har sagen.
        Vil borgeren se papirer (aktindsigt), så skriv inden 7 arbejdsdage.
        Er en dag måske fri, for eksempel 5. juni eller 24. december, så tæl den med. Så er du i tide.
    .say = Vi fik din klage den [dag]. Vi regner med at svare senest den [dag]. [Navn] har din sag. Du kan ringe på [nummer].
    .words = kvittering, tilbagemelding, 10 dage, ti arbejdsdage, svarfrist, seks uger, e-mail, aktindsigt, garanti, tilbagemeldingsgaranti
Part-List = Flere sager? Lav en liste
    .text = Indsæt sagerne fra et regneark, eller vælg en CSV-fil. Så står de sager, der er over tiden, øverst. Det virker kun, når browseren må køre JavaScript. Intet bliver gemt eller sendt.
    .list =
        Sagsnummer: jeres eget nummer. Ingen navne og ingen CPR-numre.
        Modtaget: den dag, I fik henvendelsen.
        Type: Klage, Henvendelse, Ansøgning eller Aktindsigt.
        Besvaret: den dag, I sendte svaret eller en kvittering. Kolonnen må mangle, og feltet må være tomt.
    .words = liste, csv, regneark, excel, bunke, mange sager, over tiden, restance, sagsliste
Part-NameBr = Hvornår nævner du Borgerrådgiveren?
    .list =
        Ikke, når klagen lige er kommet: I svarer først.
        Når I har svaret, og borgeren stadig er utilfreds.
        Når borgeren ikke får svar.
        Når borgeren har brug for hjælp til at finde vej.
        Aldrig for at få en afgørelse lavet om.
    .words = henvise, borgerrådgiveren, frisk klage, ny klage, må jeg sende borgeren

## 4 Må jeg …?

Page-May = Må jeg …?
    .short = Dele, notere, vente, begrænse: seksten spørgsmål om sagsbehandling
    .words = må jeg, regler, sagsbehandling, forvaltningsloven
Part-MayColleague = … dele oplysninger med en kollega?
    .list =
        Ja, det kollegaen skal bruge til sit arbejde med sagen. Ikke mere.
        Du må heller ikke selv slå fortrolige oplysninger op, som du ikke skal bruge.
        Sidder I i hver sin forvaltning, så spørg din leder først.
    .words = dele, tavshedspligt, fortrolig, videregive, kollega, slå op
Part-MayShare = … dele oplysninger med skolen, lægen eller en anden myndighed?
    .list =
        Spørg borgeren først. Du må dele det, som borgeren siger ja til.
        Uden et ja skal en regel give lov, og modtageren skal have brug for det. Databeskyttelsesreglerne gælder også.
        Er et barn måske i fare, så gå til kort 0. Underretningen går forud for tavshedspligten.
    .words = dele, skole, læge, videregivelse, samtykke, databeskyttelse, gdpr, tavshedspligt, myndighed
Part-MayRelative = … tale med en pårørende?
    .list =
        Ikke om borgerens sag, før borgeren har sagt ja.
        En bisidder sidder ved siden af borgeren og behøver ingen fuldmagt. Den, der handler alene, skal have en.
        Du må altid lytte, og du må forklare reglerne i almindelighed.
    .words = pårørende, fuldmagt, bisidder, familie, samtykke
Part-MayNote = … nøjes med at huske, hvad borgeren sagde?
    .list =
        Nej, ikke når sagen ender med en afgørelse, og det betyder noget for den.
        Skriv notatet snarest. Skriv også de vigtige skridt i sagen ned.
        Står det allerede i sagens papirer, er det nok.
    .words = notat, notatpligt, journal, journalisere, telefonnotat
Part-MayLimit = … begrænse, hvor tit en borger ringer eller møder op?
    .list =
        Kun i særlige tilfælde, når henvendelserne belaster jer væsentligt.
        Det skal være sagligt, ikke gå længere end nødvendigt, og normalt have en slutdag.
        Skriv det til borgeren, så det er til at se, hvilke veje der stadig er åbne. Vær fortsat venlig.
    .words = kontaktbegrænsning, begrænse, ringer hele tiden, chikane, fremmøde, adgang, truende
Part-MayCallBack = … udskyde et opkald, jeg har lovet?
    .list =
        Vend altid tilbage, når du har lovet det.
        Har du ikke noget svar endnu, så ring alligevel, og sig, hvornår det kommer.
        Lov næste gang kun et tidspunkt, du kan holde.
    .words = ringe tilbage, lovet, opkald, aftale
Part-MayWait = … vente med at svare, til sagen er færdig?
    .list =
        Nej, ikke hvis det tager mere end 10 arbejdsdage. Så skal borgeren have et skriftligt livstegn inden da.
        Skriv, hvornår svaret kommer, og hvem der har sagen.
        Det gælder alle henvendelser på skrift, også e-mail. Det gælder ikke telefon og fremmøde.
    .words = svarfrist, vente, tilbagemelding, kvittering, e-mail
Part-MayAccess = … sige nej til, at borgeren ser sin sag?
    .list =
        Normalt ikke. Den, sagen handler om, har ret til at se papirerne. Der er undtagelser.
        Skriv tilbage inden 7 arbejdsdage.
        Er det uklart, hvad borgeren vil se, så ring og spørg, før du skærer noget fra.
    .words = aktindsigt, se sin sag, papirer, akter, indsigt
Part-MayHear = … bestemme noget uden at høre borgeren først?
    .list =
        Nej, ikke når I bygger på oplysninger, der taler imod borgeren, og borgeren ikke ved, at I har dem.
        Vis dem til borgeren, og giv en frist til at svare.
        Det er partshøring. Det er noget andet end inddragelse og aktindsigt.
    .words = partshøring, høre, høring, inddragelse, kontradiktion
Part-MayReason = … nøjes med at skrive nej?
    .list =
        Nej. En afgørelse skal begrundes, medmindre borgeren får helt ret.
        Skriv reglen, det I har lagt vægt på, og de oplysninger, det bygger på.
        Skriv det, så borgeren forstår det.
    .words = begrundelse, afslag, nej, sprog
Part-MayGuide = … nøjes med at svare på det, borgeren spørger om?
    .list =
        Nej. Vejled så meget, at borgeren ikke mister noget, fordi han eller hun ikke kendte reglerne.
        Fortæl, hvad reglerne betyder her, og hvordan borgeren lettest gør det, der kræves.
        Skriv i sagen, hvad du har vejledt om.
    .words = vejledning, vejledningspligt, rådgive
Part-MaySendOn = … sende borgeren et andet sted hen?
    .list =
        Ja, når det ikke hører til hos jer. Find det rigtige sted først.
        Har borgeren skrevet, så send brevet videre, når det kan lade sig gøre, og sig det til borgeren.
        Send ingen videre for at slippe for at svare.
    .words = henvise, viderestille, forkert myndighed, videresende
Part-MayFetch = … lade borgeren skaffe alle oplysningerne?
    .list =
        Nej. Det er jeres ansvar, at sagen er oplyst, før I bestemmer noget.
        Borgeren kan blive bedt om at medvirke.
        Bed ikke om det samme igen. Det er noget, Borgerrådgiveren ser på.
    .words = undersøgelse, oplyse, officialprincip, dokumentation, papirer igen, medvirke
Part-MayWhole = … kun se på min egen del af sagen?
    .list =
        Borgeren møder én kommune. Ser du, at andre skal med, så sig det.
        Hjælp kontakten på vej, frem for at give et nummer.
        Ved du ikke, hvem det er, så kender Borgerrådgiverlinjen tit kontaktpersonen.
    .words = helhed, koordinere, flere sager, samarbejde, kontaktperson
Part-MayMistake = … sige, at vi har lavet en fejl?
    .list =
        Ja. Åbenhed om fejl er en af de syv pligter i kommunens Kodeks 7.
        Sig, hvad der skete, og hvad I gør nu.
        Skriv det på arket i dør 5, så det ikke sker igen.
    .words = fejl, undskyld, kodeks 7, beklage, åbenhed
Part-MayBoss = … ringe til Borgerrådgiveren, når min chef siger nej?
    .list =
        Ja. Enhver medarbejder må spørge, og det er gratis.
        Din forvaltning må have en fast vej, for eksempel jeres egne jurister først.
        Borgerrådgiveren advarer mod at forbyde det. Den, der ringer, kan regne med fortrolighed.
    .words = chef, leder, forbud, må ikke ringe, fortrolig
Part-OwnUnit = Spørg først i din egen enhed
    .text = Dér kender de jeres lovgivning. Sådan var vejene i 2023:
    .list =
        Sundheds- og Omsorgsforvaltningen: områdekontoret, så Juridisk Afdeling.
        Børne- og Ungdomsforvaltningen: den juridiske enhed.
        Socialforvaltningen: de juridiske stabe.
        De fire andre forvaltninger havde ingen fast vej.
    .words = jurist, enhed, områdekontor, juridisk afdeling, stab
Part-LineMore = Ring så til Borgerrådgiverlinjen
    .list =
        Du får svar med det samme, et opkald tilbage eller et bedre sted at spørge.
        Spørg om sagsbehandling, ligebehandling, hvem der gør hvad, og hvordan andre forvaltninger gør.
        Svarene er generelle. Linjen siger aldrig, hvordan en bestemt sag skal afgøres. Borgerrådgiveren kan få den at se på senere.
        Linjen er også for dig, der er ude hos borgere og pårørende, for eksempel SOSU-assistenter. Spørg om tavshedspligt, deling og kontakt.
    .words = hotline, aften, sosu, assistent, plejehjem, hjemmepleje, borgerrådgiverlinjen, spørgsmål om aftenen

## 5 Hvad sagen lærte os

Page-Lesson = Hvad sagen lærte os
    .short = Ét ark: hvad skete der, og hvad laver vi om?
    .words = læring, lære, fejl, opfølgning, ark
Part-LessonWhy = Det er det, klager er til
    .text = Klager skal bruges til at gøre kommunen bedre. Tag arket med til næste møde, og skriv ingen navne og intet CPR-nummer.
    .words = læring, forbedring, teammøde
Part-LessonSheet = Arket
    .list =
        Hvad skete der?
        Hvilken regel gælder?
        Hvorfor gik det sådan?
        Hvad laver vi om?
        Hvem gør det?
        Hvornår er det gjort?
    .words = ark, skema, læringsark
Part-LessonOn = Giv det videre
    .list =
        Fortæl det til de kolleger, der kan stå med det samme.
        Bed Borgerrådgiveren om et oplæg eller en gennemgang af jeres arbejdsgang eller breve, hvis I vil have mere ud af det.
    .words = videndele, oplæg, dele læring

## Mere

Page-More = Mere
    .short = KlarRet, tjeklister, breve, tal og hjælp fra Borgerrådgiveren
    .words = mere, andet, oversigt

Part-More = Resten
    .words = oversigt

Page-Contacted = Når Borgerrådgiveren kontakter dig
    .short = Opkald, brev, tilsyn og kritik
    .words = borgerrådgiveren ringer, tilsyn, kritik, henstilling, brev, undersøgelse
Part-Informal = Borgerrådgiveren ringer
    .text = Det er ikke kritik. Opkaldet er for at finde en løsning mellem borgeren og jer.
    .list =
        Svar hurtigt.
        Sig, hvad borgeren kan få tilbudt, og hvornår.
        Er I enige om en løsning, så ring selv til borgeren.
    .words = opkald, uformel, kritik, ringer om en borger
Part-Formal = Borgerrådgiveren skriver
    .text = Et brev er heller ikke et tilsyn. Det er et forsøg mere på en løsning, måske højere oppe hos jer.
    .words = formelt brev, skriver
Part-Inspection = Borgerrådgiverens tilsyn
    .text = Kan sagen ikke løses, kan Borgerrådgiveren undersøge, om reglerne er fulgt. Dér svarer direktionen.
    .words = tilsyn, undersøgelse, direktion
Part-Criticism = Kritik, henstilling eller anbefaling
    .list =
        I er ikke bundet af den.
        Følger I den ikke, skal I fortælle Borgerrådgiveren det.
        Med kritikken følger et tilbud om hjælp: et oplæg, undervisning, en arbejdsgang eller skabeloner til breve. Sig ja tak, hvis I kan bruge det.
    .words = kritik, henstilling, anbefaling, bundet, opfølgning
Part-Cpr = CPR-numre i emnelinjen
    .text = Teknik- og Miljøforvaltningen har bedt om at slippe for CPR-numre i emnelinjen. Borgerrådgiveren var med på det i 2024, efter en snak med kommunens databeskyttelsesrådgiver.
    .note = Om det er gennemført, er ikke set.
    .words = cpr, emnelinje, databeskyttelse, dpo

Page-Ask = Bed Borgerrådgiveren om noget
    .short = Otte tilbud, hvert med et udkast
    .words = tilbud, hjælp, kursus, oplæg, mægling, statistik, sparring
Part-AskTalk = En snak om et spørgsmål
    .text = Ring til Borgerrådgiverlinjen. Det er gratis for alle medarbejdere.
    .words = sparring, råd, spørgsmål
Part-AskProject = Et projekt, tidligt
    .text = Tag Borgerrådgiveren med, mens I udvikler: en ny arbejdsgang, en digital løsning, en robot eller kunstig intelligens. Større opgaver skal varsles i god tid.
    .say = Vi er ved at udvikle [hvad]. Det skal bruges af [hvem] fra [hvornår]. Vi vil gerne tale med jer, før vi lægger os fast. Kan vi mødes i [uge]?
    .words = projekt, robot, kunstig intelligens, ai, digital, udvikling, automatisering
Part-AskCourse = Et kursus
    .text = Undervisning er gratis på tre betingelser. Planlæg den i god tid.
    .list =
        Den har stor betydning for dem, der er med.
        Den er tilpasset dem.
        Ledelsen står bag.
    .say = Vi vil gerne have undervisning i [emne] for [hvem, hvor mange]. De skal bruge det til [hvad]. [Leder] står bag. Vi foreslår [måned].
    .words = undervisning, kursus, to timer, i morgen, oplæg, introkursus
Part-AskSwap = Bytte kolleger nogle dage
    .text = En af jer er hos Borgerrådgiveren et par dage, og en derfra er hos jer.
    .say = Vi vil gerne bytte praktik. Vi er [enhed] og arbejder med [hvad]. Det kan være i [måned].
    .words = praktik, udveksling, besøg
Part-AskMediate = Mægling
    .text = Er I i tvivl, om en sag egner sig, så spørg.
    .say = Vi har en konflikt med en borger, hvor begge gerne vil videre. Uden navne handler den om [hvad]. Er mægling en mulighed?
    .words = mægling, konflikt, konfliktmægling, mediation
Part-AskFigures = Tal
    .text = Bestil tal om jeres egne sager: vælg periode, enhed og problem.
    .say = Vi er [enhed]. Vi vil gerne have tal for [periode] om [problem, for eksempel ventetid]. Vi skal bruge dem til [hvad].
    .words = statistik, tal, tal for vores center, data
Part-AskTopic = Et emne til KlarRet
    .text = Støder I på det samme problem igen og igen, så foreslå det.
    .say = Vi foreslår en KlarRet om [emne]. Vi ser det [hvor tit], og det går galt, når [hvad].
    .words = klarret, forslag, emne
Part-AskContact = En kontaktperson
    .text = Forvaltningerne har udpeget kontaktpersoner, som må løse ting smidigt. Spørg din leder eller Borgerrådgiveren, hvem jeres er.
    .words = kontaktperson, hvem
Part-AskNew = Nye kolleger
    .text = Fortæl dem om hele Borgerrådgiveren: hjælp til borgere, kontaktpersoner, tilsyn, mægling og undervisning. Ikke kun om KlarRet og linjen.
    .words = nye medarbejdere, introduktion, onboarding, velkommen

Page-Catalogue = KlarRet
    .short = Borgerrådgiverens guider til medarbejdere, med de huller, der er
    .words = klarret, guide, katalog, numre
Part-CatalogueIntro = Det, der er set
    .text = Numrene ligger hos Borgerrådgiveren på kk.dk/borgerraadgiveren og på KKintra. Guiden har kun læst nr. 24. For resten er kun titlen set.
    .words = klarret, numre

Page-Talk = Tjekliste til den svære samtale
    .short = Før, under og efter, efter KlarRet 24
    .words = konflikt, samtale, møde, tjekliste, klarret 24, forebyg
Part-TalkBefore = Før
    .list =
        Du er på hjemmebane. Det er borgeren ikke.
        Du har styr på sagen og har forberedt mødet.
        Lokalet er venligt, og man kan komme ind med et handicap.
        Man kan komme igennem på telefonen.
    .words = forberedelse, lokale, hjemmebane, tilgængelighed
Part-TalkDuring = Under
    .list =
        Sig fra starten, hvad mødet kan og ikke kan.
        Tag borgeren med i arbejdet, og sæt dig i borgerens sted.
        Vær anerkendende, respektfuld, professionel og opmærksom.
        Se på borgeren, og lyt.
        Spørg, hvad du kan hjælpe med, og spørg ind.
        Forklar. Tænk over sprog, tone og kropssprog.
    .words = lytte, tone, kropssprog, forventninger
Part-TalkAfter = Efter
    .list =
        Svar på alle borgerens punkter.
        Vend tilbage, når du har lovet det.
    .words = opfølgning, vende tilbage
Part-TalkSelf = Dig selv
    .list =
        Erfaring: Er det din første dag, eller har du prøvet det før?
        Ro: Er du påvirket? Kan en kollega tage mødet eller være med?
        Bagefter: Tal det igennem med en kollega.
    .words = påvirket, kollega, erfaring, evaluering
Part-TalkFloor = Det, der altid gælder
    .list =
        Forvaltningsloven, offentlighedsloven, god forvaltningsskik og reglerne om databeskyttelse.
        Kommunens værdigrundlag: respekt, ligeværdighed, dialog og tillid.
        Kodeks 7: lovlighed, sandhed, faglighed, partipolitisk neutralitet, ansvar og ledelse, udvikling af samarbejde, åbenhed om fejl.
    .words = lov, værdigrundlag, kodeks 7

Page-Letters = Borgerrådgiverens breve
    .short = Fire skeletter til dem, der arbejder hos Borgerrådgiveren
    .words = skabelon, brev, borgerrådgiverens medarbejdere
Part-LettersHow = Sådan er brevene
    .text = Borgerrådgiveren skriver efter faste skabeloner. Brevene er korte, lette at læse og uden fagord.
    .note = Skabelonerne er ikke set. De fire herunder er guidens udkast efter reglerne.
    .words = skabelon, sprog
Part-LetterDialogue = Til borgeren: tal med stedet først
    .say =
        Tak for din klage over [sted].
        Stedet skal have mulighed for at svare dig først. Det er tættest på at forklare eller rette det. Skriv til [sted], hvad der skete, og hvad du ønsker. Bed om en kvittering.
        Får du ikke svar, eller er du stadig utilfreds, så kom tilbage til os. Send din klage og svaret med.
        Kan du ikke selv skrive til dem, og har du ingen, der kan hjælpe, så ring til os.
    .words = dialog, for tidligt
Part-LetterElsewhere = Til borgeren: det hører til et andet sted
    .say =
        Tak for din henvendelse om [emne].
        Det kan [rette sted] se på. Vi kan ikke, for [det er en afgørelse / en anden myndighed / bestemt af politikerne].
        Du kan kontakte dem på [kontakt]. Er der en frist, står den i brevet om afgørelsen. En klage sætter normalt ikke afgørelsen på pause.
        Vi kan forklare brevet og vise vej. Ring, hvis du er i tvivl.
    .words = andet sted, rette myndighed
Part-LetterNo = Til borgeren: vi undersøger ikke sagen
    .text = Kriterierne er, om klagen er ny, vigtig og indviklet, hvad borgeren kan opnå, og om kommunen kan blive bedre af det.
    .say =
        Vi har set på din klage over [sted].
        Vi undersøger den ikke nærmere. Vi har lagt vægt på [det, der gjaldt her].
        Vi har ikke taget stilling til, om kommunen gjorde det rigtige.
        Du kan også [andre veje].
    .words = afvise, undersøger ikke, kriterier
Part-LetterFormal = Til forvaltningen: brev med nummererede punkter
    .text = Skriv hvert klagepunkt tydeligt. Det gør svaret lettere og læringen klar.
    .say =
        Vi har fået en klage fra [borger]. Dialogen har ikke løst den. Dette er ikke et tilsyn.
        1. Borgeren siger: [punkt]. Vi vil gerne vide: [spørgsmål].
        2. Borgeren siger: [punkt]. Vi vil gerne vide: [spørgsmål].
        Hvad kan I tilbyde borgeren, og hvornår? Svar gerne senest [dag].
    .words = forvaltning, klagepunkter, formelt brev

Page-Facebook = Nogen klager på Facebook
    .short = Ingen sager på Facebook, og hvad man svarer
    .words = facebook, sociale medier, opslag, kommentar
Part-Facebook = Vis videre til en anden kanal
    .text = Sager bliver ikke behandlet på Facebook. Det er til korte opslag.
    .say = Tak, fordi du skriver. Vi kan ikke se på din sag her, hvor andre kan læse med. Ring til os på { -tel-br }, så hjælper vi dig videre. Skriv ikke noget privat her.
    .list =
        Der er ordensregler: en ordentlig tone.
        Borgerrådgiveren kan slette opslag og blokere brugere.
    .words = facebook, opslag, slette, blokere, ordensregler

Page-Publish = Skal det offentliggøres?
    .short = Nyhedsbrev, pressen og hvem der får rapporten først
    .words = nyhedsbrev, presse, journalist, offentliggøre, rapport, beretning
Part-PublishWhen = Nyhedsbrev: ja, når mindst én ting passer
    .list =
        Det er en større sag.
        Offentligheden har interesse i den.
        Kritikken er alvorlig.
        Kommunen gjorde det rigtige.
        Borgerrådgiverens hjælp ændrede noget for borgerne eller gjorde kommunen bedre.
        Sagen viser, hvad Borgerrådgiveren er til.
    .words = nyhedsbrev, kriterier, uden kritik, lille sag
Part-PublishOrder = Rækkefølgen
    .list =
        Forvaltningen har fået rapporten.
        Så kommer den ud: nyhedsbrev, hjemmeside.
        Større undersøgelser på eget initiativ kommer på Borgerrådgiverens hjemmeside.
        KlarRet kommer omkring tre gange om året, til redaktørerne på de syv intranet og i nyhedsbrevet.
    .note = Reglen om siden kk.dk/diskrimination er fra 2014. Om siden findes, er ikke set.
    .words = rækkefølge, forvaltningen først, hjemmeside, intranet
Part-PublishPress = Pressen
    .text = Borgerrådgiveren er tilbageholdende, men svarer normalt, når pressen spørger.
    .list =
        Borgerrådgiveren svarer selv, ellers chefkonsulenten.
        Juristerne kan svare på fakta efter aftale.
    .words = presse, journalist, interview

Page-FollowUp = Følg op i jeres forvaltning
    .short = Fjorten idéer fra Borgerrådgiveren, til at krydse af
    .words = opfølgning, initiativer, tjekliste, kendskab, samarbejde
Part-FollowUp = Fjorten idéer
    .text = Borgerrådgiveren foreslog dem i 2024. Kryds af, hvad I gør, og tag arket frem igen om et halvt år.
    .words = initiativer, forslag, samarbejde

Page-Politicians = En borger skriver til en politiker
    .short = Hvad politikere kan svare, og hvad de ikke kan
    .words = politiker, borgmester, borgerrepræsentation, udvalg, serviceniveau
Part-PoliticiansCan = Det kan politikerne
    .list =
        De bestemmer, hvor meget hjælp alle får (serviceniveauet).
        De kan høre forslag, og de kan bede forvaltningen om et svar.
        De kan få et oplæg fra Borgerrådgiveren.
    .words = serviceniveau, forslag
Part-PoliticiansNot = Det kan de ikke
    .list =
        Borgmesteren afgør ikke en klage over en afgørelse.
        Et brev til en politiker stopper ingen frist.
    .note = At brevet ikke stopper fristen, er guidens forsigtige læsning.
    .words = borgmester, frist
Part-PoliticiansAnswer = Et svar, der hjælper
    .say =
        Tak for dit brev. Jeg kan ikke bestemme i din sag.
        Har du fået en afgørelse, så klag derhen, hvor brevet siger. Gør det i dag, hvis fristen er tæt på.
        Handler det om ventetid, fejl i sagen eller tonen, så skriv til stedet først. Får du ikke svar, kan du ringe til Borgerrådgiveren på { -tel-br }.
        Det, du skriver om, hvor meget hjælp alle får, tager jeg med.
    .words = svar, brev

Page-Awareness = Hvor mange kender Borgerrådgiveren?
    .short = Tallene fra 2019, en tom tabel og spørgsmålene
    .words = kendskab, undersøgelse, 2019, spørgeskema, måling
Part-Survey = Tallene fra 2019
    .text = Borgerrådgiveren spurgte medarbejdere i Socialforvaltningen, Beskæftigelses- og Integrationsforvaltningen og Kultur- og Fritidsforvaltningen.
    .words = kendskab, tal, procent
Part-SurveyNew = En ny måling
    .text = Skriv jeres egne tal ind, og sammenlign.
    .words = ny måling, tabel
Part-SurveyAsk = Spørgsmålene
    .text = Svar ja eller nej.
    .note = Skemaet fra 2019 er ikke set. Spørgsmålene er guidens egne ord for det, der blev målt.
    .words = spørgeskema, spørgsmål
Part-SurveyUnits = Spørgsmål til en forvaltning
    .text = Dem stillede Borgerrådgiveren til alle syv forvaltninger i 2023:
    .list =
        Ved jeres medarbejdere, at Borgerrådgiveren giver råd til forvaltninger og medarbejdere?
        Hvordan sørger I for, at nye og nuværende medarbejdere kender Borgerrådgiveren?
        Har I gjort noget nyt siden 2020?
        Har I retningslinjer for, hvornår medarbejdere må henvende sig?
        Har I ønsker til samarbejdet?
    .words = forvaltning, undersøgelse 2023

Page-Figures = Tal om klager
    .short = Tæl og tegn en fil med sager, og bestil tal
    .words = statistik, tal, registrering, csv, data
Part-FiguresFile = Tæl sager fra en fil
    .text =
        Guiden tæller sager fra en CSV-fil og tegner tallene. Filen bliver på din computer.
        Det kræver JavaScript. Uden det kan du tælle i et regneark: Brug kolonnerne her, og skjul tal under 5.
    .words = tæl, fil, csv, regneark, diagram, søjler, formalitet, realitet
Part-FiguresLooks = Sådan skal filen se ud
    .text = Den første række har overskrifterne. Rækkefølgen er lige meget. Andre kolonner bliver nævnt og sprunget over.
    .note = Guiden læser ikke en fil, der har navne eller CPR-numre i sig. Sagsnumre skal ikke med.
    .words = kolonner, overskrifter, format
Part-FiguresExport = Sådan gemmer du filen
    .list =
        Vælg kolonnerne ovenfor i sagssystemet. Tag ikke noget med, der fortæller, hvem nogen er.
        Gem som CSV. I Excel hedder det "CSV UTF-8". Mellem cellerne står der semikolon, komma eller tabulator.
        Åbn filen her. Er noget galt, siger guiden, hvilken række og kolonne det er, og hvad der skal stå. Så er intet talt.
    .note = Guiden læser højst 100 MB og 200.000 rækker.
    .words = eksport, excel, gem som
Part-FiguresCounted = Det tæller guiden
    .list =
        Sager efter forvaltning, problem, løsning og hver anden kolonne i filen.
        Sager efter måned, kvartal eller år.
        To ting på én gang, eller to tider ved siden af hinanden.
        Hvor stor en del af klagerne der gælder sagsbehandlingen (formalitet), og hvor stor en del der gælder afgørelsen (realitet).
        Målene: 5 % færre klager over sagsbehandlingen og 3 % færre over afgørelser end i et år, du vælger.
    .note = Målene satte Beskæftigelses- og Integrationsforvaltningen for 2013.
    .words = tælle, mål, basisår, kvartal
Part-FiguresHidden = Det skjuler guiden
    .text =
        Tal fra 1 til 4 er skjult, så ingen kan kende en borger eller en kollega. Tal, som de kan regnes ud fra, er også skjult.
        Nul bliver vist. Men har en hel række færre end fem sager, er hele rækken skjult.
        En henvendelse til Borgerrådgiverlinjen må ikke have en enhed. Medarbejdere ringer i fortrolighed.
    .note = Det gælder én tabel ad gangen. Del ikke to tabeller, der kun er lidt forskellige. De skjulte tal kan måske regnes ud af dem.
    .words = skjult, anonym, små tal, fem
Part-FiguresBr = Det tæller Borgerrådgiveren
    .text = Det gælder sager fra borgere, tilsyn og opkald til linjen.
    .list =
        Borgerrådgiverens indsats.
        Forvaltning og enhed.
        Problemet i store træk, og emnet mere præcist.
        Problemet med borgerens øjne.
        Lovgrundlaget og emnet i det.
        Løsningen.
        Forvaltningens reaktion.
    .words = felter, statistik, registrering
Part-FiguresOwn = Det tæller forvaltningerne selv
    .text = Beskæftigelses- og Integrationsforvaltningen skriver for eksempel:
    .list = Sagsbehandling, tid, manglende svar, afgørelse, betjening, indsats, opfølgning, vejledning, oplysning, journalisering og partshøring.
    .words = registrere, egne tal
Part-FiguresOrder = Bestil tal
    .text = Skriv til Borgerrådgiveren, hvilken periode, enhed og hvilket problem I vil se. Et udkast står under "Bed Borgerrådgiveren om noget".
    .words = bestille, tal for vores center, 2024

Page-Rules = Regler og kilder
    .short = Hver regel for medarbejdere med kilde og dato
    .words = regler, kilder, st
Part-RulesIntro = De 42 regler
    .text = Hver regel siger, hvor fast den er, og hvor den står. Kilderne er læst som kopier.
    .words = regler, kilder

Page-Words = Alle søgeord
    .short = Find en side med et ord
    .words = søg, indeks, register, ord
Part-WordsIntro = Fra a til å
    .words = indeks

## Kilder, som kun disse sider bygger på: navn og egen dato

Source-Seed3 = KlarRet 24: Forebyg konflikter
    .date = oktober 2019
Source-KkNews = kk.dk: nyhed om KlarRet 14
    .date = 9. april 2015
Source-BruMinutes = Borgerrådgiverudvalgets referater
    .date = 11. december 2024 og 13. marts 2025
Source-KkUnderret = sundhedstilbud.kk.dk: Underret straks ved vold og seksuelle overgreb
    .date = uden dato, efter barnets lov
Source-Voldtaegt = voldtaegt.dk: Underretningspligt
    .date = uden dato, før barnets lov
Source-Greve = Greve Kommune: Underretning, handleguide.dk
    .date = uden dato, efter barnets lov
Source-FobGuide = Folketingets Ombudsmand: Myndighedsguiden
    .date = 2019-2024, hvert overblik med sin dato

## Reglerne

Rule-ST1 = Lad borgerens egen enhed svare først. Den er tættest på at forklare eller rette det.
Rule-ST2 = Vis videre til Borgerrådgiveren, når borgeren er utilfreds efter et svar, ikke får svar eller har brug for vejledning i klagesystemet.
Rule-ST3 = Skriv ikke Borgerrådgiveren ind som standard i hver afgørelse eller klagevejledning. Det giver skuffelser, forsinkelser og spildt tid.
Rule-ST4 = Gør i stedet tre ting: folder, hvor borgere kommer, oplysning i arbejdsgangsportalen, og introduktion og genopfriskning for medarbejdere.
Rule-ST5 = Vis ikke videre til Borgerrådgiveren om indholdet af afgørelser, om serviceniveau eller om andre myndigheder.
Rule-ST6 = Gør ikke målgruppen for snæver. Medarbejdere, der møder borgere og pårørende, kan have brug for Borgerrådgiveren.
Rule-ST7 = En klagevejledning siger, om man kan klage, hvordan, hvornår og til hvem.
Rule-ST8 = Tager en skriftlig henvendelse mere end 10 arbejdsdage, skal borgeren have en skriftlig tilbagemelding inden 10 arbejdsdage.
Rule-ST9 = Tilbagemeldingen siger, om loven har en frist, hvem der har sagen, og hvornår der kommer svar.
Rule-ST10 = På en anmodning om aktindsigt er fristen for tilbagemelding 7 arbejdsdage.
Rule-ST11 = Svar på alle punkter, og vend altid tilbage, når det er lovet.
Rule-ST12 = Vær venlig, tålmodig, forstående uden at tage parti, professionel, engageret og klar. Vær præcis eller ærligt i tvivl.
Rule-ST13 = Tilbyd et møde med tolk, når det er nødvendigt. Hold gerne en pause, eller ring tilbage efter at have spurgt en kollega.
Rule-ST14 = Hjælp ved at lytte, gribe hurtigt ind, behandle det som en klage, vejlede om klagemuligheder eller vise videre.
Rule-ST15 = Ved diskrimination er hjælpen den samme. Hertil kommer at vurdere, om det kan være ulovligt, og at klæde borgeren på til at gå videre selv.
Rule-ST16 = Afstem forventninger tidligt. Lov kun det, der reelt er muligt.
Rule-ST17 = Borgerrådgiverlinjen er en juridisk hotline for medarbejdere, åben alle hverdage kl. 9-20 i marts 2024. Nummeret står på KKintra.
Rule-ST18 = Spørg tit egne specialister først. Linjen er et supplement. Nogle forvaltninger har faste veje.
Rule-ST19 = Borgerrådgiveren advarer mod at sige til medarbejdere, at de ikke må henvende sig. Henvendelser bliver kun registreret i grove træk.
Rule-ST20 = Råd er gratis, og enhver medarbejder må spørge. Rådene er generelle, aldrig om hvordan en bestemt sag skal afgøres.
Rule-ST21 = Spørg om regler for sagsbehandling, ligebehandling og diskrimination, organisation, erfaringer på tværs og kontaktpersoner.
Rule-ST22 = Tag Borgerrådgiveren med tidligt i projekter om arbejdsgange, digitale løsninger, robotter og kunstig intelligens. Større opgaver varsles.
Rule-ST23 = Kontaktpersoner er udpeget af forvaltningen og må fremme smidige løsninger. Spørg lederen eller Borgerrådgiveren, hvem det er.
Rule-ST24 = Undervisning er gratis. Den skal være væsentlig for deltagerne, tilpasset dem og have ledelsen bag sig.
Rule-ST25 = Praktikudveksling er få dage hver vej.
Rule-ST26 = Er du i tvivl, om en sag egner sig til mægling, så spørg Borgerrådgiveren.
Rule-ST27 = Emner til KlarRet kan foreslås, og statistik kan bestilles efter periode, enhed og problem.
Rule-ST28 = Nye medarbejdere bør møde hele Borgerrådgiveren, ikke kun KlarRet og linjen.
Rule-ST29 = Uformel kontakt sigter mod en løsning, ikke mod at pege på fejl. Svar hurtigt, og sig, hvad borgeren kan få tilbudt.
Rule-ST30 = Et formelt brev er stadig ikke et tilsyn. I et tilsyn svarer direktionen.
Rule-ST31 = Kritik, henstilling og anbefaling binder ikke, men Borgerrådgiveren skal have det at vide, hvis den ikke bliver fulgt. Overvej tilbuddet om opfølgning.
Rule-ST32 = Borgerrådgiveren har foreslået fjorten ting, som en forvaltning kan gøre for samarbejde og kendskab.
Rule-ST33 = Teknik- og Miljøforvaltningen bad om at undgå CPR-numre i emnelinjen. Borgerrådgiveren var med på det.
Rule-ST34 = Tjeklisten i KlarRet 24: før, under og efter mødet, dig selv, og de regler og normer, der altid gælder.
Rule-ST35 = Styrket Borgerkontakt: Se en formalitetsklage som en konflikt, og begynd med dialog.
Rule-ST36 = Nyhedsbrev ved større sager, offentlig interesse, alvorlig kritik, når kommunen gjorde ret, når hjælpen ændrede noget, eller når det viser funktionen.
Rule-ST37 = Forvaltningen får rapporten, før den bliver offentlig. Borgerrådgiveren er tilbageholdende over for pressen, men svarer normalt.
Rule-ST38 = Større undersøgelser på eget initiativ kommer på hjemmesiden. KlarRet kommer omkring tre gange om året til intranet og nyhedsbrev.
Rule-ST39 = På Facebook er der ingen sagsbehandling. Der er korte opslag og ordensregler, og man bliver vist videre til en anden kanal.
Rule-ST40 = For hver sag registrerer Borgerrådgiveren indsats, sted, problem, emne, borgerens syn, lovgrundlag, løsning og forvaltningens reaktion.
Rule-ST41 = Forvaltningerne registrerer selv klagepunkter, for eksempel ventetid, manglende svar og vejledning.
Rule-ST42 = I 2019 kendte 76 % af de spurgte medarbejdere Borgerrådgiveren, 33 % viste borgere videre, og 47 % kendte ikke rådgivningen til medarbejdere.
