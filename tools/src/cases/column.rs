//! The columns of a table of cases.

use klagevejviser_core::{Of, Question};

/// Declares the columns in the order in which the tables write them.
macro_rules! columns {
    ($( $column:ident = $name:literal, $needed:literal, $question:expr; )+) => {
        /// A column of a table of cases.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[allow(missing_docs, reason = "tests/cases/README.md says what stands in each")]
        pub enum Column { $($column),+ }

        impl Column {
            /// Every column, in order.
            pub const ALL: &'static [Column] = &[$(Column::$column),+];

            /// What stands above the column.
            pub const fn name(self) -> &'static str {
                match self { $(Column::$column => $name),+ }
            }

            /// Whether a table must have it.
            pub const fn is_needed(self) -> bool {
                match self { $(Column::$column => $needed),+ }
            }

            /// The question whose answer stands in it, or a part of it.
            pub const fn question(self) -> Option<Question> {
                match self { $(Column::$column => $question),+ }
            }
        }
    };
}

columns! {
    Id = "id", true, None;
    Situation = "situation", true, None;
    ForWhom = "ForWhom", true, Some(Question::ForWhom);
    Kind = "Kind", true, Some(Question::Kind);
    Trouble = "Trouble", true, Some(Question::Trouble);
    Wish = "Wish", true, Some(Question::Wish);
    Whom = "Whom", true, Some(Question::Whom);
    Authority = "Authority", false, Some(Question::Authority);
    Urgent = "Urgent", true, Some(Question::Urgent);
    Decision = "Decision", true, Some(Question::Decision);
    AppealAnswer = "AppealAnswer", true, Some(Question::AppealAnswer);
    LetterDate = "LetterDate", true, Some(Question::LetterDate);
    LastDay = "LastDay", true, Some(Question::LetterDate);
    Guidance = "Guidance", true, Some(Question::Guidance);
    Asked = "Asked", true, Some(Question::Asked(Of::All));
    Sent = "Sent", true, Some(Question::Sent(Of::All));
    SentDate = "SentDate", true, Some(Question::SentDate(Of::All));
    Hard = "Hard", true, Some(Question::Hard);
    Discrimination = "Discrimination", true, Some(Question::Discrimination);
    Age = "Age", false, Some(Question::Age);
    Elsewhere = "Elsewhere", false, Some(Question::Elsewhere);
    Side = "Side", false, Some(Question::Side);
    AskedDelay = "AskedDelay", false, Some(Question::Asked(Of::Delay));
    SentDelay = "SentDelay", false, Some(Question::Sent(Of::Delay));
    SentDateDelay = "SentDateDelay", false, Some(Question::SentDate(Of::Delay));
    AskedConduct = "AskedConduct", false, Some(Question::Asked(Of::Conduct));
    SentConduct = "SentConduct", false, Some(Question::Sent(Of::Conduct));
    SentDateConduct = "SentDateConduct", false, Some(Question::SentDate(Of::Conduct));
    AskedProcess = "AskedProcess", false, Some(Question::Asked(Of::Process));
    SentProcess = "SentProcess", false, Some(Question::Sent(Of::Process));
    SentDateProcess = "SentDateProcess", false, Some(Question::SentDate(Of::Process));
    AskedPractical = "AskedPractical", false, Some(Question::Asked(Of::Practical));
    SentPractical = "SentPractical", false, Some(Question::Sent(Of::Practical));
    SentDatePractical = "SentDatePractical", false, Some(Question::SentDate(Of::Practical));
    Expected = "expected", true, None;
    Steps = "steps", true, None;
    Rules = "rules", true, None;
    Doubt = "doubt", false, None;
    Tag = "tag", true, None;
    Note = "note", true, None;
    Today = "today", false, None;
    Questions = "questions", false, None;
    First = "first", false, None;
    Says = "says", false, None;
}

impl Column {
    /// How many columns there are.
    pub const COUNT: usize = Self::ALL.len();

    /// The column with this name above it.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|column| column.name() == name)
    }
}
