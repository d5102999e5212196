### Tal fra en fil med sager: fejl i filen, kolonner, tabeller og billeder. Teksterne ligger i en fil for sig, som
### hentes, når tallene bliver åbnet. Et navn er Familie-Navn. { $navn } udfylder guiden selv.

## Hvor en fejl er

Place-File = { $fil } er ikke talt. Ret det, der står her, og vælg filen igen.
Place-Cell = Række { $raekke }, kolonnen "{ $kolonne }":
Place-Row = Række { $raekke }:
Place-Column = Kolonnen "{ $kolonne }":
Place-More = Der er { $tal } fejl mere i filen.

## Hvad der er galt, og hvad der skal stå

Wrong-Bytes = Filen er for stor. Guiden læser højst { $tal } MB. Del filen op, for eksempel i år.
Wrong-Rows = Filen har for mange rækker. Guiden læser højst { $tal } rækker. Del filen op, for eksempel i år.
Wrong-Empty = Der er ingen sager i filen. Øverst skal der stå overskrifter og under dem en række for hver sag.
Wrong-Workbook = Det er en projektmappe fra Excel. Gem den som "CSV UTF-8", og vælg den fil.
Wrong-Wide = Filen er gemt som Unicode (UTF-16). Gem den som "CSV UTF-8", og vælg den igen.
Wrong-NoTable = Guiden finder ingen overskrifter i filen. Den første række skal have overskrifter med semikolon, komma eller tabulator imellem.
Wrong-Letters = Nogle bogstaver kan ikke læses. Gem filen som "CSV UTF-8".
Wrong-OpenQuote = Et anførselstegn bliver aldrig lukket. Sæt et anførselstegn, hvor cellen slutter.
Wrong-AfterQuote = Efter det sidste anførselstegn står der mere. Der skal stå et semikolon eller komma, eller rækken skal slutte.
Wrong-LongCell = Cellen er længere, end en celle kan være. Måske mangler der et anførselstegn.
Wrong-Missing = Kolonnen mangler. Den skal være med, for at guiden kan tælle.
Wrong-Twice = Kolonnen står to gange. Slet den ene, eller giv den en anden overskrift.
Wrong-Cells = Antal felter i rækken: { $tal }. Der skal være { $andet } ligesom i overskriften.
Wrong-Personal = Kolonnen fortæller, hvem nogen er. Slet den. Tallene skal ikke bruge navne, CPR-numre eller adresser.
Wrong-Cpr = Her står noget, der ligner et CPR-nummer. Slet det. Guiden viser intet fra filen, før det er væk.
Wrong-Names = Her står noget, der ligner navne på mennesker. Slet kolonnen. Guiden viser intet fra filen, før den er væk.
Wrong-Day = Der skal stå en dato, der findes, for eksempel 5.3.2024, 2024-03-05 eller 5. marts 2024.
Wrong-Before = Datoen ligger før den dag, sagen kom. Ret en af de to datoer.
Wrong-Ahead = Datoen er ikke kommet endnu. Skriv den dag, det skete.
Wrong-Needed = Feltet er tomt. Det skal være udfyldt.
Wrong-Value = Der skal stå en af disse: { $andet }.
Wrong-LineUnit = En henvendelse til Borgerrådgiverlinjen må ikke have en enhed. Medarbejdere ringer i fortrolighed. Slet enheden.
Wrong-Values = Kolonnen har mere end { $tal } forskellige værdier. Den skal have faste kategorier, ikke fri tekst.
Wrong-Long = Teksten er længere end { $tal } tegn. Der skal stå navnet på en kategori, ikke en beskrivelse.

## Kolonner

Column-Received = Modtaget
Column-Closed = Afsluttet
Column-Contact = Sagstype
Column-Administration = Forvaltning
Column-Claim = Formalitet eller realitet
Column-Effort = Borgerrådgiverens indsats
Column-Unit = Enhed
Column-Problem = Problemstilling
Column-Topic = Konkret emne
Column-Citizen = Problemet set fra borgeren
Column-Law = Lovgrundlag
Column-LawTopic = Emne i lovgrundlaget
Column-Solution = Løsning
Column-Reaction = Forvaltningens reaktion

Column-Number = Sagsnummer
Column-Kind = Hvad det er
Column-Answered = Besvaret

## Værdier

Contact-Citizen = Borgersag
Contact-Inspection = Borgerrådgiverens tilsyn
Contact-Hotline = Borgerrådgiverlinjen
Administration-Bif = Beskæftigelses-, Integrations- og Erhvervsforvaltningen
Administration-Buf = Børne- og Ungdomsforvaltningen
Administration-Kff = Kultur- og Fritidsforvaltningen
Administration-Sof = Socialforvaltningen
Administration-Suf = Sundheds- og Omsorgsforvaltningen
Administration-Tmf = Teknik- og Miljøforvaltningen
Administration-Oekf = Økonomiforvaltningen
Claim-Formality = Klage over sagsbehandlingen (formalitetsklage)
Claim-Substance = Klage over afgørelsen (realitetsklage)

## Tabeller

By-Month = Måned
By-Quarter = Kvartal
By-Year = År
Label-Jan = jan. { $aar }
Label-Feb = feb. { $aar }
Label-Mar = mar. { $aar }
Label-Apr = apr. { $aar }
Label-May = maj { $aar }
Label-Jun = juni { $aar }
Label-Jul = juli { $aar }
Label-Aug = aug. { $aar }
Label-Sep = sep. { $aar }
Label-Oct = okt. { $aar }
Label-Nov = nov. { $aar }
Label-Dec = dec. { $aar }
Label-Quarter = { $tal }. kvt. { $aar }
Label-Time = { $fra }-{ $til }
Label-Others = Alle andre
Label-NotGiven = Ikke oplyst
Label-Cases = Antal
Label-Sum = I alt
Label-Hidden = skjult
Label-Share = Andel
Label-Change = Ændring
Label-Percent = { $tal } %
Label-More = { $tal } % flere
Label-Fewer = { $tal } % færre
Label-Same = uændret

## Hvad et billede viser

Chart-BarsOf = Flest sager: { $navn } ({ $tal } af { $alt }).
Chart-Bars = Flest sager: { $navn } ({ $tal }).
Chart-Time = Flest sager: { $navn } ({ $tal }). Færrest: { $andetnavn } ({ $andet }).
Chart-Seen = Flest sager af dem, der er vist: { $navn } ({ $tal }).
Chart-Several = { $tal } er lige store
Chart-Nothing = Der er ingen tal at vise.
Chart-Hides = Tal under 5 er skjult. Tal, som de kan regnes ud fra, er også skjult.
Chart-Cross = Et kryds viser, at et tal er skjult.

## Mål

Goal-Reached = { $navn }: Målet er nået. { $tal } i { $aar } mod { $andet } i { $basisaar }. Målet er højst { $alt }.
Goal-Missed = { $navn }: Målet er ikke nået. { $tal } i { $aar } mod { $andet } i { $basisaar }. Målet er højst { $alt }.
Goal-Hidden = { $navn }: Nogle af tallene er skjult, så guiden kan ikke sige, om målet er nået.
Goal-NotWhole = Filen har sager fra { $fra } til { $til }. Mindst ét af årene er ikke med i sin helhed.
Goal-Source = Målene er 5 % færre klager over sagsbehandlingen og 3 % færre over afgørelser. Dem satte Beskæftigelses- og Integrationsforvaltningen for 2013.

## Om filen

File-Ignored = Guiden bruger ikke disse kolonner: { $andet }.
File-Read = Antal sager, der er talt: { $tal }. De er fra { $fra } til { $til }.
File-Progress = { $tal } % af filen er læst. Sager indtil nu: { $andet }.
File-Save = Del ikke to tabeller, der kun er lidt forskellige. De skjulte tal kan måske regnes ud, når man har begge.

## Det, man vælger og trykker på

Ui-Title = Tæl sager fra en fil
Ui-Choose = Vælg en CSV-fil
Ui-ChooseHint = Du kan også trække filen herhen. Guiden læser den på din computer. Den gemmer og sender intet.
Ui-Reading = Guiden læser { $fil }
Ui-Stop = Stop
Ui-Stopped = Guiden er stoppet. Intet er talt.
Ui-Unreadable = Browseren kunne ikke læse { $fil }. Måske er den flyttet eller ændret. Vælg den igen.
Ui-OneFile = Guiden læser én fil ad gangen. Vælg en af dem.
Ui-Closed = Filen er lukket. Guiden har glemt tallene.
Ui-Result = Tal fra { $fil }
Ui-Asked = Vælg, hvad der skal tælles
Ui-By = Tæl efter
Ui-Across = Del op efter
Ui-NoAcross = Ingen opdeling
Ui-Kind = Sagstype
Ui-AllKinds = Alle sager
Ui-Time = Modtaget i
Ui-AllTimes = Hele filen
Ui-Beside = Sammenlign med
Ui-NoBeside = Ingen sammenligning
Ui-BesideHint = Når du sammenligner to tider, er tabellen ikke delt op.
Ui-Overlap = De to tider har dage til fælles. Vælg to, der ikke har det, for eksempel 2023 og 2024.
Ui-Count = Antal sager: { $navn }
Ui-And = { $navn } og { $andetnavn }
Ui-Shares = Formalitet og realitet
Ui-NoClaims = Filen siger ikke, om klagerne gælder sagsbehandlingen eller afgørelsen. Det står i kolonnen "Klagetype".
Ui-Top = De fem største: { $navn }
Ui-TopRow = { $navn }: { $tal }
Ui-NoTop = Ingen tal er store nok til at blive vist.
Ui-Goals = Mål
Ui-Base = Basisår
Ui-Year = År, der bliver målt
Ui-OneYear = Filen har kun sager fra ét år. Guiden skal bruge to for at måle.
Ui-SameYear = Vælg to forskellige år.
Ui-SaveTable = Gem tabellen (CSV)
Ui-SaveCases = Gem alle sager (CSV)
Ui-Close = Luk filen
Ui-FileTable = tabel.csv
Ui-FileCases = sager.csv
Ui-Saved = Filen hedder { $fil }. Den ligger dér, hvor din browser gemmer filer. Andre på samme computer kan læse den.
Ui-NotSaved = Browseren kunne ikke gemme filen.
Ui-CasesHint = Filen med alle sager har også de små tal. Del den ikke.

## Liste over sager, der venter

Kind-Enquiry = Klage eller anden henvendelse
Kind-Access = Aktindsigt
List-State = Hvor langt den er
List-Due = Svar eller kvittering senest
List-Days = Arbejdsdage
List-Overdue = { $tal } dage over tiden
List-OverdueOne = 1 dag over tiden
List-Today = Senest i dag
List-Left = { $tal } dage tilbage
List-LeftOne = 1 dag tilbage
List-Late = Besvaret { $tal } dage for sent
List-LateOne = Besvaret 1 dag for sent
List-InTime = Besvaret i tide
List-Sentence = { $tal } er over tiden. { $andet } mangler svar, og der er { $alt } i alt på listen.
