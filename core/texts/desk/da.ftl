### Det, der svarer, mens en medarbejder trykker og skriver. Kort: Nogen er i telefonen imens.
### Skriv til en kollega. Det, borgeren skal gøre, står i core/texts/da.ftl og skrives ikke igen her.
### { $dato }, { $tal } og { $navn } fylder guiden selv ud.

## En borger ringer

Ui-Spoerg = Spørg borgeren
Ui-Hjaelp = Tast nummeret på svaret, så går det videre. Kan der vælges flere, så hold Skift nede ved alle undtagen det sidste. Enter går videre, Backspace eller pil op går tilbage, og / finder et emne.
Ui-Nul = Nej til både det og til, at det skete på grund af, hvem borgeren er (diskrimination)
Ui-Taster = Svar med taster
Ui-TasterHjaelp = Slå det fra, hvis tasterne kommer i vejen for din skærmlæser eller stemmestyring.
Ui-Videre = Videre
Ui-Forrige = Forrige spørgsmål
Ui-Emner = Find et emne
Ui-NySamtale = Ny samtale
Ui-NySamtaleSagt = Alle svar er væk. Begynd forfra.
Ui-Nu = Det er sikkert nu
Ui-Intet = Svar på det første, så kommer rådet her.
Ui-IntetEndnu = Der mangler svar, før noget er sikkert.
Ui-Kommer = Det kan stadig komme
Ui-DagIBrevet = den dag, der står i brevet
Ui-Flere = og { $tal } andre
Ui-Faerdig = Der er ikke mere at spørge om.
Ui-Sagt = Sikkert nu: { $navn }
Ui-Sig = Sig det sådan
Ui-SigIntet = Når et råd er sikkert, står det her med ord, du kan sige, på dansk og engelsk.
Ui-Dansk = På dansk
Ui-Engelsk = På engelsk
Ui-Journal = Til din mail eller journal
Ui-JournalDag = Vejledning givet { $dato }
Ui-JournalTil = Til: { $navn }
Ui-JournalSenest = Senest: { $dato }
Ui-JournalIkke = Det kan også blive aktuelt, men flere oplysninger mangler: { $navn }
Ui-Kopier = Kopiér teksten
Ui-Kopieret = Teksten er kopieret.
Ui-KopierSelv = Browseren kunne ikke kopiere. Teksten er markeret, så du selv kan kopiere den.
Ui-Siden = Skriv datoen, for eksempel 10 11, eller hvor mange dage siden, for eksempel 13
Ui-Frem = Skriv datoen, for eksempel 8 12, eller om hvor mange dage, for eksempel 5
Ui-Cpr = Det ligner et CPR-nummer. Det hører ikke til her. Slet det igen.
Ui-Hvornaar = Hvornår

## Kvittering

Ui-KvitTitel = Regn dagen ud
Ui-KvitDag = Hvornår fik I henvendelsen?
Ui-KvitHvad = Hvad er det?
Ui-KvitBrev = En klage, en ansøgning eller et spørgsmål
Ui-KvitPapirer = Borgeren vil se papirer (aktindsigt)
Ui-KvitSenest = Send svaret eller en kvittering senest { $dato }.
Ui-KvitOver = Den sidste dag var { $dato }. Send en kvittering i dag.
Ui-KvitVenter = Borgernes guide siger først { $dato }, at I skulle have svaret.
Ui-KvitKalender = Læg dagen i min kalender
Ui-KvitHusk = Svar eller kvittering

## Liste over sager

Ui-ListeFelt = Indsæt sagerne med overskrifter
Ui-ListeHjaelp = Kopiér rækkerne i regnearket. Den første række er overskrifterne.
Ui-ListeFil = Eller vælg en CSV-fil
Ui-ListeLav = Lav listen
Ui-ListeTom = Hent en tom liste
Ui-ListeTomNavn = sager.csv
Ui-ListeIndsat = Det, du har indsat,
Ui-ListeFejl = Listen kan ikke laves endnu
Ui-ListeIkkeLaest = Browseren kunne ikke læse filen { $navn }. Vælg den igen.
Ui-ListeUdskriv = Udskriv listen
Ui-ListeTitel = De sager, der haster mest, står først

## Arket om, hvad sagen lærte os

Ui-ArkTitel = Hvad sagen lærte os
Ui-ArkUdskriv = Udskriv arket
Ui-ArkHent = Hent som Word-fil
Ui-ArkFil = læring
Ui-ArkTomt = Der står ikke noget endnu. Skriv i mindst ét felt.
Ui-ArkIkkeGemt = Det, du skriver, bliver på siden og er væk, når du lukker den. Hent det som Word-fil, hvis du vil gemme det.
Ui-Hentet = Filen hedder { $navn }.
Ui-HentetIkke = Browseren kunne ikke gemme filen.

## Tjeklister

Ui-KrydsTitel = Gem dine kryds
Ui-KrydsHjaelp = Krydsene er væk, når du lukker siden. Gem dem i en fil, og åbn den her næste gang.
Ui-KrydsGem = Gem krydsene i en fil
Ui-KrydsUdskriv = Udskriv listen
Ui-KrydsAaben = Åbn en gemt fil
Ui-KrydsFil = tjekliste
Ui-KrydsLaest = Krydsene fra { $navn } er sat. Antal: { $tal }.
Ui-KrydsUkendt = Antal punkter i filen, som ikke står på listen mere: { $tal }. De er ikke med.
Ui-KrydsStor = { $navn } er for stor til at være en gemt tjekliste. Dine kryds er, som de var.
Ui-KrydsAnden = { $navn } er ikke en tjekliste, der er gemt her. Dine kryds er, som de var.
Ui-KrydsSide = { $navn } er gemt fra en anden tjekliste. Åbn den på den side, den kommer fra. Dine kryds er, som de var.
Ui-KrydsNyere = { $navn } er gemt af en nyere udgave af guiden. Genindlæs siden, og prøv igen. Dine kryds er, som de var.
Ui-KrydsRevet = { $navn } er ikke hel. Linje { $tal } mangler eller er ændret. Dine kryds er, som de var.
