//! What can be wrong with a table of outcomes, each as a sentence.

use std::fmt;

/// Why a table of outcomes cannot be read or compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OutcomesError {
    /// Git does not know the revision.
    UnknownRevision {
        /// As it was given.
        revision: String,
    },
    /// The revision has no tables of outcomes.
    NotThere {
        /// The revision.
        revision: String,
        /// The folder that it lacks.
        folder: String,
    },
    /// Git cannot be run, or says no.
    Git {
        /// What it says.
        said: String,
    },
    /// A line that cannot be read.
    Line {
        /// The file, with its revision.
        file: String,
        /// The line, counted from one.
        line: usize,
        /// What of the line is wrong.
        field: String,
        /// What is wrong with it.
        problem: LineProblem,
    },
    /// A combination of the facts has no outcome, or two.
    Combination {
        /// The file, with its revision.
        file: String,
        /// The combination, in codes.
        combination: String,
        /// How many outcomes it has.
        outcomes: usize,
    },
    /// Both versions of a table together are too large to compare.
    TooDifferent {
        /// The table.
        table: String,
    },
}

/// What is wrong with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineProblem {
    /// The first lines are `table`, `gives` and `reads`.
    Head,
    /// A condition is a fact, `=`, and values joined by `|`.
    Condition,
    /// The table does not read the fact.
    Fact,
    /// The fact has no such value.
    Value,
    /// A fact or value stands twice.
    Twice,
    /// A region stands before the first outcome.
    NoOutcome,
    /// More facts, values or combinations than a table can have.
    TooMany,
}

impl fmt::Display for LineProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Head => "a file begins with `table NAME`, `gives steps` or `gives FACT`, and `reads FACT=VALUE|VALUE`",
            Self::Condition => "a condition is written `FACT=VALUE|VALUE`",
            Self::Fact => "the table does not read this fact",
            Self::Value => "the fact has no such value",
            Self::Twice => "stands twice",
            Self::NoOutcome => "a region stands below its outcome, and none stands above it",
            Self::TooMany => "a fact has at most 16 values, and a table reads at most 8 facts with 20,000 combinations",
        })
    }
}

impl fmt::Display for OutcomesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownRevision { revision } => write!(
                f,
                "git knows no revision `{revision}`: give a commit, a branch or a tag, for example `HEAD~1`"
            ),
            Self::NotThere { revision, folder } => write!(
                f,
                "`{revision}` has no {folder}: the tables of outcomes began later, so choose a newer revision"
            ),
            Self::Git { said } => write!(f, "git cannot show the older outcomes: {said}"),
            Self::Line { file, line, field, problem } => {
                write!(f, "{file}:{line}: `{field}`: {problem}")
            }
            Self::Combination { file, combination, outcomes } => write!(
                f,
                "{file}: {combination} has {outcomes} outcomes: every combination has exactly one"
            ),
            Self::TooDifferent { table } => write!(
                f,
                "the table `{table}` reads other facts than it did, and both together are too many \
                 to compare: look at the two files by eye"
            ),
        }
    }
}

impl std::error::Error for OutcomesError {}
