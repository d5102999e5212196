### What answers while somebody at work presses and types.

## A citizen calls

Ui-Spoerg = Ask the citizen
Ui-Hjaelp = Press the number of the answer, and it goes on. Where several can be chosen, hold Shift for all but the last. Enter goes on, Backspace or the up arrow goes back, and / finds a topic.
Ui-Nul = No, and it did not happen because of who the citizen is either (discrimination)
Ui-Taster = Answer with keys
Ui-TasterHjaelp = Turn it off if the keys get in the way of your screen reader or voice control.
Ui-Videre = Go on
Ui-Forrige = Previous question
Ui-Emner = Find a topic
Ui-NySamtale = New call
Ui-NySamtaleSagt = All answers are gone. Begin again.
Ui-Nu = This is certain now
Ui-Intet = Answer the first question, and the advice comes here.
Ui-IntetEndnu = Answers are missing before anything is certain.
Ui-Kommer = This may still come
Ui-DagIBrevet = the day that the letter names
Ui-Flere = and { $tal } more
Ui-Faerdig = There is nothing more to ask.
Ui-Sagt = Certain now: { $navn }
Ui-Sig = Say it like this
Ui-SigIntet = When advice is certain, it stands here in words that you can say, in Danish and English.
Ui-Dansk = In Danish
Ui-Engelsk = In English
Ui-Journal = For your e-mail or case file
Ui-JournalDag = Guidance given { $dato }
Ui-JournalTil = To: { $navn }
Ui-JournalSenest = No later than: { $dato }
Ui-JournalIkke = This may also become relevant, but more information is missing: { $navn }
Ui-Kopier = Copy the text
Ui-Kopieret = The text has been copied.
Ui-KopierSelv = The browser could not copy. The text is selected, so that you can copy it yourself.
Ui-Siden = Type the date, for example 10 11, or how many days ago, for example 13
Ui-Frem = Type the date, for example 8 12, or in how many days, for example 5
Ui-Cpr = This looks like a CPR number. It does not belong here. Delete it again.
Ui-Hvornaar = When

## Receipt

Ui-KvitTitel = Work out the day
Ui-KvitDag = When did you receive the enquiry?
Ui-KvitHvad = What is it?
Ui-KvitBrev = A complaint, an application or a question
Ui-KvitPapirer = The citizen wants to see documents (aktindsigt)
Ui-KvitSenest = Send the answer or a receipt no later than { $dato }.
Ui-KvitOver = The last day was { $dato }. Send a receipt today.
Ui-KvitVenter = The citizens' guide does not say until { $dato } that you should have answered.
Ui-KvitKalender = Put the day in my calendar
Ui-KvitHusk = Answer or receipt

## A list of cases

Ui-ListeFelt = Paste the cases with their headings
Ui-ListeHjaelp = Copy the rows of the spreadsheet. The first row is the headings, in Danish.
Ui-ListeFil = Or choose a CSV file
Ui-ListeLav = Make the list
Ui-ListeTom = Fetch an empty list
Ui-ListeTomNavn = cases.csv
Ui-ListeIndsat = What you have pasted
Ui-ListeFejl = The list cannot be made yet
Ui-ListeIkkeLaest = The browser could not read the file { $navn }. Choose it again.
Ui-ListeUdskriv = Print the list
Ui-ListeTitel = The most urgent cases stand first

## The sheet about what the case taught

Ui-ArkTitel = What the case taught us
Ui-ArkUdskriv = Print the sheet
Ui-ArkHent = Save as a Word file
Ui-ArkFil = lesson
Ui-ArkTomt = Nothing stands there yet. Write in one field at least.
Ui-ArkIkkeGemt = What you write stays on the page and is gone when you close it. Save it as a Word file to keep it.
Ui-Hentet = The file is called { $navn }.
Ui-HentetIkke = The browser could not save the file.

## Checklists

Ui-KrydsTitel = Save your ticks
Ui-KrydsHjaelp = The ticks are gone when you close the page. Save them in a file, and open it here next time.
Ui-KrydsGem = Save the ticks in a file
Ui-KrydsUdskriv = Print the list
Ui-KrydsAaben = Open a saved file
Ui-KrydsFil = checklist
Ui-KrydsLaest = The ticks of { $navn } are set. Number: { $tal }.
Ui-KrydsUkendt = Points of the file that are no longer on the list: { $tal }. They are left out.
Ui-KrydsStor = { $navn } is too large to be a saved checklist. Your ticks are as they were.
Ui-KrydsAnden = { $navn } is no checklist that was saved here. Your ticks are as they were.
Ui-KrydsSide = { $navn } was saved from another checklist. Open it on the page that it comes from. Your ticks are as they were.
Ui-KrydsNyere = { $navn } was saved by a newer edition of the guide. Reload the page and try again. Your ticks are as they were.
Ui-KrydsRevet = { $navn } is not whole. Line { $tal } is missing or changed. Your ticks are as they were.
