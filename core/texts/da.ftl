### name: Dansk
### direction: ltr
### reviewed: original
### extent: whole
###
### Alle tekster på dansk. Et navn er Familie-Navn; navnet er det samme i koden.
### Skriv i du-form, kort og uden kontorsprog. En linje er et afsnit.
### Telefonnumre står som termer her øverst og kun her.
### Ender en overskrift med (senere: …), henter browseren de tekster først, når de skal bruges. De andre er der fra begyndelsen.

-tel-br = 33 66 14 00
-tel-kommunen = 33 66 33 66
-tel-doegnvagt = 33 17 33 33
-tel-alarm = 112
-tel-politi = 114
-tel-akut = 1813
-tel-vold = 1888
-tel-boern = 116 111
-tel-livslinien = 70 201 201
-tel-ankestyrelsen = 33 41 12 00
-mail-br = borgerraadgiveren@kk.dk


## Spørgsmål

Question-ForWhom = Hvem klager du for?
    .error = Vælg, hvem du klager for.
ForWhom-Own = For mig selv eller min virksomhed
ForWhom-OwnChild = For mit barn under 18 år
ForWhom-OtherAdult = For en anden voksen, som ikke er her
    .hint = Du skal have lov til det på skrift (fuldmagt)
ForWhom-Helper = Jeg hjælper en, som sidder her
ForWhom-Child = Jeg er selv under 18 år
ForWhom-Employee = Jeg arbejder for kommunen, og det handler om mit arbejde

Question-Kind = Hvad handler det om?
    .hint = Vælg det, der passer. Du kan vælge flere.
    .error = Vælg mindst én ting, det handler om.
Kind-Decision = De har sagt nej eller bestemt noget, jeg er uenig i
    .hint = For eksempel et afslag, et krav om penge eller hjælp, der er stoppet (afgørelse)
Kind-Delay = Jeg får ikke svar, eller det tager for lang tid
    .hint = (manglende svar, sagsbehandlingstid)
Kind-Conduct = En medarbejder har behandlet mig dårligt
    .hint = For eksempel tonen eller det, der blev sagt (personalets adfærd)
Kind-Process = Noget gik galt i min sag
    .hint = For eksempel: Ingen spurgte mig først. Jeg fik ikke vejledning. Jeg skulle sende det samme igen (sagsbehandling)
Kind-Practical = Hjælpen kommer ikke, eller arbejdet bliver gjort dårligt
    .hint = For eksempel hjemmehjælp, skole, daginstitution, affald eller veje (praktiske opgaver)
Kind-Other = Jeg vil spørge om noget, eller det er noget andet
    .hint = For eksempel forstå et brev, finde det rigtige sted eller give et tip

Question-Trouble = Hvad er problemet?
    .hint = Vælg det, der passer bedst.
    .error = Vælg det, der passer bedst.
Trouble-NotGiven = Jeg får ikke den hjælp, jeg har fået lovet
Trouble-Poor = Hjælpen er dårlig
Trouble-TooLittleForMe = Jeg får for lidt hjælp og vil have mere
    .hint = Hvor meget du får, har kommunen bestemt i din sag (afgørelse)
Trouble-TooLittleForAll = Kommunen tilbyder for lidt til alle
    .hint = Det bestemmer politikerne (serviceniveau)
Trouble-Public = Det er gaden, parken eller affaldet
Trouble-Unknown = Det ved jeg ikke

Question-Wish = Hvad vil du gerne?
    .error = Vælg det, der passer bedst.
Wish-Understand = Forstå et brev fra kommunen
Wish-FindPlace = Finde det rigtige sted
Wish-Papers = Se papirerne i min sag
    .hint = (aktindsigt)
Wish-Suggestion = Give et forslag eller et tip
Wish-Serious = Fortælle om noget alvorligt fra mit arbejde
    .hint = For eksempel noget ulovligt, du ved fra dit arbejde i eller for kommunen
Wish-Something = Noget andet

Question-Whom = Hvem handler det om?
    .hint = Er du i tvivl, så se øverst i brevet, hvem der har skrevet.
    .error = Vælg, hvem det handler om.
Whom-Kk = Københavns Kommune
    .hint = For eksempel jobcenter, borgerservice, hjemmepleje, skole, daginstitution eller p-vagt
Whom-Supplier = Et firma eller en institution, der arbejder for kommunen
    .hint = For eksempel et privat firma med hjemmehjælp eller en selvejende daginstitution
Whom-OtherAuthority = En anden myndighed
    .hint = For eksempel Udbetaling Danmark, skattevæsenet, politiet, et hospital eller en anden kommune
Whom-Private = En privat person eller virksomhed
    .hint = For eksempel en nabo, en udlejer, en butik eller et parkeringsselskab
Whom-Several = Flere på én gang
Whom-Unknown = Det ved jeg ikke
    .hint = Guiden viser dig, hvordan du kan se det på brevet

Question-Authority = Hvilken myndighed er det?
    .error = Vælg, hvilken myndighed det er.
Authority-PayingDenmark = Udbetaling Danmark
    .hint = For eksempel boligstøtte, barsel eller folkepension
Authority-Health = Et hospital, en læge eller en anden behandling
    .hint = Også hjemmesygepleje
Authority-State = Staten
    .hint = For eksempel skattevæsenet, politiet eller Familieretshuset
Authority-OtherTown = En anden kommune eller en region
Authority-Unknown = Noget andet, eller jeg ved det ikke

Question-Urgent = Haster det?
    .hint = Er nogen i livsfare, så ring 112 nu.
    .error = Vælg, om det haster.
Urgent-No = Nej, det kan vente nogle dage
Urgent-Money = Ja, jeg mangler penge til mad, medicin eller husleje
Urgent-Home = Ja, jeg er ved at miste min bolig eller har ikke et sted at sove
Urgent-Violence = Ja, nogen bliver slået, truet eller krænket
Urgent-Child = Ja, jeg er bekymret for et barn
Urgent-Other = Ja, noget andet kan ikke vente

Question-Decision = Har kommunen bestemt noget i din sag?
    .hint = For eksempel et nej, et krav om penge, en ændring eller et stop (afgørelse).
    .error = Vælg det, der passer bedst.
Question-DecisionToo = Er du også uenig i noget, kommunen har bestemt i sagen?
    .hint = For eksempel et nej, et krav om penge, en ændring eller et stop (afgørelse).
    .error = Vælg det, der passer bedst.
Decision-Decided = Ja, og jeg har ikke klaget over det endnu
Decision-Appealed = Ja, jeg har klaget over det og venter på svar
Decision-Answered = Ja, og jeg har fået svar på min klage
Decision-Hearing = Nej, men kommunen har skrevet, hvad den overvejer, og beder om mit svar
    .hint = (partshøring, høringsbrev)
Decision-None = Nej
Decision-Unknown = Det ved jeg ikke
    .hint = Har du fået et brev for nylig? Se, om der står "afgørelse", "afslag" eller "klagevejledning"

Question-AppealAnswer = Hvad svarede de på din klage?
    .error = Vælg, hvad de svarede.
AppealAnswer-Won = Jeg fik ret i det hele
AppealAnswer-Partly = Jeg fik ret i noget af det
AppealAnswer-Upheld = Kommunen holder fast og sender sagen videre
AppealAnswer-Body = Stedet, der behandler klagen, har afgjort sagen
    .hint = For eksempel Ankestyrelsen (klageinstans)
AppealAnswer-Unknown = Det ved jeg ikke

Question-LetterDate = Hvilken dato står på brevet?
    .hint = Datoen står som regel øverst.
    .error = Skriv en dato, eller vælg, at du ikke kan finde den.
Question-AnswerDate = Hvilken dato står på svaret på din klage?
    .hint = Datoen står som regel øverst.
    .error = Skriv en dato, eller vælg, at du ikke kan finde den.
Question-HearingDate = Hvilken dag skal du senest svare?
    .hint = Dagen står i brevet, hvor kommunen beder om dit svar.
    .error = Skriv en dato, eller vælg, at du ikke kan finde den.
LetterChoice-NotFound = Jeg kan ikke finde datoen
LetterChoice-Oral = Jeg fik det kun at vide mundtligt
    .hint = Så skriv den dag, du fik det at vide

Question-Guidance = Hvad står der i brevet om at klage?
    .hint = Det står næsten altid sidst i brevet, for eksempel under "Klagevejledning" eller "Sådan klager du".
    .error = Vælg, hvad der står i brevet.
Guidance-ViaFirst = Jeg skal sende klagen til kommunen
Guidance-Direct = Jeg skal sende klagen til et andet sted, for eksempel på Klageportalen
Guidance-Committee = Det er børne- og ungeudvalget, der har bestemt det
Guidance-NoAppeal = Der står, at jeg ikke kan klage
Guidance-Missing = Der står ikke noget om at klage
Guidance-Unknown = Jeg har ikke brevet, eller jeg ved det ikke

Question-Asked = Har du klaget til det sted i kommunen, det handler om?
    .hint = Stedet kan være et center, en skole, en institution eller en medarbejders leder (enhed).
    .error = Vælg det, der passer bedst.
Question-AskedDelay = Har du skrevet til dem, at du mangler svar?
    .hint = Skriv til det sted i kommunen, der behandler din sag (enhed).
    .error = Vælg det, der passer bedst.
Question-AskedConduct = Har du klaget over medarbejderen til lederen af stedet?
    .hint = Her gælder det kun den måde, du blev behandlet på.
    .error = Vælg det, der passer bedst.
Question-AskedProcess = Har du klaget over fejlene i sagen til det sted, der behandler den?
    .hint = Her gælder det kun fejlene i sagen (sagsbehandling).
    .error = Vælg det, der passer bedst.
Question-AskedPractical = Har du klaget over hjælpen eller arbejdet til det sted, det handler om?
    .hint = Her gælder det kun hjælpen eller arbejdet (praktiske opgaver).
    .error = Vælg det, der passer bedst.
Asked-NotYet = Nej, ikke endnu
Asked-Spoken = Kun i telefonen eller ved et møde
    .hint = Også hvis de lovede at ringe tilbage
Asked-Silent = Ja, jeg har skrevet, men ikke fået svar
Asked-Promised = Ja, og de har skrevet, hvornår jeg får svar
Asked-Answered = Ja, og de har svaret, men jeg er stadig utilfreds
    .hint = Også hvis I er gået helt i stå efter flere samtaler
Asked-Cannot = Nej, jeg kan ikke selv, eller jeg tør ikke

Question-Sent = Hvad sendte du?
    .error = Vælg, hvad du sendte.
Question-SentDelay = Hvad sendte du om ventetiden?
    .error = Vælg, hvad du sendte.
Question-SentConduct = Hvad sendte du om medarbejderen?
    .error = Vælg, hvad du sendte.
Question-SentProcess = Hvad sendte du om fejlene i sagen?
    .error = Vælg, hvad du sendte.
Question-SentPractical = Hvad sendte du om hjælpen eller arbejdet?
    .error = Vælg, hvad du sendte.
Sent-Complaint = En klage
    .hint = Også hvis du skrev, at du er utilfreds, eller bad dem svare (rykker)
Sent-Application = En ansøgning
    .hint = Kommunen skal selv have en frist for sit svar (sagsbehandlingsfrist)
Sent-Enquiry = Et spørgsmål eller nogle oplysninger
Sent-Access = Jeg bad om at se papirerne i sagen
    .hint = (aktindsigt)
Sent-Unknown = Det ved jeg ikke

Question-SentDate = Hvornår sendte du det?
    .hint = Har du sendt det flere gange, så skriv den første gang.
    .error = Skriv en dato, eller vælg det, der passer bedst.
Question-PromisedDate = Hvilken dag har de lovet dig svar?
    .error = Skriv en dato, eller vælg, at du ikke husker den.
SentChoice-UnderTwoWeeks = For under 2 uger siden
SentChoice-TwoToThreeWeeks = For 2-3 uger siden
SentChoice-OverThreeWeeks = For mere end 3 uger siden
SentChoice-Forgotten = Det husker jeg ikke

Question-Hard = Hvad gør det svært for dig?
    .hint = Du kan vælge flere.
    .error = Vælg mindst én ting.
Hard-Writing = Jeg har svært ved at læse eller skrive
Hard-Language = Jeg taler ikke dansk eller engelsk
Hard-Unwell = Jeg er syg, indlagt eller har ikke kræfter
Hard-Fear = Jeg er bange for, hvad der sker, hvis jeg klager
Hard-Deadlock = Vi kan ikke længere tale sammen
Hard-Alone = Jeg har ingen, der kan hjælpe mig

Question-Discrimination = Tror du, det skete på grund af, hvem du er?
    .hint = For eksempel hudfarve, etnisk baggrund, religion, køn, seksualitet, handicap eller alder (diskrimination).
    .error = Vælg det, der passer bedst.
Discrimination-No = Nej
Discrimination-Yes = Ja
Discrimination-Maybe = Måske, jeg er i tvivl

Question-Age = Hvornår skete det?
    .error = Vælg, hvornår det skete.
Age-WithinYear = Inden for det sidste år
Age-StillHappening = For mere end et år siden, men det sker stadig
Age-Older = For mere end et år siden
Age-Unknown = Det ved jeg ikke

Question-Elsewhere = Er sagen også et andet sted?
    .error = Vælg det, der passer bedst.
Elsewhere-No = Nej
Elsewhere-Court = Ja, ved en domstol
Elsewhere-Ombudsman = Ja, hos Folketingets Ombudsmand
Elsewhere-Body = Ja, hos Ankestyrelsen eller en anden klageinstans
Elsewhere-Unknown = Det ved jeg ikke

Question-Side = Passer noget af det her på dig?
    .hint = Du kan vælge flere. Passer intet af det, så tryk bare på Fortsæt.
Side-Anonymous = Jeg vil ikke sige mit navn
Side-Facebook = Jeg har klaget på Facebook
Side-Committee = Jeg har skrevet til borgmesteren eller et udvalg
Side-Undigital = Jeg kan ikke bruge MitID eller Digital Post
Side-Representative = Jeg vil have en til at tale min sag eller gå med til møder
Side-Damages = Jeg vil have erstatning eller en dom


## Skridt: først fare, så frister, så resten

Step-ViolenceNow = Nogen bliver slået, truet eller krænket
    .text =
        Ring { -tel-alarm }, hvis det sker nu. Ring { -tel-politi } til politiet, hvis det er sket.
        Er det en i familien, så ring { -tel-vold } (Lev Uden Vold).
        Er det en medarbejder i kommunen, skal du ikke først tale med vedkommende. Gå til politiet eller til lederen af stedet, eller ring til Borgerrådgiveren på { -tel-br }.
Step-ChildNow = Du er bekymret for et barn
    .text =
        Ring til kommunen nu på { -tel-kommunen }. Er der lukket, så ring til Den Sociale Døgnvagt på { -tel-doegnvagt }.
        Det hedder en underretning. Du behøver ikke at være sikker. Du kan være anonym. Siger du dit navn, kan forældrene få det at vide.
        Gør kommunen ikke nok, kan du ringe til Ankestyrelsen på { -tel-ankestyrelsen }. En klage er ikke hurtig nok her.
Step-MoneyNow = Du mangler penge nu
    .text =
        Ring til kommunen i dag på { -tel-kommunen }. Sig: "Jeg mangler penge til mad (medicin, husleje). Det er akut." Bed om svar samme dag.
        Er der lukket, så ring til Den Sociale Døgnvagt på { -tel-doegnvagt }.
        Klagen kommer bagefter, men pas på fristen.
Step-HomeNow = Du er ved at miste din bolig
    .text =
        Tal med din udlejer i dag, og ring til kommunen på { -tel-kommunen }. Du kan søge hjælp til husleje, hvis du er ved at blive sat ud.
        Søg, før du betaler. Når regningen er betalt, kan kommunen ofte ikke hjælpe.
        Har du ikke et sted at sove i nat, så ring til Den Sociale Døgnvagt på { -tel-doegnvagt }.
Step-CallToday = Det kan ikke vente
    .text =
        Ring i dag til det sted i kommunen, det handler om. Kender du ikke nummeret, så ring på { -tel-kommunen }. Sig, hvad der sker, hvis du skal vente.
        Kommer du ingen vegne, så ring til Borgerrådgiveren på { -tel-br } i åbningstiden.
Step-ReportViolence = Fortæl det til politiet eller til lederen over medarbejderen
    .text = Du skal ikke først tale med den, der har gjort det. Du kan også ringe til Borgerrådgiveren på { -tel-br } og spørge, hvad du kan gøre.
    .how = Ring { -tel-politi } til politiet. Sker det nu, så ring { -tel-alarm }.

Step-AnswerHearing = Svar på brevet senest { $frist }
    .text = Kommunen har ikke bestemt noget endnu. Skriv, hvad der er forkert, hvad der mangler, og hvad du mener. Du kan først klage, når kommunen har bestemt noget.
    .how = Svar dér, hvor brevet siger det. Kan du ikke nå det, så ring inden da, og bed om mere tid.
Step-AnswerHearingNow = Svar på brevet i dag
    .text = Når kommunen spørger dig først, har den ikke bestemt noget endnu. Skriv kort, hvad du mener, også selv om dagen måske er gået. Du kan først klage, når kommunen har bestemt noget.
    .how = Ring til den, der har skrevet brevet. Spørg, om kommunen har bestemt noget. Bed om mere tid, hvis du har brug for det.
Step-AppealOral = Klag over det, du fik at vide, så kommunen har klagen { $senest }
    .text = Du behøver ikke vente på et brev. En afgørelse gælder også, når den bliver sagt.
    .how =
        Ring, og sig det.
        Skriv i Digital Post.
        Gå derhen.
        Bed om en kvittering.
Step-AppealVia = Send din klage, så kommunen har den { $senest }
    .text = Det er ikke nok, at du har sendt den. Kommunen ser på sagen igen. Holder den fast, skal den sende klagen videre til det sted, der behandler klagen (klageinstans). Det er ofte Ankestyrelsen.
    .how =
        Ring, og sig det.
        Skriv i Digital Post.
        Aflever klagen dér, hvor brevet siger det.
        Bed om en kvittering.
Step-AppealDirect = Send din klage derhen, hvor brevet siger, så de har den { $senest }
    .text = Det er ikke nok, at du har sendt den. Følg brevet: Står der en kortere frist, gælder den.
    .how = Følg brevet. Skal klagen på Klageportalen, så send den dér, og gem kvitteringen.
Step-AppealCommittee = Ring til din advokat i dag. Ankestyrelsen skal have din klage { $senest }
    .text = Har børne- og ungeudvalget bestemt det, sender du klagen direkte til Ankestyrelsen. Det er ikke nok, at du har sendt den. Du har måske ret til en gratis advokat. Spørg om det.
    .how = Ring til Ankestyrelsen på { -tel-ankestyrelsen }, eller skriv til dem.
Step-AppealUnguided = Klag til kommunen, så den har din klage { $senest }
    .text = Det er ikke nok, at du har sendt klagen. Der burde stå i brevet, hvordan du klager. Skriv i klagen, at det mangler. Stol ikke på, at du får længere tid.
    .how =
        Ring, og sig det.
        Skriv i Digital Post.
        Aflever klagen til dem, der har skrevet brevet.
        Bed om en kvittering.
Step-AppealUnsure = Send din klage til dem, der har skrevet, så de har den { $senest }
    .text = Det er ikke nok, at du har sendt den. Find brevet, hvis du kan. Sidst i brevet står næsten altid, hvor du skal klage (klagevejledning). Står der et andet sted eller en anden dag, så følg brevet.
    .how =
        Ring, og sig det.
        Skriv i Digital Post.
        Aflever klagen.
        Bed om en kvittering.
Step-HoldFast = Sig, at du holder fast i klagen, så kommunen ved det { $senest }
    .text = Du fik ret i noget. Er du stadig uenig i resten, skal du normalt sige det inden 4 uger. Ellers kan sagen stoppe her.
    .how = Ring, eller skriv i Digital Post: "Jeg holder fast i min klage over resten."
Step-ReadAnswer = Se i svaret, om du fik ret i det hele
    .text = Fik du kun ret i noget, så sig til kommunen, at du holder fast i klagen. Fristen er normalt 4 uger fra datoen på svaret. Sørg for, at kommunen ved det { $senest }.
    .how = Er du i tvivl om svaret, så ring til dem, der har skrevet det, og spørg.
Step-FindLetter = Find det nyeste brev, og se efter ordet "klagevejledning"
    .text =
        Står der "afgørelse", "afslag" eller "klagevejledning", har kommunen bestemt noget. Så løber der en frist, ofte 4 uger fra datoen på brevet.
        Er du uenig, så send en kort klage i dag. Send den derhen, hvor brevet siger.
    .how = Kan du ikke finde brevet, så ring til det sted, der behandler din sag. Spørg: "Har I truffet en afgørelse, og hvornår skal jeg senest klage?"
Step-NoAppealPath = Ring til Borgerrådgiveren, og spørg, hvad du kan gøre
    .text = Nogle afgørelser kan man ikke klage over. Borgerrådgiveren kan ikke ændre dem, men kan forklare brevet og vise vej. Du kan også bede kommunen se på sagen igen.
    .how = Hav brevet ved hånden, når du ringer.
Step-DueShort = Der er 10 dage eller mindre til fristen. Send ikke klagen som almindeligt brev. Send den digitalt, ring, eller aflever den.
Step-DueFew = Der er 5 dage eller mindre til fristen. Send klagen digitalt, ring, eller aflever den i dag. Send den ikke med posten. Bed om en kvittering.
Step-DuePast = Fristen ser ud til at være gået. Send klagen i dag alligevel, og skriv, hvorfor den kommer for sent. De kan se bort fra fristen, hvis der er en særlig grund, for eksempel alvorlig sygdom. Du kan også bede kommunen se på sagen igen.
Step-DueUnknown = Guiden kender ikke din frist. Den er ofte 4 uger fra datoen på brevet. Send en kort klage i dag. Du kan skrive mere senere.
Step-AppealShortly = Du kan klage kort: "Jeg klager over jeres afgørelse. Jeg skriver mere senere." Skriv også dit navn, hvordan de kan få fat i dig, og datoen på brevet, hvis der er et.
Step-FaultsInAppeal = Har kommunen lavet fejl i din sag, så skriv det også i klagen. Skriv for eksempel, hvis ingen spurgte dig først.
Step-AskReasons = Bed om at få det på skrift
    .text = Vent ikke med klagen, til du har fået det. Bed om afgørelsen, begrundelsen og en klagevejledning på skrift. Fik du det kun at vide mundtligt, så bed om begrundelsen inden 14 dage. Får du ikke svar, kan du gå til Borgerrådgiveren med det.
    .how = Ring, eller skriv til dem, der har bestemt det.
Step-AskReopen = Bed kommunen se på sagen igen
    .text = Skriv, hvad der er forkert, eller hvad der er nyt i sagen. Kommunen bestemmer selv, om den vil se på den igen.
    .how = Ring, eller skriv til dem, der har skrevet brevet.
Step-RemindAppeal = Hold øje med din klage over afgørelsen
    .text = Er der gået mere end 4 uger, siden du klagede? Så skriv til kommunen, og spørg, om klagen er sendt videre. Svarer de ikke på det, kan du gå til Borgerrådgiveren med ventetiden.
    .how = Ring, eller skriv til dem, du sendte klagen til.
Step-AwaitBody = Spørg, hvornår klagen er sendt videre
    .text = Kommunen skal sende klagen videre. Du skal ikke klage igen. Har du ikke hørt fra det sted, der behandler klagen (ofte Ankestyrelsen), så spørg kommunen, hvornår klagen er sendt.
    .how = Ring, eller skriv til dem, der har svaret dig.
Step-AfterBody = Vil du videre, så er der Folketingets Ombudsmand og domstolene
    .text =
        Du kan klage til Folketingets Ombudsmand inden 1 år. Ombudsmanden vælger selv sine sager. Det er gratis.
        Kun en domstol kan give en bindende dom. Få juridisk råd først.
        Det er usikkert, om Borgerrådgiveren kan se på det, der allerede er afgjort. Ring til Borgerrådgiveren på { -tel-br }, og spørg.
    .how = Skriv til Ombudsmanden, og send den sidste afgørelse med.
Step-AddFaults = Skriv om fejlene til dem, der behandler din klage over afgørelsen
    .text = Din klage over afgørelsen er sendt. Skriv til samme sted, at der også er fejl i sagen, for eksempel at ingen spurgte dig først. Skriv det så hurtigt, du kan.
    .how = Ring, eller skriv dertil, hvor du sendte klagen. Skriv dit navn og sagens nummer.
Step-WonFollowUp = Hold øje med, at kommunen gør det, der står i svaret
    .text = Du har fået ret. Gør kommunen ikke det, der står i svaret, så skriv til dem, der har svaret dig, og bed om det.
    .how = Ring, eller skriv til dem, der har svaret dig.
Step-AskWritten = Spørg, om de har bestemt noget, og få det på skrift
    .text = Et nej kan godt være en afgørelse. Spørg: "Er det en afgørelse? Så vil jeg gerne have den på skrift med en begrundelse og en klagevejledning." Svarer de ja, løber der måske allerede en frist.
    .how = Ring, eller skriv til dem, der har sagt nej.

Step-PayingDenmark = Klag til Udbetaling Danmark
    .text = Borgerrådgiveren kan kun se på Københavns Kommune. Klagen går først til Udbetaling Danmark. Holder de fast i det, går klagen videre til Ankestyrelsen. Se i brevet, hvornår du senest kan klage.
    .how = Nummeret og adressen står som regel i brevet.
Step-Health = Klag til Styrelsen for Patientklager
    .text = Borgerrådgiveren kan kun se på Københavns Kommune. Klager over behandling går til Styrelsen for Patientklager. Der er frister, så vent ikke. Du kan også tale med stedet, hvor du blev behandlet.
    .how = Læs på stpk.dk, hvordan du klager, eller ring til dem, og spørg.
Step-State = Klag til den myndighed, der har skrevet til dig
    .text = Borgerrådgiveren kan kun se på Københavns Kommune. Har du fået et brev, så følg det. Sidst i brevet står næsten altid, hvor du skal klage, og hvornår du senest kan gøre det. Fristen kan være kort.
    .how = Ring til myndigheden, eller skriv til den.
Step-OtherTown = Klag til den kommune eller region, det handler om
    .text = Borgerrådgiveren kan kun se på Københavns Kommune. Har du fået et brev, så følg det. Sidst i brevet står næsten altid, hvor du skal klage, og hvornår du senest kan gøre det. Nogle kommuner har deres egen borgerrådgiver. Det har Frederiksberg.
    .how = Ring til kommunen eller regionen, og spørg.
Step-OtherAuthority = Klag til den myndighed, der har skrevet til dig
    .text = Borgerrådgiveren kan kun se på Københavns Kommune. Har du fået et brev, så se øverst, hvem der har skrevet. Sidst i brevet står næsten altid, hvor du skal klage, og hvornår du senest kan gøre det. Fristen kan være kort.
    .how = Ved du ikke, hvem det er, så ring til Borgerrådgiveren på { -tel-br }, og spørg.
Step-PrivateMatter = Få råd om dine muligheder
    .text = Borgerrådgiveren kan ikke se på noget mellem private. Advokatvagten og en retshjælp giver gratis råd, for eksempel om en udlejer, en nabo eller en handel. Er det en forbrydelse, så ring til politiet på { -tel-politi }.
    .how = Find en advokatvagt på advokatvagterne.dk, eller spørg på biblioteket.
Step-DiscriminationElsewhere = Er du blevet behandlet dårligere på grund af, hvem du er? Skete det på arbejdet, kan din fagforening måske hjælpe. Du kan måske også klage til Ligebehandlingsnævnet. Vent ikke, for så kan du miste penge. Bliver du nægtet adgang eller betjening, kan det være en sag for politiet.
Step-FindSender = Se på brevet, hvem der har skrevet
    .text = Øverst i brevet står navnet på den, der har skrevet. Står der Københavns Kommune eller et sted i kommunen, gælder rådene her. Står der noget andet, så klag til dem, der har skrevet.
    .how = Er du i tvivl, så ring til Borgerrådgiveren på { -tel-br }, og læs navnet op.
Step-SplitByPlace = Rådene her gælder det, Københavns Kommune har gjort. Handler noget af det om en anden myndighed eller et firma, så send en klage for sig til dem.

Step-WriteLeader = Klag til lederen af stedet
    .text = Ring eller gå derhen, hvis du kan, og skriv bagefter, hvad der skete, hvornår, og hvad du ønsker. Klag ikke til den, det handler om. Når du skriver, skal kommunen normalt skrive til dig inden 10 arbejdsdage. Det er ikke altid det endelige svar.
    .how =
        Ring, og sig det.
        Skriv i Digital Post.
        Gå derhen.
        Bed om en kvittering, og gem svaret.
Step-WriteDownLeader = Skriv til lederen, hvad I har talt om
    .text = Skriv, hvad der skete, hvornår, hvem du har talt med, og hvad du ønsker. Når du skriver, skal kommunen normalt skrive til dig inden 10 arbejdsdage. Det er ikke altid det endelige svar.
    .how = Skriv i Digital Post eller et brev. Kan du ikke skrive, så bed dem om at skrive det ned for dig. Gem svaret.
Step-WriteUnit = Klag til det sted i kommunen, der har sagen
    .text = Ring eller gå derhen, hvis du kan, og skriv bagefter, hvad der gik galt, hvornår, og hvad du ønsker. De kan måske forklare det eller rette det. Når du skriver, skal kommunen normalt skrive til dig inden 10 arbejdsdage. Det er ikke altid det endelige svar.
    .how =
        Ring, og sig det.
        Skriv i Digital Post.
        Gå derhen.
        Bed om en kvittering, og gem svaret.
Step-WriteUnitDelay = Skriv til dem, at du mangler svar
    .text = Skriv, hvad du venter på, hvor længe du har ventet, og at du klager over ventetiden. Når du skriver, skal kommunen normalt skrive til dig inden 10 arbejdsdage. Det er ikke altid det endelige svar.
    .how =
        Skriv i Digital Post.
        Send et brev, eller aflever det.
        Bed om en kvittering.
Step-WriteDown = Skriv ned, hvad I har talt om, og send det til dem
    .text = Skriv, hvad du klager over, hvem du talte med, hvornår, og hvad de svarede. Når du skriver, skal kommunen normalt skrive til dig inden 10 arbejdsdage. Det er ikke altid det endelige svar.
    .how = Skriv i Digital Post eller et brev. Kan du ikke skrive, så bed dem om at skrive det ned for dig. Gem svaret.
Step-SupplierLeader = Klag først til lederen dér, hvor det skete
    .text = Ring eller gå derhen, og skriv bagefter, hvad der skete, og hvad du ønsker.
    .how = Ring, skriv, eller gå derhen.
Step-SupplierUnit = Skriv også til det sted i kommunen, der betaler for opgaven
    .text = Kommunen har ansvar for at følge med i, hvordan opgaven bliver løst. Guiden ved ikke sikkert, hvor langt Borgerrådgiveren kan gå, når det er et firma eller en selvejende institution. Ring til Borgerrådgiveren på { -tel-br }, og spørg.
    .how = Kender du ikke stedet, så ring til kommunen på { -tel-kommunen }.
Step-CallHelp = Ring til Borgerrådgiveren, og fortæl, hvad der gør det svært
    .text = Borgerrådgiveren kan i særlige tilfælde kontakte stedet for dig eller hjælpe dig med klagen. De vurderer, om de kan hjælpe dig.
    .how = Ring på { -tel-br }. En, du stoler på, må gerne ringe sammen med dig.
Step-LeaderAbove = Er du bange for, hvad der sker, så gå ikke til den, det handler om. Gå til lederen over vedkommende, eller tal med Borgerrådgiveren først.
Step-Interpreter = Sig, hvilket sprog du taler, når du ringer. Bed om en tolk.
Step-Accessible = Sig, at du har svært ved at læse eller skrive. Du kan klage i telefonen eller ved et møde.
Step-ContactForYou = Har du ikke kræfter, kan en anden klage for dig. Det kræver normalt, at du giver lov på skrift (fuldmagt).
Step-HelpToWrite = Har du ingen andre til at hjælpe, så sig det. Borgerrådgiveren kan i særlige tilfælde hjælpe med at skrive klagen eller give den videre.
Step-Remind = Skriv igen, og klag over, at du ikke har fået svar
    .text = Skriv, hvad du sendte, hvornår, og at du klager over, at du ikke har fået svar. Hører du stadig intet efter 10 arbejdsdage, kan du gå til Borgerrådgiveren.
    .how =
        Skriv i Digital Post.
        Aflever brevet.
        Bed om en kvittering.
Step-RemindApplication = Spørg, hvornår du får svar på din ansøgning, og klag over ventetiden
    .text = Kommunen skal normalt have en frist for, hvor længe du skal vente på svar. Spørg, hvilken dag det er. Er dagen gået, så skriv, at du klager over ventetiden. Hører du intet efter 10 arbejdsdage, kan du gå til Borgerrådgiveren.
    .how =
        Skriv i Digital Post.
        Aflever brevet.
        Bed om en kvittering.
Step-RemindAccess = Klag over, at du ikke får papirerne at se
    .text = Skriv til stedet, hvornår du bad om at se papirerne (aktindsigt). Skriv, at du klager over, at det tager for lang tid. Så skal de normalt svare dig eller sende klagen videre. Du kan også ringe til Borgerrådgiveren på { -tel-br } og spørge om vej.
    .how =
        Skriv i Digital Post.
        Aflever brevet.
        Bed om en kvittering.
Step-FindPromise = Find den dag, de har lovet dig svar
    .text = Se i brevet eller e-mailen. Er dagen gået, så skriv til dem, og klag over, at du ikke har fået svar. Hører du intet efter 10 arbejdsdage, kan du gå til Borgerrådgiveren.
    .how = Kan du ikke finde den, så ring til dem, og spørg.
Step-WaitWindow = Vent på svar. Kommunens frist er { $tid }
    .text = Så længe har kommunen normalt til at skrive til dig. Det er ikke altid det endelige svar. Hører du intet, så kom tilbage til guiden: Så kan du gå videre.
    .how = Skriv dagen ned. Haster det, så ring til stedet, og spørg.
Step-WatchWindow = Hold øje med svaret på det, du har skrevet. Kommunens frist er { $tid }
    .text = Så længe har kommunen normalt til at skrive til dig. Det er ikke altid det endelige svar. Lad det ikke forsinke en klage over en afgørelse.
    .how = Skriv dagen ned. Hører du intet, så kom tilbage til guiden.
Step-WaitPromise = Vent til den dag, de har lovet svar: { $vindue }
    .text = Kommer svaret ikke, så skriv til dem dagen efter, og klag over det. Er der meget længe til, kan du skrive til dem nu og klage over ventetiden.
    .how = Skriv dagen ned.
Step-WatchPromise = Hold øje med den dag, de har lovet svar: { $vindue }
    .text = Kommer svaret ikke, så skriv til dem dagen efter, og klag over det. Lad det ikke forsinke en klage over en afgørelse.
    .how = Skriv dagen ned.
Step-ComplainBr = Klag til Borgerrådgiveren
    .text = Du kan bede Borgerrådgiveren om at se på det. Borgerrådgiveren er neutral og tager ikke parti.
    .how =
        Ring på { -tel-br }.
        Skriv et brev.
        Skriv en e-mail til { -mail-br }. Skriv ikke dit CPR-nummer i den.
        Mød op. Ring først, og spørg om åbningstid.
Step-RecentPart = Begyndte det for mere end et år siden, så skriv især om det, der er sket det sidste år.
Step-AskOld = Ring til Borgerrådgiveren, og spørg, om de kan se på det
    .text = Når der er gået mere end et år, er det normalt for sent. Men Borgerrådgiveren kan vælge at se på det alligevel, så spørg.
    .how = Ring på { -tel-br }. Fortæl, hvad der skete, hvornår, og hvorfor du først klager nu.
Step-AskElsewhere = Ring til Borgerrådgiveren, og spørg, når sagen også er et andet sted
    .text = Det er usikkert, om Borgerrådgiveren kan se på en sag, som en domstol, Ombudsmanden eller en klageinstans også har. Det er ikke et nej.
    .how = Ring på { -tel-br }. Sig, hvor sagen er, og hvor langt den er kommet.
Step-AskSettled = Ring til Borgerrådgiveren, og spørg om fejlene i sagen
    .text = Det sted, der har afgjort klagen, har måske allerede set på fejlene. Så er det usikkert, om Borgerrådgiveren kan se på dem også.
    .how = Ring på { -tel-br }. Hav den sidste afgørelse ved hånden.
Step-AnonymousTip = Vil du ikke sige dit navn, kan det kun blive et tip
    .text = Uden navn kan kommunen og Borgerrådgiveren ikke behandle en klage eller svare dig. Du kan stadig give et tip. Du kan også ringe og spørge, hvad der sker, før du bestemmer dig.
    .how = Ring til Borgerrådgiveren på { -tel-br }.
Step-Mediation = Spørg Borgerrådgiveren, om mægling er en mulighed
    .text = Kan I ikke længere tale sammen, kan en upartisk person måske hjælpe jer. Borgerrådgiveren kan måske også tale med stedet.
    .how = Ring på { -tel-br }.
Step-BrAfterAppeal = Fejl i sagen skal med i klagen over afgørelsen. Bliver det ikke løst dér, kan du gå til Borgerrådgiveren bagefter.
Step-BrAfterUnit = Får du ikke svar, eller er du stadig utilfreds med svaret, kan du gå til Borgerrådgiveren. Gem, hvad du har sendt, og hvad de svarer.

Step-AdviceDiscrimination = Få råd om diskrimination
    .text = Ring til Borgerrådgiveren, og sig, at det handler om diskrimination. Du kan få råd, også før du har klaget. Har du ikke klaget endnu, så klag til lederen af stedet.
    .how = Ring på { -tel-br }. Fortæl, hvad du oplevede, hvor og hvornår.
Step-BrExplains = Forstår du ikke brevet, så ring til Borgerrådgiveren på { -tel-br }. De kan forklare det og vise vej, men de kan ikke ændre en afgørelse.
Step-AskExplain = Bed dem, der har skrevet, om at forklare brevet
    .text = Kommunen skal vejlede dig. Spørg, hvad brevet betyder, og hvad du skal gøre. Kan de ikke hjælpe, så ring til Borgerrådgiveren på { -tel-br }. De kan forklare brevet og vise vej.
    .how = Nummeret står som regel i brevet.
Step-AskPlace = Ring til Borgerrådgiveren, og spørg, hvor du skal gå hen
    .text = Borgerrådgiveren kan vise vej i kommunen. Du behøver ikke have klaget først.
    .how = Ring på { -tel-br }. Du kan også ringe til kommunen på { -tel-kommunen }.
Step-AskMunicipality = Ring til kommunen, og spørg
    .text = Sig kort, hvad det handler om. Så kan de stille dig om til det rigtige sted.
    .how = Ring på { -tel-kommunen }, eller gå i Borgerservice.
Step-AskPapers = Skriv, at du vil se papirerne i din sag
    .text = Det hedder aktindsigt. Skriv, hvilken sag det er. Kommunen skal normalt skrive til dig inden 7 arbejdsdage.
    .how = Skriv i Digital Post, ring, eller gå hen til det sted, der har sagen.
Step-Suggest = Giv dit forslag eller tip til Borgerrådgiveren
    .text = Borgerrådgiveren vurderer selv, om det skal undersøges. Du får ikke nødvendigvis svar.
    .how =
        Ring på { -tel-br }.
        Skriv en e-mail til { -mail-br }.
Step-WritePoliticians = Skriv til politikerne
    .text = Politikerne bestemmer, hvor meget hjælp alle skal have (serviceniveau). Skriv til borgmesteren for området eller til et medlem af Borgerrepræsentationen.
    .how = Du finder dem på kk.dk under politik. Du kan også ringe til kommunen på { -tel-kommunen } og spørge.
Step-Whistleblow = Brug kommunens whistleblowerordning
    .text = Den er for dig, der arbejder i eller for kommunen og ved noget alvorligt. Vil du være anonym, så skriv ikke dit navn, og brug ikke din arbejdscomputer. Der er også en national ordning på whistleblower.dk.
    .how = Gå ind på kk.whistleblowernetwork.net. Log ind på din sag igen senere, for de kan have spørgsmål.
Step-OwnWork = Tal med din leder, din tillidsrepræsentant eller din fagforening
    .text = Borgerrådgiveren ser normalt ikke på løn og arbejdsforhold. Ved du noget alvorligt eller ulovligt? Så kan du bruge kommunens whistleblowerordning på kk.whistleblowernetwork.net.
    .how = Tal med dem, du er tryg ved.
Step-CallBr = Ring til Borgerrådgiveren, og spørg
    .text = Det kan guiden ikke svare sikkert på. Borgerrådgiveren kan vise vej.
    .how = Ring på { -tel-br }.
Step-FacebookNote = En klage på Facebook bliver ikke behandlet. Ring, skriv, eller mød op i stedet. Skriv ikke noget privat på Facebook.
Step-CommitteeNote = Du må gerne skrive til borgmesteren eller til et udvalg. Men de afgør ikke en klage over en afgørelse. Hold fristen, og send klagen det rigtige sted hen.
Step-UndigitalNote = Du kan altid ringe, gå derhen eller sende et brev. Bed om at blive fritaget for Digital Post, hvis du har brug for det. Spørg i Borgerservice.
Step-RepresentativeNote = Borgerrådgiveren er neutral og kan ikke tale din sag eller gå med til møder. Det kan måske en bisidder, en retshjælp eller en advokatvagt. Har du et handicap, så spørg DUKH. De rådgiver om handicap.
Step-DamagesNote = Borgerrådgiveren kan ikke give erstatning eller afsige en dom. Det kan en domstol. Få gratis råd hos en retshjælp eller en advokatvagt først.
Step-Authority = Klager du alene for en anden voksen, skal du normalt have en fuldmagt: et papir, hvor personen skriver, at du må klage. Sidder I sammen om det, behøver du den ikke.
Step-OwnChildNote = Du kan normalt klage for dit barn, når du har forældremyndigheden.
Step-ChildHelp = Du kan tale med nogen, der er der for børn og unge
    .text = Ring til BørneTelefonen på { -tel-boern }. Du kan også selv klage. Ombudsmandens Børnekontor tager imod klager fra børn og unge.
    .how = Er du i fare, så ring { -tel-alarm }.


## Udfald: overskrift, hvad det betyder, hvad du skal bruge, og hvad der sker bagefter

Outcome-Acute = Få hjælp først
    .means = Det haster. Klagen kan vente til bagefter.
Outcome-Hearing = Svar kommunen, før den bestemmer noget
    .means = Kommunen har ikke bestemt noget endnu. Dit svar kan få betydning for, hvad den bestemmer.
    .bring = Brevet fra kommunen og det, du gerne vil vise dem.
    .after = Kommunen læser dit svar og bestemmer bagefter. Er du uenig i det, kan du klage til den tid.
Outcome-Appeal = Klagen over afgørelsen kommer først
    .means = Fristen for at klage er det vigtigste. Borgerrådgiveren kan ikke ændre en afgørelse. Det kan det sted, der behandler klagen.
    .bring = Brevet, dit navn, hvordan de kan få fat i dig, og sagens nummer, hvis der er et.
    .after = Skal klagen til kommunen, ser den på sagen igen. Holder den fast, sender den klagen videre. Det kan tage lang tid, før du får svar.
Outcome-Unit = Begynd hos det sted i kommunen, det handler om
    .means = Det er ikke et nej. Når stedet har haft mulighed for at svare dig, kan du gå til Borgerrådgiveren.
    .bring = Dit navn, hvordan de kan få fat i dig, hvilket sted det er, hvad der skete, og hvad du ønsker.
    .after = Gem det svar, du får. Borgerrådgiveren skal bruge det, hvis du vil videre.
Outcome-UnitHelp = Borgerrådgiveren kan måske hjælpe dig i gang
    .means = Du behøver ikke klare det alene. Ring, og fortæl, hvad der gør det svært.
    .bring = Breve eller beskeder fra kommunen, hvis du har dem.
    .after = Borgerrådgiveren vurderer, om de kan kontakte stedet for dig.
Outcome-Wait = Kommunen har stadig tid til at svare
    .means = Det er ikke et nej. Har du intet hørt, når dagen er gået, kan du gå videre.
    .bring = Det, du har sendt, og datoen.
    .after = Kommer der et svar, du er utilfreds med, kan du gå til Borgerrådgiveren med det.
Outcome-Remind = Bed om svar én gang til, på skrift
    .means = Det er svært at vente, når man ikke får svar. Skriv, at du klager over, at svaret mangler. Hører du stadig intet, kan du gå til Borgerrådgiveren bagefter.
    .bring = Det, du har sendt, og datoen.
    .after = Gem det, du sender, og det svar, du får. Borgerrådgiveren skal bruge det, hvis du vil videre.
Outcome-Br = Du kan gå til Borgerrådgiveren
    .means = Stedet i kommunen har haft mulighed for at svare. Nu kan du bede Borgerrådgiveren om at se på det.
    .bring = Dit navn, hvordan de kan få fat i dig, hvilket sted det er, og hvad det handler om. Send din klage og kommunens svar med. Fik du intet svar, så skriv det.
    .after = Borgerrådgiveren begynder ofte med at tale med stedet. Gem brevene, til sagen er slut.
Outcome-BrGuidance = Du kan få vejledning
    .means = Det er ikke en klage, og du behøver ikke have klaget først.
    .bring = Brevet, hvis det handler om et brev.
Outcome-Politics = Det er politikerne, der bestemmer
    .means = Borgerrådgiveren ser ikke på, hvor meget kommunen tilbyder alle. Men du kan skrive til politikerne.
    .after = Politikerne bestemmer selv, om de gør noget ved det.
Outcome-Elsewhere = Det hører til et andet sted
    .means = Borgerrådgiveren ser normalt ikke på den slags sager. Her kan du se, hvor du kan gå hen.
    .bring = Brevet, hvis du har fået et.
Outcome-Court = Det er en sag mellem private
    .means = Borgerrådgiveren ser kun på Københavns Kommune. Du kan få gratis råd om, hvad du kan gøre.
    .bring = Aftaler, breve og kvitteringer, hvis du har dem.
Outcome-Discrimination = Få råd om diskrimination
    .means = Du kan ringe med det samme. Du behøver ikke have klaget først.
Outcome-Whistleblower = Der er en særlig vej for noget alvorligt
    .means = Du kan fortælle det anonymt. Ordningen ligger hos Borgerrådgiveren.
    .after = Log ind igen på din sag, for de kan have spørgsmål til dig.
Outcome-Ombudsman = Sagen er afgjort, men der er måske en anden vej
    .means = Når klagen er afgjort, er der Folketingets Ombudsmand og domstolene. De ser ikke på alle sager.
    .bring = Den sidste afgørelse og de breve, der hører til.
Outcome-Missing = Uden navn kan det kun blive et tip
    .means = Skal klagen behandles, skal Borgerrådgiveren kende dit navn. Du bestemmer selv.
Outcome-TooOld = Det er længe siden, så spørg først
    .means = Når der er gået mere end et år, er det normalt for sent. Men Borgerrådgiveren kan vælge at se på det alligevel.
    .bring = Breve og svar fra kommunen, og hvorfor du først klager nu.
Outcome-Mediation = Måske kan nogen hjælpe jer med at tale sammen
    .means = Borgerrådgiveren er neutral og kan måske hjælpe jer videre.
Outcome-Unsure = Her er det bedst at spørge et menneske
    .means = Det kan guiden ikke svare sikkert på. Ring til Borgerrådgiveren, og spørg.
    .bring = Brevet, hvis du har fået et.


## Til hvem

Addressee-Emergency = { -tel-alarm } eller politiet
Addressee-MunicipalityToday = Københavns Kommune på { -tel-kommunen }
Addressee-Police = Politiet eller lederen over medarbejderen
Addressee-Unit = Det sted i kommunen, der behandler din sag (enhed)
Addressee-Leader = Lederen af stedet
Addressee-DecidingUnit = Det sted i kommunen, der har skrevet til dig
Addressee-LetterPlace = Det sted, brevet siger
Addressee-Ankestyrelsen = Ankestyrelsen
Addressee-Borgerraadgiveren = Borgerrådgiveren på { -tel-br }
Addressee-Institution = Lederen af institutionen eller firmaet
Addressee-Politicians = Borgmesteren for området eller et medlem af Borgerrepræsentationen
Addressee-OtherAuthority = Den myndighed, det handler om
Addressee-LegalAid = Advokatvagten eller en retshjælp
Addressee-Whistleblower = Whistleblowerordningen i Københavns Kommune
Addressee-OwnLeader = Din leder, tillidsrepræsentant eller fagforening
Addressee-Ombudsman = Folketingets Ombudsmand
Addressee-BoerneTelefonen = BørneTelefonen på { -tel-boern }
Addressee-ThePerson = Den, du klager for


## Ugedage og måneder

Weekday-Mon = mandag
Weekday-Tue = tirsdag
Weekday-Wed = onsdag
Weekday-Thu = torsdag
Weekday-Fri = fredag
Weekday-Sat = lørdag
Weekday-Sun = søndag
Month-Jan = januar
Month-Feb = februar
Month-Mar = marts
Month-Apr = april
Month-May = maj
Month-Jun = juni
Month-Jul = juli
Month-Aug = august
Month-Sep = september
Month-Oct = oktober
Month-Nov = november
Month-Dec = december


## Sådan er dagen fundet

Working-FourWeeks = Guiden tæller fra { $fra }. De fleste frister er 4 uger. Det er { $til }.
Working-Length = Guiden tæller { $laengde } fra { $fra }. Det er { $til }.
Working-Named = Den sidste dag, der står i brevet, er { $til }.
Working-Earlier = Guiden bruger den første af de to dage: { $til }.
Working-Before = Dagen { $fra } er ikke en almindelig hverdag. Derfor råder guiden dig til { $til }. Fristen flytter sig måske til { $frist }, men regn ikke med det.
Working-Days = Du sendte det { $fra }. { $dage } arbejdsdage senere er { $til }. Weekender og helligdage tæller ikke med.
Working-Promised = De har lovet svar { $til }.
Working-LetterRules = Står der en anden frist i brevet, så følg den, der kommer først.


## Trinene uden JavaScript: her tæller man selv dagene (senere: sider)

Ui-TrinTitel = Klagevejviser trin for trin
Ui-TrinIntro = Her svarer du ved at klikke dig frem. Siden tager én klage ad gangen og virker uden JavaScript.
Ui-TrinHusk = Dine svar bliver på din egen skærm. Men din browser husker, hvilke trin du har set. Sidder du ved en fælles computer, så slet historikken bagefter.
Ui-TrinBegynd = Begynd med det første spørgsmål
Ui-TrinVigtigst = Begynd med det vigtigste. Er der også noget andet galt, så tager du det bagefter.
Ui-TrinVidere = Gå videre
Ui-TrinPasser = Passer noget af det her på dig?
Ui-TrinSaa = Så gør også det her:
Ui-TrinIstedet = Så gør det her i stedet:
Ui-TrinAndet = Er der også noget andet galt?
Ui-TrinForfra = Begynd igen med det

Question-Left = Hvor længe er der, til fristen er ude?
    .hint = Står der en sidste dag i brevet, så brug den. Ellers er fristen ofte 4 uger: Tag datoen på brevet, og læg 28 dage til. Er det en lørdag, en søndag eller en helligdag, så brug hverdagen før.
Question-LeftAnswer = Hvor længe er der, til du senest skal reagere på svaret?
    .hint = Står der en sidste dag i svaret, så brug den. Ellers er fristen ofte 4 uger: Tag datoen på svaret, og læg 28 dage til. Er det en lørdag, en søndag eller en helligdag, så brug hverdagen før.
Question-LeftOral = Hvor længe er der, til fristen er ude?
    .hint = Tag den dag, du fik det at vide, og læg 28 dage til. Er det en lørdag, en søndag eller en helligdag, så brug hverdagen før.
Question-HearingPast = Er den dag gået, hvor du senest skal svare?
    .hint = Se efter den sidste dag i brevet.
Question-WindowPast = Er der gået mere end 10 arbejdsdage, siden du sendte det?
    .hint = Tæl kun mandag til fredag, og begynd dagen efter, at du sendte det. Helligdage tæller ikke med. 10 arbejdsdage er som regel 2 uger.
Question-AccessPast = Er der gået mere end 7 arbejdsdage, siden du bad om at se papirerne?
    .hint = Tæl kun mandag til fredag, og begynd dagen efter, at du sendte det. Helligdage tæller ikke med.
Question-PromisePast = Er den dag gået, hvor de har lovet dig svar?
Left-Ample = Der er mere end 10 dage
Left-Short = Der er 6-10 dage
Left-Few = Der er 5 dage eller færre
    .hint = Eller den sidste dag er i dag
Left-Past = Fristen er gået
Left-Unknown = Det ved jeg ikke
Left-Oral = Jeg fik det kun at vide mundtligt
Past-No = Nej
Past-Yes = Ja
Past-Long = Ja, for mere end et år siden
Past-Unknown = Det ved jeg ikke



## Fejl ved datoer

DateError-NoDate = Skriv en dato, for eksempel 24 11 2026.
DateError-Future = Datoen er ikke kommet endnu. Skriv den dato, der står på brevet.
DateError-FutureSent = Datoen er ikke kommet endnu. Skriv den dag, du sendte det.
DateError-TooOld = Datoen er mere end ti år gammel. Se efter, om året er rigtigt.
DateError-TooFar = Datoen ligger mere end to år ude i fremtiden. Se efter, om året er rigtigt.


## Små ord

Ui-Senest = senest { $frist }
Ui-FoerFristen = inden fristen er ude
Ui-IDag = i dag
Ui-VindueUkendt = { $dage } arbejdsdage, fra du sendte det
Ui-Titel = Klagevejviser
Ui-TitelSpoergsmaal = Spørgsmål { $nummer }
Ui-TitelResultat = Dit resultat
Ui-Fejl = Fejl
Ui-FejlOverskrift = Der mangler noget
Ui-Fortsaet = Fortsæt
Ui-Tilbage = Tilbage
Ui-RetSvar = Ret
Ui-RetSvarOm = svar om: { $om }
Ui-DineSvar = Dine svar
Ui-StartForfra = Start forfra
Ui-Forlad = Forlad siden hurtigt
Ui-ForladHjaelp = Siden lukker, og dine svar bliver slettet, også dem, du har gemt. Du kan også trykke på Esc 3 gange. Din browser kan stadig vise, at du har været her.
Ui-PasserIkke = Det passer ikke på min sag
Ui-PasserIkkeTekst = Så er det bedst at spørge et menneske. Ring til Borgerrådgiveren på { -tel-br }. Fortæl, hvad du har svaret i guiden, og hvad der ikke passer.
Ui-AkutHjaelp = Akut hjælp
Ui-AkutSvaert = Har du det så svært, at du næsten ikke kan mere? Få hjælp nu
Ui-NyFane = (åbner i ny fane)
Ui-Standard = Guiden går ud fra, at du klager for dig selv.
Ui-StandardSkift = Jeg klager for en anden, er under 18 år eller arbejder i kommunen
Ui-StandardSvar = Du har valgt: { $om }.
Ui-Dag = Dag
Ui-Maaned = Måned
Ui-Aar = År
Ui-DatoEksempel = For eksempel 24 11 2026
Ui-DatoForstaaet = Det er { $dato }.
Ui-UretFoer = Din enhed siger, at i dag er { $dato }. Det kan ikke passe. Ret datoen på din computer eller telefon, og åbn guiden igen. Indtil da skriver guiden ikke, hvor mange dage der er til en frist. Er du i tvivl om en frist, så ring til Borgerrådgiveren på { -tel-br }.
Ui-UretEfter = Din enhed siger, at i dag er { $dato }. Er det forkert, så ret datoen på din computer eller telefon, og åbn guiden igen. Er det rigtigt, er reglerne her gamle. De skulle være læst igen senest { $til }. Guiden nævner derfor ingen dag for en frist. Se i brevet, hvornår du senest kan klage, og ring til Borgerrådgiveren på { -tel-br }.
Ui-NyeRegler = Der er kommet nye regler i guiden, siden du åbnede den. Her gælder stadig reglerne fra { $dato }.
Ui-NyeReglerSvar = Dine svar er her stadig. De forsvinder, når du henter de nye regler. Gem dem først, hvis du vil bruge dem igen.
Ui-NyeReglerStart = Hent de nye regler, og start forfra
Ui-Brevdato = Dato på brevet
Ui-SidsteDag = Står der en sidste dag for at klage? Så skriv den også
Ui-SidsteDagEksempel = Du kan lade felterne stå tomme
Ui-SvarSenest = Den sidste dag i brevet
Ui-SendtDag = Den dag, du sendte det
Ui-LovetDag = Den dag, de har lovet svar
Ui-Eller = eller
Ui-GoerNu = Det skal du gøre nu
Ui-TilHvem = Til hvem
Ui-Saadan = Sådan gør du
Ui-Brug = Det skal du bruge
Ui-Bagefter = Bagefter
Ui-Hvorfor = Hvorfor?
Ui-Regnet = Sådan er dagen regnet ud
Ui-DageTil = Der er { $dage } dage til.
Ui-EnDagTil = Det er i morgen.
Ui-DagenErIdag = Det er i dag.
Ui-Tvivl = Guiden har ikke fundet reglen skrevet klart, så det er guidens bedste bud. Er du i tvivl, så ring til Borgerrådgiveren på { -tel-br }.
Ui-NoteTvivl = Det er guidens bedste bud. Spørg, hvis du er i tvivl.
Ui-RingTekst = Ring til Borgerrådgiveren på { -tel-br }, og spørg. Er der lukket, så skriv til { -mail-br }. Du kan også bede en på biblioteket eller i Borgerservice om hjælp.
Ui-Vejledning = Guiden er vejledning, ikke en afgørelse. Reglerne er læst { $dato } og skal stadig bekræftes af en jurist. Efter { $til } er de gamle: Ring til Borgerrådgiveren, før du regner med en frist.
Ui-Kilde = Kilde
Ui-GodtAtVide = Godt at vide
Ui-IkkeEns = Svar for hver ting for sig
Ui-AltEns = Svar for det hele på én gang
Ui-FaaHjaelp = Sådan kan du få hjælp til at klage
Ui-ForskelOverskrift = Skyldes det, hvem du er?
Ui-ForskelTekst = Tror du, det skete på grund af for eksempel hudfarve, tro, køn, handicap eller alder? Så ring til Borgerrådgiveren på { -tel-br }, og sig, at det handler om diskrimination. Du kan ringe, også før du har klaget. Fristen for at klage gælder stadig.
Ui-FortaelMere = Fortæl mere: anonym, Facebook, uden MitID, erstatning
Ui-AndetSted = Sagen er også ved en domstol, hos Ombudsmanden eller i Ankestyrelsen



## Regler i almindelige ord: dem, der står ved et skridt på resultatet

Rule-R31 = Både borgere, brugere og virksomheder kan bruge Borgerrådgiveren.
Rule-R40 = Klager du over diskrimination, beder Borgerrådgiveren også om dit CPR-nummer. Skriv det aldrig i en almindelig e-mail.
Rule-R41 = Kommunen skal bruge dit navn, hvordan de får fat i dig, hvilket sted det er, og hvad du klager over.
Rule-R42 = Du må klage mundtligt eller skriftligt til kommunen, og du kan bede om en kvittering.
Rule-R43 = Du kan klage til Borgerrådgiveren på nettet, i et brev, en e-mail, i telefonen eller ved at møde op.
Rule-R46 = Borgerrådgiveren bestemmer selv, om der er grund til at se på klagen, og hvilke dele.
Rule-R47 = Borgerrådgiveren ser på, hvor vigtig klagen er, hvad du kan få ud af det, og om kommunen kan blive bedre af det.
Rule-R48 = Borgerrådgiveren prøver normalt først en hurtig løsning, så et brev. Til sidst kan det måske blive til Borgerrådgiverens tilsyn (en undersøgelse).
Rule-R49 = Borgerrådgiverens tilsyn kommer kun, hvis samtale ikke har hjulpet. Der skal også være mulige fejl eller noget at lære.
Rule-R50 = Borgerrådgiveren kan ikke ændre en afgørelse. Borgerrådgiveren kan kritisere og anbefale.
Rule-R53 = Alle kan læse, hvad Borgerrådgiveren har undersøgt, men uden det, der er fortroligt.
Rule-R57 = Gør kommunen noget ulovligt, og er der ikke et andet sted at klage, kan du skrive til Ankestyrelsens tilsyn. De bestemmer selv, om de tager sagen.
Rule-R62 = Handler det om mobning i skolen, så klag til skolen og kommunen først. Bagefter er der Den Nationale Klageinstans mod Mobning.
Rule-R63 = En klage over en p-afgift går til dem, der har givet den. Følg brevet.
Rule-R74 = Når du klager, sætter det normalt ikke afgørelsen på pause. Gør stadig det, kommunen kræver, eller spørg først.


## Regler i almindelige ord: de andre (senere: regler)

Rule-R1 = Borgerrådgiveren ser på klager over Københavns Kommune. Andet hører til hos den rette myndighed.
Rule-R2 = En klage over en anden myndighed går til den myndighed.
Rule-R3 = Sager mellem private hører til hos en retshjælp, en advokat eller en domstol.
Rule-R4 = Løser et firma eller en selvejende institution opgaven for kommunen, er det usikkert, hvor langt Borgerrådgiveren kan gå.
Rule-R5 = Ansattes egne løn- og arbejdsforhold er normalt ikke en sag for Borgerrådgiveren.
Rule-R6 = Arbejder du i eller for kommunen, kan du fortælle om noget alvorligt eller ulovligt i whistleblowerordningen.
Rule-R7 = Borgerrådgiveren kan se på, om du har fået vejledning, er blevet hørt først, har fået en begrundelse og har kunnet se papirerne (sagsbehandling).
Rule-R8 = Borgerrådgiveren kan se på lang ventetid og manglende svar.
Rule-R9 = Borgerrådgiveren kan se på, hvordan medarbejdere opfører sig og taler.
Rule-R10 = Borgerrådgiveren kan se på, hvordan praktiske opgaver bliver udført.
Rule-R11 = Borgerrådgiveren kan se på diskrimination begået af kommunen og give råd, før du klager.
Rule-R12 = Borgerrådgiveren kan ikke behandle klager over, hvad kommunen har bestemt i en afgørelse. Men Borgerrådgiveren kan forklare brevet og vise vej.
Rule-R13 = Hvor meget hjælp alle skal have, bestemmer politikerne. Hvor meget du har fået bevilget, er en afgørelse.
Rule-R14 = En klage med flere dele deles op. Fejl i sagsbehandlingen skal med i klagen over afgørelsen.
Rule-R15 = Du kan bede om en afgørelse på skrift, en begrundelse og en klagevejledning.
Rule-R16 = Er sagen ved en domstol, hos Ombudsmanden eller i Ankestyrelsens tilsyn, er det usikkert, om Borgerrådgiveren kan se på den.
Rule-R17 = Har et politisk udvalg behandlet sagen, er det usikkert, om Borgerrådgiveren kan se på den.
Rule-R18 = Kan et særligt nævn eller en anden myndighed se på sagen, er det dér, du skal klage.
Rule-R19 = Borgerrådgiveren kan forklare breve, vise vej og tage imod forslag.
Rule-R20 = Borgerrådgiveren tager ikke stilling, før stedet i kommunen har haft mulighed for at svare.
Rule-R21 = Kan du ikke selv, og har du ingen anden hjælp, kan Borgerrådgiveren i særlige tilfælde hjælpe med at skrive klagen eller give den videre.
Rule-R22 = Har kommunen svaret, og er du stadig utilfreds, kan du gå til Borgerrådgiveren.
Rule-R23 = Svarer kommunen ikke på klagen, kan du gå til Borgerrådgiveren.
Rule-R24 = Er samtalen med kommunen gået i stå, kan Borgerrådgiveren måske tale med stedet.
Rule-R25 = Kan du af særlige grunde ikke selv tale med stedet, kan Borgerrådgiveren måske kontakte det for dig.
Rule-R26 = Haster en sag, kan Borgerrådgiveren måske kontakte kommunen direkte. Borgerrådgiveren er ikke en døgnvagt.
Rule-R27 = Når du skriver til kommunen, skal den skrive tilbage inden 10 arbejdsdage (tilbagemeldingsgaranti). Det er ikke altid det endelige svar.
Rule-R28 = Har du klaget, og er de 10 arbejdsdage gået uden svar, kan du gå til Borgerrådgiveren. Sendte du noget andet end en klage, så bed først om svar én gang til.
Rule-R29 = Har kommunen skrevet, hvornår du får svar, så gælder den dag.
Rule-R30 = Når du beder om aktindsigt, skal kommunen skrive tilbage inden 7 arbejdsdage.
Rule-R32 = Klager du for en anden voksen, skal du normalt have en fuldmagt.
Rule-R33 = En anonym klage kan ikke behandles. Den kan kun blive et tip.
Rule-R34 = Borgerrådgiveren er neutral og taler ikke din eller kommunens sag.
Rule-R35 = Taler du ikke dansk eller engelsk, kan du få tolk. Har du svært ved at læse, kan du få hjælp til det.
Rule-R36 = Er der en afgørelse, kommer fristen for at klage først. Myndigheden skal have klagen inden fristen.
Rule-R37 = Er det mere end et år siden, er det normalt for sent. Borgerrådgiveren kan vælge at se på det alligevel.
Rule-R38 = Er en gammel sag stadig i gang, kan Borgerrådgiveren normalt se på det nyeste.
Rule-R39 = Borgerrådgiveren skal kende dit navn, hvordan de får fat i dig, hvilket sted det er, og hvad det handler om. Mangler noget af det, bliver klagen lagt væk.
Rule-R44 = Borgerrådgiveren behandler ikke klager på Facebook.
Rule-R45 = Du kan også klage til borgmesteren for området. Men borgmesteren afgør ikke en klage over en afgørelse.
Rule-R51 = Er samtalen gået helt i hårdknude, så spørg Borgerrådgiveren, om mægling er en mulighed.
Rule-R52 = Borgerrådgiveren kan selv tage en sag op, også efter et tip.
Rule-R54 = Klager over sociale sager og beskæftigelse går til kommunen, som regel inden 4 uger. Kommunen ser på sagen igen og sender den ellers videre til Ankestyrelsen.
Rule-R55 = Har børne- og ungeudvalget bestemt det, går klagen direkte til Ankestyrelsen.
Rule-R56 = En klage over Udbetaling Danmark går først til dem selv og derefter til Ankestyrelsen.
Rule-R58 = Er alle klagemuligheder brugt, kan du inden 1 år skrive til Folketingets Ombudsmand. Ombudsmanden vælger selv sine sager.
Rule-R59 = Erstatning og bindende domme kommer fra en domstol.
Rule-R60 = Diskrimination uden for kommunen hører til hos din fagforening, Ligebehandlingsnævnet, en domstol eller politiet.
Rule-R61 = Klager over behandling i sundhedsvæsenet går til Styrelsen for Patientklager. Der er frister.
Rule-R64 = Retshjælp og advokatvagt giver gratis juridisk råd. DUKH rådgiver om handicap.
Rule-R65 = Er der fare, eller mangler der penge, medicin eller et sted at sove, kommer hjælpen før klagen.
Rule-R66 = Er du bekymret for et barn, så ring til kommunen med det samme (underretning). Du kan være anonym.
Rule-R67 = Har en medarbejder slået, truet eller krænket dig, skal du ikke først tale med vedkommende.
Rule-R68 = Spørger kommunen, hvad du mener, før den bestemmer noget, så svar inden dagen i brevet.
Rule-R69 = Fristen tælles fra datoen på brevet. Er der to mulige dage, så brug den første.
Rule-R70 = Er den sidste dag en fridag, så brug hverdagen før. For kommunens 10 arbejdsdage tæller fridage ikke med.
Rule-R71 = Er der 10 dage eller mindre til fristen, så send ikke klagen med posten. Er der 5 eller mindre, så ring eller aflever den.
Rule-R72 = En mundtlig afgørelse kan du klage over med det samme. Du kan bede om begrundelsen på skrift inden 14 dage.
Rule-R73 = Fejl i en sag, der er afgjort, skal også med i klagen over afgørelsen.
Rule-R75 = Får du kun ret i noget, så sig inden 4 uger, at du holder fast i klagen.
Rule-R76 = Har du klaget over en afgørelse og intet hørt efter 4 uger, så spørg, om klagen er sendt videre.
Rule-R77 = Er fristen gået, så klag alligevel, og skriv hvorfor. Er der en særlig grund, kan de måske se bort fra fristen.
Rule-R78 = Mangler klagevejledningen, eller er den forkert, så klag nu, og skriv det i klagen.
Rule-R79 = Kommunen skal normalt have en frist for, hvor længe du skal vente på svar på en ansøgning.
Rule-R80 = Du må gerne have en med, der hjælper. Det kræver ikke fuldmagt.
Rule-R81 = En klage over en medarbejder går til lederen, aldrig til den, det handler om.
Rule-R82 = Børn og unge kan selv få hjælp hos BørneTelefonen og Børnekontoret.
Rule-R83 = Er du bange for at klage, så gå ikke til den, det handler om. Gå til lederen over vedkommende eller til Borgerrådgiveren.
Rule-R84 = Kan du ikke bruge digitale veje, kan du ringe, møde op eller skrive et brev.


## Hvor sikker en regel er (senere: regler)

Strength-Firm = Fast regel
Strength-Old = Ældre kilde
Strength-Analogous = Set i andre kommuner
Strength-Inferred = Guidens egen læsning


## Kilder: navn og egen dato (senere: regler)

Source-Seed0 = Borgerrådgiverens kommunikationsstrategi
    .date = efterår 2014
Source-Seed1 = Sag til Borgerrådgiverudvalget om kommunikation
    .date = 2014
Source-Seed2 = Borgerrådgiverens rapport om kendskab og brug
    .date = marts 2024
Source-Seed4 = Notat fra Beskæftigelses- og Integrationsforvaltningen
    .date = 23. januar 2013
Source-KkKlag = kk.dk: Klag til Borgerrådgiveren
    .date = uden dato
Source-KkSaadan = kk.dk: Sådan behandler vi din klage
    .date = uden dato
Source-KkKlagevejl = kk.dk: Klagevejledning
    .date = uden dato
Source-KkEmner = kk.dk: Klageemner
    .date = uden dato
Source-KkVide = kk.dk: Det bør du vide
    .date = før maj 2018
Source-KkGang = kk.dk: Klagegang ved diskrimination
    .date = uden dato
Source-KkTbg = kk.dk: Tilbagemeldingsgaranti
    .date = besluttet 1. juni 2006
Source-KkTilsyn = kk.dk: Borgerrådgiverens tilsyn
    .date = uden dato
Source-KkWhistle = Københavns Kommunes whistleblowerordning
    .date = 2012, udvidet 17. december 2021
Source-DiskQa = diskrimination.kk.dk: Spørgsmål og svar
    .date = omkring 2010-2012
Source-DiskEn = diskrimination.kk.dk: English
    .date = omkring 2010-2012
Source-Bor44 = Borgerrådgiverudvalget om forældelse og klagefrister
    .date = 12. november 2004
Source-Ast = Ankestyrelsen, ast.dk
    .date = uden dato
Source-AstTilsyn = Ankestyrelsen om underretninger, ast.dk
    .date = uden dato
Source-Oim = Indenrigsministeriet om kommunaltilsynet
    .date = efter 1. april 2017
Source-Fob = Folketingets Ombudsmand, ombudsmanden.dk
    .date = uden dato
Source-Dukh = DUKH: Hvis du vil klage
    .date = uden dato
Source-Stpk = Styrelsen for Patientklager
    .date = 29. januar 2020
Source-Dcum = Den Nationale Klageinstans mod Mobning
    .date = uden dato
Source-Hvidovre = Hvidovre Kommunes borgerrådgiver
    .date = uden dato
Source-OtherTowns = Andre kommuners borgerrådgivere
    .date = uden dato
Source-Forvaltningsloven = Forvaltningsloven
    .date = gældende
Source-Retssikkerhedsloven = Retssikkerhedsloven på det sociale område
    .date = gældende
Source-Offentlighedsloven = Offentlighedsloven
    .date = gældende
Source-BarnetsLov = Barnets lov
    .date = gældende
Source-Vejl9533 = Vejledning om digital kommunikation, nr. 9533
    .date = 2018
Source-Randers = Randers Kommune
    .date = uden dato
Source-RegionH = Region Hovedstaden og Lev Uden Vold
    .date = uden dato
Source-KkParking = kk.dk om parkering
    .date = uden dato
Source-Boernekontoret = Ombudsmandens Børnekontor
    .date = uden dato
Source-Register = Guidens regelsamling
    .date = 23. november 2026

## Emner: det, der står uden for dem

Ui-FindTitel = Find det rigtige sted at klage
Ui-FindIndgang = Søg efter dit emne, og se, hvor du skal klage
Ui-FindIndgangTekst = Ved du, hvad det handler om?
Ui-FindLink = Søg efter emne
Ui-AlleEmner = Alle emner
Ui-Henter = Henter emnerne …
Ui-HentFejl = Emnerne kunne ikke hentes. Tjek din forbindelse, og prøv igen. Du kan også ringe til Borgerrådgiveren på { -tel-br }.
Ui-ProevIgen = Prøv igen
Ui-UligeTitel = Diskrimination: hvem kan hjælpe dig?
Ui-UligeIndgang = Er du blevet diskrimineret? Find hjælp
Ui-LaesEmne = Læs mere om, hvor du går hen
Ui-LaesOmraade = Find det rigtige sted
Ui-LukketTil = Lukket nu. Åbner { $dato } kl. { $tid }.

## Hvor længe en frist er

Length-Day = { $antal } dag
Length-Days = { $antal } dage
Length-WorkingDay = { $antal } arbejdsdag
Length-WorkingDays = { $antal } arbejdsdage
Length-Week = { $antal } uge
Length-Weeks = { $antal } uger
Length-Month = { $antal } måned
Length-Months = { $antal } måneder
Length-Year = { $antal } år
Length-Years = { $antal } år

## Hvad en frist tæller fra (senere: opslag)

From-Letter = datoen på brevet
From-Notice = den dag, det blev offentliggjort
From-Event = den dag, det skete
From-Known = den dag, du vidste eller burde vide det
From-Final = datoen på den sidste afgørelse
From-Award = den dag, kommunen sendte besked om, hvem der fik opgaven
From-Mediation = den dag, mæglingen sluttede

## Vejens form: hvad der sker med klagen (senere: opslag)

Path-Reassess = Du sender klagen til det sted, der bestemte. De ser på sagen igen (genvurdering). Giver de dig ikke ret, skal de sende klagen videre inden 4 uger.
Path-ViaFirst = Du sender klagen til det sted, der bestemte. De sender den videre til den, der skal afgøre den.
Path-Direct = Du sender klagen direkte til det sted, der skal afgøre den.
Path-Ombudsman = Først skal det sted, det handler om, have chancen for at svare. Er du stadig utilfreds, kan du gå til Borgerrådgiveren.
Path-BoardFee = Et nævn afgør sagen. Det koster normalt et gebyr at klage.
Path-Political = Det er ikke en klagesag. Det er politikerne, der bestemmer, så dem skal du skrive til.
Path-None = Ingen anden myndighed kan ændre afgørelsen. Bed stedet se på sagen igen.
Path-Report = Det er en anmeldelse, ikke en klage over en afgørelse.
Path-Contract = Det er en sag med en privat part. Start dér.
Path-Advice = Her er der ikke noget at klage til. Du kan få råd og hjælp.

## Hvor i kommunen emnet hører til (senere: opslag)

Owner-Any = En af kommunens syv forvaltninger. Dit brev siger hvilken.
Owner-Outside = Det hører ikke under Københavns Kommune.
Owner-Unknown = Guiden ved ikke, hvilken forvaltning det er. Se i dit brev.

## Emner: hvor ellers (senere: opslag)

Ui-FindFelt = Hvad handler det om?
Ui-FindHint = Skriv med dine egne ord, for eksempel "p-bøde" eller "hjemmehjælpen kommer ikke". Du kan også skrive på engelsk. Det, du skriver, bliver på din skærm.
Ui-FindAntal = { $antal } forslag. Det bedste står først.
Ui-FindEt = 1 forslag.
Ui-FindIngen = Guiden fandt ikke noget. Prøv et andet ord, eller vælg et område herunder. Du kan også ringe til Borgerrådgiveren på { -tel-br }, og spørge.
Ui-FindAkut = Er du eller en anden i fare? Ring { -tel-alarm }.
Ui-FindAkutLink = Se, hvem der kan hjælpe dig nu
Ui-Omraader = Vælg et område
Ui-Afsendere = Vælg, hvem der har skrevet brevet
Ui-Steder = Steder, der behandler klager
Ui-Forvaltninger = Kommunens syv forvaltninger
Ui-FraDag = Fra { $dato }
Ui-TilDag = til { $dato }
Ui-EmneUdenNavn = Emne
Ui-EmneFoerst = Det skal du gøre først
Ui-EmneFrist = Fristen
Ui-EmneFristHos = Hvem skal have klagen: { $sted }
Ui-EmneFristTaelles = { $laengde } fra { $fra }.
Ui-EmneFristYderst = Dog højst { $laengde } fra { $fra }.
Ui-EmneFristIBrev = Fristen står i dit brev. Guiden kender den ikke.
Ui-EmneFristIngen = Der er ingen frist.
Ui-EmneFristUkendt = Guiden har ikke set en frist. Se i dit brev, og vent ikke.
Ui-EmneTaelSelv = De skal have din klage senest den dag. Tæl fra datoen, og læg ikke dage til for posten. Er den sidste dag en weekend eller en helligdag, så klag senest hverdagen før. Står der en anden dag i brevet, så brug den, der kommer først.
Ui-RegnTitel = Regn din frist ud
Ui-RegnDato = Skriv { $fra }, for eksempel 24 11 2026.
Ui-RegnKnap = Regn ud
Ui-RegnSvar = Klag senest { $frist }.
Ui-EmneHvem = Hvem du går til
Ui-EmneVej = Hvad der sker med klagen
Ui-EmneGraenser = Det skal du vide
Ui-EmneToSpor = Er du også utilfreds med, hvordan du blev behandlet?
Ui-EmneToSporTekst = Det er en sag for sig. Klag først til det sted, det handler om. Svarer de ikke, eller er du stadig utilfreds, så gå til Borgerrådgiveren på { -tel-br }. Har du en frist, så kommer den først.
Ui-EmneLov = Loven
Ui-LovOgKilder = Lov og kilder
Ui-Kilder = Kilder
Ui-EmneLovUkendt = Guiden har ikke set, hvilken lov der gælder. Se i dit brev.
Ui-EmneGebyr = Hvad det koster
Ui-EmneLinks = Gå videre
Ui-EmneTvivl = Guiden er ikke sikker på alt om dette emne. Følg dit brev, og spørg det sted, der har skrevet til dig.
Ui-EmneHoererTil = Hører til
Ui-EmneGuide = Find ud af, hvad du skal gøre nu
Ui-EmneGuideTekst = Guiden stiller dig nogle spørgsmål og siger, hvad du skal gøre i din sag.
Ui-EmneTilbage = Tilbage til dine svar
Ui-EmneOmraade = Flere emner om: { $om }
Ui-StedEmner = Emner, hvor du kan gå hertil
Ui-StedKan = Det kan de
Ui-StedKanIkke = Det kan de ikke
Ui-StedKontakt = Sådan får du fat i dem
Ui-StedIngenKontakt = Guiden har ikke set nogen kontaktoplysninger. Se i dit brev.
Ui-Set = Set { $dato }.
Ui-SetAar = Fra en side fra { $aar }.
Ui-Gammel = Oplysningen kan være gammel. Tjek den, før du bruger den.
Ui-AabentNu = Åbent nu.
Ui-Lukket = Lukket nu.
Ui-Telefontid = Telefontid: { $dage } kl. { $tid }
Ui-TidUkendt = Guiden kender ikke telefontiden.
Ui-Hverdage = hverdage
Ui-UligeTekst = Svar på tre spørgsmål. Så kan du se, hvem der kan give dig det, du ønsker. Er du i fare, så ring { -tel-alarm }.
Ui-UligeHvorfor = Hvad tror du, det skyldes?
Ui-UligeHvor = Hvor skete det?
Ui-UligeOenske = Hvad vil du helst have?
Ui-Vaelg = Vælg …
Ui-UligeKan = De kan hjælpe dig
Ui-UligeKanIkke = De kan ikke
Ui-UligeFrist = Har du fået en afgørelse, så hold stadig øje med fristen i brevet. Den kommer først.
Ui-UligeHvis = Gælder

## Det, der følger af svarene: vises på siden om reglerne (senere: regler)

Fact-Deadline = Hvor lang tid er der til fristen?
Deadline-Ample = Mere end 10 dage
Deadline-Short = 6 til 10 dage
Deadline-Few = 5 dage eller mindre
Deadline-Past = Fristen er gået
Deadline-Unknown = Datoen kendes ikke
Fact-Letter = Hvordan fik du besked?
Letter-Written = På skrift
Letter-Oral = Mundtligt
Fact-Window = Er tiden til at svare gået?
Window-Running = Nej, stedet har stadig tid
Window-MaybePassed = Måske
Window-Passed = Ja
Window-Unknown = Datoen kendes ikke
Fact-Track = Hvilken slags sag er det?
Track-Decision = En afgørelse
Track-Delay = Ventetid
Track-Conduct = Personalets adfærd
Track-Process = Sagsbehandling
Track-Practical = Praktisk hjælp eller arbejde
Track-Public = Gader, parker og affald
Track-Politics = Hvor meget kommunen tilbyder alle (serviceniveau)
Track-Explain = At forstå et brev
Track-FindPlace = At finde det rigtige sted
Track-Papers = At se papirer (aktindsigt)
Track-Suggestion = Et forslag eller ros
Track-Serious = Noget alvorligt, man ved fra sit arbejde
Track-Work = En medarbejders eget arbejde
Track-Something = Noget andet
Fact-OwnCase = Har du en sag hos kommunen?
OwnCase-Yes = Ja
OwnCase-No = Nej
Fact-Scope = Hører det under Københavns Kommune?
Scope-Inside = Ja
Scope-Supplier = Hos en, der arbejder for kommunen
Scope-Outside = Nej
Fact-Appeal = Kan der være en frist for at klage over en afgørelse?
Appeal-MayRun = Ja, den kan være i gang
Appeal-Unsure = Måske er der en afgørelse
Appeal-Pending = Klagen er sendt
Appeal-Settled = Klagen er afgjort
Appeal-None = Nej
Fact-Violence = Bliver nogen slået, truet eller krænket?
Violence-No = Nej
Violence-Yes = Ja
Fact-Chance = Har stedet haft chancen for at svare?
Chance-NotYet = Nej
Chance-Spoken = Kun i telefonen eller ved et møde
Chance-Cannot = Nej, man kan ikke eller tør ikke selv
Chance-Waiting = Stedet har stadig tid til at svare
Chance-WaitingApplication = Ansøgningen er stadig inden for tiden
Chance-WaitingAccess = Ønsket om aktindsigt er stadig inden for tiden
Chance-Promised = Stedet har lovet svar en bestemt dag
Chance-PromisedSometime = Stedet har lovet svar uden en dag
Chance-Silent = Ja, men stedet har ikke svaret på klagen
Chance-Overdue = Ja, men svaret kommer ikke
Chance-OverdueApplication = Ansøgningen er ikke besvaret til tiden
Chance-OverdueAccess = Ønsket om aktindsigt er ikke besvaret til tiden
Chance-Answered = Ja, og stedet har svaret
Fact-Ripe = Er det tid til Borgerrådgiveren?
Ripe-No = Nej
Ripe-Yes = Ja
Fact-Hindered = Kan man ikke, eller tør man ikke, klage selv?
Hindered-No = Nej
Hindered-Yes = Ja

## Siden om reglerne, og det, der ville ændre rådet (senere: regler)

Table-danger = Fare og hastværk
Table-decision = Afgørelser og frister
Table-faults = Fejl på vejen til en afgørelse
Table-due = Hvor nær fristen er
Table-gate = Hvem det handler om
Table-chance = Stedet først, så Borgerrådgiveren
Table-br = Efter klagen over en afgørelse
Table-route = Det, der ikke er en klage over sagsbehandling
Table-discrimination = Diskrimination
Table-who = Hvem der klager
Table-writing = Svært ved at læse eller skrive
Table-language = Taler hverken dansk eller engelsk
Table-unwell = Syg eller slidt op
Table-fear = Bange for, hvad der sker
Table-deadlock = Samtalen er gået i stå
Table-alone = Ingen at få hjælp af
Table-anonymous = Uden navn
Table-facebook = Klage på Facebook
Table-committee = Brev til borgmester eller udvalg
Table-undigital = Uden MitID eller Digital Post
Table-representative = En, der fører sagen
Table-damages = Erstatning eller bindende afgørelse

Ui-ReglerTekst = Her står alle regler, som guiden bruger, med kilde. Du kan også se, hvordan de bliver brugt: række for række, den første der passer.
Ui-ReglerTvivl = Reglerne er læst i kilderne { $dato }. De skal stadig bekræftes af en jurist. Efter { $til } er de gamle. En regel, der ikke er sikker, siger guiden højt.
Ui-ReglerAlle = Alle regler
Ui-ReglerTabeller = Sådan bliver reglerne brugt
Ui-ReglerGraf = Hvordan tabellerne hænger sammen
Ui-ReglerFoelger = Det, der følger af svarene
Ui-ReglerSkridt = Det, svarene fører til
Ui-ReglerOrd = Det samme i ord
Ui-ReglerGrupper = Alle måder, det kan blive sådan
Ui-Altid = Uanset hvad du svarer
Ui-AndetTekst = Rådet passer til det, du har svaret. Var svaret et andet, kunne rådet også være det. Her er det, der ligger nærmest.
Ui-AndetSaa = Så er rådet: { $om }
Ui-AndetSelv = Det kan du selv gøre noget ved.
Ui-AndetTid = Det kan komme med tiden.
Ui-AndetSket = Det afhænger af, hvad der er sket. Er det sådan, så ret dit svar.
Ui-ReglerVej = Se din vej gennem reglerne
Ui-ReglerVejTekst = Det, der gælder i din sag, har en tyk kant. Har du flere ting at klage over, er det den første.
Ui-KontrolTekst = Stemplet viser, hvilke regler guiden har brugt. Med svarkoden kan andre se det samme svar igen. Den viser dine svar, men ingen datoer. Giv den kun til nogen, du stoler på.
Ui-Svarkode = Svarkode: { $kode }
Ui-ReglerStempel = Reglernes stempel: { $stempel }
Ui-KodeTitel = Har du en svarkode?
Ui-KodeTekst = Skriv koden. Så viser guiden det svar, den gav. Det kan ikke ændres her.
Ui-KodeVis = Vis svaret
Ui-KodeSvar = Det sagde guiden
Ui-KodeFortalt = Det, der blev svaret
Ui-KodeUdenDage = Der står ingen datoer i en svarkode. Har tiden ændret noget, så svar på spørgsmålene igen.
Ui-KodeRevet = Koden er ikke hel. Kopiér den fra det første tegn til det sidste.
Ui-KodeLang = Det er for langt til at være en svarkode. Kopiér kun koden.
Ui-KodeAnden = Koden er lavet af en anden udgave af guiden. Svar på spørgsmålene igen.

Ui-Hvis = Hvis:
Ui-EllersHvis = Ellers, hvis:
Ui-Ellers = Ellers
Ui-Og = og
Ui-Ikke = ikke
Ui-IngenSkridt = Ingen skridt herfra
Ui-Citat = "{ $om }"
Ui-HvorforTekst = Her kan du se, hvilke regler der ligger bag hvert skridt, og hvor de står.
Ui-AltAndetEnd = Alt andet end: { $om }

## Breve og dage i kalenderen: det, der står uden for brevene selv

Ui-BrevTitel = Dine breve
Ui-SkrivBrev = Skriv brevet
Ui-SkrivBrevOm = til skridtet: { $om }
Ui-AlleBreve = Se alle breve, du kan skrive
Ui-HenterBreve = Henter brevene …
Ui-BrevFejl = Brevene kunne ikke hentes. Tjek din forbindelse, og prøv igen. Du kan også ringe til Borgerrådgiveren på { -tel-br }.
Ui-BrevFil = brev
Ui-BrevFilTitel = Brev
Ui-Kalender = Læg dagen i din kalender
Ui-KalenderAlle = Læg alle datoer i din kalender
Ui-KalenderFil = dato
Ui-KalenderFrist = Frist – husk dokumentet
Ui-KalenderFoelgOp = Husk at følge op
Ui-KalenderTekst = Se dine papirer.
Ui-KalenderHentet = Filen hedder { $om }. Åbn den, så kommer dagen i din kalender. Teksten i kalenderen siger ikke, hvad det handler om.
Ui-KalenderIkke = Filen kunne ikke hentes. Skriv dagen ned i stedet.

## Siden med resultatet: tidslinje, hvor mange steder der er tilbage, og det, der ville ændre rådet

Moment-Letter = Datoen på brevet
    .hint = Herfra tæller guiden fristen.
Moment-Told = Du fik det at vide
    .hint = Herfra tæller guiden fristen.
Moment-Sent = Du sendte det
Moment-Reply = Kommunens tid slutter
    .hint = Kommunen skal skrive til dig inden { $dage } arbejdsdage (tilbagemeldingsgaranti). Det er ikke altid det endelige svar.
Moment-Access = Kommunens tid slutter
    .hint = Når du beder om aktindsigt, skal kommunen skrive til dig inden { $dage } arbejdsdage.
Moment-Promised = De har lovet svar
Moment-Today = I dag
Moment-Appeal = Din sidste dag
    .hint = De skal have det, du sender, senest denne dag. Det er ikke nok, at du har sendt det.
Moment-Hearing = Din sidste dag
    .hint = Så længe kan du svare på brevet.
Moment-Counted = Fristen slutter
    .hint = Men det er ikke en almindelig hverdag. Brug dagen før i stedet.
Moment-Maybe = Måske den sidste dag
    .hint = Fristen flytter sig måske hertil. Regn ikke med det.
Ui-DagOgMaaned = { $dag }. { $maaned }
Ui-Tidslinje = Dagene i din sag
Ui-Forvent = Det kan du ikke regne med
Ui-MereHenter = Henter …
Ui-MereFejl = Det kunne ikke hentes. Tjek din forbindelse, og prøv igen.
Ui-StederFlere = Der er stadig { $antal } mulige steder at gå hen.
Ui-StedTilbage = Der er kun ét muligt sted tilbage: { $om }.
Ui-PasserSvar = Se efter, om du har svaret det, du ville. Du kan rette hvert svar.
Ui-PasserSoeg = Du kan også lede efter dit emne:

## Gem, del og slet dine svar: det, der står der fra begyndelsen

Ui-GemTitel = Gem, del eller slet dine svar
Ui-GemtAnden = Du har gemt svar i en anden fane. Svarene i denne fane er, som de var.
Ui-SletAnden = De gemte svar er slettet i en anden fane. Svarene i denne fane er her stadig. Tryk på "Slet mine svar", hvis de også skal væk.
Ui-SvarFejl = Svarene kunne ikke åbnes. Tjek din forbindelse, og prøv igen.
Ui-Gemte = Gemte svar
Ui-Slet = Slet mine svar
Ui-SletTekst = Sletter du dine svar, er de væk herfra, også dem, du har gemt. Et link, du har sendt, virker stadig.
Ui-Slettet = Dine svar er slettet.
Ui-Faelles = Jeg sidder ved en fælles computer
Ui-FaellesHint = For eksempel på biblioteket eller i Borgerservice. Så gemmer guiden ikke dine svar og laver ikke noget link.
Ui-FaellesAdvarsel = Du sidder ved en fælles computer. Henter du en fil, bliver den liggende her: Slet den igen, og tøm papirkurven. Printer du, så tag papiret med. Tryk på "Slet mine svar", når du er færdig.
Ui-ForladTast = eller tryk på Esc 3 gange
Ui-Hjaelper = Hjælper du en, som sidder her? Tryk på "Jeg klager for en anden" længere oppe, og sig det. Svar så med den andens ord.

## Gem, del og slet dine svar: resten (senere: handlinger)

Ui-Gem = Gem på min computer eller telefon
Ui-GemTekst = Guiden gemmer kun dine svar, hvis du beder om det. De bliver på den computer eller telefon, du sidder med, i 30 dage. Andre, der bruger den, kan åbne dem.
Ui-GemtSvar = Gemt { $dato }. Svarene er her til og med { $til }. Så bliver de slettet, næste gang guiden åbner. Retter du et svar, så gem igen.
Ui-GemFejl = Din browser ville ikke gemme svarene. De er her stadig, til du lukker siden.
Ui-GemIkkeMuligt = Din browser tillader ikke, at guiden gemmer noget. Du kan lave et link i stedet.
Ui-GemtHer = Du gemte dine svar her { $dato }. De er her til og med { $til }.
Ui-GemtNyere = Her ligger svar, som en nyere udgave af guiden har gemt. Denne udgave kan ikke læse dem. Luk siden, og åbn den igen, eller begynd forfra her.
Ui-GemtRevet = Her ligger gemte svar, som guiden ikke kan læse. Begynd forfra, eller slet dem.
Ui-GemtSlettet = De svar, du gemte { $dato }, er slettet, fordi der er gået mere end 30 dage.
Ui-FortsaetHvor = Fortsæt, hvor du slap
Ui-Link = Lav et link
Ui-LinkTekst = Alle, der har linket, kan se dine svar. Send det kun til nogen, du stoler på. Dit navn og det, du har skrevet, er ikke med.
Ui-LinkDatoer = Tag datoerne med
Ui-LinkDatoerTekst = Uden datoer spørger guiden om dem igen.
Ui-LinkFelt = Dit link
Ui-LinkKopier = Kopiér linket
Ui-LinkKopieret = Linket er kopieret.
Ui-LinkSelv = Din browser ville ikke kopiere linket. Nu er det markeret, så du kan kopiere det selv.
Ui-LinkAabnet = Du har åbnet et link med svar. Se dem under "Dine svar", og ret det, der ikke passer.
Ui-LinkTid = Guiden spørger igen om det, der har med tid at gøre.
Ui-LinkRevet = Linket er ikke helt. Kopiér det fra det første tegn til det sidste, eller begynd her.
Ui-LinkAnden = Linket er lavet med en anden udgave af guiden og kan ikke læses. Begynd her.
Ui-LinkPasserVed = Noget i linket passer ikke mere: Du begynder ved spørgsmålet "{ $om }".
Ui-LinkPasser = Noget i linket passer ikke mere og er ikke taget med. Se dine svar igennem.
Ui-GemtFortsat = Du fortsætter med de svar, du gemte { $dato }.
Ui-GemtPasserVed = Noget i de gemte svar passer ikke mere: Du begynder ved spørgsmålet "{ $om }".
Ui-GemtPasser = Noget i de gemte svar passer ikke mere og er ikke taget med. Se dine svar igennem.
Ui-AndetNuTid = Guiden siger noget andet nu end { $dato }, fordi der er gået tid.
Ui-AndetNuRegler = Guiden siger noget andet nu end { $dato }, fordi reglerne er ændret.

## Rammen om alle sider, og sprogene

Ui-Spring = Gå til indholdet
Ui-Afsender = Borgerrådgiveren i Københavns Kommune
Ui-SideTitel = Klagevejviser – Borgerrådgiveren i Københavns Kommune
Ui-Livsfare = Er nogen i livsfare? Ring { -tel-alarm }.
Ui-HasterAnden = Haster det af en anden grund?
Ui-FaaAkut = Få akut hjælp nu
Ui-Intro = Guiden hjælper dig med at finde ud af, hvor du kan klage, hvad du skal gøre, og hvornår. Det tager et par minutter. Hav gerne brevet fra kommunen ved hånden.
Ui-IntroSvar = Dine svar bliver på din egen skærm. Guiden gemmer dem kun, hvis du beder om det.
Ui-BundBr = Borgerrådgiveren: { -tel-br }
Ui-BundVejledning = Guiden er vejledning, ikke en afgørelse.
Ui-TilGuiden = Til guiden
Ui-BundForvent = Det kan du forvente af kommunen
Ui-BundPrivatliv = Privatliv
Ui-BundTilgaengelighed = Tilgængelighed
Ui-BundAendringer = Ændringer i guiden
Ui-SoegAndet = Søg efter et andet emne
Ui-Sprog = Sprog
Ui-SprogNu = Siden er nu på dansk.
Ui-SprogFejl = { $sprog } kunne ikke hentes. Tjek din forbindelse, og prøv igen. Siden er, som den var.
Ui-Ugennemset = Ingen har gennemset denne oversættelse endnu. Er du i tvivl, gælder den danske tekst.
Ui-Gennemset = Oversættelsen er gennemset af { $navn } { $dato }.
Ui-KunForberedt = Kun en del af guiden findes på dette sprog. Resten er på dansk.
Ui-DatoNavn = { $ugedag } den { $nummer }. { $maaned } { $aar }
Ui-KlokkenHel = { $timer }
Ui-Klokken = { $timer }.{ $minutter }
Ui-FraTil = { $fra }-{ $til }

## Reglerne: det, der står uden for deres side

Ui-ReglerTitel = Reglerne i guiden
Ui-HenterRegler = Henter reglerne …
Ui-ReglerFejl = Reglerne kunne ikke hentes. Tjek din forbindelse, og prøv igen. Du kan også ringe til Borgerrådgiveren på { -tel-br }.
Ui-Andet = Hvornår gælder noget andet?
Ui-Kontrol = Hvis nogen vil kontrollere svaret

## Svarkoder, der er lavet med tidligere regler (senere: regler)

Ui-UdgaveDag = Sådan sagde guiden med reglerne fra { $dato }. Nu bruger den andre regler. Svar på spørgsmålene igen, hvis du vil vide, hvad der gælder i dag.
Ui-UdgaveRegler = Sådan lød reglerne dengang
Ui-UdgaveHenter = Henter reglerne fra { $dato } …
Ui-UdgaveMangler = Koden er lavet med reglerne fra { $dato }. Guiden kan ikke hente dem lige nu. Prøv igen om lidt. Hjælper det ikke, så svar på spørgsmålene igen.

## Ord fra loven: forklaret, hvor de står. .forms er de former, som guiden kender i en tekst, på dansk i alle sprog

Ui-SvaereOrd = Ord, der er svære
Term-Decision = Afgørelse
    .means = Når kommunen bestemmer noget i din sag, for eksempel giver dig et afslag.
    .forms = afgørelse afgørelsen afgørelser afgørelserne
Term-Handling = Sagsbehandling
    .means = Den måde, kommunen behandler din sag på.
    .forms = sagsbehandling sagsbehandlingen
Term-HandlingTime = Sagsbehandlingstid
    .means = Hvor længe kommunen er om at svare.
    .forms = sagsbehandlingstid sagsbehandlingstiden
Term-HandlingLimit = Sagsbehandlingsfrist
    .means = Hvor længe kommunen selv siger, at du højst skal vente på svar.
    .forms = sagsbehandlingsfrist sagsbehandlingsfristen sagsbehandlingsfrister
Term-Guidance = Klagevejledning
    .means = Det sted i brevet, hvor der står, hvor, hvordan og hvornår du senest kan klage.
    .forms = klagevejledning klagevejledningen
Term-Deadline = Klagefrist
    .means = Den sidste dag, du kan klage.
    .forms = klagefrist klagefristen klagefrister
Term-Appeal = Klageinstans
    .means = Det sted, der behandler klagen, hvis kommunen holder fast. Det er ofte Ankestyrelsen.
    .forms = klageinstans klageinstansen klageinstanser
Term-Reassess = Genvurdering
    .means = Dem, der bestemte, ser på sagen igen, når du har klaget.
    .forms = genvurdering genvurderingen
Term-Reopen = Genoptagelse
    .means = Du beder om, at de ser på sagen igen.
    .forms = genoptagelse genoptage
Term-Reasons = Begrundelse
    .means = Hvorfor kommunen har bestemt det, den har.
    .forms = begrundelse begrundelsen begrundelser
Term-Hearing = Partshøring
    .means = Kommunen viser dig de oplysninger, den vil bruge. Den spørger, hvad du mener, før den bestemmer noget.
    .forms = partshøring partshøringen
Term-HearingLetter = Høringsbrev
    .means = Et brev, hvor kommunen spørger, hvad du mener, før den bestemmer noget.
    .forms = høringsbrev høringsbrevet
Term-Access = Aktindsigt
    .means = Din ret til at se papirerne i sagen.
    .forms = aktindsigt aktindsigten
Term-Authority = Fuldmagt
    .means = Et papir, hvor du skriver, at en anden må klage for dig.
    .forms = fuldmagt fuldmagten
Term-Feedback = Tilbagemeldingsgaranti
    .means = Kommunen skal skrive tilbage inden 10 arbejdsdage, når du skriver til den.
    .forms = tilbagemeldingsgaranti tilbagemeldingsgarantien
Term-Department = Forvaltning
    .means = En af de syv store dele, som kommunen er delt i.
    .forms = forvaltning forvaltningen forvaltninger
Term-Level = Serviceniveau
    .means = Hvor meget hjælp kommunen skal give alle. Det bestemmer politikerne.
    .forms = serviceniveau serviceniveauet
Term-Oversight = Tilsyn
    .means = En undersøgelse af, om reglerne er fulgt.
    .forms = tilsyn tilsynet
Term-Reminder = Rykker
    .means = Et brev, hvor du skriver, at du mangler svar.
    .forms = rykker rykkere
Term-Receipt = Kvittering
    .means = Et bevis på, at de har fået din klage.
    .forms = kvittering kvitteringen kvitteringer
Term-Companion = Bisidder
    .means = En, du tager med til et møde.
    .forms = bisidder bisidderen
Term-Mediation = Mægling
    .means = En, der ikke tager parti, hjælper jer med at tale sammen.
    .forms = mægling mæglingen
Term-Report = Underretning
    .means = Du fortæller kommunen, at du er bekymret for et barn.
    .forms = underretning underretningen underretninger
Term-LegalAid = Retshjælp
    .means = Et sted, hvor du kan få gratis råd om loven.
    .forms = retshjælp retshjælpen
Term-LawyerHelp = Advokatvagt
    .means = Et sted, hvor advokater giver gratis råd.
    .forms = advokatvagt advokatvagten
