### Figures from a file of cases, in English. A name is Family-Name, as in da.ftl, with the same placeholders.
### The headings and values of a file are Danish and stand in quotation marks or after a colon.

## Where a fault is

Place-File = { $fil } was not counted. Correct what is listed here, and choose the file again.
Place-Cell = Row { $raekke }, column "{ $kolonne }":
Place-Row = Row { $raekke }:
Place-Column = Column "{ $kolonne }":
Place-More = More faults in the file: { $tal }.

## What is wrong, and what is expected

Wrong-Bytes = The file is too large. The guide reads at most { $tal } MB. Split the file, for example by year.
Wrong-Rows = The file has too many rows. The guide reads at most { $tal } rows. Split the file, for example by year.
Wrong-Empty = There are no cases in the file. It needs headings at the top and a row below them for each case.
Wrong-Workbook = This is an Excel workbook. Save it as "CSV UTF-8", and choose that file.
Wrong-Wide = The file is saved as Unicode (UTF-16). Save it as "CSV UTF-8", and choose it again.
Wrong-NoTable = The guide finds no headings in the file. The first row needs headings with a semicolon, a comma or a tab between them.
Wrong-Letters = Some letters cannot be read. Save the file as "CSV UTF-8".
Wrong-OpenQuote = A quotation mark is never closed. Put a quotation mark where the cell ends.
Wrong-AfterQuote = Something follows the closing quotation mark. A semicolon or a comma is expected, or the end of the row.
Wrong-LongCell = The cell is longer than a cell can be. Perhaps a quotation mark is missing.
Wrong-Missing = The column is missing. The guide cannot count without it.
Wrong-Twice = The column stands twice. Delete one of them, or give it another heading.
Wrong-Cells = Fields in the row: { $tal }. There must be { $andet }, as in the heading.
Wrong-Personal = The column tells who somebody is. Delete it. The figures need no names, CPR numbers or addresses.
Wrong-Cpr = There is something like a CPR number here. Delete it. The guide shows nothing of the file before it is gone.
Wrong-Names = There is something like people's names here. Delete the column. The guide shows nothing of the file before it is gone.
Wrong-Day = A date that exists is expected, for example 5.3.2024, 2024-03-05 or 5. marts 2024.
Wrong-Before = The date is before the day on which the case came in. Correct one of the two dates.
Wrong-Ahead = The date has not come yet. Write the day on which it happened.
Wrong-Needed = The field is empty. It must be filled in.
Wrong-Value = One of these is expected: { $andet }.
Wrong-LineUnit = A call to the employees' hotline (Borgerrådgiverlinjen) must have no unit. Employees call in confidence. Delete the unit.
Wrong-Values = The column has more than { $tal } different values. It needs fixed categories, not free text.
Wrong-Long = The text is longer than { $tal } characters. The name of a category is expected, not a description.

## Columns

Column-Received = Received
Column-Closed = Closed
Column-Contact = Kind of case
Column-Administration = Administration (forvaltning)
Column-Claim = Case handling or decision
Column-Effort = What Borgerrådgiveren did
Column-Unit = Unit (enhed)
Column-Problem = Problem
Column-Topic = Concrete topic
Column-Citizen = The problem as the citizen sees it
Column-Law = Law
Column-LawTopic = Topic in the law
Column-Solution = Solution
Column-Reaction = The administration's reaction

Column-Number = Case number
Column-Kind = What it is
Column-Answered = Answered

## Values

Contact-Citizen = Citizen's case
Contact-Inspection = Inspection by Borgerrådgiveren (tilsyn)
Contact-Hotline = Employees' hotline (Borgerrådgiverlinjen)
Administration-Bif = Beskæftigelses-, Integrations- og Erhvervsforvaltningen
Administration-Buf = Børne- og Ungdomsforvaltningen
Administration-Kff = Kultur- og Fritidsforvaltningen
Administration-Sof = Socialforvaltningen
Administration-Suf = Sundheds- og Omsorgsforvaltningen
Administration-Tmf = Teknik- og Miljøforvaltningen
Administration-Oekf = Økonomiforvaltningen
Claim-Formality = Complaint about case handling (formalitetsklage)
Claim-Substance = Complaint about the decision (realitetsklage)

## Tables

By-Month = Month
By-Quarter = Quarter
By-Year = Year
Label-Jan = Jan { $aar }
Label-Feb = Feb { $aar }
Label-Mar = Mar { $aar }
Label-Apr = Apr { $aar }
Label-May = May { $aar }
Label-Jun = Jun { $aar }
Label-Jul = Jul { $aar }
Label-Aug = Aug { $aar }
Label-Sep = Sep { $aar }
Label-Oct = Oct { $aar }
Label-Nov = Nov { $aar }
Label-Dec = Dec { $aar }
Label-Quarter = Quarter { $tal } { $aar }
Label-Time = { $fra }-{ $til }
Label-Others = All others
Label-NotGiven = Not stated
Label-Cases = Number
Label-Sum = Total
Label-Hidden = hidden
Label-Share = Share
Label-Change = Change
Label-Percent = { $tal } %
Label-More = { $tal } % more
Label-Fewer = { $tal } % fewer
Label-Same = unchanged

## What a picture shows

Chart-BarsOf = Most cases: { $navn } ({ $tal } of { $alt }).
Chart-Bars = Most cases: { $navn } ({ $tal }).
Chart-Time = Most cases: { $navn } ({ $tal }). Fewest: { $andetnavn } ({ $andet }).
Chart-Seen = Most cases of those shown: { $navn } ({ $tal }).
Chart-Several = { $tal } are equal
Chart-Nothing = There are no numbers to show.
Chart-Hides = Numbers under 5 are hidden. So are those from which they could be computed.
Chart-Cross = A cross shows that a number is hidden.

## Goals

Goal-Reached = { $navn }: The goal is reached. { $tal } in { $aar } against { $andet } in { $basisaar }. The goal is at most { $alt }.
Goal-Missed = { $navn }: The goal is not reached. { $tal } in { $aar } against { $andet } in { $basisaar }. The goal is at most { $alt }.
Goal-Hidden = { $navn }: Some of the numbers are hidden, so the guide cannot say whether the goal is reached.
Goal-NotWhole = The file has cases from { $fra } to { $til }. At least one of the years is not whole.
Goal-Source = The goals are 5 % fewer complaints about case handling and 3 % fewer about decisions. Beskæftigelses- og Integrationsforvaltningen set them for 2013.

## About the file

File-Ignored = The guide does not use these columns: { $andet }.
File-Read = Cases counted: { $tal }. They are from { $fra } to { $til }.
File-Progress = { $tal } % of the file is read. Cases so far: { $andet }.
File-Save = Do not share two tables that differ only a little. With both, hidden numbers can perhaps be computed.

## What one chooses and presses

Ui-Title = Count cases from a file
Ui-Choose = Choose a CSV file
Ui-ChooseHint = You can also drag the file here. The guide reads it on your computer. It stores and sends nothing.
Ui-Reading = The guide reads { $fil }
Ui-Stop = Stop
Ui-Stopped = The guide has stopped. Nothing is counted.
Ui-Unreadable = The browser could not read { $fil }. Perhaps it was moved or changed. Choose it again.
Ui-OneFile = The guide reads one file at a time. Choose one of them.
Ui-Closed = The file is closed. The guide has forgotten the figures.
Ui-Result = Figures from { $fil }
Ui-Asked = Choose what to count
Ui-By = Count by
Ui-Across = Split by
Ui-NoAcross = Not split
Ui-Kind = Kind of case
Ui-AllKinds = All cases
Ui-Time = Received in
Ui-AllTimes = The whole file
Ui-Beside = Compare with
Ui-NoBeside = Not compared
Ui-BesideHint = When you compare two times, the table is not split.
Ui-Overlap = The two times have days in common. Choose two that have not, for example 2023 and 2024.
Ui-Count = Number of cases: { $navn }
Ui-And = { $navn } and { $andetnavn }
Ui-Shares = Case handling and decisions
Ui-NoClaims = The file does not say whether complaints are about case handling or decisions. The column "Klagetype" does.
Ui-Top = The five largest: { $navn }
Ui-TopRow = { $navn }: { $tal }
Ui-NoTop = No number is large enough to be shown.
Ui-Goals = Goals
Ui-Base = Base year
Ui-Year = Year that is measured
Ui-OneYear = The file has cases of one year only. A goal needs two years.
Ui-SameYear = Choose two different years.
Ui-SaveTable = Save the table (CSV)
Ui-SaveCases = Save all cases (CSV)
Ui-Close = Close the file
Ui-FileTable = table.csv
Ui-FileCases = cases.csv
Ui-Saved = The file is called { $fil }. It is where your browser saves files. Others on the same computer can read it.
Ui-NotSaved = The browser could not save the file.
Ui-CasesHint = The file with all cases holds the small numbers too. Do not share it.

## A list of cases that wait

Kind-Enquiry = Complaint or other enquiry
Kind-Access = Access to documents (aktindsigt)
List-State = How far it is
List-Due = Answer or receipt by
List-Days = Working days
List-Overdue = { $tal } days overdue
List-OverdueOne = 1 day overdue
List-Today = Today at the latest
List-Left = { $tal } days left
List-LeftOne = 1 day left
List-Late = Answered { $tal } days late
List-LateOne = Answered 1 day late
List-InTime = Answered in time
List-Sentence = Overdue: { $tal }. Without an answer: { $andet }. On the list in all: { $alt }.
