## Letters and days for the calendar: what stands outside the letters themselves

Ui-BrevTitel = Your letters
Ui-SkrivBrev = Write the letter
Ui-SkrivBrevOm = for the step: { $om }
Ui-AlleBreve = See all letters that you can write
Ui-HenterBreve = Fetching the letters …
Ui-BrevFejl = The letters could not be fetched. Check your connection and try again. You can also call Borgerrådgiveren on { -tel-br }.
Ui-BrevFil = letter
Ui-BrevFilTitel = Letter
Ui-Kalender = Put the day in your calendar
Ui-KalenderAlle = Put all dates in your calendar
Ui-KalenderFil = date
Ui-KalenderFrist = Deadline – remember the document
Ui-KalenderFoelgOp = Remember to follow up
Ui-KalenderTekst = Look at your papers.
Ui-KalenderHentet = The file is called { $om }. Open it to put the day in your calendar. The words in the calendar do not say what it is about.
Ui-KalenderIkke = The file could not be made. Write the day down instead.
