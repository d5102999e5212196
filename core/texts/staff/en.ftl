### The staff pages in English: headings, help in danger and triage. What is left out here is shown in Danish, since the
### people who use these pages work in Danish. A name is Family-Name, as in da.ftl.

Ui-Navn = Klagevejviser for staff
Ui-Doere = The five doors, and danger
Ui-Mere = More
Ui-Fare = Violence, a child in danger or anything urgent: see card 0
Ui-Regler = Rules and sources
Ui-Sig = You can say
Ui-SigEngelsk = In English
Ui-Kladde = A draft to copy
Ui-Forbehold = Remember
Ui-KlarRet = KlarRet { $tal }
Ui-Trin = Go through the questions without a script
Ui-Guide = Open the citizens' guide
Ui-Emner = All topics that citizens complain about
Ui-Diskrimination = Discrimination: who can do what?
Ui-Numre = All urgent telephone numbers
Ui-OrdTitel = Find by a word
Ui-Ingen = No place fits. Try another word, or see all words.
Ui-Tid = Open on weekdays { $tid }. Closed on public holidays.
Ui-AabenNu = Open now.
Ui-LukketTil = Closed now. Opens { $dato } at { $tid }.
Ui-LukketUkendt = Closed now. The guide does not know when it opens.
Ui-SetLinje = Seen in a report of { $dato }. The hours must be checked.
Ui-Nummer = The number is on KKintra.
Ui-IngenTekst = No text for a klagevejledning (complaint guidance) has been approved by a jurist yet. So the guide shows none.
Ui-GodkendtDag = Approved { $dato } by { $navn }.
Ui-HvorvidtDer = Can one complain?
Ui-HvordanDer = How?
Ui-HvornaarDer = By when?
Ui-HvortilDer = To whom?
Ui-Hul = No. { $tal } has not been seen named anywhere.
Ui-Derefter = Everything after no. { $tal } is missing too. About three come out each year.
Ui-Laest = Read in full.
Ui-IkkeLaest = Only the title has been seen.
Ui-Aar = Share of staff in { $tal }
Ui-Procent = Per cent
Ui-NyMaaling = New round
Ui-Medarbejderen = The employee …
Ui-Kilde = Source
Ui-KolSkal = The column must be there.
Ui-KolDag = A date, for example 5.3.2024.
Ui-KolEgen = A fixed word for a category, { $tal } characters at most.
Ui-KolEksempel = Two cases can look like this:
Ui-KolTom = Get an empty file with all headings (CSV)
Ui-Udskriv = The sheet can be printed as it is. What you write stays on the page.
Ui-Ugyldig = The texts could not be fetched. Load the page again.

## The doors

Page-Doors = What do you need right now?
    .short = The five doors and the card about danger
Part-Doors = The doors
Part-Hotline = Borgerrådgiverlinjen (legal hotline for staff)
    .text = The municipality's own jurists at Borgerrådgiveren (the municipal ombudsman) answer staff about case handling. It is free.
Part-DoorsWords = Find by a word
Part-DoorsMore = What you need less often

## 0 Somebody is in danger

Page-Danger = Somebody is in danger
    .short = 112, worry about a child, violence
Part-Now = Danger to life: call 112
    .list =
        Stay on the line. Ask a colleague to call 112 while you talk.
        If you are alone, tell the citizen that you will now call 112.
        Ask: Where are you? Is anyone with you?
    .note = Follow your unit's own instruction if it says otherwise. Staying on the line is this guide's own advice.
Part-Child = A child may be being hit or abused: call now
    .text = Your duty to report (underretning) is heightened. It is your own, and it goes before confidentiality.
    .list =
        Call the municipality on { -tel-kommunen }, and ask for Borgercenter Børn og Unge. If it is closed, call Den Sociale Døgnvagt on { -tel-doegnvagt }.
        If it is about violence or abuse, call. A form is too slow.
        If you suspect the parents, do not tell them, and do not involve them.
        If in doubt, call and ask.
    .note = First follow your own unit's plan. The advice about telephone and parents is from the municipality's page for doctors.
Part-Suicide = The citizen talks of suicide
    .text = If it is urgent, call 112. Otherwise the citizen can call 1813 at any hour, or Livslinien on { -tel-livslinien }.
Part-Family = The citizen is afraid of someone in the family
    .text = Lev Uden Vold answers at any hour on { -tel-vold }. It is free and anonymous.
Part-Employee = An employee has hit, threatened or abused a citizen
    .text = The citizen does not have to talk to that person first. Help the citizen to the police, to the manager above, or to Borgerrådgiveren on { -tel-br }.
Part-Tonight = No food, medicine or place to sleep tonight
    .text = Call the municipality on { -tel-kommunen }. If it is closed, call Døgnvagten on { -tel-doegnvagt }.
Part-Concealed = You have seen something serious that is being hidden
    .text = Go to your manager or your union representative. If you cannot, use the municipality's whistleblower scheme. You can be anonymous there.
    .list =
        Do not use your work computer if you want to be anonymous.
        The scheme is for gross matters. A citizen's own case does not belong there.
Part-After = Afterwards
    .text = Write a note of what the citizen said and what you did. Tell your manager.

## 1 A citizen calls

Page-Calls = A citizen calls
    .short = Find the right place while you talk
Part-Triage = Ask in this order
    .list =
        Is anyone in danger? Go to card 0.
        Has there been a decision (afgørelse)? Find the deadline first. The complaint goes where the letter says. Borgerrådgiveren cannot change a decision.
        Has the citizen complained to the place? If not, that is where it begins. The place can often explain or put it right.
        Has the place answered, and is the citizen still dissatisfied? Then Borgerrådgiveren can look at case handling, waiting, tone and practical help.
        Have 10 working days gone by without a word? Then the citizen can remind them, or go to Borgerrådgiveren.
    .note = A deadline to complain may be running. As long as it may be, do not say "wait".
Part-Promise = Promise only what can be done
    .text = Say early what the citizen can expect, and what you cannot do. It spares you both a disappointment.
    .say =
        I can't promise that it will be changed. But I can help you find the place that can look at it.
        Please write down the date with me: your complaint must have arrived by then.
Part-Manner = On the telephone
    .list =
        Be friendly and patient. Show that you understand, without taking sides.
        Speak clearly. If you are in doubt, say so.
        Take a pause if you need one, or call back when you have asked a colleague.
        If you have promised to call, call. Also when you have no answer yet.
    .say = I'm not sure. I will ask a colleague and call you back today before three o'clock.
Part-Ways = What you can do
    .list =
        Listen to the whole story.
        Call the place that has the case yourself, when that can solve it quickly.
        Write the complaint down, if it belongs with you.
        Tell where one can complain, and what the deadline is.
        Show the way to a place that can help better.
Part-Interpreter = The citizen speaks neither Danish nor English
    .text = Offer a meeting with an interpreter. If the citizen says that reading or writing is hard, ask what is easiest.
    .say = We can find an interpreter and meet. Which language do you speak best?
Part-Unequal = It is about discrimination
    .list =
        Listen, and say who can look at it. If you are in doubt whether it is unlawful, say so honestly.
        Advice can be had from the first day: call Borgerrådgiveren on { -tel-br }, and say that it is about discrimination.
        A complaint goes first to the manager of the place, and then to Borgerrådgiveren.
        Tell the citizen enough to go on alone.
    .note = A separate line for discrimination is known from 2010 to 2014. Whether it exists now has not been seen.
Part-Elsewhere = It does not belong with Borgerrådgiveren
    .list =
        The content of a decision (afgørelse): follow the complaint guidance (klagevejledning) in the letter.
        How much help everybody gets: that is for the politicians.
        Other authorities, private firms and neighbours: show the way to the right place.

## 2 I am writing a decision

Page-Decision = I am writing a decision
    .short = The complaint guidance: whether, how, when and to whom
Part-Four = Four things must stand in the klagevejledning (complaint guidance)
Part-Approved = A text for your topic
Part-NoStandard = Do not put Borgerrådgiveren in as a fixed line
Part-Instead = Do this instead
Part-Angry = The citizen is angry about the refusal and wants it changed
Part-Reasons = A no needs reasons

## 3 I have received a complaint

Page-Complaint = I have received a complaint
    .short = Call first, answer every point, send a receipt in time
Part-CallFirst = Call first
Part-Kinds = What is the complaint about?
Part-Points = The citizen's points
Part-Skeleton = A skeleton of the answer
Part-Receipt = Send a receipt within 10 working days
Part-List = Several cases? Make a list
Part-NameBr = When do you name Borgerrådgiveren?

## 4 May I …?

Page-May = May I …?
    .short = Share, note, wait, limit: sixteen questions about case handling
Part-MayColleague = … share information with a colleague?
Part-MayShare = … share information with the school, the doctor or another authority?
Part-MayRelative = … talk to a relative?
Part-MayNote = … rely on remembering what the citizen said?
Part-MayLimit = … limit how often a citizen calls or comes?
Part-MayCallBack = … put off a call that I have promised?
Part-MayWait = … wait with an answer until the case is done?
Part-MayAccess = … refuse to let the citizen see the case?
Part-MayHear = … decide something without hearing the citizen first?
Part-MayReason = … just write no?
Part-MayGuide = … only answer what the citizen asks?
Part-MaySendOn = … send the citizen somewhere else?
Part-MayFetch = … leave it to the citizen to get all the facts?
Part-MayWhole = … look only at my own part of the case?
Part-MayMistake = … say that we have made a mistake?
Part-MayBoss = … call Borgerrådgiveren when my boss says no?
Part-OwnUnit = Ask in your own unit first
Part-LineMore = Then call Borgerrådgiverlinjen

## 5 What the case taught us

Page-Lesson = What the case taught us
    .short = One sheet: what happened, and what do we change?
Part-LessonWhy = That is what complaints are for
Part-LessonSheet = The sheet
Part-LessonOn = Pass it on

## More

Page-More = More
    .short = KlarRet, checklists, letters, figures and help from Borgerrådgiveren
Part-More = The rest
Page-Contacted = When Borgerrådgiveren contacts you
    .short = Calls, letters, inspection and criticism
Part-Informal = Borgerrådgiveren calls
Part-Formal = Borgerrådgiveren writes
Part-Inspection = Borgerrådgiveren's inspection (tilsyn)
Part-Criticism = Criticism, request or recommendation
Part-Cpr = CPR numbers in the subject line
Page-Ask = Ask Borgerrådgiveren for something
    .short = Eight offers, each with a draft
Part-AskTalk = A talk about a question
Part-AskProject = A project, early
Part-AskCourse = A course
Part-AskSwap = Swap colleagues for some days
Part-AskMediate = Mediation
Part-AskFigures = Figures
Part-AskTopic = A topic for KlarRet
Part-AskContact = A contact person
Part-AskNew = New colleagues
Page-Catalogue = KlarRet
    .short = Borgerrådgiveren's guides to staff, with their gaps
Part-CatalogueIntro = What has been seen
Page-Talk = Checklist for the hard conversation
    .short = Before, during and after, from KlarRet 24
Part-TalkBefore = Before
Part-TalkDuring = During
Part-TalkAfter = After
Part-TalkSelf = Yourself
Part-TalkFloor = What always holds
Page-Letters = Borgerrådgiveren's letters
    .short = Four skeletons for those who work at Borgerrådgiveren
Part-LettersHow = What the letters are like
Part-LetterDialogue = To the citizen: talk to the place first
Part-LetterElsewhere = To the citizen: it belongs elsewhere
Part-LetterNo = To the citizen: we do not investigate
Part-LetterFormal = To the administration: a letter with numbered points
Page-Facebook = Somebody complains on Facebook
    .short = No cases on Facebook, and what to answer
Part-Facebook = Show the way to another channel
Page-Publish = Should it be published?
    .short = Newsletter, the press, and who gets the report first
Part-PublishWhen = Newsletter: yes, when at least one thing fits
Part-PublishOrder = The order
Part-PublishPress = The press
Page-FollowUp = Follow up in your administration
    .short = Fourteen ideas from Borgerrådgiveren, to tick off
Part-FollowUp = Fourteen ideas
Page-Politicians = A citizen writes to a politician
    .short = What politicians can answer, and what they cannot
Part-PoliticiansCan = What politicians can do
Part-PoliticiansNot = What they cannot do
Part-PoliticiansAnswer = An answer that helps
Page-Awareness = How many know Borgerrådgiveren?
    .short = The figures of 2019, an empty table and the questions
Part-Survey = The figures of 2019
Part-SurveyNew = A new round
Part-SurveyAsk = The questions
Part-SurveyUnits = Questions to an administration
Page-Figures = Figures about complaints
    .short = Count and draw a file of cases, and order figures
Part-FiguresFile = Count cases from a file
Part-FiguresLooks = What the file must look like
Part-FiguresExport = How to save the file
Part-FiguresCounted = What the guide counts
Part-FiguresHidden = What the guide hides
Part-FiguresBr = What Borgerrådgiveren counts
Part-FiguresOwn = What the administrations count themselves
Part-FiguresOrder = Order figures
Page-Rules = Rules and sources
    .short = Every rule for staff, with source and date
Part-RulesIntro = The 42 rules
Page-Words = All search words
    .short = Find a page by a word
Part-WordsIntro = From a to å

## Sources that only these pages rest on

Source-Seed3 = KlarRet 24: preventing conflicts
    .date = October 2019
Source-KkNews = kk.dk: news about KlarRet 14
    .date = 9 April 2015
Source-BruMinutes = Minutes of Borgerrådgiverudvalget
    .date = 11 December 2024 and 13 March 2025
Source-KkUnderret = sundhedstilbud.kk.dk: report violence and sexual abuse at once
    .date = no date, after the Child Act (barnets lov)
Source-Voldtaegt = voldtaegt.dk: the duty to report
    .date = no date, before the Child Act (barnets lov)
Source-Greve = Greve Kommune: underretning, handleguide.dk
    .date = no date, after the Child Act (barnets lov)
Source-FobGuide = The Parliamentary Ombudsman: guide for authorities (Myndighedsguiden)
    .date = 2019-2024, each overview with its date
