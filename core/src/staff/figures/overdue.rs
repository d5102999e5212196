//! Several complaints pasted or read as CSV → a list by what is most urgent: by when each must have an answer or a
//! receipt (ST-8 to ST-10), and what is overdue.
//! How the days are counted stands in [`receipt`](mod@crate::staff::receipt).

use chrono::NaiveDate;

use super::cases::{given, needed};
use super::columns::{Column, Holds};
use super::date::date;
use super::letters::{folded, spaced};
use super::table::{Cells, Limits, Table};
use super::texts::{Line, Slot, Texts, words};
use super::wrong::{Refusal, What, Wrongs};
use crate::calendar::{Count, by_name};
use crate::staff::receipt::{Received, receipt};

impl Received {
    /// How it is written, the first of each kind first.
    pub const WRITTEN: &'static [&'static str] =
        &["Klage", "Henvendelse", "Ansøgning", "Aktindsigt"];

    /// What a cell means.
    pub fn read(cell: &str) -> Option<Self> {
        match folded(cell).as_str() {
            "klage" | "henvendelse" | "ansøgning" | "forespørgsel" => Some(Received::Enquiry),
            "aktindsigt" | "anmodningomaktindsigt" | "begæringomaktindsigt" => {
                Some(Received::Access)
            }
            _ => None,
        }
    }

    const fn words(self) -> Line {
        match self {
            Received::Enquiry => words::kind::Enquiry,
            Received::Access => words::kind::Access,
        }
    }
}

const NUMBER: usize = 0;
const DAY: usize = 1;
const KIND: usize = 2;
const ANSWERED: usize = 3;

/// The columns of the list.
pub const LIST: &[Column] = {
    use words::column as w;
    const fn column(
        headings: &'static [&'static str],
        needed: bool,
        name: Line,
        holds: Holds,
    ) -> Column {
        Column { headings, needed, name, holds }
    }
    &[
        column(
            &[
                "Sagsnummer",
                "Sagsnr.",
                "Sag",
                "Sags-id",
                "Journalnummer",
                "Journalnr.",
                "Reference",
                "Nr.",
            ],
            true,
            w::Number,
            Holds::Own,
        ),
        column(
            &["Modtaget", "Modtaget dato", "Modtagelsesdato", "Dato modtaget", "Dato"],
            true,
            w::Received,
            Holds::Day,
        ),
        column(
            &["Type", "Sagstype", "Art", "Hvad det er"],
            true,
            w::Kind,
            Holds::Value(Received::WRITTEN),
        ),
        column(
            &[
                "Besvaret",
                "Besvaret dato",
                "Svardato",
                "Svar sendt",
                "Kvittering sendt",
                "Afsluttet",
            ],
            false,
            w::Answered,
            Holds::Day,
        ),
    ]
};

/// A list holds so much: it is pasted.
pub const LIST_LIMITS: Limits = Limits { bytes: 2_000_000, rows: 5_000 };

/// A complaint with its days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// The row in the file.
    pub row: u32,
    /// The number of the case.
    pub number: String,
    /// The day on which it was received.
    pub received: NaiveDate,
    /// What came in.
    pub what: Received,
    /// The day on which the answer or a receipt was sent.
    pub answered: Option<NaiveDate>,
    /// By when it must be sent, and how that was found.
    pub due: Count,
    /// Where it stands today.
    pub state: State,
}

/// Where a complaint stands, the most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Not answered, and the day was so many days ago.
    Overdue(i64),
    /// Not answered, and the day is today.
    Today,
    /// Not answered, and there are so many days left.
    Left(i64),
    /// Answered so many days late.
    Late(i64),
    /// Answered in time.
    InTime,
}

impl State {
    const fn is_open(self) -> bool {
        matches!(self, State::Overdue(_) | State::Today | State::Left(_))
    }
}

/// The list, the most urgent first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct List {
    /// Those without an answer by their last day, then those with one.
    pub dues: Vec<Due>,
    /// Headings that mean nothing here.
    pub ignored: Vec<String>,
}

impl List {
    /// Reads a list. `today` is the day on which one asks.
    ///
    /// # Errors
    /// Everything that is wrong with it; then there is no list.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use klagevejviser_core::staff::figures::overdue::{List, State};
    /// let today = NaiveDate::from_ymd_opt(2026, 12, 3).unwrap();
    /// let pasted = "Sagsnr.\tModtaget\tType\n17\t23.11.2026\tKlage\n18\t23.11.2026\tAktindsigt\n";
    /// let list = List::read(pasted.as_bytes(), today).unwrap();
    /// // Access to documents: seven working days, the second of December.
    /// assert_eq!((list.dues[0].number.as_str(), list.dues[0].state), ("18", State::Overdue(1)));
    /// assert_eq!((list.dues[1].number.as_str(), list.dues[1].state), ("17", State::Left(4)));
    /// ```
    pub fn read(bytes: &[u8], today: NaiveDate) -> Result<Self, Refusal> {
        let mut table = Table::new(LIST, LIST_LIMITS, bytes.len() as u64)?;
        let mut dues = Vec::new();
        let mut take =
            |cells: &Cells<'_>, wrongs: &mut Wrongs| dues.extend(due(cells, today, wrongs));
        table.feed(bytes, &mut take)?;
        let ignored = table.finish(&mut take)?;
        dues.sort_by_key(|due| (!due.state.is_open(), due.due.advised, due.received, due.row));
        Ok(Self { dues, ignored })
    }

    /// Whether so many bytes are a list, before any of them is read.
    ///
    /// # Errors
    /// That they are too many.
    pub fn fits(bytes: u64) -> Result<(), Refusal> {
        Table::new(LIST, LIST_LIMITS, bytes).map(|_| ())
    }

    /// How many are overdue.
    pub fn overdue(&self) -> usize {
        self.dues.iter().filter(|due| matches!(due.state, State::Overdue(_))).count()
    }

    /// What the list says, in a sentence.
    pub fn sentence(&self, texts: &Texts) -> String {
        let open = self.dues.iter().filter(|due| due.state.is_open()).count().to_string();
        let values = [
            (Slot::Tal, self.overdue().to_string()),
            (Slot::Andet, open),
            (Slot::Alt, self.dues.len().to_string()),
        ];
        texts.fill(
            words::list::Sentence,
            &values.each_ref().map(|(slot, value)| (*slot, value.as_str())),
        )
    }

    /// The list in words: the head, and a row each.
    pub fn written(&self, texts: &Texts) -> Vec<Vec<String>> {
        use words::{column, list};
        let head = [
            list::State,
            list::Due,
            column::Number,
            column::Kind,
            list::Days,
            column::Received,
            column::Answered,
        ];
        let mut out = vec![head.map(|line| texts.get(line).to_owned()).to_vec()];
        for due in &self.dues {
            let state = match due.state {
                State::Overdue(1) => texts.get(list::OverdueOne).to_owned(),
                State::Left(1) => texts.get(list::LeftOne).to_owned(),
                State::Late(1) => texts.get(list::LateOne).to_owned(),
                State::Overdue(days) => {
                    texts.fill(list::Overdue, &[(Slot::Tal, &days.to_string())])
                }
                State::Today => texts.get(list::Today).to_owned(),
                State::Left(days) => texts.fill(list::Left, &[(Slot::Tal, &days.to_string())]),
                State::Late(days) => texts.fill(list::Late, &[(Slot::Tal, &days.to_string())]),
                State::InTime => texts.get(list::InTime).to_owned(),
            };
            out.push(vec![
                state,
                by_name(due.due.advised),
                due.number.clone(),
                texts.get(due.what.words()).to_owned(),
                due.what.days().to_string(),
                by_name(due.received),
                due.answered.map(by_name).unwrap_or_default(),
            ]);
        }
        out
    }
}

/// An empty list with its headings, to begin one with.
pub fn empty() -> String {
    super::saving::csv([super::saving::headings(LIST)])
}

fn due(cells: &Cells<'_>, today: NaiveDate, wrongs: &mut Wrongs) -> Option<Due> {
    let mut wrong = |column: usize, what: What| cells.wrong(column, what, wrongs);
    let number =
        needed(cells, NUMBER, |cell| Some(spaced(cell)), What::Needed).unwrap_or_else(|what| {
            wrong(NUMBER, what);
            None
        });
    let received = needed(cells, DAY, date, What::Day).unwrap_or_else(|what| {
        wrong(DAY, what);
        None
    });
    let value = What::Value(Received::WRITTEN);
    let what = needed(cells, KIND, Received::read, value).unwrap_or_else(|what| {
        wrong(KIND, what);
        None
    });
    let mut whole = true;
    let answered = given(cells, ANSWERED, date, What::Day).unwrap_or_else(|what| {
        wrong(ANSWERED, what);
        whole = false;
        None
    });
    for (column, day) in [(DAY, received), (ANSWERED, answered)] {
        if day.is_some_and(|day| day > today) {
            wrong(column, What::Ahead);
            whole = false;
        }
    }
    if answered.is_some() && answered < received {
        wrong(ANSWERED, What::Before);
        whole = false;
    }
    let (number, received, what) = (number?, received?, what?);
    let due = receipt(received, what)?.due;
    let after = |day: NaiveDate| (day - due.advised).num_days();
    let state = match answered {
        Some(day) if after(day) > 0 => State::Late(after(day)),
        Some(_) => State::InTime,
        None if after(today) > 0 => State::Overdue(after(today)),
        None if after(today) == 0 => State::Today,
        None => State::Left(-after(today)),
    };
    whole.then_some(Due { row: cells.row, number, received, what, answered, due, state })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, day).unwrap()
    }

    fn texts() -> Texts {
        Texts::read(Texts::FILES[0].text).unwrap()
    }

    #[test]
    fn the_most_urgent_stands_first_and_what_is_answered_last() {
        let list = "Sagsnr.;Modtaget;Type;Besvaret\n\
            1;2.11.2026;Klage;\n\
            2;2026-11-24;aktindsigt;\n\
            3;20. november 2026;Ansøgning;\n\
            4;2-11-2026;Klage;16.11.2026\n\
            5;2-11-2026;Klage;17.11.2026\n\
            6;30.11.2026;Henvendelse;\n";
        let list = List::read(list.as_bytes(), day(12, 3)).unwrap();
        let seen: Vec<(&str, State)> =
            list.dues.iter().map(|due| (due.number.as_str(), due.state)).collect();
        assert_eq!(
            seen,
            [
                ("1", State::Overdue(17)),
                ("2", State::Today),
                ("3", State::Left(1)),
                ("6", State::Left(11)),
                ("4", State::InTime),
                ("5", State::Late(1)),
            ]
        );
        assert_eq!(list.overdue(), 1);
        let written = list.written(&texts());
        assert_eq!(written[1][..3], ["17 dage over tiden", "mandag den 16. november 2026", "1"]);
        assert_eq!(
            list.sentence(&texts()),
            "1 er over tiden. 4 mangler svar, og der er 6 i alt på listen."
        );
    }

    #[test]
    fn christmas_days_are_no_working_days_and_what_is_doubtful_is_one() {
        let list = "Sag,Modtaget,Type\n1,2026-12-18,Klage\n2,2026-12-18,Aktindsigt\n";
        let list = List::read(list.as_bytes(), day(12, 20)).unwrap();
        // 21, 22, 23, 24, 28, 29, 30 December; the 24th may be open, so it is counted.
        assert_eq!(list.dues[0].due.advised, day(12, 30));
        // Then 31 December, which is counted too, 4 and 5 January.
        assert_eq!(list.dues[1].due.advised, NaiveDate::from_ymd_opt(2027, 1, 5).unwrap());
    }

    #[test]
    fn a_list_with_a_fault_is_no_list_and_each_fault_names_its_place() {
        let list = "Sagsnr.;Modtaget;Type;Besvaret\n;1.1.2026;Klage;\n2;32.1.2026;Klage;\n3;1.1.2026;Ros;\n4;4.12.2026;Klage;\n5;3.3.2026;Klage;2.3.2026\n";
        let refused = List::read(list.as_bytes(), day(12, 3)).unwrap_err();
        let faults: Vec<(Option<u32>, &str)> = refused
            .wrongs
            .iter()
            .map(|wrong| (wrong.row, wrong.column.as_deref().unwrap_or_default()))
            .collect();
        assert_eq!(
            faults,
            [
                (Some(2), "Sagsnr."),
                (Some(3), "Modtaget"),
                (Some(4), "Type"),
                (Some(5), "Modtaget"),
                (Some(6), "Besvaret")
            ]
        );
        assert_eq!(
            refused.wrongs[2].sentence(&texts()),
            "Række 4, kolonnen \"Type\": Der skal stå en af disse: Klage, Henvendelse, Ansøgning, Aktindsigt."
        );
    }

    #[test]
    fn a_case_number_that_is_a_cpr_number_is_refused_before_anything_else() {
        let list = "Sagsnr.;Modtaget;Type\n1;x;y\n010190-1234;1.1.2026;Klage\n";
        let refused = List::read(list.as_bytes(), day(12, 3)).unwrap_err();
        assert_eq!(refused.wrongs.len(), 1);
        assert_eq!((refused.wrongs[0].row, &refused.wrongs[0].what), (Some(3), &What::Cpr));
        assert!(!refused.sentences("liste.csv", &texts()).concat().contains("1234"));
    }
}
