### name: English
### direction: ltr
### reviewed: no
### extent: whole
###
### All texts in English. The names and the { $placeholders } are those of da.ftl.
### Plain, friendly British English for people who are new to Danish: short sentences, "you".
### Danish terms stand in brackets where the reader needs them with the authority.
### When somebody has read the translation: "### reviewed: Name, 2026-11-23".


## Questions

Question-ForWhom = Who are you complaining for?
    .error = Choose who you are complaining for.
ForWhom-Own = For myself or my business
ForWhom-OwnChild = For my child under 18
ForWhom-OtherAdult = For another adult who is not here
    .hint = You need their permission in writing (fuldmagt)
ForWhom-Helper = I am helping someone who is sitting here with me
ForWhom-Child = I am under 18 myself
ForWhom-Employee = I work for the municipality, and it is about my job

Question-Kind = What is it about?
    .hint = Choose what fits. You can choose more than one.
    .error = Choose at least one thing that it is about.
Kind-Decision = They said no, or decided something I disagree with
    .hint = For example a refusal, a demand for money, or help that has stopped (afgørelse)
Kind-Delay = I get no answer, or it takes too long
    .hint = (manglende svar, sagsbehandlingstid)
Kind-Conduct = A member of staff treated me badly
    .hint = For example the tone, or what was said (personalets adfærd)
Kind-Process = Something went wrong in my case
    .hint = For example: Nobody asked me first. I got no guidance. I had to send the same thing again (sagsbehandling)
Kind-Practical = The help does not come, or the work is done badly
    .hint = For example home help, school, daycare, rubbish or roads (praktiske opgaver)
Kind-Other = I want to ask something, or it is something else
    .hint = For example understand a letter, find the right place or give a tip

Question-Trouble = What is the problem?
    .hint = Choose what fits best.
    .error = Choose what fits best.
Trouble-NotGiven = I do not get the help I was promised
Trouble-Poor = The help is poor
Trouble-TooLittleForMe = I get too little help and want more
    .hint = The municipality has decided in your case how much you get (afgørelse)
Trouble-TooLittleForAll = The municipality offers too little to everybody
    .hint = The politicians decide this (serviceniveau)
Trouble-Public = It is the street, the park or the rubbish
Trouble-Unknown = I don't know

Question-Wish = What would you like?
    .error = Choose what fits best.
Wish-Understand = Understand a letter from the municipality
Wish-FindPlace = Find the right place
Wish-Papers = See the papers in my case
    .hint = (aktindsigt)
Wish-Suggestion = Give a suggestion or a tip
Wish-Serious = Tell about something serious from my work
    .hint = For example something illegal that you know from your work in or for the municipality
Wish-Something = Something else

Question-Whom = Who is it about?
    .hint = If you are not sure, look at the top of the letter to see who wrote it.
    .error = Choose who it is about.
Whom-Kk = The City of Copenhagen (Københavns Kommune)
    .hint = For example a jobcentre, citizen service, home care, school, daycare or parking attendant
Whom-Supplier = A company or an institution that works for the municipality
    .hint = For example a private home help company or an independent daycare centre
Whom-OtherAuthority = Another authority
    .hint = For example Udbetaling Danmark, the tax authority, the police, a hospital or another municipality
Whom-Private = A private person or a business
    .hint = For example a neighbour, a landlord, a shop or a parking company
Whom-Several = Several at once
Whom-Unknown = I don't know
    .hint = The guide shows you how to see it in the letter

Question-Authority = Which authority is it?
    .error = Choose which authority it is.
Authority-PayingDenmark = Udbetaling Danmark
    .hint = For example housing benefit, parental leave benefit or state pension
Authority-Health = A hospital, a doctor or other treatment
    .hint = Also home nursing
Authority-State = The Danish state
    .hint = For example the tax authority, the police or the Agency of Family Law (Familieretshuset)
Authority-OtherTown = Another municipality or a region
Authority-Unknown = Something else, or I don't know

Question-Urgent = Is it urgent?
    .hint = If somebody's life is in danger, call 112 now.
    .error = Choose whether it is urgent.
Urgent-No = No, it can wait a few days
Urgent-Money = Yes, I have no money for food, medicine or rent
Urgent-Home = Yes, I am about to lose my home or have nowhere to sleep
Urgent-Violence = Yes, somebody is being hit, threatened or abused
Urgent-Child = Yes, I am worried about a child
Urgent-Other = Yes, something else cannot wait

Question-Decision = Has the municipality decided something in your case?
    .hint = For example a no, a demand for money, a change or a stop (afgørelse).
    .error = Choose what fits best.
Question-DecisionToo = Do you also disagree with something the municipality has decided in the case?
    .hint = For example a no, a demand for money, a change or a stop (afgørelse).
    .error = Choose what fits best.
Decision-Decided = Yes, and I have not complained about it yet
Decision-Appealed = Yes, I have complained about it and am waiting for an answer
Decision-Answered = Yes, and I have had an answer to my complaint
Decision-Hearing = No, but the municipality has written what it is considering and asks for my reply
    .hint = (partshøring, høringsbrev)
Decision-None = No
Decision-Unknown = I don't know
    .hint = Did you get a letter recently? See if it says "afgørelse" (decision), "afslag" (refusal) or "klagevejledning" (how to complain)

Question-AppealAnswer = What did they answer to your complaint?
    .error = Choose what they answered.
AppealAnswer-Won = They agreed with me on everything
AppealAnswer-Partly = They agreed with me on some of it
AppealAnswer-Upheld = The municipality stands by its decision and sends the case on
AppealAnswer-Body = The place that handles the complaint has decided the case
    .hint = For example Ankestyrelsen, the national appeals board (klageinstans)
AppealAnswer-Unknown = I don't know

Question-LetterDate = What date is on the letter?
    .hint = The date is usually at the top.
    .error = Write a date, or choose that you cannot find it.
Question-AnswerDate = What date is on the answer to your complaint?
    .hint = The date is usually at the top.
    .error = Write a date, or choose that you cannot find it.
Question-HearingDate = What is the last day you can reply?
    .hint = The day is in the letter where the municipality asks for your reply.
    .error = Write a date, or choose that you cannot find it.
LetterChoice-NotFound = I cannot find the date
LetterChoice-Oral = I was only told, not in writing
    .hint = Then write the day you were told

Question-Guidance = What does the letter say about complaining?
    .hint = It is almost always at the end of the letter, for example under "Klagevejledning" or "Sådan klager du".
    .error = Choose what the letter says.
Guidance-ViaFirst = I must send the complaint to the municipality
Guidance-Direct = I must send the complaint somewhere else, for example to Klageportalen
Guidance-Committee = The children and young people committee (børne- og ungeudvalget) decided it
Guidance-NoAppeal = It says that I cannot complain
Guidance-Missing = It says nothing about complaining
Guidance-Unknown = I do not have the letter, or I don't know

Question-Asked = Have you complained to the place in the municipality that it is about?
    .hint = The place can be a centre, a school, an institution or the manager of a member of staff (enhed).
    .error = Choose what fits best.
Question-AskedDelay = Have you written to them that you are waiting for an answer?
    .hint = Write to the place in the municipality that handles your case (enhed).
    .error = Choose what fits best.
Question-AskedConduct = Have you complained about the member of staff to the manager of the place?
    .hint = This is only about the way you were treated.
    .error = Choose what fits best.
Question-AskedProcess = Have you complained about the mistakes in the case to the place that handles it?
    .hint = This is only about the mistakes in the case (sagsbehandling).
    .error = Choose what fits best.
Question-AskedPractical = Have you complained about the help or the work to the place that it is about?
    .hint = This is only about the help or the work (praktiske opgaver).
    .error = Choose what fits best.
Asked-NotYet = No, not yet
Asked-Spoken = Only on the phone or at a meeting
    .hint = Also if they promised to call back
Asked-Silent = Yes, I have written but had no answer
Asked-Promised = Yes, and they have written when I will get an answer
Asked-Answered = Yes, and they have answered, but I am still not satisfied
    .hint = Also if you are completely stuck after several conversations
Asked-Cannot = No, I cannot do it myself, or I do not dare

Question-Sent = What did you send?
    .error = Choose what you sent.
Question-SentDelay = What did you send about the wait?
    .error = Choose what you sent.
Question-SentConduct = What did you send about the member of staff?
    .error = Choose what you sent.
Question-SentProcess = What did you send about the mistakes in the case?
    .error = Choose what you sent.
Question-SentPractical = What did you send about the help or the work?
    .error = Choose what you sent.
Sent-Complaint = A complaint
    .hint = Also if you wrote that you are dissatisfied, or asked them to answer (rykker)
Sent-Application = An application
    .hint = The municipality must have its own time limit for answering (sagsbehandlingsfrist)
Sent-Enquiry = A question or some information
Sent-Access = I asked to see the papers in the case
    .hint = (aktindsigt)
Sent-Unknown = I don't know

Question-SentDate = When did you send it?
    .hint = If you sent it more than once, write the first time.
    .error = Write a date, or choose what fits best.
Question-PromisedDate = What day have they promised you an answer?
    .error = Write a date, or choose that you do not remember it.
SentChoice-UnderTwoWeeks = Less than 2 weeks ago
SentChoice-TwoToThreeWeeks = 2-3 weeks ago
SentChoice-OverThreeWeeks = More than 3 weeks ago
SentChoice-Forgotten = I do not remember

Question-Hard = What makes it hard for you?
    .hint = You can choose more than one.
    .error = Choose at least one thing.
Hard-Writing = I find it hard to read or write
Hard-Language = I speak neither Danish nor English
Hard-Unwell = I am ill, in hospital or have no strength left
Hard-Fear = I am afraid of what will happen if I complain
Hard-Deadlock = We can no longer talk to each other
Hard-Alone = I have nobody who can help me

Question-Discrimination = Do you think it happened because of who you are?
    .hint = For example skin colour, ethnic background, religion, gender, sexuality, disability or age (diskrimination).
    .error = Choose what fits best.
Discrimination-No = No
Discrimination-Yes = Yes
Discrimination-Maybe = Maybe, I am not sure

Question-Age = When did it happen?
    .error = Choose when it happened.
Age-WithinYear = Within the last year
Age-StillHappening = More than a year ago, but it is still happening
Age-Older = More than a year ago
Age-Unknown = I don't know

Question-Elsewhere = Is the case somewhere else too?
    .error = Choose what fits best.
Elsewhere-No = No
Elsewhere-Court = Yes, in a court
Elsewhere-Ombudsman = Yes, with the Parliamentary Ombudsman (Folketingets Ombudsmand)
Elsewhere-Body = Yes, with Ankestyrelsen or another appeal body (klageinstans)
Elsewhere-Unknown = I don't know

Question-Side = Does any of this fit you?
    .hint = You can choose more than one. If nothing fits, just press Continue.
Side-Anonymous = I do not want to give my name
Side-Facebook = I have complained on Facebook
Side-Committee = I have written to the mayor or a committee
Side-Undigital = I cannot use MitID or Digital Post
Side-Representative = I want somebody to speak for me or come to meetings
Side-Damages = I want compensation or a court ruling


## Steps: danger first, then deadlines, then the rest

Step-ViolenceNow = Somebody is being hit, threatened or abused
    .text =
        Call { -tel-alarm } if it is happening now. Call the police on { -tel-politi } if it has happened.
        If it is someone in the family, call { -tel-vold } (Lev Uden Vold).
        If it is someone who works for the municipality, you do not have to talk to them first. Go to the police or to the manager of the place, or call Borgerrådgiveren on { -tel-br }.
Step-ChildNow = You are worried about a child
    .text =
        Call the municipality now on { -tel-kommunen }. If it is closed, call the social emergency service (Den Sociale Døgnvagt) on { -tel-doegnvagt }.
        This is called an "underretning". You do not have to be sure. You can be anonymous. If you give your name, the parents may be told it.
        If the municipality does not do enough, you can call Ankestyrelsen on { -tel-ankestyrelsen }. A complaint is not fast enough here.
Step-MoneyNow = You need money now
    .text =
        Call the municipality today on { -tel-kommunen }. Say: "I have no money for food (medicine, rent). It is urgent." Ask for an answer the same day.
        If it is closed, call the social emergency service (Den Sociale Døgnvagt) on { -tel-doegnvagt }.
        The complaint comes afterwards, but watch the deadline.
Step-HomeNow = You are about to lose your home
    .text =
        Talk to your landlord today, and call the municipality on { -tel-kommunen }. You can apply for help with the rent if you are about to be evicted.
        Apply before you pay. Once the bill is paid, the municipality often cannot help.
        If you have nowhere to sleep tonight, call the social emergency service (Den Sociale Døgnvagt) on { -tel-doegnvagt }.
Step-CallToday = It cannot wait
    .text =
        Today, call the place in the municipality that it is about. If you do not know the number, call { -tel-kommunen }. Say what will happen if you have to wait.
        If you get nowhere, call Borgerrådgiveren on { -tel-br } in opening hours.
Step-ReportViolence = Tell the police, or the manager of the member of staff
    .text = You do not have to talk to the person who did it first. You can also call Borgerrådgiveren on { -tel-br } and ask what you can do.
    .how = Call the police on { -tel-politi }. If it is happening now, call { -tel-alarm }.

Step-AnswerHearing = Reply to the letter by { $frist }
    .text = The municipality has not decided anything yet. Write what is wrong, what is missing and what you think. You cannot complain until the municipality has decided.
    .how = Reply where the letter tells you to. If you cannot make it in time, call before then and ask for more time.
Step-AnswerHearingNow = Reply to the letter today
    .text = When the municipality asks you first, it has not decided anything yet. Write briefly what you think, even if the day may have passed. You cannot complain until the municipality has decided.
    .how = Call the person who wrote the letter. Ask whether the municipality has decided anything. Ask for more time if you need it.
Step-AppealOral = Complain about what you were told, so that the municipality has the complaint { $senest }
    .text = You do not have to wait for a letter. A decision (afgørelse) counts even when it is only said.
    .how =
        Call, and say it.
        Write in Digital Post.
        Go there.
        Ask for a receipt.
Step-AppealVia = Send your complaint, so that the municipality has it { $senest }
    .text = It is not enough that you have sent it. The municipality looks at the case again. If it stands by its decision, it must send the complaint on to the appeal body (klageinstans). That is often Ankestyrelsen.
    .how =
        Call, and say it.
        Write in Digital Post.
        Hand in the complaint where the letter says.
        Ask for a receipt.
Step-AppealDirect = Send your complaint where the letter says, so that they have it { $senest }
    .text = It is not enough that you have sent it. Follow the letter: if it gives a shorter deadline, that one counts.
    .how = Follow the letter. If the complaint belongs on Klageportalen, send it there and keep the receipt.
Step-AppealCommittee = Call your lawyer today. Ankestyrelsen must have your complaint { $senest }
    .text = If the children and young people committee (børne- og ungeudvalget) decided it, send the complaint straight to Ankestyrelsen. It is not enough that you have sent it. You may have the right to a free lawyer. Ask about it.
    .how = Call Ankestyrelsen on { -tel-ankestyrelsen }, or write to them.
Step-AppealUnguided = Complain to the municipality, so that it has your complaint { $senest }
    .text = It is not enough that you have sent the complaint. The letter should say how to complain (klagevejledning). Write in the complaint that this is missing. Do not count on getting more time.
    .how =
        Call, and say it.
        Write in Digital Post.
        Hand in the complaint to those who wrote the letter.
        Ask for a receipt.
Step-AppealUnsure = Send your complaint to those who wrote, so that they have it { $senest }
    .text = It is not enough that you have sent it. Find the letter if you can. The end of the letter almost always says where to complain (klagevejledning). If it names another place or another day, follow the letter.
    .how =
        Call, and say it.
        Write in Digital Post.
        Hand in the complaint.
        Ask for a receipt.
Step-HoldFast = Say that you uphold your complaint, so that the municipality knows { $senest }
    .text = They agreed with you on some of it. If you still disagree with the rest, you normally have to say so within 4 weeks. Otherwise the case may stop here.
    .how = Call, or write in Digital Post: "Jeg holder fast i min klage over resten." (I uphold my complaint about the rest.)
Step-ReadAnswer = See in the answer whether they agreed with you on everything
    .text = If they only agreed with some of it, tell the municipality that you uphold your complaint. The deadline is normally 4 weeks from the date on the answer. Make sure that the municipality knows { $senest }.
    .how = If you are not sure about the answer, call those who wrote it and ask.
Step-FindLetter = Find the newest letter, and look for the word "klagevejledning"
    .text =
        If it says "afgørelse" (decision), "afslag" (refusal) or "klagevejledning" (how to complain), the municipality has decided something. Then a deadline is running, often 4 weeks from the date on the letter.
        If you disagree, send a short complaint today. Send it where the letter says.
    .how = If you cannot find the letter, call the place that handles your case. Ask: "Have you made a decision (afgørelse), and what is the last day I can complain?"
Step-NoAppealPath = Call Borgerrådgiveren and ask what you can do
    .text = Some decisions cannot be appealed. Borgerrådgiveren cannot change them, but can explain the letter and show you the way. You can also ask the municipality to look at the case again.
    .how = Have the letter with you when you call.
Step-DueShort = There are 10 days or fewer until the deadline. Do not send the complaint as an ordinary letter. Send it digitally, call, or hand it in.
Step-DueFew = There are 5 days or fewer until the deadline. Send the complaint digitally, call, or hand it in today. Do not send it by post. Ask for a receipt.
Step-DuePast = The deadline seems to have passed. Send the complaint today anyway, and write why it is late. They can disregard the deadline for a special reason, for example serious illness. You can also ask the municipality to look at the case again.
Step-DueUnknown = The guide does not know your deadline. It is often 4 weeks from the date on the letter. Send a short complaint today. You can write more later.
Step-AppealShortly = Your complaint can be short: "Jeg klager over jeres afgørelse. Jeg skriver mere senere." (I complain about your decision. I will write more later.) Also write your name, how they can reach you, and the date on the letter, if there is one.
Step-FaultsInAppeal = If the municipality made mistakes in your case, write that in the complaint too. Write, for example, if nobody asked you first.
Step-AskReasons = Ask to get it in writing
    .text = Do not wait with the complaint until you get it. Ask for the decision (afgørelse), the reasons (begrundelse) and how to complain (klagevejledning) in writing. If you were only told, ask for the reasons within 14 days. If you get no answer, you can go to Borgerrådgiveren with that.
    .how = Call, or write to those who decided it.
Step-AskReopen = Ask the municipality to look at the case again
    .text = Write what is wrong, or what is new in the case. The municipality decides for itself whether to look at it again.
    .how = Call, or write to those who wrote the letter.
Step-RemindAppeal = Keep an eye on your complaint about the decision
    .text = Is it more than 4 weeks since you complained? Then write to the municipality and ask whether the complaint has been sent on. If they do not answer that, you can go to Borgerrådgiveren about the wait.
    .how = Call, or write to those you sent the complaint to.
Step-AwaitBody = Ask when the complaint was sent on
    .text = The municipality must send the complaint on. You do not have to complain again. If you have not heard from the appeal body (often Ankestyrelsen), ask the municipality when the complaint was sent.
    .how = Call, or write to those who answered you.
Step-AfterBody = If you want to go further, there are the Parliamentary Ombudsman and the courts
    .text =
        You can complain to the Parliamentary Ombudsman (Folketingets Ombudsmand) within 1 year. The Ombudsman chooses which cases to take. It is free.
        Only a court can give a binding ruling. Get legal advice first.
        It is uncertain whether Borgerrådgiveren can look at what has already been decided. Call Borgerrådgiveren on { -tel-br } and ask.
    .how = Write to the Ombudsman, and send the last decision along.
Step-AddFaults = Write about the mistakes to those who handle your complaint about the decision
    .text = Your complaint about the decision has been sent. Write to the same place that there are mistakes in the case too, for example that nobody asked you first. Write as soon as you can.
    .how = Call, or write to where you sent the complaint. Give your name and the case number.
Step-WonFollowUp = Check that the municipality does what the answer says
    .text = They agreed with you. If the municipality does not do what the answer says, write to those who answered you and ask them to.
    .how = Call, or write to those who answered you.
Step-AskWritten = Ask whether they have decided something, and get it in writing
    .text = A no can well be a decision (afgørelse). Ask: "Is this a decision? Then I would like it in writing, with reasons and how to complain." If they say yes, a deadline may already be running.
    .how = Call, or write to those who said no.

Step-PayingDenmark = Complain to Udbetaling Danmark
    .text = Borgerrådgiveren can only look at the City of Copenhagen. The complaint goes to Udbetaling Danmark first. If they stand by it, the complaint goes on to Ankestyrelsen. See in the letter what the last day to complain is.
    .how = The number and the address are usually in the letter.
Step-Health = Complain to the Danish Agency for Patient Complaints (Styrelsen for Patientklager)
    .text = Borgerrådgiveren can only look at the City of Copenhagen. Complaints about treatment go to Styrelsen for Patientklager. There are deadlines, so do not wait. You can also talk to the place where you were treated.
    .how = Read at stpk.dk how to complain, or call them and ask.
Step-State = Complain to the authority that wrote to you
    .text = Borgerrådgiveren can only look at the City of Copenhagen. If you got a letter, follow it. The end of the letter almost always says where to complain and by what day. The deadline may be short.
    .how = Call the authority, or write to it.
Step-OtherTown = Complain to the municipality or region that it is about
    .text = Borgerrådgiveren can only look at the City of Copenhagen. If you got a letter, follow it. The end of the letter almost always says where to complain and by what day. Some municipalities have a borgerrådgiver of their own. Frederiksberg does.
    .how = Call the municipality or the region and ask.
Step-OtherAuthority = Complain to the authority that wrote to you
    .text = Borgerrådgiveren can only look at the City of Copenhagen. If you got a letter, look at the top to see who wrote it. The end of the letter almost always says where to complain and by what day. The deadline may be short.
    .how = If you do not know who it is, call Borgerrådgiveren on { -tel-br } and ask.
Step-PrivateMatter = Get advice about what you can do
    .text = Borgerrådgiveren cannot look at matters between private parties. Advokatvagten and legal aid (retshjælp) give free advice, for example about a landlord, a neighbour or a purchase. If it is a crime, call the police on { -tel-politi }.
    .how = Find free legal advice at advokatvagterne.dk, or ask at the library.
Step-DiscriminationElsewhere = Were you treated worse because of who you are? If it happened at work, your trade union may be able to help. You may also be able to complain to the Board of Equal Treatment (Ligebehandlingsnævnet). Do not wait, or you may lose money. If you are refused entry or service, it may be a matter for the police.
Step-FindSender = See in the letter who wrote it
    .text = The name of the sender is at the top of the letter. If it says Københavns Kommune or a place in the municipality, the advice here is for you. If it says something else, complain to those who wrote.
    .how = If you are not sure, call Borgerrådgiveren on { -tel-br } and read the name aloud.
Step-SplitByPlace = The advice here is about what the City of Copenhagen did. If some of it is about another authority or a company, send them a separate complaint.

Step-WriteLeader = Complain to the manager of the place
    .text = Call or go there if you can, and afterwards write what happened, when, and what you want. Do not complain to the person it is about. When you write, the municipality must normally write to you within 10 working days. That is not always the final answer.
    .how =
        Call, and say it.
        Write in Digital Post.
        Go there.
        Ask for a receipt, and keep the answer.
Step-WriteDownLeader = Write to the manager what you talked about
    .text = Write what happened, when, who you talked to, and what you want. When you write, the municipality must normally write to you within 10 working days. That is not always the final answer.
    .how = Write in Digital Post or a letter. If you cannot write, ask them to write it down for you. Keep the answer.
Step-WriteUnit = Complain to the place in the municipality that has the case
    .text = Call or go there if you can, and afterwards write what went wrong, when, and what you want. They may be able to explain it or put it right. When you write, the municipality must normally write to you within 10 working days. That is not always the final answer.
    .how =
        Call, and say it.
        Write in Digital Post.
        Go there.
        Ask for a receipt, and keep the answer.
Step-WriteUnitDelay = Write to them that you are waiting for an answer
    .text = Write what you are waiting for, how long you have waited, and that you complain about the wait. When you write, the municipality must normally write to you within 10 working days. That is not always the final answer.
    .how =
        Write in Digital Post.
        Send a letter, or hand it in.
        Ask for a receipt.
Step-WriteDown = Write down what you talked about, and send it to them
    .text = Write what you complain about, who you talked to, when, and what they answered. When you write, the municipality must normally write to you within 10 working days. That is not always the final answer.
    .how = Write in Digital Post or a letter. If you cannot write, ask them to write it down for you. Keep the answer.
Step-SupplierLeader = Complain first to the manager at the place where it happened
    .text = Call or go there, and afterwards write what happened and what you want.
    .how = Call, write, or go there.
Step-SupplierUnit = Write also to the place in the municipality that pays for the work
    .text = The municipality is responsible for keeping an eye on how the work is done. The guide does not know for certain how far Borgerrådgiveren can go with a company or an independent institution. Call Borgerrådgiveren on { -tel-br } and ask.
    .how = If you do not know the place, call the municipality on { -tel-kommunen }.
Step-CallHelp = Call Borgerrådgiveren, and tell them what makes it hard
    .text = In special cases, Borgerrådgiveren can contact the place for you or help you with the complaint. They judge whether they can help you.
    .how = Call { -tel-br }. Somebody you trust may call together with you.
Step-LeaderAbove = If you are afraid of what will happen, do not go to the person it is about. Go to their manager, or talk to Borgerrådgiveren first.
Step-Interpreter = Say which language you speak when you call. Ask for an interpreter (tolk).
Step-Accessible = Say that you find it hard to read or write. You can complain on the phone or at a meeting.
Step-ContactForYou = If you do not have the strength, somebody else can complain for you. You normally have to give permission in writing (fuldmagt).
Step-HelpToWrite = If you have nobody else to help you, say so. In special cases, Borgerrådgiveren can help write the complaint or pass it on.
Step-Remind = Write again, and complain that you have had no answer
    .text = Write what you sent, when, and that you complain that you have had no answer. If you still hear nothing after 10 working days, you can go to Borgerrådgiveren.
    .how =
        Write in Digital Post.
        Hand in the letter.
        Ask for a receipt.
Step-RemindApplication = Ask when you will get an answer to your application, and complain about the wait
    .text = The municipality must normally have a time limit for how long you wait for an answer. Ask which day it is. If the day has passed, write that you complain about the wait. If you hear nothing after 10 working days, you can go to Borgerrådgiveren.
    .how =
        Write in Digital Post.
        Hand in the letter.
        Ask for a receipt.
Step-RemindAccess = Complain that you have not been shown the papers
    .text = Write to the place when you asked to see the papers (aktindsigt). Write that you complain that it takes too long. Then they must normally answer you or send the complaint on. You can also call Borgerrådgiveren on { -tel-br } and ask for the way.
    .how =
        Write in Digital Post.
        Hand in the letter.
        Ask for a receipt.
Step-FindPromise = Find the day they have promised you an answer
    .text = Look in the letter or the email. If the day has passed, write to them and complain that you have had no answer. If you hear nothing after 10 working days, you can go to Borgerrådgiveren.
    .how = If you cannot find it, call them and ask.
Step-WaitWindow = Wait for an answer. The municipality's time limit is { $tid }
    .text = That is how long the municipality normally has to write to you. It is not always the final answer. If you hear nothing, come back to the guide: then you can go further.
    .how = Write down the day. If it is urgent, call the place and ask.
Step-WatchWindow = Watch for the answer to what you wrote. The municipality's time limit is { $tid }
    .text = That is how long the municipality normally has to write to you. It is not always the final answer. Do not let it delay a complaint about a decision.
    .how = Write down the day. If you hear nothing, come back to the guide.
Step-WaitPromise = Wait until the day they promised an answer: { $vindue }
    .text = If the answer does not come, write to them the day after and complain about it. If it is very far away, you can write to them now and complain about the wait.
    .how = Write down the day.
Step-WatchPromise = Watch for the day they promised an answer: { $vindue }
    .text = If the answer does not come, write to them the day after and complain about it. Do not let it delay a complaint about a decision.
    .how = Write down the day.
Step-ComplainBr = Complain to Borgerrådgiveren
    .text = You can ask Borgerrådgiveren to look at it. Borgerrådgiveren is neutral and does not take sides.
    .how =
        Call { -tel-br }.
        Write a letter.
        Write an email to { -mail-br }. Do not write your CPR number in it.
        Come in person. Call first, and ask about opening hours.
Step-RecentPart = If it began more than a year ago, write mainly about what has happened in the last year.
Step-AskOld = Call Borgerrådgiveren, and ask whether they can look at it
    .text = After more than a year, it is normally too late. But Borgerrådgiveren can choose to look at it anyway, so ask.
    .how = Call { -tel-br }. Tell them what happened, when, and why you are only complaining now.
Step-AskElsewhere = Call Borgerrådgiveren and ask, when the case is somewhere else too
    .text = It is uncertain whether Borgerrådgiveren can look at a case that a court, the Ombudsman or an appeal body also has. It is not a no.
    .how = Call { -tel-br }. Say where the case is and how far it has come.
Step-AskSettled = Call Borgerrådgiveren, and ask about the mistakes in the case
    .text = The place that decided the complaint may already have looked at the mistakes. Then it is uncertain whether Borgerrådgiveren can look at them too.
    .how = Call { -tel-br }. Have the last decision with you.
Step-AnonymousTip = If you do not want to give your name, it can only be a tip
    .text = Without a name, the municipality and Borgerrådgiveren cannot handle a complaint or answer you. You can still give a tip. You can also call and ask what will happen before you decide.
    .how = Call Borgerrådgiveren on { -tel-br }.
Step-Mediation = Ask Borgerrådgiveren whether mediation (mægling) is possible
    .text = If you can no longer talk to each other, an impartial person may be able to help. Borgerrådgiveren may also be able to talk to the place.
    .how = Call { -tel-br }.
Step-BrAfterAppeal = Mistakes in the case belong in the complaint about the decision. If that does not solve it, you can go to Borgerrådgiveren afterwards.
Step-BrAfterUnit = If you get no answer, or are still not satisfied with the answer, you can go to Borgerrådgiveren. Keep what you have sent and what they answer.

Step-AdviceDiscrimination = Get advice about discrimination
    .text = Call Borgerrådgiveren, and say that it is about discrimination. You can get advice, also before you have complained. If you have not complained yet, complain to the manager of the place.
    .how = Call { -tel-br }. Tell them what you experienced, where and when.
Step-BrExplains = If you do not understand the letter, call Borgerrådgiveren on { -tel-br }. They can explain it and show you the way, but they cannot change a decision.
Step-AskExplain = Ask those who wrote the letter to explain it
    .text = The municipality must guide you. Ask what the letter means and what you must do. If they cannot help, call Borgerrådgiveren on { -tel-br }. They can explain the letter and show you the way.
    .how = The number is usually in the letter.
Step-AskPlace = Call Borgerrådgiveren, and ask where to go
    .text = Borgerrådgiveren can show you the way in the municipality. You do not have to complain first.
    .how = Call { -tel-br }. You can also call the municipality on { -tel-kommunen }.
Step-AskMunicipality = Call the municipality and ask
    .text = Say briefly what it is about. Then they can put you through to the right place.
    .how = Call { -tel-kommunen }, or go to citizen service (Borgerservice).
Step-AskPapers = Write that you want to see the papers in your case
    .text = This is called "aktindsigt". Write which case it is. The municipality must normally write to you within 7 working days.
    .how = Write in Digital Post, call, or go to the place that has the case.
Step-Suggest = Give your suggestion or tip to Borgerrådgiveren
    .text = Borgerrådgiveren judges whether it should be looked into. You may not get an answer.
    .how =
        Call { -tel-br }.
        Write an email to { -mail-br }.
Step-WritePoliticians = Write to the politicians
    .text = The politicians decide how much help everybody gets (serviceniveau). Write to the mayor for the area or to a member of the city council (Borgerrepræsentationen).
    .how = You find them at kk.dk under "politik". You can also call the municipality on { -tel-kommunen } and ask.
Step-Whistleblow = Use the municipality's whistleblower scheme
    .text = It is for you who work in or for the municipality and know about something serious. If you want to be anonymous, do not write your name, and do not use your work computer. There is also a national scheme at whistleblower.dk.
    .how = Go to kk.whistleblowernetwork.net. Log in to your case again later, since they may have questions.
Step-OwnWork = Talk to your manager, your union representative or your trade union
    .text = Borgerrådgiveren normally does not look at pay and working conditions. Do you know about something serious or illegal? Then you can use the municipality's whistleblower scheme at kk.whistleblowernetwork.net.
    .how = Talk to those you feel safe with.
Step-CallBr = Call Borgerrådgiveren and ask
    .text = The guide cannot give a certain answer to this. Borgerrådgiveren can show you the way.
    .how = Call { -tel-br }.
Step-FacebookNote = A complaint on Facebook is not dealt with. Call, write or come in person instead. Do not write anything private on Facebook.
Step-CommitteeNote = You may write to the mayor or to a committee. But they do not decide a complaint about a decision. Keep the deadline, and send the complaint to the right place.
Step-UndigitalNote = You can always call, go there or send a letter. Ask to be exempted from Digital Post if you need to. Ask at citizen service (Borgerservice).
Step-RepresentativeNote = Borgerrådgiveren is neutral and cannot speak for you or come to meetings. A support person (bisidder), legal aid (retshjælp) or free lawyers (advokatvagt) may be able to. If you have a disability, ask DUKH. They advise about disability.
Step-DamagesNote = Borgerrådgiveren cannot give compensation or a ruling. A court can. Get free advice from legal aid (retshjælp) or free lawyers (advokatvagt) first.
Step-Authority = If you complain alone for another adult, you normally need a "fuldmagt": a paper where the person writes that you may complain. If you sit together, you do not need it.
Step-OwnChildNote = You can normally complain for your child when you have custody (forældremyndighed).
Step-ChildHelp = You can talk to someone who is there for children and young people
    .text = Call BørneTelefonen on { -tel-boern }. You can also complain yourself. The Ombudsman's Children's Office (Børnekontoret) takes complaints from children and young people.
    .how = If you are in danger, call { -tel-alarm }.


## Outcomes: headline, what it means, what to bring, and what happens afterwards

Outcome-Acute = Get help first
    .means = It is urgent. The complaint can wait until afterwards.
Outcome-Hearing = Reply to the municipality before it decides
    .means = The municipality has not decided anything yet. Your reply may matter for what it decides.
    .bring = The letter from the municipality, and what you want to show them.
    .after = The municipality reads your reply and decides afterwards. If you disagree, you can complain then.
Outcome-Appeal = The complaint about the decision comes first
    .means = The deadline for complaining is what matters most. Borgerrådgiveren cannot change a decision. The appeal body (klageinstans) can.
    .bring = The letter, your name, how they can reach you, and the case number, if there is one.
    .after = If the complaint goes to the municipality, it looks at the case again. If it stands by its decision, it sends the complaint on. It can take a long time before you get an answer.
Outcome-Unit = Start with the place in the municipality that it is about
    .means = This is not a no. When the place has had the chance to answer you, you can go to Borgerrådgiveren.
    .bring = Your name, how they can reach you, which place it is, what happened, and what you want.
    .after = Keep the answer you get. Borgerrådgiveren needs it if you want to go further.
Outcome-UnitHelp = Borgerrådgiveren may be able to help you get started
    .means = You do not have to manage alone. Call, and tell them what makes it hard.
    .bring = Letters or messages from the municipality, if you have them.
    .after = Borgerrådgiveren judges whether they can contact the place for you.
Outcome-Wait = The municipality still has time to answer
    .means = This is not a no. If you have heard nothing when the day has passed, you can go further.
    .bring = What you have sent, and the date.
    .after = If you get an answer that you are not satisfied with, you can take it to Borgerrådgiveren.
Outcome-Remind = Ask for an answer once more, in writing
    .means = It is hard to wait when nobody answers. Write that you complain that the answer is missing. If you still hear nothing, you can go to Borgerrådgiveren afterwards.
    .bring = What you have sent, and the date.
    .after = Keep what you send and the answer you get. Borgerrådgiveren needs it if you want to go further.
Outcome-Br = You can go to Borgerrådgiveren
    .means = The place in the municipality has had the chance to answer. Now you can ask Borgerrådgiveren to look at it.
    .bring = Your name, how they can reach you, which place it is, and what it is about. Send your complaint and the municipality's answer along. If you got no answer, write that.
    .after = Borgerrådgiveren often begins by talking to the place. Keep the letters until the case is over.
Outcome-BrGuidance = You can get guidance
    .means = This is not a complaint, and you do not have to complain first.
    .bring = The letter, if it is about a letter.
Outcome-Politics = The politicians decide this
    .means = Borgerrådgiveren does not look at how much the municipality offers everybody. But you can write to the politicians.
    .after = The politicians decide for themselves whether they do something about it.
Outcome-Elsewhere = It belongs somewhere else
    .means = Borgerrådgiveren normally does not look at this kind of case. Here you can see where to go.
    .bring = The letter, if you got one.
Outcome-Court = It is a matter between private parties
    .means = Borgerrådgiveren only looks at the City of Copenhagen. You can get free advice about what you can do.
    .bring = Agreements, letters and receipts, if you have them.
Outcome-Discrimination = Get advice about discrimination
    .means = You can call right away. You do not have to complain first.
Outcome-Whistleblower = There is a special way for something serious
    .means = You can tell it anonymously. The scheme is run by Borgerrådgiveren.
    .after = Log in to your case again, since they may have questions for you.
Outcome-Ombudsman = The case is decided, but there may be another way
    .means = When the complaint is decided, there are the Parliamentary Ombudsman (Folketingets Ombudsmand) and the courts. They do not look at every case.
    .bring = The last decision, and the letters that belong to it.
Outcome-Missing = Without a name, it can only be a tip
    .means = If the complaint is to be handled, Borgerrådgiveren must know your name. You decide for yourself.
Outcome-TooOld = It is a long time ago, so ask first
    .means = After more than a year, it is normally too late. But Borgerrådgiveren can choose to look at it anyway.
    .bring = Letters and answers from the municipality, and why you are only complaining now.
Outcome-Mediation = Maybe somebody can help you talk to each other
    .means = Borgerrådgiveren is neutral and may be able to help you get further.
Outcome-Unsure = Here it is best to ask a person
    .means = The guide cannot give a certain answer to this. Call Borgerrådgiveren and ask.
    .bring = The letter, if you got one.


## To whom

Addressee-Emergency = { -tel-alarm } or the police
Addressee-MunicipalityToday = The City of Copenhagen on { -tel-kommunen }
Addressee-Police = The police, or the manager of the member of staff
Addressee-Unit = The place in the municipality that handles your case (enhed)
Addressee-Leader = The manager of the place
Addressee-DecidingUnit = The place in the municipality that wrote to you
Addressee-LetterPlace = The place that the letter says
Addressee-Ankestyrelsen = Ankestyrelsen, the national appeals board
Addressee-Borgerraadgiveren = Borgerrådgiveren on { -tel-br }
Addressee-Institution = The manager of the institution or the company
Addressee-Politicians = The mayor for the area, or a member of the city council (Borgerrepræsentationen)
Addressee-OtherAuthority = The authority that it is about
Addressee-LegalAid = Free lawyers (Advokatvagten) or legal aid (retshjælp)
Addressee-Whistleblower = The whistleblower scheme of the City of Copenhagen
Addressee-OwnLeader = Your manager, union representative or trade union
Addressee-Ombudsman = The Parliamentary Ombudsman (Folketingets Ombudsmand)
Addressee-BoerneTelefonen = BørneTelefonen on { -tel-boern }
Addressee-ThePerson = The person you are complaining for


## Weekdays and months

Weekday-Mon = Monday
Weekday-Tue = Tuesday
Weekday-Wed = Wednesday
Weekday-Thu = Thursday
Weekday-Fri = Friday
Weekday-Sat = Saturday
Weekday-Sun = Sunday
Month-Jan = January
Month-Feb = February
Month-Mar = March
Month-Apr = April
Month-May = May
Month-Jun = June
Month-Jul = July
Month-Aug = August
Month-Sep = September
Month-Oct = October
Month-Nov = November
Month-Dec = December


## How the day was found

Working-FourWeeks = The guide counts from { $fra }. Most deadlines are 4 weeks. That is { $til }.
Working-Length = The guide counts { $laengde } from { $fra }. That is { $til }.
Working-Named = The last day that the letter gives is { $til }.
Working-Earlier = The guide uses the first of the two days: { $til }.
Working-Before = The day { $fra } is not an ordinary weekday. So the guide advises { $til }. The deadline may move to { $frist }, but do not count on it.
Working-Days = You sent it on { $fra }. { $dage } working days later is { $til }. Weekends and public holidays are not counted.
Working-Promised = They have promised an answer on { $til }.
Working-LetterRules = If the letter gives another deadline, follow the one that comes first.


## The steps without JavaScript: here one counts the days oneself

Ui-TrinTitel = Complaint guide, step by step
Ui-TrinIntro = Here you answer by following links. The page takes one complaint at a time and works without JavaScript.
Ui-TrinHusk = Your answers stay on your own screen. But your browser remembers which steps you have seen. If you are at a shared computer, delete the history afterwards.
Ui-TrinBegynd = Begin with the first question
Ui-TrinVigtigst = Begin with what matters most. If something else is wrong too, you can take that afterwards.
Ui-TrinVidere = Go on
Ui-TrinPasser = Does any of this fit you?
Ui-TrinSaa = Then do this too:
Ui-TrinIstedet = Then do this instead:
Ui-TrinAndet = Is something else wrong too?
Ui-TrinForfra = Begin again with that

Question-Left = How long is it until the deadline is over?
    .hint = If the letter names a last day, use that. Otherwise the deadline is often 4 weeks: take the date on the letter and add 28 days. If that is a Saturday, a Sunday or a public holiday, use the working day before.
Question-LeftAnswer = How long is it until the last day to react to the answer?
    .hint = If the answer names a last day, use that. Otherwise the deadline is often 4 weeks: take the date on the answer and add 28 days. If that is a Saturday, a Sunday or a public holiday, use the working day before.
Question-LeftOral = How long is it until the deadline is over?
    .hint = Take the day you were told and add 28 days. If that is a Saturday, a Sunday or a public holiday, use the working day before.
Question-HearingPast = Is the last day for your answer over?
    .hint = Look for the last day in the letter.
Question-WindowPast = Have more than 10 working days passed since you sent it?
    .hint = Count only Monday to Friday, and begin on the day after you sent it. Public holidays do not count. 10 working days are usually 2 weeks.
Question-AccessPast = Have more than 7 working days passed since you asked to see the papers?
    .hint = Count only Monday to Friday, and begin on the day after you sent it. Public holidays do not count.
Question-PromisePast = Is the day over on which they promised you an answer?
Left-Ample = There are more than 10 days left
Left-Short = There are 6-10 days left
Left-Few = There are 5 days or fewer left
    .hint = Or the last day is today
Left-Past = The deadline is over
Left-Unknown = I do not know
Left-Oral = I was only told about it
Past-No = No
Past-Yes = Yes
Past-Long = Yes, more than a year ago
Past-Unknown = I do not know



## Errors with dates

DateError-NoDate = Write a date, for example 24 11 2026: day, month, year.
DateError-Future = The date has not come yet. Write the date that is on the letter.
DateError-FutureSent = The date has not come yet. Write the day you sent it.
DateError-TooOld = The date is more than ten years ago. Check that the year is right.
DateError-TooFar = The date is more than two years from now. Check that the year is right.


## Small words

Ui-Senest = by { $frist }
Ui-FoerFristen = before the deadline is over
Ui-IDag = today
Ui-VindueUkendt = { $dage } working days from when you sent it
Ui-Titel = Klagevejviser
Ui-TitelSpoergsmaal = Question { $nummer }
Ui-TitelResultat = Your result
Ui-Fejl = Error
Ui-FejlOverskrift = Something is missing
Ui-Fortsaet = Continue
Ui-Tilbage = Back
Ui-RetSvar = Change
Ui-RetSvarOm = answer about: { $om }
Ui-DineSvar = Your answers
Ui-StartForfra = Start again
Ui-Forlad = Leave this page quickly
Ui-ForladHjaelp = The page closes, and your answers are deleted. Your browser may still show that you have been here.
Ui-PasserIkke = This does not fit my case
Ui-PasserIkkeTekst = Then it is best to ask a person. Call Borgerrådgiveren on { -tel-br }. Tell them what you answered in the guide, and what does not fit.
Ui-AkutHjaelp = Urgent help
Ui-AkutSvaert = Is it so hard that you can hardly go on? Get help now
Ui-NyFane = (opens in a new tab)
Ui-Standard = The guide assumes that you are complaining for yourself.
Ui-StandardSkift = I complain for somebody else, am under 18 or work for the municipality
Ui-StandardSvar = You have chosen: { $om }.
Ui-Dag = Day
Ui-Maaned = Month
Ui-Aar = Year
Ui-DatoEksempel = For example 24 11 2026
Ui-DatoForstaaet = That is { $dato }.
Ui-UretFoer = Your device says that today is { $dato }. That cannot be right. Correct the date on your computer or phone, and open the guide again. Until then the guide does not say how many days are left. If you are in doubt about a deadline, call Borgerrådgiveren on { -tel-br }.
Ui-UretEfter = Your device says that today is { $dato }. If that is wrong, correct the date on your computer or phone, and open the guide again. If it is right, the rules here are old. They should have been read again by { $til }. So the guide names no day for a deadline. See in the letter when you can complain at the latest, and call Borgerrådgiveren on { -tel-br }.
Ui-NyeRegler = The guide has got new rules since you opened it. Here the rules of { $dato } still apply.
Ui-NyeReglerSvar = Your answers are still here. They are gone when you fetch the new rules. Save them first if you want to use them again.
Ui-NyeReglerStart = Fetch the new rules and start again
Ui-Brevdato = Date on the letter
Ui-SidsteDag = Does it give a last day to complain? Then write that too
Ui-SidsteDagEksempel = You can leave the fields empty
Ui-SvarSenest = The last day in the letter
Ui-SendtDag = The day you sent it
Ui-LovetDag = The day they promised an answer
Ui-Eller = or
Ui-GoerNu = What to do now
Ui-TilHvem = To whom
Ui-Saadan = How
Ui-Brug = What you need
Ui-Bagefter = Afterwards
Ui-Hvorfor = Why?
Ui-Regnet = How the day was counted
Ui-DageTil = There are { $dage } days left.
Ui-EnDagTil = It is tomorrow.
Ui-DagenErIdag = It is today.
Ui-Tvivl = The guide has not found the rule written clearly, so this is the guide's best guess. If you are not sure, call Borgerrådgiveren on { -tel-br }.
Ui-NoteTvivl = This is the guide's best guess. Ask if you are not sure.
Ui-RingTekst = Call Borgerrådgiveren on { -tel-br } and ask. If it is closed, write to { -mail-br }. You can also ask somebody at the library or at citizen service (Borgerservice) for help.
Ui-Vejledning = The guide is guidance, not a decision. The rules were read on { $dato } and still have to be confirmed by a lawyer. After { $til } they are old: call Borgerrådgiveren before you rely on a deadline.
Ui-Kilde = Source
Ui-GodtAtVide = Good to know
Ui-IkkeEns = Answer for each thing separately
Ui-AltEns = Answer for all of it at once
Ui-FaaHjaelp = How to get help with complaining
Ui-ForskelOverskrift = Is it because of who you are?
Ui-ForskelTekst = Do you think it happened because of, for example, skin colour, faith, gender, disability or age? Then call Borgerrådgiveren on { -tel-br }, and say that it is about discrimination. You can call before you have complained, too. The deadline for complaining still counts.
Ui-FortaelMere = Tell more: anonymous, Facebook, no MitID, compensation
Ui-Hvis = If:
Ui-EllersHvis = Otherwise, if:
Ui-Ellers = Otherwise
Ui-Og = and
Ui-Ikke = not
Ui-IngenSkridt = No steps from here
Ui-AndetSted = The case is also in a court, with the Ombudsman or with Ankestyrelsen

Strength-Firm = Firm rule
Strength-Old = Older source
Strength-Analogous = Seen in other municipalities
Strength-Inferred = The guide's own reading


## Rules in ordinary words

Rule-R1 = Borgerrådgiveren looks at complaints about the City of Copenhagen. Everything else belongs with the right authority.
Rule-R2 = A complaint about another authority goes to that authority.
Rule-R3 = Matters between private parties belong with legal aid (retshjælp), a lawyer or a court.
Rule-R4 = If a company or an independent institution does the work for the municipality, it is uncertain how far Borgerrådgiveren can go.
Rule-R5 = Employees' own pay and working conditions are normally not a matter for Borgerrådgiveren.
Rule-R6 = If you work in or for the municipality, you can report something serious or illegal in the whistleblower scheme.
Rule-R7 = Borgerrådgiveren can look at whether you got guidance, were heard first, got reasons and could see the papers (sagsbehandling).
Rule-R8 = Borgerrådgiveren can look at long waits and missing answers.
Rule-R9 = Borgerrådgiveren can look at how staff behave and speak.
Rule-R10 = Borgerrådgiveren can look at how practical work is done.
Rule-R11 = Borgerrådgiveren can look at discrimination by the municipality and give advice before you complain.
Rule-R12 = Borgerrådgiveren cannot handle complaints about what the municipality has decided in a decision (afgørelse). But Borgerrådgiveren can explain the letter and show you the way.
Rule-R13 = The politicians decide how much help everybody gets. How much you have been granted is a decision (afgørelse).
Rule-R14 = A complaint with several parts is split up. Mistakes in the handling of the case belong in the complaint about the decision.
Rule-R15 = You can ask for a decision in writing, for reasons (begrundelse) and for how to complain (klagevejledning).
Rule-R16 = If the case is in a court, with the Ombudsman or with Ankestyrelsen's supervision, it is uncertain whether Borgerrådgiveren can look at it.
Rule-R17 = If a political committee has handled the case, it is uncertain whether Borgerrådgiveren can look at it.
Rule-R18 = If a special board or another authority can look at the case, that is where to complain.
Rule-R19 = Borgerrådgiveren can explain letters, show you the way and take suggestions.
Rule-R20 = Borgerrådgiveren does not take a view until the place in the municipality has had the chance to answer.
Rule-R21 = If you cannot do it yourself and have no other help, Borgerrådgiveren can in special cases help write the complaint or pass it on.
Rule-R22 = If the municipality has answered and you are still not satisfied, you can go to Borgerrådgiveren.
Rule-R23 = If the municipality does not answer the complaint, you can go to Borgerrådgiveren.
Rule-R24 = If the conversation with the municipality is stuck, Borgerrådgiveren may be able to talk to the place.
Rule-R25 = If for special reasons you cannot talk to the place yourself, Borgerrådgiveren may be able to contact it for you.
Rule-R26 = If a case is urgent, Borgerrådgiveren may be able to contact the municipality directly. Borgerrådgiveren is not an emergency service.
Rule-R27 = When you write to the municipality, it must write back within 10 working days (tilbagemeldingsgaranti). That is not always the final answer.
Rule-R28 = If you have complained and the 10 working days have passed without an answer, you can go to Borgerrådgiveren. If you sent something other than a complaint, ask for an answer once more first.
Rule-R29 = If the municipality has written when you will get an answer, that day counts.
Rule-R30 = When you ask to see the papers (aktindsigt), the municipality must write back within 7 working days.
Rule-R31 = Citizens, users and businesses can all use Borgerrådgiveren.
Rule-R32 = If you complain for another adult, you normally need their permission in writing (fuldmagt).
Rule-R33 = An anonymous complaint cannot be handled. It can only be a tip.
Rule-R34 = Borgerrådgiveren is neutral and speaks neither for you nor for the municipality.
Rule-R35 = If you speak neither Danish nor English, you can get an interpreter. If you find it hard to read, you can get help with that.
Rule-R36 = If there is a decision, the deadline for complaining comes first. The authority must have the complaint before the deadline.
Rule-R37 = If it is more than a year ago, it is normally too late. Borgerrådgiveren can choose to look at it anyway.
Rule-R38 = If an old case is still going on, Borgerrådgiveren can normally look at the newest part.
Rule-R39 = Borgerrådgiveren must know your name, how to reach you, which place it is and what it is about. If any of it is missing, the complaint is set aside.
Rule-R40 = If you complain about discrimination, Borgerrådgiveren also asks for your CPR number. Never write it in an ordinary email.
Rule-R41 = The municipality needs your name, how to reach you, which place it is and what you complain about.
Rule-R42 = You may complain to the municipality in speech or in writing, and you can ask for a receipt.
Rule-R43 = You can complain to Borgerrådgiveren online, in a letter, by email, on the phone or in person.
Rule-R44 = Borgerrådgiveren does not handle complaints on Facebook.
Rule-R45 = You can also complain to the mayor for the area. But the mayor does not decide a complaint about a decision.
Rule-R46 = Borgerrådgiveren decides whether there is reason to look at the complaint, and at which parts.
Rule-R47 = Borgerrådgiveren considers how important the complaint is, what you can gain, and whether the municipality can become better from it.
Rule-R48 = Borgerrådgiveren normally tries a quick solution first, then a letter. In the end it may become an inspection (tilsyn) by Borgerrådgiveren.
Rule-R49 = Borgerrådgiveren's inspection (tilsyn) only comes if talking has not helped. There must also be possible mistakes or something to learn.
Rule-R50 = Borgerrådgiveren cannot change a decision. Borgerrådgiveren can criticise and recommend.
Rule-R51 = If the conversation is completely deadlocked, ask Borgerrådgiveren whether mediation (mægling) is possible.
Rule-R52 = Borgerrådgiveren can take up a case without a complaint, also after a tip.
Rule-R53 = Everybody can read what Borgerrådgiveren has looked into, but without what is confidential.
Rule-R54 = Complaints about social matters and employment go to the municipality, usually within 4 weeks. The municipality looks at the case again and otherwise sends it on to Ankestyrelsen.
Rule-R55 = If the children and young people committee (børne- og ungeudvalget) decided it, the complaint goes straight to Ankestyrelsen.
Rule-R56 = A complaint about Udbetaling Danmark goes to them first and then to Ankestyrelsen.
Rule-R57 = If the municipality does something illegal and there is nowhere else to complain, you can write to Ankestyrelsen's supervision (tilsyn). They decide whether to take the case.
Rule-R58 = When all ways to complain are used, you can write to the Parliamentary Ombudsman within 1 year. The Ombudsman chooses which cases to take.
Rule-R59 = Compensation and binding rulings come from a court.
Rule-R60 = Discrimination outside the municipality belongs with your trade union, the Board of Equal Treatment (Ligebehandlingsnævnet), a court or the police.
Rule-R61 = Complaints about treatment in the health service go to Styrelsen for Patientklager. There are deadlines.
Rule-R62 = If it is about bullying at school, complain to the school and the municipality first. Afterwards there is the national board against bullying (Den Nationale Klageinstans mod Mobning).
Rule-R63 = A complaint about a parking charge goes to those who gave it. Follow the letter.
Rule-R64 = Legal aid (retshjælp) and free lawyers (advokatvagt) give free legal advice. DUKH advises about disability.
Rule-R65 = If there is danger, or no money, medicine or place to sleep, help comes before the complaint.
Rule-R66 = If you are worried about a child, call the municipality right away (underretning). You can be anonymous.
Rule-R67 = If a member of staff has hit, threatened or abused you, you do not have to talk to them first.
Rule-R68 = If the municipality asks what you think before it decides, reply before the day in the letter.
Rule-R69 = The deadline is counted from the date on the letter. If there are two possible days, use the first.
Rule-R70 = If the last day is a day off, use the weekday before. Days off do not count in the municipality's 10 working days.
Rule-R71 = If there are 10 days or fewer until the deadline, do not send the complaint by post. If there are 5 or fewer, call or hand it in.
Rule-R72 = You can complain right away about a decision that you were only told. You can ask for the reasons in writing within 14 days.
Rule-R73 = Mistakes in a case that is decided belong in the complaint about the decision too.
Rule-R74 = When you complain, it normally does not pause the decision. Still do what the municipality demands, or ask first.
Rule-R75 = If they only agree with some of it, say within 4 weeks that you uphold your complaint.
Rule-R76 = If you have complained about a decision and heard nothing after 4 weeks, ask whether the complaint has been sent on.
Rule-R77 = If the deadline has passed, complain anyway and write why. If there is a special reason, they may disregard the deadline.
Rule-R78 = If the letter does not say how to complain (klagevejledning), or says it wrongly, complain now and write that in the complaint.
Rule-R79 = The municipality must normally have a time limit for how long you wait for an answer to an application.
Rule-R80 = You may bring somebody to help you. That needs no written permission.
Rule-R81 = A complaint about a member of staff goes to the manager, never to the person it is about.
Rule-R82 = Children and young people can get help themselves from BørneTelefonen and Børnekontoret.
Rule-R83 = If you are afraid to complain, do not go to the person it is about. Go to their manager or to Borgerrådgiveren.
Rule-R84 = If you cannot use digital ways, you can call, come in person or write a letter.


## Sources: name and own date

Source-Seed0 = Borgerrådgiveren's communication strategy
    .date = autumn 2014
Source-Seed1 = Paper for Borgerrådgiverudvalget about communication
    .date = 2014
Source-Seed2 = Borgerrådgiveren's report on awareness and use
    .date = March 2024
Source-Seed4 = Note from Beskæftigelses- og Integrationsforvaltningen
    .date = 23 January 2013
Source-KkKlag = kk.dk: Klag til Borgerrådgiveren (complain to Borgerrådgiveren)
    .date = no date
Source-KkSaadan = kk.dk: Sådan behandler vi din klage (how we handle your complaint)
    .date = no date
Source-KkKlagevejl = kk.dk: Klagevejledning (how to complain)
    .date = no date
Source-KkEmner = kk.dk: Klageemner (what you can complain about)
    .date = no date
Source-KkVide = kk.dk: Det bør du vide (what you should know)
    .date = before May 2018
Source-KkGang = kk.dk: Klagegang ved diskrimination (where to complain about discrimination)
    .date = no date
Source-KkTbg = kk.dk: Tilbagemeldingsgaranti (guarantee of an answer)
    .date = decided 1 June 2006
Source-KkTilsyn = kk.dk: Borgerrådgiverens tilsyn (Borgerrådgiveren's inspections)
    .date = no date
Source-KkWhistle = The whistleblower scheme of the City of Copenhagen
    .date = 2012, extended 17 December 2021
Source-DiskQa = diskrimination.kk.dk: Spørgsmål og svar (questions and answers)
    .date = about 2010-2012
Source-DiskEn = diskrimination.kk.dk: English
    .date = about 2010-2012
Source-Bor44 = Borgerrådgiverudvalget on time limits and deadlines for complaints
    .date = 12 November 2004
Source-Ast = Ankestyrelsen, ast.dk
    .date = no date
Source-AstTilsyn = Ankestyrelsen on reports about children (underretninger), ast.dk
    .date = no date
Source-Oim = The Ministry of the Interior on supervision of municipalities
    .date = after 1 April 2017
Source-Fob = Folketingets Ombudsmand, ombudsmanden.dk
    .date = no date
Source-Dukh = DUKH: Hvis du vil klage (if you want to complain)
    .date = no date
Source-Stpk = Styrelsen for Patientklager
    .date = 29 January 2020
Source-Dcum = Den Nationale Klageinstans mod Mobning
    .date = no date
Source-Hvidovre = The borgerrådgiver of Hvidovre
    .date = no date
Source-OtherTowns = The borgerrådgivere of other municipalities
    .date = no date
Source-Forvaltningsloven = Forvaltningsloven (the Public Administration Act)
    .date = in force
Source-Retssikkerhedsloven = Retssikkerhedsloven (the Legal Protection Act) for social matters
    .date = in force
Source-Offentlighedsloven = Offentlighedsloven (the Access to Public Administration Files Act)
    .date = in force
Source-BarnetsLov = Barnets lov (the Child's Act)
    .date = in force
Source-Vejl9533 = Guidance on digital communication, no. 9533
    .date = 2018
Source-Randers = Randers Kommune
    .date = no date
Source-RegionH = Region Hovedstaden and Lev Uden Vold
    .date = no date
Source-KkParking = kk.dk on parking
    .date = no date
Source-Boernekontoret = The Ombudsman's Children's Office (Børnekontoret)
    .date = no date
Source-Register = The guide's collection of rules
    .date = 23 November 2026

## How long a deadline is

Length-Day = { $antal } day
Length-Days = { $antal } days
Length-WorkingDay = { $antal } working day
Length-WorkingDays = { $antal } working days
Length-Week = { $antal } week
Length-Weeks = { $antal } weeks
Length-Month = { $antal } month
Length-Months = { $antal } months
Length-Year = { $antal } year
Length-Years = { $antal } years

## What a deadline counts from

From-Letter = the date on the letter
From-Notice = the day it was published
From-Event = the day it happened
From-Known = the day you knew or should have known
From-Final = the date on the last decision
From-Award = the day the municipality told who got the contract
From-Mediation = the day the mediation ended

## The shape of the way: what happens with the complaint

Path-Reassess = You send the complaint to the place that decided. They look at the case again (genvurdering). If they do not agree with you, they must send the complaint on within 4 weeks.
Path-ViaFirst = You send the complaint to the place that decided. They send it on to those who will decide it.
Path-Direct = You send the complaint straight to the place that will decide it.
Path-Ombudsman = First the place that it is about must have the chance to answer. If you are still not satisfied, you can go to Borgerrådgiveren.
Path-BoardFee = A board decides the case. There is normally a fee for complaining.
Path-Political = This is not a complaint case. The politicians decide, so write to them.
Path-None = No other authority can change the decision. Ask the place to look at the case again.
Path-Report = This is a report, not a complaint about a decision.
Path-Contract = This is a matter with a private party. Start there.
Path-Advice = Here there is nothing to complain to. You can get advice and help.

## Where in the municipality the topic belongs

Owner-Any = One of the municipality's seven administrations. Your letter says which.
Owner-Outside = It does not belong to the City of Copenhagen.
Owner-Unknown = The guide does not know which administration it is. Look in your letter.

## Topics: where else

Ui-FindTitel = Find the right place to complain
Ui-FindIndgang = Search for your topic, and see where to complain
Ui-FindIndgangTekst = Do you know what it is about?
Ui-FindLink = Search by topic
Ui-FindFelt = What is it about?
Ui-FindHint = Write in your own words, for example "parking fine" or "home help does not come". You can also write in Danish. What you write stays on your screen.
Ui-FindAntal = { $antal } suggestions. The best one is first.
Ui-FindEt = 1 suggestion.
Ui-FindIngen = The guide found nothing. Try another word, or choose an area below. You can also call Borgerrådgiveren on { -tel-br } and ask.
Ui-FindAkut = Are you or somebody else in danger? Call { -tel-alarm }.
Ui-FindAkutLink = See who can help you now
Ui-Omraader = Choose an area
Ui-Afsendere = Choose who wrote the letter
Ui-Steder = Places that handle complaints
Ui-Forvaltninger = The municipality's seven administrations
Ui-FraDag = From { $dato }
Ui-TilDag = until { $dato }
Ui-AlleEmner = All topics
Ui-Henter = Fetching the topics …
Ui-HentFejl = The topics could not be fetched. Check your connection, and try again. You can also call Borgerrådgiveren on { -tel-br }.
Ui-ProevIgen = Try again
Ui-EmneUdenNavn = Topic
Ui-EmneFoerst = What to do first
Ui-EmneFrist = The deadline
Ui-EmneFristHos = Who must have the complaint: { $sted }
Ui-EmneFristTaelles = { $laengde } from { $fra }.
Ui-EmneFristYderst = But at most { $laengde } from { $fra }.
Ui-EmneFristIBrev = The deadline is in your letter. The guide does not know it.
Ui-EmneFristIngen = There is no deadline.
Ui-EmneFristUkendt = The guide has not seen a deadline. Look in your letter, and do not wait.
Ui-EmneTaelSelv = They must have your complaint by that day at the latest. Count from the date, and do not add days for the post. If the last day is a weekend or a public holiday, complain by the weekday before. If the letter gives another day, use the one that comes first.
Ui-RegnTitel = Work out your deadline
Ui-RegnDato = Write { $fra }, for example 24 11 2026.
Ui-RegnKnap = Work it out
Ui-RegnSvar = Complain by { $frist }.
Ui-EmneHvem = Who you go to
Ui-EmneVej = What happens with the complaint
Ui-EmneGraenser = What you should know
Ui-EmneToSpor = Are you also unhappy with how you were treated?
Ui-EmneToSporTekst = That is a separate matter. Complain first to the place that it is about. If they do not answer, or you are still not satisfied, go to Borgerrådgiveren on { -tel-br }. If you have a deadline, that comes first.
Ui-EmneLov = The law
Ui-LovOgKilder = Law and sources
Ui-Kilder = Sources
Ui-EmneLovUkendt = The guide has not seen which law applies. Look in your letter.
Ui-EmneGebyr = What it costs
Ui-EmneLinks = Go further
Ui-EmneTvivl = The guide is not sure about everything on this topic. Follow your letter, and ask the place that wrote to you.
Ui-EmneHoererTil = Belongs to
Ui-EmneGuide = Find out what to do now
Ui-EmneGuideTekst = The guide asks you some questions and tells you what to do in your case.
Ui-EmneTilbage = Back to your answers
Ui-EmneOmraade = More topics about: { $om }
Ui-StedEmner = Topics where you can go here
Ui-StedKan = What they can do
Ui-StedKanIkke = What they cannot do
Ui-StedKontakt = How to reach them
Ui-StedIngenKontakt = The guide has not seen any contact details. Look in your letter.
Ui-Set = Seen { $dato }.
Ui-SetAar = From a page from { $aar }.
Ui-Gammel = This may be out of date. Check it before you use it.
Ui-AabentNu = Open now.
Ui-LukketTil = Closed now. Opens { $dato } at { $tid }.
Ui-Lukket = Closed now.
Ui-Telefontid = Telephone hours: { $dage } { $tid }
Ui-TidUkendt = The guide does not know the telephone hours.
Ui-Hverdage = weekdays
Ui-UligeTitel = Discrimination: who can help you?
Ui-UligeIndgang = Have you been discriminated against? Find help
Ui-UligeTekst = Answer three questions. Then you can see who can give you what you want. If you are in danger, call { -tel-alarm }.
Ui-UligeHvorfor = What do you think is the reason?
Ui-UligeHvor = Where did it happen?
Ui-UligeOenske = What would you like most?
Ui-Vaelg = Choose …
Ui-UligeKan = They can help you
Ui-UligeKanIkke = They cannot
Ui-UligeFrist = If you have received a decision, still keep an eye on the deadline in the letter. It comes first.
Ui-UligeHvis = Applies to
Ui-LaesEmne = Read more about where to go
Ui-LaesOmraade = Find the right place

## What follows from the answers: shown on the page about the rules

Fact-Deadline = How long is it until the deadline?
Deadline-Ample = More than 10 days
Deadline-Short = 6 to 10 days
Deadline-Few = 5 days or fewer
Deadline-Past = The deadline has passed
Deadline-Unknown = The date is not known
Fact-Letter = How were you told?
Letter-Written = In writing
Letter-Oral = In speech
Fact-Window = Is the time to answer over?
Window-Running = No, the place still has time
Window-MaybePassed = Maybe
Window-Passed = Yes
Window-Unknown = The date is not known
Fact-Track = What kind of case is it?
Track-Decision = A decision (afgørelse)
Track-Delay = Waiting time
Track-Conduct = The conduct of staff
Track-Process = The handling of a case
Track-Practical = Practical help or work
Track-Public = Streets, parks and rubbish
Track-Politics = How much the municipality offers everybody (serviceniveau)
Track-Explain = To understand a letter
Track-FindPlace = To find the right place
Track-Papers = To see papers (aktindsigt)
Track-Suggestion = A suggestion or praise
Track-Serious = Something serious that one knows from work
Track-Work = An employee's own work
Track-Something = Something else
Fact-OwnCase = Do you have a case with the municipality?
OwnCase-Yes = Yes
OwnCase-No = No
Fact-Scope = Does it belong to the City of Copenhagen?
Scope-Inside = Yes
Scope-Supplier = With somebody who works for the municipality
Scope-Outside = No
Fact-Appeal = Can there be a deadline for complaining about a decision?
Appeal-MayRun = Yes, it may be running
Appeal-Unsure = Maybe there is a decision
Appeal-Pending = The complaint has been sent
Appeal-Settled = The complaint has been decided
Appeal-None = No
Fact-Violence = Is somebody being hit, threatened or abused?
Violence-No = No
Violence-Yes = Yes
Fact-Chance = Has the place had the chance to answer?
Chance-NotYet = No
Chance-Spoken = Only on the phone or at a meeting
Chance-Cannot = No, the person cannot or does not dare
Chance-Waiting = The place still has time to answer
Chance-WaitingApplication = The application is still within the time limit
Chance-WaitingAccess = The request for papers is still within the time limit
Chance-Promised = The place has promised an answer on a certain day
Chance-PromisedSometime = The place has promised an answer without a day
Chance-Silent = Yes, but the place has not answered the complaint
Chance-Overdue = Yes, but the answer does not come
Chance-OverdueApplication = The application was not answered in time
Chance-OverdueAccess = The request for papers was not answered in time
Chance-Answered = Yes, and the place has answered
Fact-Ripe = Is it time for Borgerrådgiveren?
Ripe-No = No
Ripe-Yes = Yes
Fact-Hindered = Is the person unable to complain, or afraid to?
Hindered-No = No
Hindered-Yes = Yes

Table-danger = Danger and urgency
Table-decision = Decisions and deadlines
Table-faults = Mistakes on the way to a decision
Table-due = How near the deadline is
Table-gate = Who it is about
Table-chance = The place first, then Borgerrådgiveren
Table-br = After the complaint about the decision
Table-route = What is not a complaint about the handling of a case
Table-discrimination = Discrimination
Table-who = Who complains
Table-writing = Hard to read or write
Table-language = Speaks neither Danish nor English
Table-unwell = Ill or worn out
Table-fear = Afraid of what will happen
Table-deadlock = The conversation is stuck
Table-alone = Nobody to get help from
Table-anonymous = Without a name
Table-facebook = Complaint on Facebook
Table-committee = Letter to a mayor or a committee
Table-undigital = Without MitID or Digital Post
Table-representative = Somebody who runs the case
Table-damages = Compensation or a binding decision

Ui-ReglerTitel = The rules of the guide
Ui-ReglerTekst = Here are all the rules that the guide uses, with their sources. You can also see how they are used: row by row, the first one that fits.
Ui-ReglerTvivl = The rules were read in the sources on { $dato }. They still have to be confirmed by a lawyer. After { $til } they are old. Where a rule is not certain, the guide says so.
Ui-ReglerAlle = All rules
Ui-ReglerTabeller = How the rules are used
Ui-ReglerGraf = How the tables hang together
Ui-ReglerFoelger = What follows from the answers
Ui-ReglerSkridt = What the answers lead to
Ui-ReglerOrd = The same in words
Ui-ReglerGrupper = All the ways it can come to this
Ui-Altid = Whatever you answer
Ui-ReglerStempel = Stamp of the rules: { $stempel }
Ui-Andet = When would something else apply?
Ui-AndetTekst = The advice fits what you have answered. With another answer it could be another too. Here is what is nearest.
Ui-AndetSaa = Then the advice is: { $om }
Ui-AndetSelv = You can do something about this yourself.
Ui-AndetTid = This can come with time.
Ui-AndetSket = This depends on what has happened. If it is so, change your answer.
Ui-ReglerVej = See your way through the rules
Ui-ReglerVejTekst = What applies in your case has a thick edge. If you have several things to complain about, it is the first.
Ui-Kontrol = If somebody wants to check the answer
Ui-KontrolTekst = The stamp shows which rules the guide has used. With the answers code, others can see the same result again. It shows your answers but no dates. Only give it to somebody you trust.
Ui-Svarkode = Answers code: { $kode }
Ui-KodeTitel = Do you have an answers code?
Ui-KodeTekst = Write the code. Then the guide shows the result it gave. It cannot be changed here.
Ui-KodeVis = Show the result
Ui-KodeSvar = What the guide said
Ui-KodeFortalt = What was answered
Ui-KodeUdenDage = There are no dates in an answers code. If time has changed something, answer the questions again.
Ui-KodeRevet = The code is not whole. Copy it from the first character to the last.
Ui-KodeLang = That is too long to be an answers code. Copy only the code.
Ui-KodeAnden = The code was made by another version of the guide. Answer the questions again.


## The frame of every page, and the languages

Ui-Spring = Go to the content
Ui-Afsender = Borgerrådgiveren, the ombudsman of the City of Copenhagen
Ui-SideTitel = Klagevejviser – where to complain about the City of Copenhagen
Ui-Livsfare = Is somebody's life in danger? Call { -tel-alarm }.
Ui-HasterAnden = Is it urgent for another reason?
Ui-FaaAkut = Get urgent help now
Ui-Intro = The guide helps you find out where to complain, what to do, and when. It takes a few minutes. If you can, have the letter from the municipality with you.
Ui-IntroSvar = Your answers stay on your own screen. The guide saves them only if you ask it to.
Ui-BundBr = Borgerrådgiveren: { -tel-br }
Ui-BundVejledning = The guide is guidance, not a decision.
Ui-TilGuiden = To the guide
Ui-BundForvent = What you can expect of the municipality
Ui-BundPrivatliv = Privacy
Ui-BundTilgaengelighed = Accessibility
Ui-BundAendringer = Changes to the guide
Ui-SoegAndet = Search for another topic
Ui-Sprog = Language
Ui-SprogNu = The page is now in English.
Ui-SprogFejl = { $sprog } could not be fetched. Check your connection, and try again. The page is as it was.
Ui-Ugennemset = Nobody has reviewed this English translation yet. If you are not sure, the Danish text counts.
Ui-Gennemset = The translation was reviewed by { $navn } on { $dato }.
Ui-KunForberedt = Only part of the guide is in this language. The rest is in Danish.
Ui-DatoNavn = { $ugedag } { $nummer } { $maaned } { $aar }
Ui-KlokkenHel = { $timer }:00
Ui-Klokken = { $timer }:{ $minutter }
Ui-FraTil = { $fra } to { $til }
Ui-Citat = "{ $om }"

## Keep, share and delete your answers

Ui-Gem = Save on my computer or phone
Ui-GemTitel = Save, share or delete your answers
Ui-GemTekst = The guide saves your answers only if you ask it to. They stay on the computer or phone in front of you for 30 days. Others who use it can open them.
Ui-GemtSvar = Saved on { $dato }. The answers stay here until the end of { $til }. They are then deleted the next time the guide is opened. If you change an answer, save again.
Ui-GemFejl = Your browser would not save the answers. They are still here until you close the page.
Ui-GemIkkeMuligt = Your browser does not let the guide save anything. You can make a link instead.
Ui-GemtHer = You saved your answers here on { $dato }. They stay here until the end of { $til }.
Ui-GemtNyere = There are answers here that a newer edition of the guide has saved. This edition cannot read them. Close the page and open it again, or start over here.
Ui-GemtRevet = There are saved answers here that the guide cannot read. Start over, or delete them.
Ui-GemtSlettet = The answers you saved on { $dato } have been deleted, because more than 30 days have passed.
Ui-GemtAnden = You have saved answers in another tab. The answers in this tab are as they were.
Ui-SletAnden = The saved answers were deleted in another tab. The answers in this tab are still here. Press "Delete my answers" if they should go too.
Ui-SvarFejl = The answers could not be opened. Check your connection, and try again.
Ui-Gemte = Saved answers
Ui-FortsaetHvor = Continue where you left off
Ui-Slet = Delete my answers
Ui-SletTekst = If you delete your answers, they are gone from here, also those you have saved. A link that you have sent still works.
Ui-Slettet = Your answers have been deleted.
Ui-Link = Make a link
Ui-LinkTekst = Everybody who has the link can see your answers. Send it only to people you trust. Your name and what you have written are not in it.
Ui-LinkDatoer = Include the dates
Ui-LinkDatoerTekst = Without dates, the guide asks for them again.
Ui-LinkFelt = Your link
Ui-LinkKopier = Copy the link
Ui-LinkKopieret = The link has been copied.
Ui-LinkSelv = Your browser would not copy the link. It is selected now, so that you can copy it yourself.
Ui-LinkAabnet = You have opened a link with answers. See them under "Your answers", and change what is not right.
Ui-LinkTid = The guide asks again about what has to do with time.
Ui-LinkRevet = The link is not whole. Copy it from the first character to the last, or start here.
Ui-LinkAnden = The link was made with another edition of the guide and cannot be read. Start here.
Ui-LinkPasserVed = Something in the link no longer fits: You begin at the question "{ $om }".
Ui-LinkPasser = Something in the link no longer fits and has been left out. Look through your answers.
Ui-GemtFortsat = You continue with the answers you saved on { $dato }.
Ui-GemtPasserVed = Something in the saved answers no longer fits: You begin at the question "{ $om }".
Ui-GemtPasser = Something in the saved answers no longer fits and has been left out. Look through your answers.
Ui-AndetNuTid = The guide now says something else than on { $dato }, because time has passed.
Ui-AndetNuRegler = The guide now says something else than on { $dato }, because the rules have changed.
Ui-Faelles = I am using a shared computer
Ui-FaellesHint = For example at the library or at the citizen service centre (Borgerservice). The guide then does not save your answers and makes no link.
Ui-FaellesAdvarsel = You are using a shared computer. If you download a file, it stays here: delete it again, and empty the recycle bin. If you print, take the paper with you. Press "Delete my answers" when you have finished.
Ui-ForladTast = or press Esc 3 times
Ui-Hjaelper = Are you helping somebody who is sitting here? Press "I am complaining for somebody else" further up, and say so. Then answer in the other person's words.

## The page with the result: the days, how many places are left, and what would change the advice

Moment-Letter = The date on the letter
    .hint = The guide counts the deadline from here.
Moment-Told = You were told
    .hint = The guide counts the deadline from here.
Moment-Sent = You sent it
Moment-Reply = The municipality's time ends
    .hint = The municipality must write to you within { $dage } working days (tilbagemeldingsgaranti). That is not always the final answer.
Moment-Access = The municipality's time ends
    .hint = When you ask to see documents, the municipality must write to you within { $dage } working days.
Moment-Promised = They have promised an answer
Moment-Today = Today
Moment-Appeal = Your last day
    .hint = They must have what you send by this day. It is not enough that you have sent it.
Moment-Hearing = Your last day
    .hint = You can answer the letter until this day.
Moment-Counted = The deadline ends
    .hint = But it is not an ordinary weekday. Use the day before instead.
Moment-Maybe = Perhaps the last day
    .hint = The deadline may move to this day. Do not count on it.
Ui-DagOgMaaned = { $dag } { $maaned }
Ui-Tidslinje = The days in your case
Ui-Forvent = What you cannot count on
Ui-MereHenter = Fetching …
Ui-MereFejl = This could not be fetched. Check your connection and try again.
Ui-StederFlere = There are still { $antal } possible places to go.
Ui-StedTilbage = There is only one possible place left: { $om }.
Ui-PasserSvar = Check that you have answered what you meant. You can change every answer.
Ui-PasserSoeg = You can also look for your topic:
Ui-HvorforTekst = Here you can see which rules are behind each step, and where they are written.
Ui-AltAndetEnd = Anything but: { $om }

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

## Answers codes that were made with earlier rules

Ui-UdgaveDag = This is what the guide said under the rules of { $dato }, in Danish as it was then. Today it uses other rules. Answer the questions again to learn what applies now.
Ui-UdgaveRegler = The rules as they read then
Ui-HenterRegler = Fetching the rules …
Ui-ReglerFejl = The rules could not be fetched. Check your connection, and try again. You can also call Borgerrådgiveren on { -tel-br }.
Ui-UdgaveHenter = Fetching the rules of { $dato } …
Ui-UdgaveMangler = The code was made with the rules of { $dato }. The guide cannot fetch them right now. Try again in a moment. If that does not help, answer the questions again.

## Official words, explained where they stand. .forms stays in Danish: it is what the guide knows in a text

Ui-SvaereOrd = Danish words, explained
Term-Decision = Afgørelse (decision)
    .means = When the municipality decides something in your case, for example refuses what you asked for.
    .forms = afgørelse afgørelsen afgørelser afgørelserne
Term-Handling = Sagsbehandling (case handling)
    .means = The way in which the municipality handles your case.
    .forms = sagsbehandling sagsbehandlingen
Term-HandlingTime = Sagsbehandlingstid (case handling time)
    .means = How long the municipality takes to answer.
    .forms = sagsbehandlingstid sagsbehandlingstiden
Term-HandlingLimit = Sagsbehandlingsfrist (case handling limit)
    .means = How long the municipality itself says that you wait for an answer at most.
    .forms = sagsbehandlingsfrist sagsbehandlingsfristen sagsbehandlingsfrister
Term-Guidance = Klagevejledning (complaint guidance)
    .means = The place in the letter that says where, how and by when you can complain.
    .forms = klagevejledning klagevejledningen
Term-Deadline = Klagefrist (deadline for complaining)
    .means = The last day on which you can complain.
    .forms = klagefrist klagefristen klagefrister
Term-Appeal = Klageinstans (appeal body)
    .means = The place that deals with the complaint if the municipality stands by what it decided. It is often Ankestyrelsen.
    .forms = klageinstans klageinstansen klageinstanser
Term-Reassess = Genvurdering (reassessment)
    .means = Those who decided look at the case again when you have complained.
    .forms = genvurdering genvurderingen
Term-Reopen = Genoptagelse (reopening)
    .means = You ask them to look at the case again.
    .forms = genoptagelse genoptage
Term-Reasons = Begrundelse (reasons)
    .means = Why the municipality decided as it did.
    .forms = begrundelse begrundelsen begrundelser
Term-Hearing = Partshøring (hearing)
    .means = The municipality shows you what it will use, and asks what you think before it decides.
    .forms = partshøring partshøringen
Term-HearingLetter = Høringsbrev (hearing letter)
    .means = A letter in which the municipality asks what you think before it decides.
    .forms = høringsbrev høringsbrevet
Term-Access = Aktindsigt (access to documents)
    .means = Your right to see the papers in the case.
    .forms = aktindsigt aktindsigten
Term-Authority = Fuldmagt (authority to act)
    .means = A paper in which you write that somebody else may complain for you.
    .forms = fuldmagt fuldmagten
Term-Feedback = Tilbagemeldingsgaranti (reply guarantee)
    .means = The municipality must write back within 10 working days when you write to it.
    .forms = tilbagemeldingsgaranti tilbagemeldingsgarantien
Term-Department = Forvaltning (administration)
    .means = One of the seven large parts of the municipality.
    .forms = forvaltning forvaltningen forvaltninger
Term-Level = Serviceniveau (service level)
    .means = How much help the municipality gives everybody. The politicians decide that.
    .forms = serviceniveau serviceniveauet
Term-Oversight = Tilsyn (oversight)
    .means = An examination of whether the rules have been followed.
    .forms = tilsyn tilsynet
Term-Reminder = Rykker (reminder)
    .means = A letter in which you write that you are waiting for an answer.
    .forms = rykker rykkere
Term-Receipt = Kvittering (receipt)
    .means = Proof that they have got your complaint.
    .forms = kvittering kvitteringen kvitteringer
Term-Companion = Bisidder (companion)
    .means = Somebody you bring along to a meeting.
    .forms = bisidder bisidderen
Term-Mediation = Mægling (mediation)
    .means = Somebody who takes no side helps you to talk with each other.
    .forms = mægling mæglingen
Term-Report = Underretning (report of concern)
    .means = You tell the municipality that you are worried about a child.
    .forms = underretning underretningen underretninger
Term-LegalAid = Retshjælp (legal aid)
    .means = A place where you can get free advice about the law.
    .forms = retshjælp retshjælpen
Term-LawyerHelp = Advokatvagt (lawyers' free advice)
    .means = A place where lawyers give free advice.
    .forms = advokatvagt advokatvagten
