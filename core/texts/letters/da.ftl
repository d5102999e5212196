### Brevene på dansk. De ligger i en fil for sig, som hentes, når brevene bliver åbnet. Et navn er Familie-Navn.
### Brevet skrives i jeg-form til "I". Alt andet er i du-form. En linje er et afsnit.
### { $navn } og de andre er huller, som personen selv udfylder. Hvert hul har en besked, der hedder Gap-navn.

-tel-br = 33 66 14 00
-mail-br = borgerraadgiveren@kk.dk
-sikkert = Send brevet i Digital Post: Vælg "Skriv ny besked", og vælg Københavns Kommune. Du kan også aflevere brevet. Bed om en kvittering. Send ikke noget privat i en almindelig e-mail.
-rolig = Jeg vil gerne finde en løsning sammen med jer.

## Huller: hvad feltet hedder, hvad der står i brevet, når det er tomt, og en hjælp

Gap-navn = Dit navn
    .empty = dit navn
Gap-kontakt = Sådan kan de få fat i dig
    .empty = din adresse eller dit telefonnummer
    .hint = Adresse, telefon eller begge dele. Læser andre din post, så skriv kun et telefonnummer.
Gap-enhed = Stedet i kommunen
    .empty = stedets navn
    .hint = For eksempel et jobcenter, en skole eller et plejehjem. Se øverst i brevet fra kommunen.
Gap-firma = Firmaet eller institutionen
    .empty = stedets navn
Gap-modtager = Hvem skal have brevet?
    .empty = det sted, brevet siger
    .hint = Se i brevet fra kommunen, hvor du skal sende det hen.
Gap-sag = Sagens nummer, hvis du har det
    .empty = sagens nummer
    .hint = Det står ofte øverst i brevet. Skriv ikke dit CPR-nummer.
Gap-brevdato = Datoen på brevet
    .empty = datoen på brevet
    .hint = Fik du det kun at vide mundtligt, så skriv den dag.
Gap-afgjort = Hvad har de bestemt?
    .empty = hvad afgørelsen handler om
    .hint = For eksempel: nej til hjælp til husleje.
Gap-grunde = Hvorfor er du uenig?
    .empty = hvorfor du er uenig
    .hint = Du kan lade feltet stå tomt og skrive mere senere.
Gap-forsinket = Hvorfor kommer klagen først nu?
    .empty = hvorfor klagen kommer for sent
    .hint = For eksempel alvorlig sygdom.
Gap-venter = Hvad venter du på?
    .empty = det, du venter på svar om
Gap-siden = Hvornår begyndte du at vente?
    .empty = dato
Gap-hvornaar = Hvornår skete det med medarbejderen?
    .empty = dag og tidspunkt
Gap-opfoersel = Hvad blev der sagt eller gjort?
    .empty = hvad der blev sagt eller gjort
Gap-fejl = Hvad gik galt i sagen?
    .empty = hvad der gik galt
    .hint = For eksempel: Ingen spurgte mig først. Jeg fik ikke vejledning.
Gap-hjaelp = Hvad er der galt med hjælpen eller arbejdet?
    .empty = hvad der mangler, og hvornår
Gap-grund = Hvad tror du, det skyldes?
    .empty = for eksempel hudfarve, religion, køn, handicap eller alder
    .hint = For eksempel hudfarve, religion, køn, handicap eller alder.
Gap-oplevet = Hvad oplevede du, hvor og hvornår?
    .empty = hvad du oplevede, hvor og hvornår
Gap-oenske = Hvad ønsker du, at de gør?
    .empty = hvad du ønsker
    .hint = For eksempel et svar, en undskyldning eller hjælp inden en bestemt dag.
Gap-talt = Hvem talte du med, og hvornår?
    .empty = hvem du talte med, og hvornår
Gap-sagde = Hvad svarede de?
    .empty = hvad de svarede
Gap-sendt = Hvornår skrev du til dem?
    .empty = dato
Gap-emne = Hvad skrev du om?
    .empty = hvad du skrev om
Gap-lovet = Hvilken dag lovede de svar?
    .empty = den lovede dag
Gap-svardato = Datoen på deres svar
    .empty = datoen på svaret
Gap-utilfreds = Hvorfor er du stadig utilfreds?
    .empty = hvorfor du stadig er utilfreds
Gap-rest = Hvad er du stadig uenig i?
    .empty = det, du stadig er uenig i
Gap-ankedato = Hvornår klagede du over afgørelsen?
    .empty = datoen på din klage
Gap-papirer = Hvilke papirer vil du se?
    .empty = alle papirer i min sag om …
    .hint = Skriv, hvad sagen handler om. Du behøver ikke sige hvorfor.
Gap-hoering = Hvad handler brevet om?
    .empty = hvad brevet handler om
Gap-forkert = Hvad er forkert i brevet?
    .empty = hvad der er forkert
Gap-mangler = Hvad mangler i brevet?
    .empty = hvad der mangler
Gap-mener = Hvad mener du, at kommunen skal gøre?
    .empty = hvad du mener
Gap-nyt = Hvad er nyt eller forkert?
    .empty = hvad der er nyt eller forkert
Gap-barn = Dit barns navn
    .empty = dit barns navn
Gap-anden = Navnet på den, sagen handler om
    .empty = navnet på den, det handler om
Gap-hjaelper = Navnet på den, der må hjælpe
    .empty = navnet på den, der må hjælpe
Gap-gaelder = Hvad må de hjælpe med?
    .empty = sagen, det gælder

## Det, flere breve deler

Part-ForChild = Jeg skriver for mit barn, { $barn }.
Part-ForOther = Jeg skriver for { $anden }. Fuldmagten er vedlagt.
Part-Intro = Jeg klager over dette:
Part-IntroMany = Jeg klager over flere ting:
Part-Spoken = Jeg har talt med jer om det: { $talt }. I svarede: { $sagde }.
Part-Wish = Jeg ønsker: { $oenske }
Part-Reply = Jeg beder jer skrive til mig inden 10 arbejdsdage. Det følger af kommunens tilbagemeldingsgaranti. Kan I ikke svare helt, så skriv, hvornår jeg får svar, og hvem jeg kan tale med.
Part-Case = Sagens nummer: { $sag }
Part-Kk = Københavns Kommune
Part-Ast = Ankestyrelsen
Part-Bye = Venlig hilsen
Part-Cpr = CPR-nummer (skriv det først, når du sender sikkert): ____________________
Part-Late = Klagen kommer måske efter fristen. Det skyldes: { $forsinket }
Part-Unguided = Der står ikke i brevet, hvordan jeg klager. Derfor sender jeg klagen til jer.
Part-Unsure = Jeg er ikke sikker på, om I har truffet en afgørelse. Har I det, så klager jeg over den.
Part-Grounds = Jeg er uenig, fordi: { $grunde }
Part-Later = Jeg skriver mere senere.
Part-Faults = Der er også fejl i sagen: { $fejl }
Part-AlsoAsk = Jeg beder jer også om at sende mig:
Part-AskList = Jeg beder jer om at sende mig:
Part-Committee = Afgørelsen er truffet af børne- og ungeudvalget i Københavns Kommune.
Part-Forward = Holder I fast i afgørelsen, så send klagen videre til det sted, der skal behandle den. Skriv til mig, når I har sendt den.
Part-Receipt = Skriv til mig, at I har fået klagen, og hvilken dag I fik den.
Part-Silent = Jeg klagede til stedet den { $sendt }. Jeg har ikke fået svar.
Part-Answered = Stedet har svaret mig den { $svardato }. Jeg er stadig utilfreds, fordi: { $utilfreds }
Part-AnsweredBy = Svaret er vedlagt.
Part-Recent = Det begyndte for mere end et år siden, men det sker stadig. Her skriver jeg om det sidste år.

## Klagepunkter

Point-Delay = Jeg mangler svar. Jeg venter på: { $venter }. Jeg har ventet siden: { $siden }.
Point-Conduct = En medarbejder har behandlet mig dårligt. Det skete: { $hvornaar }. Det blev sagt eller gjort: { $opfoersel }
Point-Process = Der er sket fejl i min sag: { $fejl }
Point-Practical = Hjælpen eller arbejdet er ikke, som det skal være: { $hjaelp }
Point-Discrimination = Jeg tror, at jeg blev behandlet dårligere på grund af: { $grund }. Jeg oplevede: { $oplevet }
Point-Remind = Jeg skrev til jer den { $sendt } om: { $emne }. I skulle have skrevet til mig inden 10 arbejdsdage (tilbagemeldingsgarantien). Jeg har intet hørt. Jeg klager over, at svaret mangler.
Point-RemindApplication = Jeg søgte den { $sendt } om: { $emne }. Jeg har ikke fået svar. Hvad er jeres frist for svar på sådan en ansøgning? Er den gået, så klager jeg over ventetiden.
Point-RemindAccess = Jeg bad den { $sendt } om at se papirerne i sagen (aktindsigt). I skulle have skrevet til mig inden 7 arbejdsdage. Jeg klager over, at det tager for lang tid. Svar mig nu, eller send klagen videre.
Point-Promise = I har lovet mig svar senest { $lovet }. Det har jeg ikke fået. Jeg klager over, at svaret mangler.
Point-Written = afgørelsen på skrift
Point-Reasons = en begrundelse: hvilke regler og oplysninger I har brugt
Point-Guidance = en klagevejledning: hvor og hvordan jeg klager, og hvornår jeg senest kan gøre det

## Brevene

Letter-Unit = Klage
    .name = Klage til det sted i kommunen, der har sagen
    .to = Til { $enhed }, Københavns Kommune
    .say =
        Hej, det er om min sag. Jeg er utilfreds med noget. { -rolig }
        Kan du fortælle mig, hvad der er sket, og hvad I kan gøre nu?
        Hvornår hører jeg fra jer, og hvem ringer?
    .enclose = Breve og beskeder, der viser, hvad der er sket. Skriv, hvem du har talt med.
    .send = { -sikkert }
Letter-Reminder = Klage over manglende svar (rykker)
    .name = Rykker: bed om svar, og klag over, at det mangler
    .to = Til { $enhed }, Københavns Kommune
    .say =
        Hej, jeg har skrevet til jer og ikke fået svar. Kan du se mit brev?
        Hvem har sagen, og hvornår får jeg svar?
        Vil du skrive til mig i dag, at I har fået det?
    .enclose = Det, du har sendt, og din kvittering, hvis du har en.
    .send = { -sikkert }
Letter-Leader = Klage til lederen
    .name = Klage til lederen af stedet
    .to = Til lederen af { $enhed }, Københavns Kommune
    .say =
        Hej, jeg vil gerne tale med lederen om noget, jeg har oplevet hos jer.
        Jeg vil gerne fortælle, hvad der skete. { -rolig }
        Hvornår kan vi tale sammen?
    .enclose = Beskeder, navne på dem, der så det, eller dine egne noter fra dagen.
    .send = { -sikkert }
Letter-Unequal = Klage over diskrimination
    .name = Klage over diskrimination
    .to = Til lederen af { $enhed }, Københavns Kommune
    .say =
        Hej, jeg vil gerne tale med lederen. Jeg tror, at jeg er blevet diskrimineret hos jer.
        Jeg vil gerne fortælle, hvad der skete, og høre, hvordan I ser på det.
        Hvad vil I gøre, og hvornår hører jeg fra jer?
    .enclose = Beskeder, navne på dem, der så det, eller dine egne noter fra dagen.
    .send = { -sikkert }
Letter-Institution = Klage
    .name = Klage til firmaet eller institutionen
    .to = Til lederen af { $firma }
    .say =
        Hej, jeg vil gerne tale med lederen om hjælpen. { -rolig }
        Kan du fortælle mig, hvad der er aftalt, og hvorfor det ikke sker?
        Hvornår bliver det bedre?
    .enclose = Aftalen om hjælpen, hvis du har den.
    .send = Aflever brevet, eller send det sådan, som stedet plejer at skrive til dig. Bed om en kvittering. Send ikke noget privat i en almindelig e-mail.
Letter-Br = Klage til Borgerrådgiveren
    .name = Klage til Borgerrådgiveren
    .to = Til Borgerrådgiveren, Københavns Kommune
    .open = Jeg klager over { $enhed } i Københavns Kommune.
    .say =
        Hej, jeg har klaget til et sted i kommunen. Nu vil jeg gerne have jer til at se på det.
        Jeg kan sende min klage og det, de har svaret.
        Hvad kan I hjælpe med, og hvad sker der nu?
    .enclose = Din klage til stedet og stedets svar. Fik du intet svar, står det i brevet.
    .send = Ring først på { -tel-br }, og spørg, hvordan du sender det sikkert. Du kan også sende brevet med posten eller aflevere det. Skriv ikke noget privat i en almindelig e-mail.
Letter-Appeal = Klage over afgørelse
    .name = Klage over afgørelsen
    .to = Til { $modtager }
    .open = Jeg klager over afgørelsen af { $brevdato } om: { $afgjort }.
    .say =
        Hej, jeg vil gerne klage over en afgørelse. Kan jeg sige det nu, så I har klagen i dag?
        Kan du forklare mig, hvorfor I har bestemt det?
        Vil du skrive til mig, at I har fået klagen?
    .enclose = Brevet med afgørelsen. Har du nye oplysninger, så send dem også. De kan komme senere.
    .send = Følg brevet fra kommunen: Dér står, hvor klagen skal hen. De skal have klagen inden fristen. Bed om en kvittering. Send ikke noget privat i en almindelig e-mail.
Letter-HoldFast = Jeg holder fast i min klage
    .name = Sig, at du holder fast i klagen
    .to = Til { $enhed }, Københavns Kommune
    .open =
        I har svaret på min klage den { $brevdato }. Jeg har kun fået ret i noget af det.
        Jeg holder fast i min klage over resten: { $rest }
    .close = Send klagen videre til det sted, der skal behandle den. Skriv til mig, når I har sendt den.
    .say =
        Hej, I har svaret på min klage. Jeg har fået ret i noget, og det er jeg glad for.
        Jeg er stadig uenig i resten, og jeg holder fast i klagen. Vil du skrive det ned?
        Hvornår sender I klagen videre?
    .enclose = Svaret på din klage.
    .send = { -sikkert } De skal vide det inden fristen.
Letter-Forwarded = Hvor er min klage?
    .name = Spørg, om din klage er sendt videre
    .to = Til { $enhed }, Københavns Kommune
    .open =
        Jeg klagede den { $ankedato } over en afgørelse om: { $afgjort }.
        Er klagen sendt videre til det sted, der skal behandle den? Hvornår skete det, og hvem har den nu?
        Er den ikke sendt, så send den nu, og skriv til mig hvornår.
    .say =
        Hej, jeg har klaget over en afgørelse. Kan du se, hvor klagen er nu?
        Hvornår blev den sendt videre, og til hvem?
        Vil du skrive det til mig?
    .enclose = Din klage eller din kvittering for den.
    .send = { -sikkert }
Letter-Faults = Tilføjelse til min klage over en afgørelse
    .name = Skriv om fejlene til dem, der behandler klagen
    .to = Til { $modtager }
    .open =
        Jeg klagede den { $ankedato } over en afgørelse om: { $afgjort }.
        Der er også fejl i den måde, sagen er behandlet på: { $fejl }
        Læg dette brev til min klage, og tag stilling til fejlene også.
    .say =
        Hej, jeg har klaget over en afgørelse, og jeg vil gerne føje noget til.
        Er klagen hos jer nu, eller er den sendt videre?
        Vil du lægge mit brev til sagen?
    .enclose = Det, der viser fejlene, hvis du har noget.
    .send = Send det samme sted hen som din klage. Bed om en kvittering. Send ikke noget privat i en almindelig e-mail.
Letter-Reasons = Jeg beder om begrundelse og klagevejledning
    .name = Bed om afgørelsen på skrift, en begrundelse og en klagevejledning
    .to = Til { $enhed }, Københavns Kommune
    .open = I har bestemt noget i min sag den { $brevdato }. Det handler om: { $afgjort }.
    .say =
        Hej, I har bestemt noget i min sag. Kan du forklare mig hvorfor?
        Er det en afgørelse? Så vil jeg gerne have den på skrift.
        Hvor kan jeg klage, og hvornår skal jeg senest gøre det?
    .enclose = Brevet, hvis du har fået et.
    .send = { -sikkert } Vent ikke med at klage, til du har fået svar.
Letter-Guidance = Jeg beder om klagevejledning
    .name = Bed om en klagevejledning
    .to = Til { $enhed }, Københavns Kommune
    .open = I har skrevet til mig den { $brevdato } om: { $afgjort }. Der står ikke, hvordan jeg klager.
    .say =
        Hej, jeg har fået et brev fra jer. Der står ikke, hvordan jeg klager.
        Hvor skal jeg sende klagen hen?
        Hvilken dag skal I senest have den?
    .enclose = Brevet fra kommunen.
    .send = { -sikkert } Vent ikke med at klage, til du har fået svar.
Letter-Papers = Jeg vil se papirerne i min sag (aktindsigt)
    .name = Bed om at se papirerne i sagen (aktindsigt)
    .to = Til { $enhed }, Københavns Kommune
    .open =
        Jeg beder om aktindsigt. Jeg vil se: { $papirer }
        Send papirerne digitalt eller på papir.
    .close =
        Jeg beder jer skrive til mig inden 7 arbejdsdage. Kan jeg ikke få papirerne så hurtigt, så skriv hvorfor, og hvornår jeg får dem.
        Er der noget, jeg ikke må se, så skriv hvorfor, og hvor jeg kan klage over det.
    .say =
        Hej, jeg vil gerne se papirerne i min sag. Det hedder aktindsigt.
        Hvem har sagen, og hvordan får jeg papirerne?
        Hvornår hører jeg fra jer?
    .enclose = Du behøver ikke sende noget med.
    .send = { -sikkert }
Letter-Hearing = Mit svar til kommunen
    .name = Mit svar til kommunen (partshøring)
    .to = Til { $enhed }, Københavns Kommune
    .open = I har skrevet til mig, at I overvejer at bestemme noget om: { $hoering }. Her er mit svar:
    .close =
        Læg mit svar til sagen, og tag det med, før I bestemmer noget.
        Har jeg brug for mere tid, ringer jeg til jer inden dagen i brevet.
    .say =
        Hej, jeg har fået et brev, hvor I beder om mit svar. Har I bestemt noget?
        Kan du forklare, hvad I bygger det på?
        Kan jeg få lidt mere tid til at svare?
    .enclose = Papirer, der viser, at noget er forkert eller mangler. Det kan være et brev, en regning eller en lægeerklæring.
    .send = Svar dér, hvor brevet siger det, og inden dagen i brevet. Bed om en kvittering. Send ikke noget privat i en almindelig e-mail.
Point-Wrong = Det er forkert: { $forkert }
Point-Lacking = Det mangler: { $mangler }
Point-Opinion = Jeg mener: { $mener }
Letter-Reopen = Jeg beder jer se på sagen igen
    .name = Bed kommunen se på sagen igen
    .to = Til { $enhed }, Københavns Kommune
    .open =
        I har truffet en afgørelse den { $brevdato } om: { $afgjort }.
        Jeg beder jer se på sagen igen. Det er nyt eller forkert: { $nyt }
    .close = Vil I ikke se på sagen igen, så skriv til mig hvorfor.
    .say =
        Hej, I har bestemt noget i min sag. Der er noget, I måske ikke har set.
        Vil I se på sagen igen?
        Hvad skal jeg sende til jer, og hvornår svarer I?
    .enclose = Det, der er nyt, hvis du har det på papir.
    .send = { -sikkert }
Letter-Authority = Fuldmagt
    .name = Fuldmagt: en anden må klage for dig
    .to = Til Københavns Kommune og Borgerrådgiveren
    .open =
        Jeg, { $anden }, giver { $hjaelper } fuldmagt.
        { $hjaelper } må skrive, klage og få svar for mig i denne sag: { $gaelder }
        Fuldmagten gælder, til sagen er slut, eller til jeg trækker den tilbage. Det kan jeg altid gøre.
    .close =
        Dato: ____________________
        Underskrift: ____________________
    .say =
        Hej, jeg vil gerne hjælpe en anden med en klage. Har I en fuldmagt, vi skal bruge?
        Hvad skal der stå i den, og hvordan sender vi den?
    .enclose = Fuldmagten skal være underskrevet af den, det handler om. Send den sammen med klagen.
    .send = Send fuldmagten sammen med klagen. Spørg, om de vil bruge deres egen blanket.

## Hvordan det sendes, når det haster eller ikke kan være digitalt

Send-Undigital = Kan du ikke bruge Digital Post, så ring, mød op, eller aflever brevet. Bed om en kvittering.
Send-Short = Der er 10 dage eller mindre til fristen. Send det ikke med posten.
Send-Few = Der er 5 dage eller mindre til fristen. Send det digitalt, ring, eller aflever det i dag.
Send-By = De skal have det senest { $senest }.
Send-Phone = Du kan også klage i telefonen. Læs brevet op, og bed dem skrive det ned.

## Siden med brevene

Ui-Post = Læser andre din post? Bed kommunen om at ringe i stedet.
Ui-ListIntro = Guiden har skrevet det meste. Du udfylder resten og sender brevet selv.
Ui-Yours = Breve, der hører til dit resultat
Ui-More = Andre breve, du kan få brug for
Ui-None = Der hører ikke noget brev til dit resultat. Du kan stadig ringe eller skrive med dine egne ord.
Ui-Fill = Udfyld brevet
Ui-FillHint = Du kan springe felter over og skrive i hånden bagefter. Det, du skriver, bliver på din skærm. Det bliver ikke gemt eller sendt.
Ui-Text = Brevet
Ui-Say = Ring først, hvis du kan. Du kan sige:
Ui-Enclose = Send med
Ui-Send = Send det sikkert
Ui-Take = Tag brevet med
Ui-Copy = Kopiér
Ui-Copied = Brevet er kopieret. Sæt det ind dér, hvor du vil sende det.
Ui-CopyFailed = Brevet kunne ikke kopieres. Det er markeret nu: Hold fingeren på teksten, eller tryk Ctrl og C.
Ui-Print = Udskriv
Ui-Txt = Hent som tekst
Ui-Docx = Hent som Word-fil
Ui-Fetched = Filen hedder { $fil }. Den ligger dér, hvor din browser gemmer filer. Andre på samme computer kan læse den.
Ui-FetchFailed = Filen kunne ikke hentes. Kopiér brevet i stedet.
Ui-Cpr = Det ligner et CPR-nummer. Skriv det først, når du sender brevet sikkert, og aldrig i en almindelig e-mail. Slet det her, hvis du kan undvære det.
Ui-Translation = Sådan står der i brevet
Ui-Mail = Skriv en kort e-mail, og bed om at blive ringet op
Ui-MailHint = E-mailen siger ikke, hvad det handler om. Skriv selv dit telefonnummer.
Ui-AllLetters = Alle breve
Ui-Result = Tilbage til resultatet
Ui-ToWhom = Brevet går til
Mail-Address = { -mail-br }
Mail-Subject = Vil I ringe til mig?
Mail-Body =
    Kære Borgerrådgiver
    Jeg vil gerne tale med jer. Vil I ringe til mig?
    Mit navn:
    Mit telefonnummer:
    Det er bedst at ringe:
