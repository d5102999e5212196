### The letters in English: a translation to read beside the Danish letter. It is the Danish letter that is sent.
### The same names and the same { $gaps } as in da.ftl; the terms stand in da.ftl alone.

## Gaps

Gap-navn = Your name
    .empty = your name
Gap-kontakt = How they can reach you
    .empty = your address or your phone number
    .hint = Address, phone or both. If others read your post, write only a phone number.
Gap-enhed = The place in the municipality
    .empty = the name of the place
    .hint = For example a job centre, a school or a nursing home. Look at the top of the municipality's letter.
Gap-firma = The company or institution
    .empty = the name of the place
Gap-modtager = Who must have the letter?
    .empty = the place that the letter names
    .hint = The letter from the municipality says where to send it.
Gap-sag = The case number, if you have it
    .empty = the case number
    .hint = It often stands at the top of the letter. Do not write your CPR number.
Gap-brevdato = The date on the letter
    .empty = the date on the letter
    .hint = If you were only told, write that day.
Gap-afgjort = What have they decided?
    .empty = what the decision is about
    .hint = For example: no to help with the rent.
Gap-grunde = Why do you disagree?
    .empty = why you disagree
    .hint = You can leave this empty and write more later.
Gap-forsinket = Why does the complaint come only now?
    .empty = why the complaint is late
    .hint = For example serious illness.
Gap-venter = What are you waiting for?
    .empty = what you are waiting for an answer about
Gap-siden = When did you begin to wait?
    .empty = date
Gap-hvornaar = When did it happen with the employee?
    .empty = day and time
Gap-opfoersel = What was said or done?
    .empty = what was said or done
Gap-fejl = What went wrong in the case?
    .empty = what went wrong
    .hint = For example: Nobody asked me first. I got no guidance.
Gap-hjaelp = What is wrong with the help or the work?
    .empty = what is missing, and when
Gap-grund = What do you think is the reason?
    .empty = for example skin colour, religion, sex, disability or age
    .hint = For example skin colour, religion, sex, disability or age.
Gap-oplevet = What did you experience, where and when?
    .empty = what you experienced, where and when
Gap-oenske = What do you want them to do?
    .empty = what you want
    .hint = For example an answer, an apology, or help before a certain day.
Gap-talt = Who did you talk to, and when?
    .empty = who you talked to, and when
Gap-sagde = What did they answer?
    .empty = what they answered
Gap-sendt = When did you write to them?
    .empty = date
Gap-emne = What did you write about?
    .empty = what you wrote about
Gap-lovet = Which day did they promise an answer?
    .empty = the promised day
Gap-svardato = The date on their answer
    .empty = the date on the answer
Gap-utilfreds = Why are you still dissatisfied?
    .empty = why you are still dissatisfied
Gap-rest = What do you still disagree with?
    .empty = what you still disagree with
Gap-ankedato = When did you complain about the decision?
    .empty = the date of your complaint
Gap-papirer = Which papers do you want to see?
    .empty = all papers in my case about …
    .hint = Say what the case is about. You need not say why.
Gap-hoering = What is the letter about?
    .empty = what the letter is about
Gap-forkert = What is wrong in the letter?
    .empty = what is wrong
Gap-mangler = What is missing in the letter?
    .empty = what is missing
Gap-mener = What do you think the municipality should do?
    .empty = what you think
Gap-nyt = What is new or wrong?
    .empty = what is new or wrong
Gap-barn = Your child's name
    .empty = your child's name
Gap-anden = The name of the person the case is about
    .empty = the name of the person it is about
Gap-hjaelper = The name of the person who may help
    .empty = the name of the person who may help
Gap-gaelder = What may they help with?
    .empty = the case it is about

## What several letters share

Part-ForChild = I write for my child, { $barn }.
Part-ForOther = I write for { $anden }. The authority to act (fuldmagt) is enclosed.
Part-Intro = I complain about this:
Part-IntroMany = I complain about several things:
Part-Spoken = I have talked to you about it: { $talt }. You answered: { $sagde }.
Part-Wish = I want: { $oenske }
Part-Reply = Please write to me within 10 working days. This follows from the municipality's feedback guarantee (tilbagemeldingsgaranti). If you cannot answer in full, write when I will have an answer, and whom I can talk to.
Part-Case = Case number: { $sag }
Part-Kk = Københavns Kommune
Part-Ast = Ankestyrelsen
Part-Bye = Kind regards
Part-Cpr = CPR number (write it only when you send this safely): ____________________
Part-Late = The complaint may come after the deadline. The reason is: { $forsinket }
Part-Unguided = The letter does not say how I complain. That is why I send the complaint to you.
Part-Unsure = I am not sure whether you have made a decision (afgørelse). If you have, I complain about it.
Part-Grounds = I disagree because: { $grunde }
Part-Later = I will write more later.
Part-Faults = There are also faults in the case: { $fejl }
Part-AlsoAsk = I also ask you to send me:
Part-AskList = I ask you to send me:
Part-Committee = The decision was made by the committee for children and young people (børne- og ungeudvalget) in Copenhagen.
Part-Forward = If you stand by the decision, send the complaint on to the place that must handle it. Write to me when you have sent it.
Part-Receipt = Write to me that you have received the complaint, and on which day.
Part-Silent = I complained to the place on { $sendt }. I have had no answer.
Part-Answered = The place answered me on { $svardato }. I am still dissatisfied because: { $utilfreds }
Part-AnsweredBy = The answer is enclosed.
Part-Recent = It began more than a year ago, but it still happens. Here I write about the last year.

## Points

Point-Delay = I have had no answer. I am waiting for: { $venter }. I have waited since: { $siden }.
Point-Conduct = An employee treated me badly. It happened: { $hvornaar }. This was said or done: { $opfoersel }
Point-Process = There have been faults in my case: { $fejl }
Point-Practical = The help or the work is not as it should be: { $hjaelp }
Point-Discrimination = I believe I was treated worse because of: { $grund }. I experienced: { $oplevet }
Point-Remind = I wrote to you on { $sendt } about: { $emne }. You should have written to me within 10 working days (tilbagemeldingsgarantien). I have heard nothing. I complain that the answer is missing.
Point-RemindApplication = I applied on { $sendt } for: { $emne }. I have had no answer. What is your time limit for answering such an application? If it has passed, I complain about the waiting time.
Point-RemindAccess = On { $sendt } I asked to see the papers in the case (aktindsigt). You should have written to me within 7 working days. I complain that it takes too long. Answer me now, or send the complaint on.
Point-Promise = You promised me an answer by { $lovet }. I have not had it. I complain that the answer is missing.
Point-Written = the decision in writing
Point-Reasons = the reasons: which rules and information you have used
Point-Guidance = complaint guidance (klagevejledning): where and how I complain, and the last day for it

## The letters

Letter-Unit = Complaint
    .name = Complaint to the place in the municipality that has the case
    .to = To { $enhed }, Københavns Kommune
    .say =
        Hello, it is about my case. I am unhappy with something. I would like to find a solution with you.
        Can you tell me what has happened, and what you can do now?
        When will I hear from you, and who will call?
    .enclose = Letters and messages that show what happened. Say whom you have talked to.
    .send = Send the letter in Digital Post: Choose "Skriv ny besked" (write a new message), and choose Københavns Kommune. You can also hand it in. Ask for a receipt. Send nothing private in ordinary e-mail.
Letter-Reminder = Complaint about a missing answer (reminder)
    .name = Reminder: ask for an answer, and complain that it is missing
    .to = To { $enhed }, Københavns Kommune
    .say =
        Hello, I have written to you and had no answer. Can you see my letter?
        Who has the case, and when will I have an answer?
        Will you write to me today that you have received it?
    .enclose = What you have sent, and your receipt, if you have one.
    .send = Send the letter in Digital Post: Choose "Skriv ny besked" (write a new message), and choose Københavns Kommune. You can also hand it in. Ask for a receipt. Send nothing private in ordinary e-mail.
Letter-Leader = Complaint to the leader
    .name = Complaint to the leader of the place
    .to = To the leader of { $enhed }, Københavns Kommune
    .say =
        Hello, I would like to talk to the leader about something I experienced with you.
        I would like to tell what happened. I would like to find a solution with you.
        When can we talk?
    .enclose = Messages, names of those who saw it, or your own notes from the day.
    .send = Send the letter in Digital Post: Choose "Skriv ny besked" (write a new message), and choose Københavns Kommune. You can also hand it in. Ask for a receipt. Send nothing private in ordinary e-mail.
Letter-Unequal = Complaint about discrimination
    .name = Complaint about discrimination
    .to = To the leader of { $enhed }, Københavns Kommune
    .say =
        Hello, I would like to talk to the leader. I believe I was discriminated against with you.
        I would like to tell what happened, and hear how you see it.
        What will you do, and when will I hear from you?
    .enclose = Messages, names of those who saw it, or your own notes from the day.
    .send = Send the letter in Digital Post: Choose "Skriv ny besked" (write a new message), and choose Københavns Kommune. You can also hand it in. Ask for a receipt. Send nothing private in ordinary e-mail.
Letter-Institution = Complaint
    .name = Complaint to the company or institution
    .to = To the leader of { $firma }
    .say =
        Hello, I would like to talk to the leader about the help. I would like to find a solution with you.
        Can you tell me what is agreed, and why it does not happen?
        When will it get better?
    .enclose = The agreement about the help, if you have it.
    .send = Hand in the letter, or send it the way the place usually writes to you. Ask for a receipt. Send nothing private in ordinary e-mail.
Letter-Br = Complaint to Borgerrådgiveren
    .name = Complaint to Borgerrådgiveren
    .to = To Borgerrådgiveren, Københavns Kommune
    .open = I complain about { $enhed } in Københavns Kommune.
    .say =
        Hello, I have complained to a place in the municipality. Now I would like you to look at it.
        I can send my complaint and what they answered.
        What can you help with, and what happens now?
    .enclose = Your complaint to the place and its answer. If you had no answer, the letter says so.
    .send = Call { -tel-br } first, and ask how to send it safely. You can also send the letter by post or hand it in. Write nothing private in ordinary e-mail.
Letter-Appeal = Complaint about a decision
    .name = Complaint about the decision
    .to = To { $modtager }
    .open = I complain about the decision of { $brevdato } about: { $afgjort }.
    .say =
        Hello, I want to complain about a decision. Can I say it now, so that you have the complaint today?
        Can you explain to me why you decided this?
        Will you write to me that you have received the complaint?
    .enclose = The letter with the decision. If you have new information, send it too. It can come later.
    .send = Follow the municipality's letter: It says where the complaint must go. They must have the complaint before the deadline. Ask for a receipt. Send nothing private in ordinary e-mail.
Letter-HoldFast = I stand by my complaint
    .name = Say that you stand by the complaint
    .to = To { $enhed }, Københavns Kommune
    .open =
        You answered my complaint on { $brevdato }. You agreed with only a part of it.
        I stand by my complaint about the rest: { $rest }
    .close = Send the complaint on to the place that must handle it. Write to me when you have sent it.
    .say =
        Hello, you have answered my complaint. I was right in part, and I am glad of that.
        I still disagree with the rest, and I stand by the complaint. Will you write that down?
        When do you send the complaint on?
    .enclose = The answer to your complaint.
    .send = Send the letter in Digital Post: Choose "Skriv ny besked" (write a new message), and choose Københavns Kommune. You can also hand it in. Ask for a receipt. Send nothing private in ordinary e-mail. They must know it before the deadline.
Letter-Forwarded = Where is my complaint?
    .name = Ask whether your complaint was sent on
    .to = To { $enhed }, Københavns Kommune
    .open =
        On { $ankedato } I complained about a decision about: { $afgjort }.
        Has the complaint been sent on to the place that must handle it? When, and who has it now?
        If it has not been sent, send it now, and write to me when you did.
    .say =
        Hello, I have complained about a decision. Can you see where the complaint is now?
        When was it sent on, and to whom?
        Will you write that to me?
    .enclose = Your complaint, or your receipt for it.
    .send = Send the letter in Digital Post: Choose "Skriv ny besked" (write a new message), and choose Københavns Kommune. You can also hand it in. Ask for a receipt. Send nothing private in ordinary e-mail.
Letter-Faults = Addition to my complaint about a decision
    .name = Write about the faults to those who handle the complaint
    .to = To { $modtager }
    .open =
        On { $ankedato } I complained about a decision about: { $afgjort }.
        There are also faults in how the case was handled: { $fejl }
        Put this letter with my complaint, and take a position on the faults too.
    .say =
        Hello, I have complained about a decision, and I would like to add something.
        Do you have the complaint now, or was it sent on?
        Will you put my letter with the case?
    .enclose = What shows the faults, if you have anything.
    .send = Send it to the same place as your complaint. Ask for a receipt. Send nothing private in ordinary e-mail.
Letter-Reasons = I ask for reasons and complaint guidance
    .name = Ask for the decision in writing, the reasons and complaint guidance
    .to = To { $enhed }, Københavns Kommune
    .open = You decided something in my case on { $brevdato }. It is about: { $afgjort }.
    .say =
        Hello, you have decided something in my case. Can you explain to me why?
        Is it a decision (afgørelse)? Then I would like to have it in writing.
        Where can I complain, and what is the last day for it?
    .enclose = The letter, if you got one.
    .send = Send the letter in Digital Post: Choose "Skriv ny besked" (write a new message), and choose Københavns Kommune. You can also hand it in. Ask for a receipt. Send nothing private in ordinary e-mail. Do not wait with your complaint until you have the answer.
Letter-Guidance = I ask for complaint guidance
    .name = Ask for complaint guidance
    .to = To { $enhed }, Københavns Kommune
    .open = You wrote to me on { $brevdato } about: { $afgjort }. The letter does not say how I complain.
    .say =
        Hello, I have had a letter from you. It does not say how I complain.
        Where do I send the complaint?
        What is the last day on which you must have it?
    .enclose = The letter from the municipality.
    .send = Send the letter in Digital Post: Choose "Skriv ny besked" (write a new message), and choose Københavns Kommune. You can also hand it in. Ask for a receipt. Send nothing private in ordinary e-mail. Do not wait with your complaint until you have the answer.
Letter-Papers = I want to see the papers in my case (aktindsigt)
    .name = Ask to see the papers in the case (aktindsigt)
    .to = To { $enhed }, Københavns Kommune
    .open =
        I ask for access to documents. I want to see: { $papirer }
        Send the papers digitally or on paper.
    .close =
        Please write to me within 7 working days. If I cannot have the papers that soon, write why, and when I will have them.
        If there is something I may not see, write why, and where I can complain about that.
    .say =
        Hello, I would like to see the papers in my case. It is called aktindsigt.
        Who has the case, and how do I get the papers?
        When will I hear from you?
    .enclose = You need not send anything with it.
    .send = Send the letter in Digital Post: Choose "Skriv ny besked" (write a new message), and choose Københavns Kommune. You can also hand it in. Ask for a receipt. Send nothing private in ordinary e-mail.
Letter-Hearing = My answer to the municipality
    .name = My answer to the municipality (partshøring)
    .to = To { $enhed }, Københavns Kommune
    .open = You have written to me that you consider deciding something about: { $hoering }. Here is my answer:
    .close =
        Put my answer with the case, and take it into account before you decide anything.
        If I need more time, I will call you before the day in the letter.
    .say =
        Hello, I have had a letter in which you ask for my answer. Have you decided anything?
        Can you explain what you base it on?
        Can I have a little more time to answer?
    .enclose = Papers that show that something is wrong or missing. It can be a letter, a bill or a doctor's statement.
    .send = Answer where the letter says, and before the day in the letter. Ask for a receipt. Send nothing private in ordinary e-mail.
Point-Wrong = This is wrong: { $forkert }
Point-Lacking = This is missing: { $mangler }
Point-Opinion = I think: { $mener }
Letter-Reopen = I ask you to look at the case again
    .name = Ask the municipality to look at the case again
    .to = To { $enhed }, Københavns Kommune
    .open =
        You made a decision on { $brevdato } about: { $afgjort }.
        I ask you to look at the case again. This is new or wrong: { $nyt }
    .close = If you will not look at the case again, write to me why.
    .say =
        Hello, you have decided something in my case. There is something you may not have seen.
        Will you look at the case again?
        What shall I send you, and when will you answer?
    .enclose = What is new, if you have it on paper.
    .send = Send the letter in Digital Post: Choose "Skriv ny besked" (write a new message), and choose Københavns Kommune. You can also hand it in. Ask for a receipt. Send nothing private in ordinary e-mail.
Letter-Authority = Authority to act (fuldmagt)
    .name = Authority to act: somebody else may complain for you (fuldmagt)
    .to = To Københavns Kommune and Borgerrådgiveren
    .open =
        I, { $anden }, give { $hjaelper } authority to act.
        { $hjaelper } may write, complain and receive answers for me in this case: { $gaelder }
        It is valid until the case is over or until I take it back. I can always do that.
    .close =
        Date: ____________________
        Signature: ____________________
    .say =
        Hello, I would like to help somebody else with a complaint. Do you have a form that we must use?
        What must it say, and how do we send it?
    .enclose = The person it is about must sign it. Send it together with the complaint.
    .send = Send it together with the complaint. Ask whether they want you to use their own form.

## How it is sent when there is little time, or nothing digital

Send-Undigital = If you cannot use Digital Post, call, go there, or hand the letter in. Ask for a receipt.
Send-Short = There are 10 days or fewer before the deadline. Do not send it by post.
Send-Few = There are 5 days or fewer before the deadline. Send it digitally, call, or hand it in today.
Send-By = They must have it by { $senest }.
Send-Phone = You can also complain on the phone. Read the letter aloud, and ask them to write it down.

## The page with the letters

Ui-Post = Does somebody else read your post? Ask the municipality to call instead.
Ui-ListIntro = The guide has written most of it. You fill in the rest and send the letter yourself.
Ui-Yours = Letters that belong to your result
Ui-More = Other letters that you may need
Ui-None = No letter belongs to your result. You can still call or write in your own words.
Ui-Fill = Fill in the letter
Ui-FillHint = You can skip fields and write by hand afterwards. What you write stays on your screen. It is not stored or sent.
Ui-Text = The letter
Ui-Say = Call first, if you can. You can say:
Ui-Enclose = Enclose
Ui-Send = Send it safely
Ui-Take = Take the letter with you
Ui-Copy = Copy
Ui-Copied = The letter is copied. Paste it where you want to send it.
Ui-CopyFailed = The letter could not be copied. It is selected now: Hold your finger on the text, or press Ctrl and C.
Ui-Print = Print
Ui-Txt = Get as text
Ui-Docx = Get as a Word file
Ui-Fetched = The file is called { $fil }. It is where your browser saves files. Others on the same computer can read it.
Ui-FetchFailed = The file could not be made. Copy the letter instead.
Ui-Cpr = This looks like a CPR number. Write it only when you send the letter safely, and never in ordinary e-mail. Delete it here if you can do without it.
Ui-Translation = This is what the letter says
Ui-Mail = Write a short e-mail and ask to be called
Ui-MailHint = The e-mail does not say what it is about. Write your phone number yourself.
Ui-AllLetters = All letters
Ui-Result = Back to the result
Ui-ToWhom = The letter goes to
Mail-Address = { -mail-br }
Mail-Subject = Will you call me?
Mail-Body =
    Dear Borgerrådgiver
    I would like to talk to you. Will you call me?
    My name:
    My phone number:
    Best time to call:
