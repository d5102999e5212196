### Det, der svarer, mens en medarbejder trykker og skriver. Kort: Nogen er i telefonen imens.
### Skriv til en kollega. Det, borgeren skal gøre, står i core/texts/da.ftl og skrives ikke igen her.
### { $dato }, { $tal } og { $navn } fylder guiden selv ud.

## En borger ringer

Ui-Spoerg = Spørg borgeren
Ui-Hjaelp = Tast nummeret på svaret, så går det videre. Kan der vælges flere, så hold Skift nede ved alle undtagen det sidste. Enter går videre, Backspace eller pil op går tilbage, og / finder et emne.
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
